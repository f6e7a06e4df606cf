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

/** An event in words. */
export async function describeEvent(event: TemporalEvent, run: RunReader): Promise<HistoryWords> {
  for (const describe of describers) {
    const words = await describe(event, run);
    if (words !== null) return words;
  }
  const [first = '', ...rest] = event.eventType.toLowerCase().replaceAll('_', ' ');
  return { category: 'system', text: `${first.toUpperCase()}${rest.join('')}.` };
}
