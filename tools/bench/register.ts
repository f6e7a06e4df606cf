import pg from 'pg';
import { until } from './load.ts';

/** Looks at the record directly, so that what is counted is what is durable. */
export class CaseRegister {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(databaseUrl: string): Promise<CaseRegister> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
    // A lost connection shows with the next question.
    client.on('error', () => undefined);
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
    return this.number('SELECT count(*) AS number FROM process');
  }

  async untilCases(count: number): Promise<void> {
    await until(`${count} cases are recorded`, 120, async () => (await this.cases()) >= count);
  }

  dispatched(): Promise<number> {
    return this.number(`SELECT count(*) AS number FROM document WHERE status = 'dispatched'`);
  }

  async caseIds(limit: number): Promise<readonly string[]> {
    const { rows } = await this.#client.query<{ id: string }>('SELECT id FROM process ORDER BY number LIMIT $1', [
      limit,
    ]);
    return rows.map(({ id }) => id);
  }

  async sealedState(caseId: string): Promise<Buffer> {
    const { rows } = await this.#client.query<{ sealed: Buffer }>(
      'SELECT state_sealed AS sealed FROM process WHERE id = $1',
      [caseId],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`Case ${caseId} is not recorded.`);
    return row.sealed;
  }
}
