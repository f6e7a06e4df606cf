import { asWritten, type Message } from '../../message.ts';
import { message } from '../messages.ts';
import { fixedDates } from '../fixed-dates.ts';
import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { minorUnits, smallerOf, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, setDate, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { onlyIn } from '../only-in.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { DocumentParticulars } from '../document-particulars.ts';
import type { Agreement, PlannedInstalment } from './agreement-state.ts';
import { instalmentsInvalid, planInstalments, plannedDay } from './instalment-plan.ts';
import { agreementInForce, withChangedPlan } from './agreement-in-force.ts';
import { moveUpTheLadder } from './next-rung.ts';
import { amountCollectable } from '../people/liability.ts';
import { overpaymentOf } from '../overpayment.ts';
import { recoveredSoFar } from '../recovered-before.ts';
import { executeByItself } from '../court/civil-execution.ts';
import { remindOfCourt } from '../court/court-steps.ts';

const instalmentClocks = ofPurpose('instalment-reminder', 'instalment-due', 'instalment-grace');

/**
 * Repayment agreement (协议还款). Asked for, it has to be concluded within a period; concluded, each instalment has its
 * due date, a reminder before and a period of grace after it. A missed instalment is a default: the ladder goes on, with
 * the whole balance only if that was agreed (D3), else with the instalments that have matured. Until another agreement is
 * concluded the earlier one stands: a request that comes to nothing does not make due what was not.
 */
export function enterRepaymentAgreement(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return moveUpTheLadder(t);
  if (agreement.status === 'requested')
    startPeriod(t, {
      purpose: 'agreement-conclusion',
      rule: 'agreement.conclusion',
      from: t.today,
      scope: 'stage',
      whoActs: 'caseworker',
    });
  if (agreement.status === 'concluded') watchNextInstalment(t);
}

export const agreementCommands: CommandRules<'request-agreement' | 'conclude-agreement'> = {
  'request-agreement': {
    words: ({ note }) => asWritten(note),
    closed: onlyIn('persuasion', 'withholding', 'recovery-decision', 'demand'),
    apply: (t) => {
      endDeadlines(t, instalmentClocks, 'cancelled');
      t.change({
        agreement: {
          origin: 'agreement',
          status: 'requested',
          requestedOn: t.today,
          concludedOn: null,
          accelerationAgreed: false,
          instalments: [],
          recoveredBefore: ZERO,
          bookingsBefore: 0,
          current: 1,
          matured: ZERO,
          graceEndedOn: null,
          replaces: agreementInForce(t.state),
        },
      });
      t.moveTo('repayment-agreement');
    },
  },
  'conclude-agreement': {
    words: ({ instalmentCount, firstDueOn, accelerationAgreed }) =>
      message('agreement-terms', { count: instalmentCount, firstDueOn, accelerationAgreed }),
    closed: (state) =>
      firstRefusal(
        onlyIn('repayment-agreement')(state),
        state.agreement?.status === 'requested'
          ? null
          : refusal('agreement-not-requested', message('agreement-running')),
      ),
    check: (state, { instalmentCount, firstDueOn }, moment) =>
      instalmentsInvalid(amountCollectable(state), instalmentCount, firstDueOn, moment),
    apply: (t, { instalmentCount, firstDueOn, accelerationAgreed }) => {
      const { agreement } = t.state;
      if (agreement === null) return;
      const instalments = planInstalments(t, amountCollectable(t.state), instalmentCount, firstDueOn);
      endDeadlines(t, ofPurpose('agreement-conclusion'), 'met');
      t.change({
        agreement: {
          ...agreement,
          status: 'concluded',
          concludedOn: t.today,
          accelerationAgreed,
          instalments,
          ...recoveredSoFar(t.state),
          replaces: null,
        },
      });
      issueDocument(t, { particulars: { kind: 'repayment-agreement', instalments, accelerationAgreed } });
      watchNextInstalment(t);
    },
  },
};

export const agreementClocks: ClockDefinitions<
  'agreement-conclusion' | 'instalment-reminder' | 'instalment-due' | 'instalment-grace'
> = {
  'agreement-conclusion': {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    duty: () => ({ kind: 'conclude-agreement', who: 'assignee', commands: ['conclude-agreement'] }),
    run: (t) => {
      t.alert(message('no-agreement-in-time'));
      const standing = agreementInForce(t.state);
      t.change({ agreement: standing });
      if (standing !== null) resumeAgreement(t, standing);
      moveUpTheLadder(t);
    },
  },
  'instalment-reminder': {
    acts: 'on-the-day',
    heldBy: 'hold',
    run: (t) => remind(t, false),
  },
  'instalment-due': {
    fixedBy: fixedDates.instalment,
    afterHold: (state, { subject }) => {
      const planned = plannedDay(state, Number(subject));
      return planned && { kind: 'working-day', on: planned };
    },
    acts: 'end-of-day',
    heldBy: 'hold',
    extendable: true,
    run: (t, { due }) => {
      const instalment = watched(t.state);
      if (instalment === undefined) return;
      startGrace(t, instalment, due);
      remind(t, true);
    },
  },
  'instalment-grace': {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    run: (t, deadline) => missInstalment(t, deadline.due),
  },
};

/** Watches the instalments of a settlement before the court as those of an agreement; the due day of the last. */
export function watchSettlement(
  t: Transition,
  settlement: {
    readonly amount: MinorUnits;
    readonly instalmentCount: number;
    readonly firstDueOn: PlainDate;
    readonly accelerationAgreed: boolean;
    readonly settledOn: PlainDate;
  },
): PlainDate {
  const { amount, instalmentCount, firstDueOn, accelerationAgreed, settledOn } = settlement;
  const instalments = planInstalments(t, amount, instalmentCount, firstDueOn);
  endDeadlines(t, instalmentClocks, 'cancelled');
  t.change({
    agreement: {
      origin: 'civil-settlement',
      status: 'concluded',
      requestedOn: settledOn,
      concludedOn: settledOn,
      accelerationAgreed,
      instalments,
      ...recoveredSoFar(t.state),
      current: 1,
      matured: ZERO,
      graceEndedOn: null,
      replaces: null,
    },
  });
  watchNextInstalment(t);
  return instalments.at(-1)?.dueOn ?? firstDueOn;
}

/** After money came in: instalments that are covered now are met, and the next one is watched. */
export function settleInstalments(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || agreement.instalments.length === 0) return;
  if (agreement.status === 'defaulted' && agreement.accelerationAgreed) return;
  const instalment = watched(t.state);
  if (instalment === undefined || !isCovered(t.state, agreement, instalment.number)) return;
  endDeadlines(t, instalmentClocks, 'met');
  watchNextInstalment(t);
}

/** After a payment was taken back: the first instalment that it leaves uncovered is watched again. */
export function watchInstalmentsAgain(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || (agreement.status === 'defaulted' && agreement.accelerationAgreed)) return;
  const first = firstUnpaid(t.state, agreement);
  if (first === undefined || first.number >= agreement.current) return;
  endDeadlines(t, instalmentClocks, 'cancelled');
  watchInstalment(t, agreement, first);
}

/** After an agreement goes on that had ended: its first instalment that is not paid is watched. */
export function watchInstalmentsAnew(t: Transition): void {
  endDeadlines(t, instalmentClocks, 'cancelled');
  watchNextInstalment(t);
}

/** After a part of the claim fell away: the plan in force ends earlier, so that no more is asked for than is owed. */
export function shortenPlan(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || agreementInForce(t.state) === null) return;
  const shortened = withChangedPlan(agreement, (inForce) => shortenedPlan(t, inForce));
  if (plannedSum(agreementInForce({ agreement: shortened })) === plannedSum(agreementInForce(t.state))) return;
  t.change({ agreement: shortened });
  if (shortened.status === 'requested') return;
  const instalment = watched(t.state);
  if (instalment !== undefined) return restateAmount(t, instalment);
  endDeadlines(t, instalmentClocks, 'cancelled');
  watchNextInstalment(t);
}

/**
 * A plan of which nothing would be left to pay stays as it was: the case goes on otherwise, or what was settled before a court
 * waits for whoever comes in the place of those who owed it.
 */
function shortenedPlan(t: Transition, agreement: Agreement): Agreement {
  const collectable = amountCollectable(t.state);
  if (collectable === 0) return agreement;
  let left = collectable + overpaymentOf(t.state).recovered - agreement.recoveredBefore;
  const instalments = agreement.instalments.flatMap((instalment): readonly PlannedInstalment[] => {
    const amount = minorUnits(Math.max(0, Math.min(left, instalment.amount)));
    left -= amount;
    return amount === 0 ? [] : [{ ...instalment, amount }];
  });
  if (instalments.length === 0) return agreement;
  const shortened = { ...agreement, instalments };
  return { ...shortened, matured: smallerOf(agreement.matured, plannedSum(shortened)) };
}

function plannedSum(agreement: Agreement | null): MinorUnits {
  return sum((agreement?.instalments ?? []).map(({ amount }) => amount));
}

/** The instalment that is watched keeps its clock and its day: only what is to be paid is less. */
function restateAmount(t: Transition, instalment: PlannedInstalment): void {
  const due = t.state.deadlines.find(ofPurpose('instalment-due'));
  if (due !== undefined) t.putDeadline({ ...due, title: titleOf(t, instalment) });
}

/** The agreement that stands after a request for another has come to nothing: its instalments are watched again. */
function resumeAgreement(t: Transition, agreement: Agreement): void {
  t.alert(message('earlier-agreement-stands'));
  const first = firstUnpaid(t.state, agreement);
  if (first !== undefined) watchInstalment(t, agreement, first);
}

function missInstalment(t: Transition, graceEndedOn: PlainDate): void {
  const { agreement } = t.state;
  const instalment = watched(t.state);
  if (agreement === null || instalment === undefined) return;
  const first = agreement.status === 'concluded';
  const matured = dueUpTo(agreement, instalment.number);
  t.change({ agreement: { ...agreement, status: 'defaulted', matured, graceEndedOn } });
  t.alert(
    agreement.accelerationAgreed
      ? message('default-balance-due', { number: instalment.number })
      : message('default-matured-due', { number: instalment.number }),
  );
  if (!agreement.accelerationAgreed) watchNextInstalment(t);
  if (!first) return;
  if (agreement.origin === 'civil-settlement') executeByItself(t);
  else moveUpTheLadder(t);
}

function startGrace(t: Transition, instalment: PlannedInstalment, from: PlainDate): void {
  startPeriod(t, {
    purpose: 'instalment-grace',
    rule: 'agreement.grace',
    from,
    scope: 'process',
    whoActs: 'debtor',
    subject: String(instalment.number),
  });
}

/** The first instalment that is neither covered nor pursued as missed; once the default is over none is missed. */
function firstUnpaid(state: RecoveryCaseState, agreement: Agreement): PlannedInstalment | undefined {
  const missed = agreement.status === 'defaulted' ? agreement.matured : ZERO;
  return agreement.instalments.find(
    ({ number }) => dueUpTo(agreement, number) > missed && !isCovered(state, agreement, number),
  );
}

/** Watches the first instalment that is neither covered nor already missed. */
function watchNextInstalment(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  const next = firstUnpaid(t.state, agreement);
  if (next === undefined) return endAgreement(t, agreement);
  watchInstalment(t, agreement, next);
}

/**
 * Sets the clocks of an instalment. One whose day has passed while it was not watched gets its whole period of grace from
 * today, never from a day in the past: until now the debtor was not asked for it. While the case is on hold no day passes.
 */
function watchInstalment(t: Transition, agreement: Agreement, instalment: PlannedInstalment): void {
  t.change({ agreement: { ...agreement, current: instalment.number } });
  if (isBefore(instalment.dueOn, t.state.hold?.since ?? t.today)) {
    startGrace(t, instalment, t.today);
    return remind(t, true);
  }
  const clock = { scope: 'process', subject: String(instalment.number) } as const;
  const due = setDate(t, {
    ...clock,
    purpose: 'instalment-due',
    on: instalment.agreedFor,
    offRestDays: true,
    whoActs: 'debtor',
    title: titleOf(t, instalment),
  });
  setReminder(t, {
    ...clock,
    purpose: 'instalment-reminder',
    rule: 'agreement.reminder',
    before: due,
    whoActs: 'system',
  });
}

function titleOf(t: Transition, { number, amount }: PlannedInstalment): Message {
  const of = t.state.agreement?.instalments.length ?? number;
  return message('instalment-of-plan', { number, of, amount: t.amount(amount) });
}

/**
 * No instalment is left: what a raised claim leaves beyond the plan is asked for anew, or is due like the rest; beyond a plan
 * that was settled before a court it is for somebody to decide on.
 */
function endAgreement(t: Transition, { status, origin }: Agreement): void {
  t.change({ agreement: null });
  if (status === 'defaulted') return;
  t.alert(message('plan-paid', { amount: t.amount(amountCollectable(t.state)) }));
  if (origin === 'civil-settlement') remindOfCourt(t);
  else t.moveTo('persuasion');
}

function remind(t: Transition, overdue: boolean): void {
  const { agreement } = t.state;
  const instalment = watched(t.state);
  if (agreement === null || instalment === undefined) return;
  issueDocument(t, {
    particulars: {
      kind: 'instalment-reminder',
      instalment,
      overdue,
      ...settlementBehind(t.state, agreement),
    },
    deadlines: t.state.deadlines.filter(ofPurpose('instalment-due', 'instalment-grace')),
  });
}

/** The court's settlement, where the instalments were not agreed with the office. */
function settlementBehind(
  { civilSuit }: RecoveryCaseState,
  { origin, concludedOn }: Agreement,
): Pick<Extract<DocumentParticulars, { kind: 'instalment-reminder' }>, 'settlement'> {
  if (origin === 'agreement' || concludedOn === null) return {};
  return { settlement: { courtReference: civilSuit?.courtReference ?? '', settledOn: concludedOn } };
}

function watched({ agreement }: RecoveryCaseState): PlannedInstalment | undefined {
  return agreement?.instalments.find(({ number }) => number === agreement.current);
}

function isCovered(state: RecoveryCaseState, agreement: Agreement, number: number): boolean {
  return overpaymentOf(state).recovered - agreement.recoveredBefore >= dueUpTo(agreement, number);
}

function dueUpTo(agreement: Agreement, number: number): MinorUnits {
  return minorUnits(sum(agreement.instalments.filter((each) => each.number <= number).map(({ amount }) => amount)));
}
