import { isGrpcServiceError, type Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { eventsOfHistory } from '../../../database/steps/archived-events.ts';
import type { EventSlice, ReadingFrom, RunReference } from './event-slices.ts';
import { runEvent } from './run-event.ts';

/** Milliseconds after which a call to Temporal is given up. */
const callLimit = 10_000;
const grpcInvalidArgument = 3;
const grpcNotFound = 5;

/** Reads a run by the server's own pages, one of them a call. */
export async function* slicesAtTemporal(
  client: Client,
  run: RunReference,
  { order, token, size }: ReadingFrom,
): AsyncGenerator<EventSlice> {
  let next = token;
  do {
    const slice: EventSlice = await pageAt(client, run, { order, token: next, size });
    yield slice;
    next = slice.nextToken;
  } while (next !== null);
}

/** A token that the server does not know, as it was restored or replaced, is done without: what was read comes again. */
async function pageAt(
  client: Client,
  run: RunReference,
  from: Pick<ReadingFrom, 'order' | 'token' | 'size'>,
): Promise<EventSlice> {
  try {
    return await askedPage(client, run, from);
  } catch (error) {
    if (from.token === null || !isGrpcServiceError(error) || error.code !== grpcInvalidArgument) throw error;
    return askedPage(client, run, { ...from, token: null });
  }
}

async function askedPage(
  client: Client,
  { kind, processId, runId }: RunReference,
  { order, token, size }: Pick<ReadingFrom, 'order' | 'token' | 'size'>,
): Promise<EventSlice> {
  const { workflowService, options } = client;
  const request = {
    namespace: options.namespace,
    execution: { workflowId: kind.workflowIdOf(processId), runId },
    maximumPageSize: size,
    ...(token === null ? {} : { nextPageToken: token }),
  };
  const { history, nextPageToken } = await client.withDeadline(Date.now() + callLimit, () =>
    order === 'ascending'
      ? workflowService.getWorkflowExecutionHistory({ ...request, skipArchival: true })
      : workflowService.getWorkflowExecutionHistoryReverse(request),
  );
  const nextToken = nextPageToken instanceof Uint8Array && nextPageToken.length > 0 ? nextPageToken : null;
  return {
    events: eventsOfHistory(historyToJSON(history ?? {})).map(runEvent),
    source: 'temporal',
    token,
    nextToken,
    isLast: nextToken === null,
  };
}

/** Whether Temporal says that it does not know a run. */
export function isUnknownRun(error: unknown): boolean {
  return isGrpcServiceError(error) && error.code === grpcNotFound;
}
