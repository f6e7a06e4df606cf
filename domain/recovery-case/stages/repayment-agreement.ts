import { addMonths } from '../../calendar/plain-date.ts';
import { totalsOf } from '../../ledger/booking.ts';
import { minorUnits, splitEvenly, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { Agreement, RecoveryCaseState } from '../case-state.ts';
import { reminderBefore, rolled } from '../clock-dates.ts';
import { endDeadlines, ofPurpose, setDate, setReminder, startPeriod } from '../clocks.ts';
import type { Instalment } from '../documents.ts';
import { issueDocument } from '../paper.ts';
import { firstRefusal, onlyIn, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import { moveUpTheLadder } from './next-rung.ts';

const instalmentClocks = ofPurpose('instalment-reminder', 'instalment-due', 'instalment-grace');
const mostInstalments = 120;

/**
 * Repayment agreement (协议还款). Asked for, it has to be concluded within a period; concluded, each instalment has its
 * due date, a reminder before and a period of grace after it. A missed instalment is a default: the ladder goes on, with
 * the whole balance only if that was agreed (D3), else with the instalments that have matured.
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
    title: 'Record that instalments are asked for',
    titleChinese: '登记分期还款申请',
    done: 'Instalments asked for',
    closed: onlyIn('persuasion', 'withholding', 'recovery-decision', 'demand'),
    apply: (t) => {
      endDeadlines(t, instalmentClocks, 'cancelled');
      t.change({
        agreement: {
          status: 'requested',
          requestedOn: t.today,
          concludedOn: null,
          accelerationAgreed: false,
          instalments: [],
          recoveredBefore: ZERO,
          current: 1,
          matured: ZERO,
        },
      });
      t.moveTo('repayment-agreement');
    },
  },
  'conclude-agreement': {
    title: 'Conclude the repayment agreement',
    titleChinese: '签订还款协议',
    done: 'Repayment agreement concluded',
    closed: (state) =>
      firstRefusal(
        onlyIn('repayment-agreement')(state),
        state.agreement?.status === 'requested'
          ? null
          : refusal('agreement-not-requested', 'An agreement is already running.'),
      ),
    check: (state, { instalmentCount, firstDueOn }, moment) =>
      firstRefusal(
        instalmentCount >= 1 && instalmentCount <= mostInstalments && Number.isInteger(instalmentCount)
          ? null
          : refusal('instalments-invalid', `Agree on 1 to ${mostInstalments} instalments.`, 'instalmentCount'),
        totalsOf(state.balances).outstanding >= instalmentCount
          ? null
          : refusal('instalments-invalid', 'There are more instalments than cents outstanding.', 'instalmentCount'),
        firstDueOn > moment.on
          ? null
          : refusal('date-not-in-future', `The first due date must lie after today, ${moment.on}.`, 'firstDueOn'),
      ),
    apply: (t, { instalmentCount, firstDueOn, accelerationAgreed }) => {
      const { agreement } = t.state;
      if (agreement === null) return;
      const totals = totalsOf(t.state.balances);
      const instalments = splitEvenly(totals.outstanding, instalmentCount).map((amount, index): Instalment => {
        const { due: dueOn, provisional } = rolled(t, addMonths(firstDueOn, index));
        return { number: index + 1, dueOn, provisional, amount };
      });
      endDeadlines(t, ofPurpose('agreement-conclusion'), 'met');
      t.change({
        agreement: {
          ...agreement,
          status: 'concluded',
          concludedOn: t.today,
          accelerationAgreed,
          instalments,
          recoveredBefore: totals.recovered,
        },
      });
      issueDocument(t, { particulars: { kind: 'repayment-agreement', instalments, accelerationAgreed } });
      watchNextInstalment(t);
    },
  },
};

export const agreementClocks: ClockRules<
  'agreement-conclusion' | 'instalment-reminder' | 'instalment-due' | 'instalment-grace'
> = {
  'agreement-conclusion': (t) => {
    t.alert('No repayment agreement was concluded in time.');
    t.change({ agreement: null });
    moveUpTheLadder(t);
  },
  'instalment-reminder': (t) => remind(t, false),
  'instalment-due': (t, deadline) => {
    const instalment = watched(t.state);
    if (instalment === undefined) return;
    startPeriod(t, {
      purpose: 'instalment-grace',
      rule: 'agreement.grace',
      from: deadline.due,
      scope: 'case',
      whoActs: 'debtor',
      subject: String(instalment.number),
    });
    remind(t, true);
  },
  'instalment-grace': (t) => missInstalment(t),
};

/** After money came in: instalments that are covered now are met, and the next one is watched. */
export function settleInstalments(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || agreement.instalments.length === 0) return;
  const instalment = watched(t.state);
  if (instalment === undefined || !isCovered(t.state, agreement, instalment.number)) return;
  endDeadlines(t, instalmentClocks, 'met');
  watchNextInstalment(t);
}

function missInstalment(t: Transition): void {
  const { agreement } = t.state;
  const instalment = watched(t.state);
  if (agreement === null || instalment === undefined) return;
  const first = agreement.status === 'concluded';
  const matured = dueUpTo(agreement, instalment.number);
  t.change({ agreement: { ...agreement, status: 'defaulted', matured } });
  t.alert(
    agreement.accelerationAgreed
      ? `Instalment ${instalment.number} was not paid: the whole balance is due, as agreed.`
      : `Instalment ${instalment.number} was not paid; only matured instalments are due.`,
  );
  if (!agreement.accelerationAgreed) watchNextInstalment(t);
  if (first) moveUpTheLadder(t);
}

/** Sets the clocks of the first instalment that is neither covered nor already missed. */
function watchNextInstalment(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  const next = agreement.instalments.find(
    ({ number }) => dueUpTo(agreement, number) > agreement.matured && !isCovered(t.state, agreement, number),
  );
  if (next === undefined) return endAgreement(t, agreement);
  t.change({ agreement: { ...agreement, current: next.number } });
  const clock = { scope: 'case', subject: String(next.number) } as const;
  const title = `Instalment ${next.number} of ${agreement.instalments.length} due`;
  setDate(t, {
    ...clock,
    purpose: 'instalment-due',
    fixedBy: 'instalment',
    on: next.dueOn,
    provisional: next.provisional,
    whoActs: 'debtor',
    title: `${title}: ${t.money(next.amount)}`,
  });
  setReminder(t, {
    ...clock,
    purpose: 'instalment-reminder',
    rule: 'agreement.reminder',
    on: reminderBefore(t, 'agreement.reminder', next.dueOn),
    whoActs: 'system',
  });
}

/** No instalment is left: what a raised claim leaves beyond the plan is asked for anew, or is due like the rest. */
function endAgreement(t: Transition, { status }: Agreement): void {
  t.change({ agreement: null });
  if (status === 'defaulted') return;
  t.alert(`All instalments are paid; ${t.money(totalsOf(t.state.balances).outstanding)} is claimed beyond the plan.`);
  t.moveTo('persuasion');
}

function remind(t: Transition, overdue: boolean): void {
  const instalment = watched(t.state);
  if (instalment === undefined) return;
  issueDocument(t, {
    particulars: { kind: 'instalment-reminder', instalment, overdue },
    deadlines: t.state.deadlines.filter(ofPurpose('instalment-due', 'instalment-grace')),
  });
}

function watched({ agreement }: RecoveryCaseState): Instalment | undefined {
  return agreement?.instalments.find(({ number }) => number === agreement.current);
}

function isCovered(state: RecoveryCaseState, agreement: Agreement, number: number): boolean {
  return totalsOf(state.balances).recovered - agreement.recoveredBefore >= dueUpTo(agreement, number);
}

function dueUpTo(agreement: Agreement, number: number): MinorUnits {
  return minorUnits(sum(agreement.instalments.filter((each) => each.number <= number).map(({ amount }) => amount)));
}
