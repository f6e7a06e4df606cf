import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import { claimedForPeriods, followChangedClaim, followRestoredClaim } from '../amounts/changed-claim.ts';
import { claimDecidedOn, orderAsBefore, orderAsChanged } from '../amounts/ordered-amounts.ts';
import { goOnAfterAll } from '../amounts/pursuing-again.ts';
import { setDecisionAside } from '../amounts/set-aside.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import type { Transition } from '../recovery-case.ts';
import { nothingOutstanding } from '../pursuit.ts';
import type { ChangedAmounts, OrderedStep, Ruling } from '../../procedures/administrative-act/remedy-payloads.ts';
import { liesWithTheCourt } from './reopen-remedies.ts';

const instalmentClocks = ofPurpose('instalment-reminder', 'instalment-due', 'instalment-grace');

/** Whether what an authority or court is reported to have said is whole, and does not put the applicant worse. */
export function checkRuling(
  state: RecoveryCaseState,
  { outcome, amounts, orderedStep }: Ruling<string>,
): Refusal | null {
  if ((outcome === 'sent-back') !== (orderedStep !== null))
    return refusal('ruling-incomplete', message('say-where-to-begin'), 'orderedStep');
  if (outcome === 'changed') return checkAmounts(state, amounts);
  return amounts.length === 0 ? null : refusal('ruling-incomplete', message('amounts-only-where-changed'), 'amounts');
}

/**
 * The decision stands with other amounts: booked per claim period, what was paid beyond them is owed back. What is claimed
 * beyond the decision is not touched.
 */
export function changeDecision(t: Transition, amounts: ChangedAmounts, by: string): void {
  const before = claimedForPeriods(t.state);
  claimAsChanged(t, amounts, message('decision-changed', { by, amount: t.amount(totalOf(amounts)) }));
  orderAsChanged(t, amounts);
  followChangedClaim(t, before, message('changed-by', { by }));
}

/** A ruling that had changed the decision was none: it stands again with the amounts that it had. */
export function changeDecisionBack(t: Transition, amounts: ChangedAmounts): void {
  const before = claimedForPeriods(t.state);
  claimAsChanged(t, amounts, message('ruling-was-none'));
  orderAsBefore(t, amounts);
  followRestoredClaim(t, before, message('ruling-was-none'));
}

function claimAsChanged(t: Transition, amounts: ChangedAmounts, text: Message): void {
  const changed = claimsAsChanged(t.state, amounts);
  const postings = t.state.balances.flatMap((balance) =>
    correctClaim(balance, changed.get(balance.claimId) ?? balance.claimed),
  );
  t.change({
    claimPeriods: t.state.claimPeriods.map((period) => ({
      ...period,
      amount: changed.get(period.id) ?? period.amount,
    })),
  });
  book(t, 'claim-corrected', postings, { text });
}

/** The decision is annulled outright: the claim falls, and what was paid because of it is owed back. */
export function annulDecision(t: Transition, by: string): void {
  tellCourtThatDecisionFell(t);
  setDecisionAside(t);
  t.close('unfounded', message('decision-annulled-by', { by }));
}

/**
 * The decision is annulled and is to be made anew: the facts are verified again, or only the procedure begins again with
 * a new advance notice. Where everything has been paid, it is for verification to say whether it was owed: a case that only
 * waited for a refund does not close as it was to.
 */
export function sendBackDecision(t: Transition, orderedStep: OrderedStep, by: string): void {
  beginDecisionAnew(t, orderedStep, message('decision-sent-back', { by }));
}

/** The office takes its decision back, announced or issued: it begins anew, and whoever was told of it is told of that. */
export function takeBackDecision(t: Transition, orderedStep: OrderedStep, reason: KeptText): void {
  const { decision } = t.state;
  const issued = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  if (issued !== undefined)
    issueDocument(t, {
      particulars: { kind: 'act-withdrawal', withdrawn: referenceTo(issued), next: orderedStep, reason },
    });
  beginDecisionAnew(t, orderedStep, message('decision-taken-back'));
}

function beginDecisionAnew(t: Transition, orderedStep: OrderedStep, why: Message): void {
  tellCourtThatDecisionFell(t);
  setDecisionAside(t);
  if (t.state.agreement !== null) {
    endDeadlines(t, instalmentClocks, 'cancelled');
    t.change({ agreement: null });
    t.alert(message('agreement-ended-with-decision'));
  }
  t.alert(why);
  if (t.state.pendingClosing !== null) goOnAfterAll(t);
  if (orderedStep === 'advance-notice' && !nothingOutstanding(t.state)) return t.moveTo('recovery-decision');
  t.change({ confirmation: null });
  t.moveTo('verification');
}

/** A court that was applied to does not know by itself that nothing is left to enforce. */
function tellCourtThatDecisionFell(t: Transition): void {
  const { court } = t.state;
  if (!liesWithTheCourt(court)) return;
  t.alert(
    court?.status === 'ruled'
      ? message('ask-court-to-end-enforcement')
      : message('withdraw-application-decision-fallen'),
  );
}

/** What is claimed for each period once what was decided on it is changed to `amounts`. */
function claimsAsChanged(state: RecoveryCaseState, amounts: ChangedAmounts): ReadonlyMap<string, MinorUnits> {
  const decided = new Map(claimDecidedOn(state).map(({ claimPeriodId, amount }) => [claimPeriodId, amount]));
  const given = new Map(amounts.map(({ claimPeriodId, amount }) => [claimPeriodId, amount]));
  return new Map(
    state.claimPeriods.map(({ id, amount }) => {
      const before = decided.get(id) ?? 0;
      return [id, minorUnits(amount - before + (given.get(id) ?? before))];
    }),
  );
}

function checkAmounts(state: RecoveryCaseState, amounts: ChangedAmounts): Refusal | null {
  const decided = claimDecidedOn(state);
  const named = amounts.map(({ claimPeriodId }) => claimPeriodId);
  const missing = decided.filter(({ claimPeriodId }) => named.filter((name) => name === claimPeriodId).length !== 1);
  return firstRefusal(
    missing.length === 0 && named.length === decided.length
      ? null
      : refusal(
          'claim-period-missing',
          message('one-amount-for-each-decided', {
            claimPeriods: decided.map(({ claimPeriodId }) => claimPeriodId).join(', '),
          }),
          'amounts',
        ),
    totalOf(amounts) > 0 ? null : refusal('amount-not-positive', message('record-as-annulled'), 'amounts'),
    totalOf(amounts) <= totalOf(decided)
      ? null
      : refusal('change-to-disadvantage', message('remedy-never-raises'), 'amounts'),
  );
}

function totalOf(amounts: ChangedAmounts): MinorUnits {
  return minorUnits(sum(amounts.map(({ amount }) => amount)));
}
