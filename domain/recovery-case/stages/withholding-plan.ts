import { minorUnits, portion, type MinorUnits } from '../../money/money.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import { amountPursued } from '../pursuit.ts';
import type { Transition } from '../transition.ts';

type WithholdingPlan =
  | { readonly kind: 'possible'; readonly monthlyDeduction: MinorUnits; readonly months: number }
  | { readonly kind: 'impossible'; readonly reason: string };

/**
 * What can be withheld a month (D2): the rulebook's share of the benefit, never so much that less than the local minimum
 * living standard is left, and only if the whole is recovered within the limit.
 */
export function planWithholding(t: Transition, benefit: ContinuingBenefit): WithholdingPlan {
  const { withholdingRateBasisPoints, withholdingFloor, withholdingLimitMonths } = t.settings;
  const share = portion(benefit.monthlyAmount, withholdingRateBasisPoints, 'down');
  const aboveFloor = Math.max(0, benefit.monthlyAmount - withholdingFloor);
  const monthlyDeduction = minorUnits(Math.min(share, aboveFloor));
  if (monthlyDeduction === 0)
    return {
      kind: 'impossible',
      reason: `Nothing can be withheld: ${benefit.benefitCode} leaves nothing above the minimum living standard.`,
    };
  const months = Math.ceil(amountPursued(t.state) / monthlyDeduction);
  return months > withholdingLimitMonths
    ? {
        kind: 'impossible',
        reason: `Withholding ${t.money(monthlyDeduction)} a month would take ${months} months, more than ${withholdingLimitMonths}.`,
      }
    : { kind: 'possible', monthlyDeduction, months };
}
