import { message } from '../messages.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { settingsOfCase } from '../rules-of-case.ts';

/**
 * Small sums (小额不追) may be closed without pursuit where the office's rulebook sets a figure. The claim stays in the
 * accounts as outstanding: it is not pursued, and it is not waived.
 *
 * @param figure up to this sum, in minor units; null where the office sets none
 */
export function refuseSum(outstanding: MinorUnits, figure: MinorUnits | null): Refusal | null {
  if (outstanding === 0) return refusal('nothing-outstanding', message('nothing-to-leave'), 'outcome');
  if (figure === null) return refusal('small-sum-not-set', message('no-small-sum-figure'), 'outcome');
  return outstanding <= figure ? null : refusal('sum-not-small', message('sum-not-small'), 'outcome');
}

export function refuseSmallSum(state: RecoveryCaseState): Refusal | null {
  return refuseSum(totalsOf(state.balances).outstanding, settingsOfCase(state).smallSum);
}
