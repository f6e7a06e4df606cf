import { compareDates } from '../../calendar/plain-date.ts';
import { correctClaim } from '../../ledger/booking.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, refusal, type CommandRules } from '../rule.ts';

/** A claim period is corrected with further bookings, never by changing old ones. */
export const claimCorrectionCommands: CommandRules<'correct-claim-period'> = {
  'correct-claim-period': {
    title: 'Correct a claim period',
    titleChinese: '更正违规领取时段或金额',
    done: 'Claim period corrected',
    closed: (state) =>
      state.decision?.documentId != null
        ? refusal(
            'decision-already-issued',
            'The decision has been issued with its amounts and cannot be corrected here.',
          )
        : null,
    check: (state, { claimPeriodId, from, to, amount }) =>
      firstRefusal(
        state.claimPeriods.some(({ id }) => id === claimPeriodId)
          ? null
          : refusal('claim-period-unknown', `The case has no claim period ${claimPeriodId}.`, 'claimPeriodId'),
        from <= to ? null : refusal('claim-period-reversed', 'The period ends before it begins.', 'to'),
        claimedElsewhere(state, claimPeriodId) + amount > 0
          ? null
          : refusal('amount-not-positive', 'Nothing would be claimed: close the case as unfounded instead.', 'amount'),
      ),
    apply: (t, { claimPeriodId, from, to, benefitCode, amount, reason }) => {
      const claimPeriods = t.state.claimPeriods
        .map((period) => (period.id === claimPeriodId ? { id: period.id, from, to, benefitCode, amount } : period))
        .toSorted((one, other) => compareDates(one.from, other.from));
      const balance = t.state.balances.find((candidate) => candidate.claimPeriodId === claimPeriodId);
      t.change({ claimPeriods });
      if (balance !== undefined)
        t.book('claim-corrected', correctClaim(balance, amount), {
          text: `Claim period ${claimPeriodId} is corrected to ${t.money(amount)}: ${reason}`,
        });
      t.orderBalances();
    },
  },
};

function claimedElsewhere(state: RecoveryCaseState, claimPeriodId: string): number {
  return state.balances
    .filter((balance) => balance.claimPeriodId !== claimPeriodId)
    .reduce((total, { claimed }) => total + claimed, 0);
}
