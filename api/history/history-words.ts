import { sentence } from '../language/readers-language.ts';
import { describeActivity } from './words/activities.ts';
import { describeCommand } from './words/commands.ts';
import type { Describer, HistoryWords } from './words/describer.ts';
import { describeRun } from './words/runs.ts';
import { describeSurroundings } from './words/surroundings.ts';
import { describeTimer } from './words/timers.ts';
import type { RunReader } from './run-reader.ts';
import type { TemporalEvent } from './temporal-event.ts';

const describers: readonly Describer[] = [
  describeRun,
  describeCommand,
  describeTimer,
  describeActivity,
  describeSurroundings,
];

/** Events that tell of the course of the program alone. */
const tasks = [
  'workflow-task-scheduled',
  'workflow-task-started',
  'workflow-task-completed',
  'workflow-task-timed-out',
  'activity-task-started',
  'activity-task-cancel-requested',
  'child-workflow-execution-started',
] as const;

function describeTask(type: string): string {
  const name = type.toLowerCase().replaceAll('_', '-');
  const task = tasks.find((each) => each === name);
  return task === undefined ? sentence('other-event', { type }) : sentence(task);
}

/** An event in words. */
export async function describeEvent(event: TemporalEvent, run: RunReader): Promise<HistoryWords> {
  for (const describe of describers) {
    const words = await describe(event, run);
    if (words !== null) return words;
  }
  return { category: 'system', text: describeTask(event.eventType) };
}
