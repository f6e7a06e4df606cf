import { processOfWorkflow } from '../contracts/process.ts';
import { countToRun, hasToRun, idsToRun, nextToRun } from '../database/processes/processes-that-run.ts';
import { startedProcesses } from './started-processes.ts';
import type { Surroundings } from './surroundings.ts';

/** Processes that are held against the record at a time. */
const pageSize = 200;

/** The id of a process's workflow, as the record knows it. */
const workflowId = `kind || '/' || process.id AS id`;

/** A process as Temporal lists it. */
interface StartedProcess {
  readonly workflowId: string;
  readonly runs: boolean;
}

/** Finds the processes that have to be compared with their record, each by the id of its workflow. Errors of database and Temporal pass through. */
export class ProcessesToCompare {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Those of which something was recorded after one instant and not after the other. */
  async moved(after: Date, until: Date): Promise<readonly string[]> {
    return this.#ids(
      `SELECT ${workflowId} FROM process WHERE id IN (
         SELECT process_id FROM audit_entry WHERE recorded_at > $1 AND recorded_at <= $2
       )`,
      [after, until],
    );
  }

  async countOfRunning(): Promise<number> {
    const [counted] = await this.#surroundings.dataSource.query<{ count: number }[]>(countToRun);
    return counted?.count ?? 0;
  }

  /** So many of those that have to run by the record at most, in the order of their processes' ids, after one; '' for the first. */
  async running(after: string, limit: number): Promise<readonly string[]> {
    return this.#ids(`SELECT ${workflowId} FROM process WHERE process.id IN (${nextToRun}) ORDER BY process.id`, [
      after === '' ? null : processOfWorkflow(after).processId,
      limit,
    ]);
  }

  /**
   * Those that run at Temporal and that the record does not have, or has as over, a page of them at a time, the latest
   * first; an empty page where the record has all of those that were started at that time.
   * @param until those started later are on their way into the record still
   */
  async *unrecorded(until: Date): AsyncGenerator<readonly string[]> {
    for await (const page of this.#pagesOfStarted(until))
      yield await this.#ids(
        `SELECT started.workflow_id AS id
         FROM unnest($1::text[], $2::uuid[], $3::boolean[]) AS started (workflow_id, process_id, runs)
         WHERE NOT EXISTS (
           SELECT FROM process WHERE id = started.process_id AND (NOT started.runs OR ${hasToRun})
         )`,
        [
          page.map((each) => each.workflowId),
          page.map((each) => processOfWorkflow(each.workflowId).processId),
          page.map(({ runs }) => runs),
        ],
      );
  }

  /** Those that have to run by the record and run nowhere; nothing is listed where as many run as have to. */
  async notRunning(): Promise<readonly string[]> {
    const { client } = this.#surroundings;
    const query = `${startedProcesses(this.#surroundings)} AND ExecutionStatus = 'Running'`;
    const { count } = await client.workflow.count(query);
    if (count === (await this.countOfRunning())) return [];
    const running: string[] = [];
    for await (const { workflowId: started } of client.workflow.list({ query }))
      running.push(processOfWorkflow(started).processId);
    // Read after Temporal, the record has a process too many at most: one that was opened since.
    return this.#ids(`SELECT ${workflowId} FROM process WHERE process.id IN (${idsToRun}) AND id <> ALL($1::uuid[])`, [
      running,
    ]);
  }

  async *#pagesOfStarted(until: Date): AsyncGenerator<readonly StartedProcess[]> {
    const query = startedProcesses(this.#surroundings);
    let page: StartedProcess[] = [];
    const started = this.#surroundings.client.workflow.list({ query, pageSize });
    for await (const { workflowId: id, startTime, status } of started) {
      if (startTime > until) continue;
      page.push({ workflowId: id, runs: status.name === 'RUNNING' });
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
