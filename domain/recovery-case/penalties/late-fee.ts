import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { happened } from '../../kernel/days.ts';
import type { CommandRules } from '../recovery-case.ts';
import { startCharge } from './daily-charges.ts';

/**
 * A late fee (滞纳金, B3): on what an employer has failed to pay, from the day of default, for each calendar day until it
 * is paid. It is charged on what is unpaid when it is imposed; parts that were paid before are left out.
 */
export const lateFeeCommands: CommandRules<'impose-late-fee'> = {
  'impose-late-fee': {
    words: ({ claimId, from, ground }) => message('late-fee-from', { claimId, from, ground }),
    closed: (state) =>
      firstRefusal(
        state.confirmation === null ? refusal('late-fee-not-open', message('claim-not-confirmed')) : null,
        rulesOf(state).charges.lateFee === null ? refusal('late-fee-not-open', message('no-late-fee-rule')) : null,
      ),
    check: (state, { claimId, from }, moment) => {
      const period = state.claimPeriods.find(({ id }) => id === claimId);
      if (period === undefined)
        return refusal('claim-period-unknown', message('no-such-claim-period', { claimPeriodId: claimId }), 'claimId');
      return firstRefusal(
        happened(from, 'from', moment, { date: period.from, what: message('day-of-claim-period') }),
        cannotBeCharged(state, claimId),
      );
    },
    apply: (t, { claimId, from }) => {
      const principal = t.state.balances.find((balance) => balance.claimId === claimId)?.outstanding;
      if (principal !== undefined)
        startCharge(t, { nature: 'late-fee', onClaim: claimId, from, principal, pauses: [] });
    },
  },
};

function cannotBeCharged({ balances, charges }: RecoveryCaseState, claimId: string): Refusal | null {
  if (charges.some(({ onClaim }) => onClaim === claimId))
    return refusal('late-fee-already-imposed', message('late-fee-running', { claimId }), 'claimId');
  return (balances.find((balance) => balance.claimId === claimId)?.outstanding ?? 0) > 0
    ? null
    : refusal('nothing-outstanding', message('nothing-outstanding-of', { claimId }), 'claimId');
}
