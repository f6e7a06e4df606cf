import { message } from '../kernel-messages.ts';
import type { Message } from '../../message.ts';
import { earlierOf, isAfter, laterOf, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { PeriodRule } from '../../periods/period-rule.ts';
import type { Actor } from '../actors.ts';
import type { ProcessDocument } from '../process-document.ts';
import type { ClockName, PeriodName, ScopeName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { holdDeadline, sayThatItWaits } from './clock-changes.ts';
import { countedDay, ruleOf, versionsOf } from './clock-dates.ts';
import { recurs, whenItActs } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { Deadline, DeadlineStatus } from './deadline.ts';
import { waitingForEntries } from './late-entry.ts';

interface ClockDescription<P extends ProcessTypes<P>> {
  readonly purpose: ClockName<P>;
  readonly rule: PeriodName<P>;
  readonly scope: ScopeName<P>;
  readonly whoActs: Actor;
  readonly subject?: string;
  readonly addressee?: string;
  /** The clock that it takes the place of, where it goes on asking for the same. */
  readonly inPlaceOf?: Deadline<P>;
  /** The fact that it counts from; left out where it counts from a step of the process itself. */
  readonly fact?: string;
  /** What this clock is called, where the rule's own title is too general. */
  readonly title?: Message;
}

/** A period that starts: the day from which it counts, and the document that has announced its length. */
export type PeriodDescription<P extends ProcessTypes<P>> = ClockDescription<P> & {
  readonly from: PlainDate;
  readonly announcedIn?: ProcessDocument;
};

/** What a clock refers to: a rule of the rulebook, or the act that fixed a date. */
type Basis = Pick<PeriodRule, 'id' | 'legalBasis' | 'unit'>;

/**
 * Starts a period: it runs to the end of its last day, and the next step opens on the day after. One that starts with the
 * service of a document is never shorter than that document says, whatever the office has set since it was issued.
 */
export function startPeriod<P extends ProcessTypes<P>>(t: Transition<P>, clock: PeriodDescription<P>): Deadline<P> {
  return start(t, clock, ruleOf(t, clock.rule), clock.from, countingOf(clock));
}

/** Starts a clock that says itself how it is counted. */
export function startClock<P extends ProcessTypes<P>>(
  t: Transition<P>,
  purpose: ClockName<P>,
  from: PlainDate,
  particular: Partial<Pick<PeriodDescription<P>, 'whoActs' | 'announcedIn'>> = {},
): Deadline<P> {
  const { counts } = t.nature.clocks[purpose];
  if (counts === undefined) throw new Error(`Nothing says how ${purpose} is counted.`);
  return startPeriod(t, { purpose, ...counts, ...particular, from });
}

/** How a period is counted that starts now. */
export function countingOf<P extends ProcessTypes<P>>({
  announcedIn,
  rule,
}: Pick<PeriodDescription<P>, 'announcedIn' | 'rule'>): Counting {
  const announced = announcedIn?.announced?.[rule];
  return announced === undefined ? { kind: 'rule' } : { kind: 'announced', ...announced };
}

/**
 * Sets a reminder or warning for the start of a day; nothing when that day is already here or gone. One that goes out so
 * long before another deadline's last day names that deadline and moves with it; any other names its day.
 */
export function setReminder<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: ClockDescription<P> & ({ readonly before: Deadline<P> } | { readonly on: PlainDate }),
): void {
  const rule = ruleOf(t, clock.rule);
  const counting: Counting =
    'before' in clock
      ? { kind: 'before', deadlineId: clock.before.id, lastDay: clock.before.due }
      : { kind: 'day', on: clock.on };
  const day = { rule: rule.id, from: t.today, due: t.today, provisional: false };
  if (isAfter(countedDay(t, day, counting).due, t.today)) start(t, clock, rule, t.today, counting);
}

/**
 * Sets a date that an act of the process has fixed: it acts on the day, or once the day is over where it may be used up. With
 * `offRestDays` the date moves to the next working day where it is a rest day.
 */
export function setDate<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Omit<ClockDescription<P>, 'rule'> & {
    readonly on: PlainDate;
    readonly offRestDays?: boolean;
  },
): Deadline<P> {
  const { fixedBy } = t.nature.clocks[clock.purpose];
  if (fixedBy === undefined) throw new Error(`Nothing says what fixes the date of ${clock.purpose}.`);
  const { id, row } = fixedBy;
  const basis: Basis = { id, legalBasis: row === null ? '' : (t.law(row) ?? ''), unit: 'calendar-days' };
  return start(t, clock, basis, t.today, { kind: clock.offRestDays === true ? 'working-day' : 'day', on: clock.on });
}

/** Ends clocks; `met` when what was waited for has happened, `cancelled` when the process has moved past them. */
export function endDeadlines<P extends ProcessTypes<P>>(
  t: Transition<P>,
  which: (deadline: Deadline<P>) => boolean,
  status: Extract<DeadlineStatus, 'met' | 'cancelled'>,
): void {
  for (const deadline of t.state.deadlines.filter(which)) {
    const { heldOn: _heldOn, ...ended } = deadline;
    t.putDeadline({ ...ended, status, remaining: null, endedOn: t.today });
    t.say(
      status === 'met' ? 'clock-met' : 'clock-cancelled',
      message(status === 'met' ? 'clock-met' : 'clock-stopped', { clock: deadline.title, when: whenItActs(deadline) }),
      { deadlineId: deadline.id },
    );
  }
}

function start<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Omit<ClockDescription<P>, 'rule'>,
  rule: Basis,
  from: PlainDate,
  counting: Counting,
): Deadline<P> {
  const nature = t.nature.clocks[clock.purpose];
  const day = { rule: rule.id, from, due: from, provisional: false };
  const { due, provisional, unit = rule.unit } = countedDay(t, day, counting);
  const started: Deadline<P> = {
    id: t.nextDeadlineId(),
    purpose: clock.purpose,
    subject: clock.subject ?? null,
    addressee: clock.addressee ?? null,
    rule: rule.id,
    title: clock.title ?? message('title-of-rule', { rule: rule.id }),
    legalBasis: rule.legalBasis,
    from,
    ...(clock.fact === undefined ? {} : { fact: clock.fact }),
    counting,
    due,
    opensNext: nextDay(due),
    runsOutAt: 0,
    unit,
    provisional,
    ...versionsOf(t),
    acts: nature.acts,
    heldBy: nature.heldBy,
    ...(nature.extendable === true ? { extendable: true } : {}),
    ...askedEarlier(clock.inPlaceOf ?? runOutBefore(t, clock)),
    whoActs: clock.whoActs,
    scope: clock.scope,
    status: 'running',
    remaining: null,
    extendedFrom: null,
    endedOn: null,
  };
  const isHeld = t.state.hold !== null && nature.heldBy === 'hold';
  const heldSince = t.state.hold === null ? t.today : laterOf(t.state.hold.since, earlierOf(from, t.today));
  const deadline = waitingForEntries(t, started, isHeld ? heldSince : t.today);
  t.putDeadline(deadline);
  t.say('clock-started', message('clock-started', { clock: deadline.title, when: whenItActs(deadline) }), {
    deadlineId: deadline.id,
    legalBasis: deadline.legalBasis,
  });
  if (isHeld) holdDeadline(t, deadline, heldSince);
  else sayThatItWaits(t, deadline);
  return deadline;
}

/** The same reminder, where it has run out just now and comes again. */
function runOutBefore<P extends ProcessTypes<P>>(
  t: Transition<P>,
  { purpose, subject }: Pick<ClockDescription<P>, 'purpose' | 'subject'>,
): Deadline<P> | undefined {
  const { acting } = t;
  return acting !== null && recurs(acting) && acting.purpose === purpose && acting.subject === (subject ?? null)
    ? acting
    : undefined;
}

/** From when the first of them has asked, and by which day: a period that another follows is over, a reminder comes again. */
function askedEarlier<P extends ProcessTypes<P>>(before: Deadline<P> | undefined): Pick<Deadline, 'earlier'> {
  if (before === undefined) return {};
  const { from, due, earlier } = before;
  return { earlier: { from: earlier?.from ?? from, due: recurs(before) ? (earlier?.due ?? due) : due } };
}
