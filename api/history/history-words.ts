import { describeActivity } from './words/activities.ts';
import { describeCommand } from './words/commands.ts';
import type { Describer, HistoryWords } from './words/describer.ts';
import { describeRun } from './words/runs.ts';
import { describeSurroundings } from './words/surroundings.ts';
import { describeTimer } from './words/timers.ts';
import type { RunReader } from './run-reader.ts';
import type { TemporalEvent } from './temporal-event.ts';

/** Steps between Temporal and the worker that say nothing about the case: counted, not listed. */
const folded: ReadonlySet<string> = new Set([
  'WORKFLOW_TASK_SCHEDULED',
  'WORKFLOW_TASK_STARTED',
  'WORKFLOW_TASK_COMPLETED',
  'WORKFLOW_TASK_TIMED_OUT',
  'ACTIVITY_TASK_STARTED',
  'CHILD_WORKFLOW_EXECUTION_STARTED',
  'WORKFLOW_PROPERTIES_MODIFIED',
]);

const describers: readonly Describer[] = [
  describeRun,
  describeCommand,
  describeTimer,
  describeActivity,
  describeSurroundings,
];

/** An event in words; null when it is one of those that are only counted. */
export async function describeEvent(event: TemporalEvent, run: RunReader): Promise<HistoryWords | null> {
  if (folded.has(event.eventType) || isOrdinaryTaskFailure(event) || isVersionMarker(event)) return null;
  for (const describe of describers) {
    const words = await describe(event, run);
    if (words !== null) return words;
  }
  return { category: 'system', text: `${event.eventType.toLowerCase().replaceAll('_', ' ')}.` };
}

/** A command came in while the worker was at work: the step is simply done again. */
function isOrdinaryTaskFailure({ workflowTaskFailedEventAttributes: failed }: TemporalEvent): boolean {
  return failed?.cause.endsWith('UNHANDLED_COMMAND') === true;
}

/** Where the program was changed while the case ran. */
function isVersionMarker({ markerRecordedEventAttributes: marker }: TemporalEvent): boolean {
  return marker?.markerName === 'core_patch';
}
