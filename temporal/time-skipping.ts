import { randomUUID } from 'node:crypto';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import { msNumberToTs, optionalTsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

const { FastForwardPollingResult } = proto.temporal.api.enums.v1;
const grpcNotFound = 5;
const oneHour = 60 * 60 * 1000;

/** Skips of one request; the server's own limit of 200 would stop a long agreement half-way. */
const skipLimit = 100_000;

/** `reached`: the virtual time stands at the target. `workflow-closed`: the workflow ended before, or had ended already. */
export type FastForwardOutcome = 'reached' | 'workflow-closed';

export class TimeSkippingError extends Error {
  override readonly name = 'TimeSkippingError';
  readonly code = 'time-skipping-stopped';
}

/**
 * Lets a workflow's own clock jump ahead by a duration (Temporal's native time skipping, for tests and demonstrations; the
 * server needs `frontend.WorkflowTimeSkippingEnabled`). Comes back when the target is reached and everything due before it has
 * been done, activities included; a timer due exactly at the target may still be about to fire. From then on the clock runs at
 * the pace of the wall clock, and keeps its lead, over continue-as-new as well.
 *
 * Running activities and child workflows hold the clock; without a worker this waits for ever.
 *
 * @param milliseconds more than 0, counted from the workflow's current virtual time
 * @throws TimeSkippingError if another call takes the clock over, or the skips of this one are used up
 */
export async function fastForward(
  client: Client,
  workflowId: string,
  milliseconds: number,
): Promise<FastForwardOutcome> {
  const id = randomUUID();
  const fastForwardConfig = { id, duration: msNumberToTs(milliseconds) };
  const open = await setTimeSkipping(client, workflowId, { enabled: true, fastForwardConfig });
  if (!open) return 'workflow-closed';
  for (;;) {
    const outcome = await polledOutcome(client, workflowId, id);
    if (outcome !== 'pending') return outcome;
  }
}

/** As {@link fastForward}, up to an instant of the workflow's own clock; an instant that has passed is reached already. */
export async function fastForwardTo(client: Client, workflowId: string, instant: number): Promise<FastForwardOutcome> {
  const remaining = instant - (await virtualNow(client, workflowId));
  return remaining > 0 ? fastForward(client, workflowId, remaining) : 'reached';
}

/**
 * Lets a workflow's own clock pass an instant at which a timer is due, and stop an hour later. What the timer sets off is
 * over long before: should a target come to pass while something is running, the server (1.32.0) may overrun it and skip on
 * to the next timer.
 */
export function fastForwardPast(client: Client, workflowId: string, instant: number): Promise<FastForwardOutcome> {
  return fastForwardTo(client, workflowId, instant + oneHour);
}

/** From now on every wait of the workflow is skipped as soon as nothing is running. Does nothing if the workflow has ended. */
export async function skipToEnd(client: Client, workflowId: string): Promise<void> {
  await setTimeSkipping(client, workflowId, { enabled: true });
}

/** The workflow's own clock runs at the pace of the wall clock again and keeps its lead. */
export async function stopSkipping(client: Client, workflowId: string): Promise<void> {
  await setTimeSkipping(client, workflowId, { enabled: false });
}

/**
 * The workflow's own clock now, in milliseconds since 1970; the wall clock for a workflow that never skipped time.
 *
 * @throws WorkflowNotFoundError
 */
export async function virtualNow(client: Client, workflowId: string): Promise<number> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  return optionalTsToMs(raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime) ?? Date.now();
}

interface TimeSkipping {
  readonly enabled: boolean;
  readonly fastForwardConfig?: { readonly id: string; readonly duration: ReturnType<typeof msNumberToTs> };
}

/** @returns whether the workflow was still open */
async function setTimeSkipping(client: Client, workflowId: string, config: TimeSkipping): Promise<boolean> {
  try {
    await client.workflowService.updateWorkflowExecutionOptions({
      namespace: client.options.namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: { timeSkippingConfig: { ...config, maxSessionSkipCount: skipLimit } },
      updateMask: { paths: ['time_skipping_config'] },
    });
    return true;
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === grpcNotFound && !(await isOpen(client, workflowId))) return false;
    throw error;
  }
}

/** One long poll, of at most some 20 seconds. */
async function polledOutcome(client: Client, workflowId: string, id: string): Promise<FastForwardOutcome | 'pending'> {
  const polled = await client.workflowService.pollWorkflowExecutionTimeSkipping({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    fastForwardId: id,
  });
  switch (polled.fastForwardPollingResult) {
    case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
      return 'reached';
    case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED:
      if (!(await isOpen(client, workflowId))) return 'workflow-closed';
      throw new TimeSkippingError(`The clock of ${workflowId} did not reach its target: ${polled.failedReason}.`);
    case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT:
    case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_UNSPECIFIED:
      return 'pending';
    default:
      polled.fastForwardPollingResult satisfies never;
      throw new TimeSkippingError(`The server's answer on the clock of ${workflowId} is not known here.`);
  }
}

async function isOpen(client: Client, workflowId: string): Promise<boolean> {
  const { status } = await client.workflow.getHandle(workflowId).describe();
  return status.name === 'RUNNING';
}
