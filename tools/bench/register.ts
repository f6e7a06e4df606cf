import pg from 'pg';
import { until } from './load.ts';

/** Where a case stands whose clock is running. */
export interface Standing {
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly runsOutAt: number;
}

/** Looks at the record directly, so that what is counted is what is durable. */
export class CaseRegister {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(databaseUrl: string): Promise<CaseRegister> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
    await client.connect();
    return new CaseRegister(client);
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async number(text: string, parameters: readonly unknown[] = []): Promise<number> {
    const { rows } = await this.#client.query<{ number: string }>(text, [...parameters]);
    return Number(rows[0]?.number ?? 0);
  }

  cases(): Promise<number> {
    return this.number('SELECT count(*) AS number FROM recovery_case');
  }

  async untilCases(count: number): Promise<void> {
    await until(`${count} cases are recorded`, 120, async () => (await this.cases()) >= count);
  }

  dispatched(): Promise<number> {
    return this.number(`SELECT count(*) AS number FROM document WHERE status = 'dispatched'`);
  }

  async caseIds(limit: number): Promise<readonly string[]> {
    const { rows } = await this.#client.query<{ id: string }>('SELECT id FROM recovery_case ORDER BY number LIMIT $1', [
      limit,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Where cases stand whose clock of a purpose is running, and when it runs out. */
  async runningOut(purpose: string): Promise<ReadonlyMap<string, Standing>> {
    const { rows } = await this.#client.query<{ id: string; revision: number; runsOutAt: Date }>(
      `SELECT recovery_case.id, recovery_case.revision, deadline.runs_out_at AS "runsOutAt"
       FROM recovery_case JOIN deadline ON deadline.case_id = recovery_case.id
       WHERE deadline.status = 'running' AND deadline.purpose = $1`,
      [purpose],
    );
    return new Map(rows.map(({ id, revision, runsOutAt }) => [id, { revision, runsOutAt: runsOutAt.getTime() }]));
  }
}
