import { Context } from '@temporalio/activity';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { requiredTsToDate } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import type { DataSource } from 'typeorm';
import type { HistoryActivities } from '../../contracts/activities.ts';
import type { HistoryArchiveInput } from '../../contracts/process.ts';
import { eventsOfHistory, packEvents, slicesOf, type ArchivedEvent } from '../../database/steps/archived-events.ts';
import { HistoryRunEntity, type HistoryRunRow, type HistoryRunStatus } from '../../database/entities/history-run.ts';
import { HistorySliceEntity, type HistorySliceRow } from '../../database/entities/history-slice.ts';

type HistoryEvent = proto.temporal.api.history.v1.IHistoryEvent;

const grpcNotFound = 5;

/** Copies the histories of ended runs into the record, each once, payloads as encrypted as they are at Temporal. */
export class HistoryArchive implements HistoryActivities {
  readonly #dataSource: DataSource;
  readonly #client: Client;

  constructor(dataSource: DataSource, client: Client) {
    this.#dataSource = dataSource;
    this.#client = client;
  }

  /**
   * Waits for the end of the run for as long as it takes, with a heartbeat every half a minute at least.
   * @throws ApplicationFailure `history-not-found`, not to be retried, when Temporal does not know the run
   */
  async archiveHistory(input: HistoryArchiveInput): Promise<void> {
    if (await this.#isArchived(input)) return;
    const context = Context.current();
    try {
      // A worker that stops lets go at once: the native connection does not take back a question that the server still holds.
      await Promise.race([this.#ended(input, context), context.cancelled]);
      await this.#store(input, await this.#history(input));
    } catch (error) {
      throw knownFailure(error, input);
    }
  }

  #isArchived({ workflowId, runId }: HistoryArchiveInput): Promise<boolean> {
    return this.#dataSource.getRepository(HistoryRunEntity).existsBy({ workflowId, runId });
  }

  /** Asks for the event that ends the run; the server answers when it is there, or with a token to ask again. */
  async #ended({ workflowId, runId }: HistoryArchiveInput, context: Context): Promise<void> {
    let nextPageToken: Uint8Array | null | undefined;
    while (!context.cancellationSignal.aborted) {
      context.heartbeat();
      const answer = await this.#client.workflowService.getWorkflowExecutionHistory({
        namespace: this.#client.options.namespace,
        execution: { workflowId, runId },
        waitNewEvent: true,
        historyEventFilterType:
          proto.temporal.api.enums.v1.HistoryEventFilterType.HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT,
        skipArchival: true,
        ...(nextPageToken ? { nextPageToken } : {}),
      });
      if ((answer.history?.events ?? []).length > 0) return;
      nextPageToken = answer.nextPageToken;
    }
  }

  async #history({ workflowId, runId }: HistoryArchiveInput): Promise<HistoryRun> {
    const history = await this.#client.workflow.getHandle(workflowId, runId).fetchHistory();
    return { ...endsOf(history.events ?? []), events: eventsOfHistory(historyToJSON(history)) };
  }

  async #store({ processId, workflowId, runId }: HistoryArchiveInput, run: HistoryRun): Promise<void> {
    const { first, last, status, events } = run;
    const row: HistoryRunRow = {
      workflowId,
      runId,
      processId,
      startedAt: requiredTsToDate(first.eventTime, 'eventTime'),
      closedAt: requiredTsToDate(last.eventTime, 'eventTime'),
      closedStatus: status,
      eventCount: events.length,
      archivedAt: new Date(),
    };
    const slices = await packed(row, events);
    await this.#dataSource.transaction(async (manager) => {
      await manager.createQueryBuilder().insert().into(HistoryRunEntity).values(row).orIgnore().execute();
      await manager.createQueryBuilder().insert().into(HistorySliceEntity).values(slices).orIgnore().execute();
    });
  }
}

/** Events of a run are numbered from 1 without gaps. */
async function packed(
  { workflowId, runId }: HistoryRunRow,
  events: readonly ArchivedEvent[],
): Promise<HistorySliceRow[]> {
  const slices: HistorySliceRow[] = [];
  for (const slice of slicesOf(events)) {
    const before = slices.at(-1)?.lastEventId ?? 0;
    const [firstEventId, lastEventId] = [before + 1, before + slice.length];
    slices.push({ workflowId, runId, firstEventId, lastEventId, events: await packEvents(slice) });
  }
  return slices;
}

interface HistoryRun {
  readonly first: HistoryEvent;
  readonly last: HistoryEvent;
  readonly status: HistoryRunStatus;
  readonly events: readonly ArchivedEvent[];
}

function endsOf(events: readonly HistoryEvent[]): Pick<HistoryRun, 'first' | 'last' | 'status'> {
  const first = events.at(0);
  const last = events.at(-1);
  const status = last === undefined ? undefined : statusOf(last);
  if (first === undefined || last === undefined || status === undefined) {
    throw new Error('Temporal has returned a history without its end; it is fetched again.');
  }
  return { first, last, status };
}

/** How the run ended, by its last event; undefined for an event that ends nothing. */
function statusOf(event: HistoryEvent): HistoryRunStatus | undefined {
  if (event.workflowExecutionCompletedEventAttributes) return 'completed';
  if (event.workflowExecutionFailedEventAttributes) return 'failed';
  if (event.workflowExecutionCanceledEventAttributes) return 'cancelled';
  if (event.workflowExecutionTerminatedEventAttributes) return 'terminated';
  if (event.workflowExecutionTimedOutEventAttributes) return 'timed-out';
  if (event.workflowExecutionContinuedAsNewEventAttributes) return 'continued-as-new';
  return undefined;
}

function knownFailure(error: unknown, { workflowId, runId }: HistoryArchiveInput): unknown {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isGrpcServiceError(cause) && cause.code === grpcNotFound
    ? ApplicationFailure.nonRetryable(`Temporal knows no run ${runId} of ${workflowId}.`, 'history-not-found')
    : error;
}
