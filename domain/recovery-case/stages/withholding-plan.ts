import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { minorUnits, portion, smallerOf, type MinorUnits } from '../../money/money.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import { amountPursued } from '../pursuit.ts';
import type { Transition } from '../recovery-case.ts';

type WithholdingPlan =
  | { readonly kind: 'possible'; readonly monthlyDeduction: MinorUnits; readonly months: number }
  | { readonly kind: 'impossible'; readonly reason: Message };

/**
 * What can be withheld a month (D2): the rulebook's share of the benefit, never so much that less than the local minimum
 * living standard is left, and only if the whole is recovered within the limit.
 */
export function planWithholding(t: Transition, benefit: ContinuingBenefit): WithholdingPlan {
  const { withholdingLimitMonths } = t.settings;
  const monthlyDeduction = deductible(t, benefit);
  if (monthlyDeduction === 0)
    return {
      kind: 'impossible',
      reason: message('nothing-above-living-standard', { benefitCode: benefit.benefitCode }),
    };
  const months = Math.ceil(amountPursued(t.state) / monthlyDeduction);
  return months > withholdingLimitMonths
    ? {
        kind: 'impossible',
        reason: message('withholding-takes-too-long', {
          amount: t.amount(monthlyDeduction),
          months,
          most: withholdingLimitMonths,
        }),
      }
    : { kind: 'possible', monthlyDeduction, months };
}

/**
 * After the settings of the office have changed: no more is withheld than they allow now (D2). More than the debtor was told
 * is withheld only after a notice that says so.
 */
export function lowerDeduction(t: Transition): void {
  const { withholding } = t.state;
  if (withholding === null) return;
  const monthlyDeduction = smallerOf(withholding.monthlyDeduction, deductible(t, withholding.benefit));
  if (monthlyDeduction === withholding.monthlyDeduction) return;
  t.change({ withholding: { ...withholding, monthlyDeduction } });
  t.alert(message('deduction-lowered', { amount: t.amount(monthlyDeduction) }));
}

function deductible(t: Transition, { monthlyAmount }: ContinuingBenefit): MinorUnits {
  const { withholdingRateBasisPoints, withholdingFloor } = t.settings;
  const share = portion(monthlyAmount, withholdingRateBasisPoints, 'down');
  return minorUnits(Math.min(share, Math.max(0, monthlyAmount - withholdingFloor)));
}
