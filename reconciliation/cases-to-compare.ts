import { caseIdOf, recoveryCaseWorkflow } from '../contracts/recovery-case.ts';
import { goesOn } from '../database/processes-that-go-on.ts';
import type { Surroundings } from './surroundings.ts';

/** Cases that are held against the record at a time. */
const pageSize = 200;

/** A process as Temporal lists it. */
interface StartedProcess {
  readonly caseId: string;
  readonly runs: boolean;
}

/** Finds the cases whose record and process have to be compared. Errors of database and Temporal pass through. */
export class CasesToCompare {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Cases of which something was recorded after one instant and not after the other. */
  async moved(after: Date, until: Date): Promise<readonly string[]> {
    return this.#ids('SELECT DISTINCT process_id AS id FROM audit_entry WHERE recorded_at > $1 AND recorded_at <= $2', [
      after,
      until,
    ]);
  }

  async countOfGoingOn(): Promise<number> {
    const [counted] = await this.#surroundings.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM process WHERE ${goesOn}`,
    );
    return counted?.count ?? 0;
  }

  /** So many of the cases that go on in the record at most, in the order of their ids, after one of them; '' for the first. */
  async goingOn(after: string, limit: number): Promise<readonly string[]> {
    return this.#ids(
      `SELECT id FROM process WHERE ${goesOn} AND ($1 = '' OR id > NULLIF($1, '')::uuid) ORDER BY id LIMIT $2`,
      [after, limit],
    );
  }

  /**
   * Cases that run at Temporal and that the record does not have, or has as closed, a page of them at a time, the latest
   * first; an empty page where the record has all of those that were started at that time.
   * @param until those started later are on their way into the record still
   */
  async *unrecorded(until: Date): AsyncGenerator<readonly string[]> {
    for await (const page of this.#pagesOfStarted(until))
      yield await this.#ids(
        `SELECT id FROM unnest($1::uuid[], $2::boolean[]) AS started (id, runs) WHERE NOT EXISTS (
           SELECT FROM process WHERE id = started.id AND (NOT started.runs OR ${goesOn})
         )`,
        [page.map(({ caseId }) => caseId), page.map(({ runs }) => runs)],
      );
  }

  /** Cases that go on in the record and run nowhere; nothing is listed where as many run as go on. */
  async notRunning(): Promise<readonly string[]> {
    const { client } = this.#surroundings;
    const query = `${this.#started} AND ExecutionStatus = 'Running'`;
    const { count } = await client.workflow.count(query);
    if (count === (await this.countOfGoingOn())) return [];
    const running: string[] = [];
    for await (const { workflowId } of client.workflow.list({ query })) running.push(caseIdOf(workflowId));
    // Read after Temporal, the record has a case too many at most: one that was opened since.
    return this.#ids(`SELECT id FROM process WHERE ${goesOn} EXCEPT SELECT unnest($1::uuid[])`, [running]);
  }

  /** Condition on what Temporal lists: processes of these cases; a namespace can carry those of other databases as well. */
  get #started(): string {
    return `WorkflowType = '${recoveryCaseWorkflow}' AND TaskQueue = '${this.#surroundings.caseTaskQueue}'`;
  }

  async *#pagesOfStarted(until: Date): AsyncGenerator<readonly StartedProcess[]> {
    const query = this.#started;
    let page: StartedProcess[] = [];
    const started = this.#surroundings.client.workflow.list({ query, pageSize });
    for await (const { workflowId, startTime, status } of started) {
      if (startTime > until) continue;
      page.push({ caseId: caseIdOf(workflowId), runs: status.name === 'RUNNING' });
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  async #ids(statement: string, values: readonly unknown[]): Promise<readonly string[]> {
    const rows = await this.#surroundings.dataSource.query<{ id: string }[]>(statement, [...values]);
    return rows.map(({ id }) => id);
  }
}
