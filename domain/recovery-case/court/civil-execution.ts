import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import { isAfter } from '../../calendar/plain-date.ts';
import { endDeadlines, setDate } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { passesPreFlight } from '../../kernel/pre-flight/pre-flight.ts';
import { issueDocument } from '../issue-document.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { overpaymentOf } from '../overpayment.ts';
import { agreementIsKeptAgain } from '../pursuit.ts';
import { alertOfPaymentInTime } from '../stages/payment-in-time.ts';
import { amountLeftOfSuit } from './civil-suit-amounts.ts';
import type { CivilTitle } from './civil-suit-state.ts';
import { suitMustBe, updateSuit } from './civil-suit.ts';
import { closeExecutionWindow, openExecutionWindow } from './civil-execution-window.ts';
import { remindOfCourt } from './court-steps.ts';
import { beginEnforcement } from './enforcement.ts';

/**
 * Execution of a civil title (申请执行): applied for by itself as soon as the judgment was not performed in time or an
 * instalment of the settlement was missed. By hand where a hold has put that off, or where no instalment of a settlement is
 * left to be missed.
 */
export const civilExecutionCommands: CommandRules<'apply-for-civil-execution'> = {
  'apply-for-civil-execution': {
    words: ({ reason }) => asWritten(reason),
    closed: (state) => (state.agreement === null ? suitMustBe('judged', 'settled') : suitMustBe('judged'))(state),
    check: (state, _payload, { on }) => {
      const performBy = state.civilSuit?.title?.performBy ?? on;
      return on > performBy
        ? null
        : refusal('civil-suit-not-ready', message('may-still-be-performed', { until: performBy }));
    },
    apply: (t) => applyForExecution(t),
  },
};

/** Applies by itself where nothing speaks against it; somebody decides where something does. */
export function executeByItself(t: Transition): void {
  const step = { kind: 'apply-for-civil-execution' } as const;
  if (passesPreFlight(t, { burden: 'civil-execution', act: { kind: 'own-step', step } })) applyForExecution(t);
}

function applyForExecution(t: Transition): void {
  const { civilSuit } = t.state;
  if (civilSuit === null || civilSuit.title === null) return;
  const courtReference = civilSuit.courtReference ?? '';
  const { id } = issueDocument(t, {
    particulars: {
      kind: 'civil-execution-application',
      courtReference,
      judgedOn: civilSuit.title.on,
      amount: amountLeftOfSuit(t.state),
    },
  });
  closeExecutionWindow(t);
  updateSuit(t, { status: 'executing', execution: { documentId: id, appliedOn: t.today } });
  beginEnforcement(t, courtReference, t.today);
}

/**
 * What was paid on the title is missing again: it can be performed until its last day, and is executed after that, or where
 * it had come to execution before.
 */
export function pursueTitle(t: Transition): void {
  const { civilSuit } = t.state;
  if (civilSuit === null || civilSuit.title === null) return;
  const { kind, performBy } = civilSuit.title;
  if (civilSuit.execution !== null || isAfter(t.today, performBy)) return applyForExecution(t);
  updateSuit(t, { status: kind === 'judgment' ? 'judged' : 'settled' });
  openExecutionWindow(t, performBy);
  awaitPerformance(t, civilSuit.title);
}

/** The debtor may perform until the last day that the title sets. */
export function awaitPerformance(t: Transition, { kind, performBy }: CivilTitle): void {
  setDate(t, {
    purpose: 'civil-performance',
    on: performBy,
    scope: 'stage',
    whoActs: 'debtor',
    title: message('performance-of-title', { kind }),
  });
}

/**
 * After money came in: a title that is paid in full leaves only what is claimed beyond it; a settlement whose missed
 * instalments are paid is kept again. Where a payment was taken back, what is missing is pursued.
 */
export function settleCivilSuit(t: Transition): void {
  const { civilSuit, agreement, stage } = t.state;
  if (stage !== 'civil-suit' || civilSuit === null || civilSuit.title === null) return;
  const paid = overpaymentOf(t.state).recovered - civilSuit.recoveredBefore >= civilSuit.amount;
  if (civilSuit.status === 'performed') return paid ? undefined : pursueTitle(t);
  if (paid) return beyondTheTitle(t);
  if (civilSuit.status !== 'executing' || agreement === null || !agreementIsKeptAgain(t.state)) return;
  alertOfPaymentInTime(t);
  endEnforcement(t);
  t.change({ agreement: { ...agreement, status: 'concluded' } });
  updateSuit(t, { status: 'settled' });
  openExecutionWindow(t, civilSuit.title.performBy);
}

function beyondTheTitle(t: Transition): void {
  endEnforcement(t);
  closeExecutionWindow(t);
  endDeadlines(t, ofPurpose('instalment-reminder', 'instalment-due', 'instalment-grace'), 'met');
  t.change({ agreement: null });
  updateSuit(t, { status: 'performed' });
  t.alert(message('civil-title-paid', { amount: t.amount(overpaymentOf(t.state).outstanding) }));
  remindOfCourt(t);
}

function endEnforcement(t: Transition): void {
  endDeadlines(t, ofPurpose('asset-check'), 'cancelled');
  t.change({ enforcement: null });
}
