import { isBefore } from '../../calendar/plain-date.ts';
import type { PlannedInstalment } from '../case-state.ts';
import { countedAnew } from '../clock-changes.ts';
import { rolled } from '../clock-dates.ts';
import { whenItActs } from '../clock-nature.ts';
import { followWindowClock, recountRemedyEnd } from '../court/court-window.ts';
import type { Deadline } from '../deadline.ts';
import type { Transition } from '../transition.ts';

/**
 * Counts every date of the case that still lies ahead once more, by its calendar and rules as they are now: running and held
 * clocks, the plan of instalments, the window for the court. What comes out as it was stays untouched; what is left of a
 * held clock stays, because people were told it. A running clock whose last day now lies in the past runs out at once.
 *
 * @param because what made it necessary, as the timeline says it: "the holiday notice"
 * @param stays which clocks stay as they were, though they would be counted otherwise now
 */
export function recount(
  t: Transition,
  because: string,
  stays: (before: Deadline, now: Deadline) => boolean = () => false,
): void {
  recountRemedyEnd(t);
  // A reminder is started after the deadline that it reminds of, and counted after it.
  const inOrderOfStart = t.state.deadlines
    .map(({ id }) => id)
    .toSorted((one, other) => sequence(one) - sequence(other));
  for (const id of inOrderOfStart) recountDeadline(t, id, because, stays);
  followWindowClock(t);
  recountInstalments(t, because);
}

function recountDeadline(
  t: Transition,
  id: string,
  because: string,
  stays: (before: Deadline, now: Deadline) => boolean,
): void {
  const before = t.state.deadlines.find((deadline) => deadline.id === id);
  if (before === undefined) return;
  const now = countedAnew(t, before);
  if (stays(before, now) || (now.due === before.due && now.provisional === before.provisional)) return;
  t.putDeadline(now);
  if (now.due === before.due) return;
  t.say('clock-moved', `Clock moved by ${because}: ${now.title}, now ${whenItActs(now)} instead of ${before.due}.`, {
    deadlineId: now.id,
    legalBasis: now.legalBasis,
  });
}

/** Instalments that have fallen due stay as they were. */
function recountInstalments(t: Transition, because: string): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  const instalments = agreement.instalments.map((instalment): PlannedInstalment => {
    if (isBefore(instalment.dueOn, t.today)) return instalment;
    const { due: dueOn, provisional } = rolled(t, instalment.agreedFor);
    return { ...instalment, dueOn, provisional };
  });
  const moved = instalments.flatMap(({ number, dueOn }, index) => {
    const before = agreement.instalments[index]?.dueOn;
    return before === undefined || before === dueOn ? [] : [`${number} from ${before} to ${dueOn}`];
  });
  t.change({ agreement: { ...agreement, instalments } });
  if (moved.length > 0) t.say('clock-moved', `Instalments moved by ${because}: ${moved.join(', ')}.`);
}

function sequence(id: Deadline['id']): number {
  return Number(id.slice(1));
}
