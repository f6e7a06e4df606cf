import { message } from '../messages.ts';
import { book } from './booking.ts';
import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import type { CommandPayloads } from '../commands.ts';
import { wordsAtHand } from '../../kernel/kept-text.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules } from '../recovery-case.ts';
import { waivePart } from '../../ledger/waiver.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { Balance } from '../../ledger/ledger.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { lowerOrder } from './ordered-amounts.ts';

type Waiver = CommandPayloads['waive'];

/**
 * Waives a part of what is outstanding (部分豁免), with reason: an amount over all claims, in the order in which payments
 * are allocated, or of one claim period. To waive the whole, the case is closed as waived.
 */
export const waiverCommands: CommandRules<'waive'> = {
  waive: {
    words: ({ amount, claimPeriodId, reason }, t) =>
      message('waived-because', {
        amount: amount === null ? null : t.amount(amount),
        claimPeriodId,
        reason: wordsAtHand(reason),
      }),
    gate: { step: () => 'waiver', kept: withReasonKept },
    closed: (state) =>
      firstRefusal(
        totalsOf(state.balances).outstanding > 0 ? null : refusal('nothing-outstanding', message('nothing-to-waive')),
        state.confirmation === null ? refusal('wrong-stage', message('not-confirmed-correct-claim')) : null,
      ),
    check: (state, waiver) => {
      const { amount, claimPeriodId } = waiver;
      const outstanding = totalsOf(concerned(state, waiver)).outstanding;
      return firstRefusal(
        amount !== null || claimPeriodId !== null
          ? null
          : refusal('waiver-without-amount', message('say-what-is-waived'), 'amount'),
        claimPeriodId === null || state.claimPeriods.some(({ id }) => id === claimPeriodId)
          ? null
          : refusal('claim-period-unknown', message('no-such-claim-period', { claimPeriodId }), 'claimPeriodId'),
        amount === null || amount > 0
          ? null
          : refusal('amount-not-positive', message('waiver-more-than-zero'), 'amount'),
        outstanding > 0 && (amount ?? outstanding) <= outstanding
          ? null
          : refusal('waiver-exceeds-outstanding', message('waiver-too-much'), 'amount'),
        waived(state, waiver) < totalsOf(state.balances).outstanding
          ? null
          : refusal('waiver-of-whole', message('waiver-of-whole'), 'amount'),
      );
    },
    apply: (t, waiver) => {
      const amount = waived(t.state, waiver);
      book(t, 'waiver', waivePart(concerned(t.state, waiver), amount), {
        text: message('money-waived', { amount: t.amount(amount) }),
      });
      lowerOrder(t);
      shortenPlan(t);
    },
  },
};

function concerned({ balances }: RecoveryCaseState, { claimPeriodId }: Waiver): readonly Balance[] {
  return claimPeriodId === null ? balances : balances.filter(({ claimId }) => claimId === claimPeriodId);
}

function waived(state: RecoveryCaseState, waiver: Waiver): MinorUnits {
  return waiver.amount ?? totalsOf(concerned(state, waiver)).outstanding;
}
