import { historyArchiveWorkflow, processOfWorkflow, type HistoryArchiveInput } from '../contracts/process.ts';
import { startedProcesses } from './started-processes.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs that are held against the record at a time. */
const pageSize = 200;
/** Milliseconds after which a call is given up; it is made again. */
const callLimit = 5_000;

/** Runs of processes that have ended at Temporal, whose histories the record is to have. Errors of database and Temporal pass through. */
export class EndedRuns {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Runs whose histories the record lacks, as after it was restored: a page of them at a time, the latest first; an empty page
   * where it has all of those that ended at that time.
   * @param until the histories of runs that ended later are on their way into the record still
   */
  async *notKept(until: Date): AsyncGenerator<readonly HistoryArchiveInput[]> {
    for await (const page of this.#pages(until))
      yield await this.#surroundings.dataSource.query<HistoryArchiveInput[]>(
        `SELECT process_id AS "processId", workflow_id AS "workflowId", run_id AS "runId"
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS ended (process_id, workflow_id, run_id)
         WHERE EXISTS (SELECT FROM process WHERE id = ended.process_id) AND NOT EXISTS (
           SELECT FROM history_run AS kept WHERE kept.workflow_id = ended.workflow_id AND kept.run_id = ended.run_id
         )`,
        [
          page.map(({ processId }) => processId),
          page.map(({ workflowId }) => workflowId),
          page.map(({ runId }) => runId),
        ],
      );
  }

  /** Has the history of a run copied into the record, unless that is under way. */
  async keep(run: HistoryArchiveInput): Promise<void> {
    const { client, caseTaskQueue } = this.#surroundings;
    await client.withDeadline(Date.now() + callLimit, () =>
      client.workflow.start(historyArchiveWorkflow, {
        workflowId: `history-archive/${run.runId}`,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue: caseTaskQueue,
        args: [run],
        staticSummary: 'Keeps the history of a process in the record',
      }),
    );
  }

  async *#pages(until: Date): AsyncGenerator<readonly HistoryArchiveInput[]> {
    const { client } = this.#surroundings;
    const query = `${startedProcesses(this.#surroundings)} AND ExecutionStatus != 'Running'`;
    let page: HistoryArchiveInput[] = [];
    for await (const { workflowId, runId, closeTime } of client.workflow.list({ query, pageSize })) {
      if (closeTime === undefined || closeTime > until) continue;
      page.push({ processId: processOfWorkflow(workflowId).processId, workflowId, runId });
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }
}
