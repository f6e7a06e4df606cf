import { message } from '../kernel-messages.ts';
import { isBefore } from '../../calendar/plain-date.ts';
import { wasNotifiedOfDays } from '../actors.ts';
import { countedAnew } from '../clocks/clock-changes.ts';
import { whenItActs } from '../clocks/clock-nature.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { deadlineSequence } from '../clocks/earliest.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import { watchStoppedSteps } from '../pre-flight/pre-flight.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import type { Recount } from './recounting-rules.ts';

/**
 * Counts every date of a process that still lies ahead once more, by its calendar and rules as they are now: running and
 * held clocks, and what its kind has besides. What comes out as it was stays untouched; what is left of a held clock stays,
 * because people were told it. A running clock whose last day now lies in the past runs out at once.
 */
export function recountDates<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  recount: Recount,
): void {
  process.recounting.beforeClocks?.(t, recount);
  // A reminder is started after the deadline that it reminds of, and counted after it.
  const inOrderOfStart = t.state.deadlines.toSorted((one, other) => deadlineSequence(one) - deadlineSequence(other));
  for (const { id } of inOrderOfStart) recountDeadline(process, t, id, recount);
  process.recounting.afterClocks?.(t);
  if (process.preFlight !== undefined) watchStoppedSteps(t, process.preFlight);
}

function recountDeadline<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  id: string,
  { because, debtorsDays }: Recount,
): void {
  const before = t.state.deadlines.find((deadline) => deadline.id === id);
  if (before === undefined) return;
  const counted = countedAnew(t, before);
  const isKept =
    debtorsDays === 'never-earlier' && wasNotifiedOfDays(before.whoActs) && isBefore(counted.due, before.due);
  const now = isKept ? countedAnew(t, asTold(before)) : counted;
  if (!isKept && now.due === before.due && now.provisional === before.provisional) return;
  t.putDeadline(now);
  if (now.due === before.due) return;
  process.recounting.onClockMoved?.(t, before, now);
  t.say(
    'clock-moved',
    message('clock-moved', { because, before: before.due, clock: now.title, when: whenItActs(now) }),
    {
      deadlineId: now.id,
      legalBasis: now.legalBasis,
    },
  );
}

/** From now on the clock never ends before the day that the debtor was told, whatever it is counted by later. */
function asTold<P extends ProcessTypes<P>>(deadline: Deadline<P>): Deadline<P> {
  return { ...deadline, counting: { kind: 'notified', on: deadline.due, otherwise: deadline.counting } };
}
