import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { branches } from '../branches.ts';
import { outlasts, waitsForPayment } from '../deadline-purposes.ts';
import { endApprovals } from '../../kernel/gates/gate.ts';
import { becauseOf, wordsAtHand, type Reason } from '../../kernel/kept-text.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { correctClaim, totalsOf, waiveOutstanding } from '../../ledger/booking.ts';
import type { LedgerTransaction } from '../../ledger/ledger.ts';
import { ZERO } from '../../money/money.ts';
import { refuseSmallSum } from '../amounts/small-sum.ts';
import { othersAwaited } from '../once-settled.ts';
import { refuseClosing } from '../refuse-closing.ts';
import { releaseHold } from '../../kernel/steering/hold.ts';
import { holdOfCase } from '../steering/hold-of-case.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import type { PendingClosing } from './closing-state.ts';

/**
 * Closing (结案): recovered, unfounded, waived, transferred, or a sum too small to pursue. Every clock stops, the totals are
 * fixed, and the person is told. A branch can keep the case open: one that others have in hand, which a full recovery does
 * not end, or something that must happen first, such as paying out what the agency owes. Until then letters to other
 * authorities are followed up.
 */
export function closeCase(t: Transition, outcome: ClosingOutcome, reason: Reason): void {
  const awaited = outcome === 'recovered' ? othersAwaited(t.state) : undefined;
  if (awaited !== undefined) {
    if (t.state.stage !== awaited.stage) awaited.begin(t);
    return;
  }
  for (const { ends } of branches) ends?.(t, outcome);
  const waiver = settleAccounts(t, outcome) ?? t.state.pendingClosing?.waiver ?? null;
  if (outcome === 'recovered') endDeadlines(t, waitsForPayment, 'met');
  endApprovals(t, () => true);
  const conditions = branches.flatMap(({ keepsOpen }) => keepsOpen?.(t) ?? []);
  const staysOpen = conditions.length > 0;
  const goesOn = staysOpen ? outlasts('refund-due') : ofPurpose('refund-reminder');
  endDeadlines(t, (deadline) => !goesOn(deadline), 'cancelled');
  if (staysOpen) return awaitRefund(t, { outcome, reason, waiver }, conditions);
  endDeadlines(t, ofPurpose('refund-reminder'), 'met');
  for (const { closes } of branches) closes?.(t);
  const closing = { on: t.today, outcome, reason, waiver };
  t.change({
    stage: 'closed',
    stageEnteredOn: t.today,
    hold: null,
    pendingClosing: null,
    closing,
    closures: [...t.state.closures, closing],
  });
  const { claimed, recovered, waived, outstanding } = totalsOf(t.state.balances);
  issueDocument(t, { particulars: { kind: 'closing-notice', outcome, reason, owedBack: t.state.owedBack } });
  t.say(
    'process-closed',
    message('case-closed', {
      outcome,
      because: becauseOf(reason),
      claimed: t.amount(claimed),
      recovered: t.amount(recovered),
      waived: t.amount(waived),
      outstanding: t.amount(outstanding),
    }),
  );
}

export const closingCommands: CommandRules<'close'> = {
  close: {
    words: ({ outcome, reason }) => message('closed-as', { outcome, reason: wordsAtHand(reason) }),
    onHold: true,
    gate: { step: ({ outcome }) => (outcome === 'waived' ? 'waiver' : null), kept: withReasonKept },
    closed: refuseClosing,
    check: (state, { outcome }) =>
      firstRefusal(
        outcome === 'unfounded' && state.decision?.documentId != null
          ? refusal('decision-already-issued', message('annul-decision-first'), 'outcome')
          : null,
        outcome === 'waived' && totalsOf(state.balances).outstanding === 0
          ? refusal('nothing-outstanding', message('nothing-to-waive'), 'outcome')
          : null,
        outcome === 'small-sum' ? refuseSmallSum(state) : null,
      ),
    apply: (t, { outcome, reason }) => t.close(outcome, t.keep(reason)),
  },
};

/** The case is done but for what the agency owes, or may owe: it stays open, and reminds, until that is paid out. */
function awaitRefund(t: Transition, pendingClosing: PendingClosing, conditions: readonly Message[]): void {
  t.change({ pendingClosing });
  releaseHold(t, holdOfCase);
  if (t.state.stage === 'refund-due') return;
  t.change({ stage: 'refund-due', stageEnteredOn: t.today });
  t.say('stage-entered', message('case-closes-once', { outcome: pendingClosing.outcome, conditions }));
}

/** Books what the outcome means for the accounts; gives the waiver where the closing itself waives. */
function settleAccounts(t: Transition, outcome: ClosingOutcome): LedgerTransaction | null {
  switch (outcome) {
    case 'unfounded':
      book(
        t,
        'claim-withdrawn',
        t.state.balances.flatMap((balance) => correctClaim(balance, ZERO)),
        { text: message('claim-withdrawn') },
      );
      for (const { unfounded } of branches) unfounded?.(t);
      return null;
    case 'waived':
      return book(t, 'waiver', waiveOutstanding(t.state.balances), { text: message('outstanding-waived') });
    case 'recovered':
    case 'transferred':
    case 'small-sum':
      return null;
    default:
      return outcome satisfies never;
  }
}
