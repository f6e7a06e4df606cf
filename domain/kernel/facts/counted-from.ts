import { isAfter, laterOf } from '../../calendar/plain-date.ts';
import { remainingOf } from '../../periods/deadline-date.ts';
import { countedAnew, sayThatItWaits } from '../clocks/clock-changes.ts';
import { actsOn, countedDay, ruleOf } from '../clocks/clock-dates.ts';
import { whenItActs } from '../clocks/clock-nature.ts';
import { countingOf, endDeadlines, startPeriod, type PeriodDescription } from '../clocks/clocks.ts';
import type { Counting } from '../clocks/counting.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { waitingForEntries } from '../clocks/late-entry.ts';
import { message } from '../kernel-messages.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import type { CountedFact } from './fact.ts';

/**
 * Starts a period that counts from a fact. From one that was corrected it runs only where it does not run already and still
 * lies ahead: what has ended by the day as it was entered before is not over for a second time.
 * @returns the clock as it runs; null where it is over
 */
export function startPeriodFrom<P extends ProcessTypes<P>>(
  t: Transition<P>,
  fact: CountedFact,
  clock: Omit<PeriodDescription<P>, 'from' | 'fact'>,
): Deadline<P> | null {
  const { purpose, subject = null, addressee = null } = clock;
  const running = t.state.deadlines.find(
    (each) =>
      each.fact === fact.id && each.purpose === purpose && each.subject === subject && each.addressee === addressee,
  );
  if (running !== undefined) return running;
  const counted = { ...clock, from: fact.day, fact: fact.id };
  if (fact.corrects !== null && isOverFrom(t, counted)) return null;
  return startPeriod(t, counted);
}

function isOverFrom<P extends ProcessTypes<P>>(t: Transition<P>, clock: PeriodDescription<P>): boolean {
  const { from } = clock;
  const rule = ruleOf(t, clock.rule).id;
  const { due } = countedDay(t, { rule, from, due: from, provisional: false }, countingOf(clock));
  return !isAfter(actsOn(t.nature.clocks[clock.purpose], due), t.today);
}

/**
 * Clocks that run or are held and count from a fact are counted from the day that it has now. One that is over by it waits for
 * late entries, as if the fact had just been entered.
 * @param onMoved what is kept elsewhere of a clock's last day follows it
 */
export function moveClocks<P extends ProcessTypes<P>>(
  t: Transition<P>,
  before: CountedFact,
  now: CountedFact,
  onMoved: (before: Deadline<P>, now: Deadline<P>) => void,
): void {
  for (const deadline of t.state.deadlines.filter(({ fact }) => fact === before.id)) {
    const moved = countedFrom(t, deadline, now);
    t.putDeadline(moved);
    if (moved.due === deadline.due) continue;
    onMoved(deadline, moved);
    const because = message('moved-by-correction', { factId: before.id });
    t.say(
      'clock-moved',
      message('clock-moved', { because, before: deadline.due, clock: moved.title, when: whenItActs(moved) }),
      { deadlineId: moved.id, legalBasis: moved.legalBasis },
    );
    sayThatItWaits(t, moved);
  }
}

/** Clocks that count from a fact which never was have nothing to count from. */
export function endClocksOf<P extends ProcessTypes<P>>(t: Transition<P>, { id }: Pick<CountedFact, 'id'>): void {
  endDeadlines(t, ({ fact }) => fact === id, 'cancelled');
}

function countedFrom<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  { id, day: from }: CountedFact,
): Deadline<P> {
  const counting = recounted(t, deadline, from, deadline.counting);
  const moved = countedAnew(t, { ...deadline, fact: id, from, counting });
  if (deadline.status !== 'on-hold') return waitingForEntries(t, moved);
  const heldOn = laterOf(deadline.heldOn ?? t.today, from);
  return { ...moved, heldOn, remaining: remainingOf(moved, heldOn, t.state.calendar) };
}

/** How the days are counted from another day: what a hold has left of them is what it would have left. */
function recounted<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Pick<Deadline, 'rule'>,
  from: Deadline['from'],
  counting: Counting,
): Counting {
  switch (counting.kind) {
    case 'extension':
    case 'notified':
      return { ...counting, otherwise: recounted(t, clock, from, counting.otherwise) };
    case 'rest': {
      const otherwise = recounted(t, clock, from, counting.otherwise);
      if (!isAfter(counting.since, from)) return otherwise;
      const { due } = countedDay(t, { rule: clock.rule, from, due: from, provisional: false }, otherwise);
      const heldOn = laterOf(counting.heldOn, from);
      const left = remainingOf({ due, unit: counting.unit }, heldOn, t.state.calendar);
      return { ...counting, heldOn, left, otherwise };
    }
    case 'rule':
    case 'announced':
    case 'day':
    case 'working-day':
    case 'before':
      return counting;
    default:
      return counting satisfies never;
  }
}
