import type { RunReader } from '../run-reader.ts';
import type { RunEvent } from './run-event.ts';

/** A step as the record has it. */
export interface StepTaken {
  readonly revision: number;
  readonly taskEventId: number | null;
}

/**
 * The events behind a step: what woke the workflow task that recorded it, and what that task gave. None where the run never
 * told of it, as its task was lost.
 */
export async function eventsOfStep(
  events: readonly RunEvent[],
  step: StepTaken,
  run: RunReader,
): Promise<readonly RunEvent[]> {
  const task = await recordingTask(events, step, run);
  const ended = events.findIndex(({ id }) => id === task);
  if (ended === -1) return [];
  const isGiven = (event: RunEvent | undefined): boolean => event !== undefined && isOfTask(event);
  let from = ended;
  while (from > 0 && !isGiven(events[from - 1])) from -= 1;
  let to = ended + 1;
  while (isGiven(events[to])) to += 1;
  return events.slice(from, to);
}

/** Number of the event that ended the task by which the step came into the record, or was found there. */
async function recordingTask(
  events: readonly RunEvent[],
  { revision, taskEventId }: StepTaken,
  run: RunReader,
): Promise<number | null> {
  for (const { id, event, workflowTask } of events) {
    if (id <= (taskEventId ?? 0)) continue;
    const recorded = await run.recordedRevision(event);
    if (recorded !== undefined && recorded.kind !== 'repeated' && recorded.revision >= revision) return workflowTask;
  }
  return null;
}

/** What the answer of a workflow task has given: commands, and the beginnings and ends of updates. */
function isOfTask({ event: { eventType }, workflowTask }: RunEvent): boolean {
  return workflowTask !== null || /^WORKFLOW_(TASK_COMPLETED|EXECUTION_UPDATE_(ACCEPTED|COMPLETED))$/.test(eventType);
}
