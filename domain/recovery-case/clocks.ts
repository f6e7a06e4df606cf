import { isAfter, type PlainDate } from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/time-zone.ts';
import type { CountedPeriod } from '../periods/deadline-date.ts';
import type { PeriodRule } from '../periods/period-rule.ts';
import type { LadderPeriodId } from '../rulebooks/rulebook.ts';
import { holdDeadline } from './clock-changes.ts';
import { actsOn, count, dateAsPeriod, ruleOf } from './clock-dates.ts';
import { whenItActs } from './clock-nature.ts';
import { onExpiry } from './clock-words.ts';
import type { Deadline, DeadlinePurpose, DeadlineScope, DeadlineStatus } from './deadline.ts';
import type { Transition } from './transition.ts';
import type { Actor } from './vocabulary.ts';

interface ClockDescription {
  readonly purpose: DeadlinePurpose;
  readonly rule: LadderPeriodId;
  readonly scope: DeadlineScope;
  readonly whoActs: Actor;
  readonly subject?: string;
  /** Words for what this clock is about, where the rule's own title is too general. */
  readonly title?: string;
}

/** What a clock refers to: a rule of the rulebook, or the act that fixed a date. */
type Basis = Pick<PeriodRule, 'id' | 'title' | 'legalBasis' | 'unit'>;

/** Dates that people or agreements fix rather than the law, with the row of the law that lets them. */
const setDates = {
  instalment: { id: 'agreement.instalment', title: 'Instalment due', row: 'D1' },
  'pay-day': { id: 'withholding.pay-day', title: 'Deduction on the pay day', row: 'D1' },
  hold: { id: 'hold', title: 'Hold', row: null },
} as const;

/** Starts a period: it runs to the end of its last day, and the next step opens on the day after. */
export function startPeriod(t: Transition, clock: ClockDescription & { readonly from: PlainDate }): Deadline {
  const rule = ruleOf(t, clock.rule);
  const counted = count(t, rule, clock.from);
  return start(t, clock, rule, counted, counted.opensNext);
}

/** Sets a reminder or warning for the start of a day; nothing when that day is already here or gone. */
export function setReminder(t: Transition, clock: ClockDescription & { readonly on: PlainDate }): void {
  if (isAfter(clock.on, t.today))
    start(t, clock, ruleOf(t, clock.rule), dateAsPeriod(t, clock.rule, clock.on), clock.on);
}

/** Sets a date that an act of the case has fixed: it acts on the day, or once the day is over where it may be used up. */
export function setDate(
  t: Transition,
  clock: Omit<ClockDescription, 'rule'> & {
    readonly fixedBy: keyof typeof setDates;
    readonly on: PlainDate;
    readonly provisional?: boolean;
  },
): Deadline {
  const { id, title, row } = setDates[clock.fixedBy];
  const basis: Basis = { id, title, legalBasis: row === null ? '' : (t.law(row) ?? ''), unit: 'calendar-days' };
  const date = { ...dateAsPeriod(t, basis.id, clock.on), provisional: clock.provisional ?? false };
  return start(t, clock, basis, date, actsOn(clock.purpose, date));
}

/** Ends clocks; `met` when what was waited for has happened, `cancelled` when the case has moved past them. */
export function endDeadlines(
  t: Transition,
  which: (deadline: Deadline) => boolean,
  status: Extract<DeadlineStatus, 'met' | 'cancelled'>,
): void {
  for (const deadline of t.state.deadlines.filter(which)) {
    t.putDeadline({ ...deadline, status, remaining: null, endedOn: t.today });
    t.say(
      status === 'met' ? 'clock-met' : 'clock-cancelled',
      status === 'met'
        ? `Clock met: ${deadline.title} (${whenItActs(deadline)}).`
        : `Clock stopped before it ran out: ${deadline.title} (${whenItActs(deadline)}).`,
      { deadlineId: deadline.id },
    );
  }
}

export function ofPurpose(...purposes: readonly DeadlinePurpose[]): (deadline: Deadline) => boolean {
  return (deadline) => purposes.includes(deadline.purpose);
}

function start(
  t: Transition,
  clock: Omit<ClockDescription, 'rule'>,
  rule: Basis,
  counted: CountedPeriod,
  opens: PlainDate,
): Deadline {
  const deadline: Deadline = {
    id: t.nextDeadlineId(),
    purpose: clock.purpose,
    subject: clock.subject ?? null,
    rule: rule.id,
    title: clock.title ?? rule.title,
    legalBasis: rule.legalBasis,
    from: counted.from,
    due: counted.due,
    opensNext: counted.opensNext,
    runsOutAt: startOfDay(opens, t.state.opening.office.timeZone),
    unit: rule.unit,
    provisional: counted.provisional,
    calendarVersion: counted.calendarVersion,
    onExpiry: onExpiry[clock.purpose],
    whoActs: clock.whoActs,
    scope: clock.scope,
    status: 'running',
    remaining: null,
    extendedFrom: null,
    endedOn: null,
  };
  t.putDeadline(deadline);
  t.say('clock-started', `Clock started: ${deadline.title}, ${whenItActs(deadline)}.`, {
    deadlineId: deadline.id,
    legalBasis: deadline.legalBasis,
  });
  if (t.state.hold !== null && clock.purpose !== 'hold-end') holdDeadline(t, deadline);
  return deadline;
}
