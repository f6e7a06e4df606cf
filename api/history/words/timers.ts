import { sentence } from '../../language/readers-language.ts';
import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

/** The clocks of a process: each carries its title, last day and law as its summary. */
export const describeTimer: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'TIMER_STARTED':
      return timer(sentence('timer-started', { clock: await clockOf(event, run) }));
    case 'TIMER_FIRED':
      return timer(
        sentence('timer-ran-out', { clock: await startedClock(event.timerFiredEventAttributes?.startedEventId, run) }),
      );
    case 'TIMER_CANCELED':
      return timer(
        sentence('timer-stopped', {
          clock: await startedClock(event.timerCanceledEventAttributes?.startedEventId, run),
        }),
      );
    default:
      return null;
  }
};

async function startedClock(startedEventId: string | undefined, run: RunReader): Promise<string> {
  const started = run.event(startedEventId);
  return started === undefined ? sentence('clock-of-event', { eventId: startedEventId ?? '' }) : clockOf(started, run);
}

async function clockOf(event: TemporalEvent, run: RunReader): Promise<string> {
  return (await run.text(event.userMetadata?.summary)) ?? sentence('pause-before-trying-again');
}

function timer(text: string): HistoryWords {
  return { category: 'timer', text };
}
