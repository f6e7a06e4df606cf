import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isAfter,
  nextDay,
  type PlainDate,
} from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/time-zone.ts';
import { countPeriod, remainingOf, resumePeriod, rollForward, type CountedPeriod } from '../periods/deadline-date.ts';
import type { PeriodRule } from '../periods/period-rule.ts';
import { periodRule, type LadderPeriodId } from '../rulebooks/rulebook.ts';
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

/** Dates that people or agreements fix rather than the law. */
const setDates = {
  instalment: {
    id: 'agreement.instalment',
    title: 'Instalment due',
    legalBasis: '《社会保险经办条例》第四十六条；还款协议',
    unit: 'calendar-days',
  },
  'pay-day': {
    id: 'withholding.pay-day',
    title: 'Deduction on the pay day',
    legalBasis: '《社会保险经办条例》第四十六条',
    unit: 'calendar-days',
  },
  hold: {
    id: 'hold',
    title: 'Hold',
    legalBasis: '经办机构决定，理由在案',
    unit: 'calendar-days',
  },
} as const satisfies Record<string, Basis>;

/** Counts a period of the case's rulebook with the case's calendar. */
export function count(t: Transition, rule: PeriodRule, from: PlainDate): CountedPeriod {
  return countPeriod(rule, from, t.state.opening.calendar, t.settings.restDays);
}

export function ruleOf(t: Transition, id: LadderPeriodId): PeriodRule {
  return periodRule(t.rules, id);
}

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
  const basis = setDates[clock.fixedBy];
  const date = { ...dateAsPeriod(t, basis.id, clock.on), provisional: clock.provisional ?? false };
  return start(t, clock, basis, date, actsOn(clock.purpose, date));
}

/** The day on which a reminder goes out before `end`, as the rulebook says. */
export function reminderBefore(t: Transition, rule: LadderPeriodId, end: PlainDate): PlainDate {
  return count(t, ruleOf(t, rule), end).due;
}

/** A date that is never a rest day (CC 203), because banks rest on those. */
export function rolled(t: Transition, date: PlainDate): { readonly due: PlainDate; readonly provisional: boolean } {
  const reached = rollForward(date, t.state.opening.calendar, t.settings.restDays);
  return { due: reached.date, provisional: !reached.known };
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

/** Stops a clock for the length of a hold and keeps what is left of it. */
export function holdDeadline(t: Transition, deadline: Deadline): void {
  const remaining =
    nature[deadline.purpose] !== 'period'
      ? Math.max(0, daysBetween(t.today, deadline.due))
      : remainingOf(countedOf(deadline), t.today, t.state.opening.calendar);
  t.putDeadline({ ...deadline, status: 'on-hold', remaining });
  t.say('clock-held', `Clock held with ${remaining} ${unitWords(deadline)} left: ${deadline.title}.`, {
    deadlineId: deadline.id,
  });
}

/** Lets a held clock run on from today with what was left of it. */
export function resumeDeadline(t: Transition, deadline: Deadline): void {
  if (deadline.remaining === null) return;
  if (nature[deadline.purpose] !== 'period') {
    const date = dateAsPeriod(t, deadline.rule, dateAfterHold(t, deadline, deadline.remaining));
    move(t, deadline, date, actsOn(deadline.purpose, date));
    return;
  }
  const rule = periodRule(t.rules, deadline.rule);
  const counted = resumePeriod(rule, deadline.remaining, t.today, t.state.opening.calendar, t.settings.restDays);
  move(t, deadline, { ...counted, from: deadline.from }, counted.opensNext);
}

/** Gives a clock a later last day, rolled off a rest day. */
export function extendDeadline(t: Transition, deadline: Deadline, until: PlainDate): void {
  const end = rolled(t, until);
  const counted = { ...countedOf(deadline), ...end, opensNext: nextDay(end.due) };
  move(t, { ...deadline, extendedFrom: deadline.due }, counted, counted.opensNext);
}

/** First pay day after `after`. */
export function nextPayDay(after: PlainDate, payDay: number): PlainDate {
  const firstOfMonth = addDays(after, 1 - Number(after.slice(8)));
  const thisMonth = addDays(firstOfMonth, payDay - 1);
  return compareDates(thisMonth, after) > 0 ? thisMonth : addDays(addMonths(firstOfMonth, 1), payDay - 1);
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

function move(t: Transition, deadline: Deadline, counted: CountedPeriod, opens: PlainDate): void {
  const moved: Deadline = {
    ...deadline,
    due: counted.due,
    opensNext: counted.opensNext,
    provisional: counted.provisional,
    calendarVersion: counted.calendarVersion,
    runsOutAt: startOfDay(opens, t.state.opening.office.timeZone),
    status: 'running',
    remaining: null,
  };
  t.putDeadline(moved);
  t.say('clock-moved', `Clock runs on: ${moved.title}, now ${whenItActs(moved)}.`, {
    deadlineId: moved.id,
    legalBasis: moved.legalBasis,
  });
}

/**
 * A period is counted by a rule of the rulebook; a set date has no length: it acts on the day itself or, where the whole
 * day may still be used, when the day is over.
 */
const nature = {
  investigation: 'period',
  'investigation-extension': 'period',
  'investigation-reminder': 'period',
  'public-notice': 'period',
  'reply-reminder': 'on-the-day',
  reply: 'period',
  'agreement-conclusion': 'period',
  'instalment-reminder': 'on-the-day',
  'instalment-due': 'end-of-day',
  'instalment-grace': 'period',
  'withholding-pay-day': 'on-the-day',
  'service-proof': 'period',
  'public-notice-service': 'period',
  defence: 'period',
  'hearing-request': 'period',
  performance: 'period',
  reconsideration: 'period',
  suit: 'period',
  demand: 'period',
  'court-window': 'period',
  'court-window-warning': 'on-the-day',
  'court-acceptance': 'period',
  'court-ruling': 'period',
  'court-objection': 'period',
  'court-reminder': 'period',
  'referral-decision': 'period',
  'police-review': 'period',
  'referral-reminder': 'period',
  'hold-end': 'end-of-day',
} as const satisfies Record<DeadlinePurpose, 'period' | 'on-the-day' | 'end-of-day'>;

/** Whether a clock acts at the start of its day, rather than after the day has passed. */
export function actsOnItsDay(purpose: DeadlinePurpose): boolean {
  return nature[purpose] === 'on-the-day';
}

function actsOn(purpose: DeadlinePurpose, date: CountedPeriod): PlainDate {
  return actsOnItsDay(purpose) ? date.due : date.opensNext;
}

/** A set date moves by the length of the hold; a pay day is the benefit's next one, an instalment never a rest day. */
function dateAfterHold(t: Transition, deadline: Deadline, remaining: number): PlainDate {
  const benefit = t.state.withholding?.benefit;
  if (deadline.purpose === 'withholding-pay-day' && benefit !== undefined) return nextPayDay(t.today, benefit.payDay);
  const date = addDays(t.today, Math.max(1, remaining));
  return deadline.purpose === 'instalment-due' ? rolled(t, date).due : date;
}

function dateAsPeriod(t: Transition, period: string, on: PlainDate): CountedPeriod {
  return {
    period,
    from: t.today,
    due: on,
    opensNext: nextDay(on),
    unit: 'calendar-days',
    provisional: false,
    legalBasis: '',
    calendarVersion: t.state.opening.calendar.version,
  };
}

function countedOf(deadline: Deadline): CountedPeriod {
  const { rule: period, from, due, opensNext, unit, provisional, legalBasis, calendarVersion } = deadline;
  return { period, from, due, opensNext, unit, provisional, legalBasis, calendarVersion };
}

function unitWords(deadline: Deadline): string {
  return deadline.unit === 'working-days' ? 'working days' : 'days';
}

/** When a clock acts, in words: a reminder on its day, a period after its last day. */
export function whenItActs({ purpose, due, provisional }: Deadline): string {
  const day = actsOnItsDay(purpose) ? `on ${due}` : `last day ${due}`;
  return provisional ? `${day}, provisional until the holiday notice of that year` : day;
}
