import { largerOf, portion, smallerOf, subtract, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RewardRules } from '../../rulebooks/rulebook.ts';

/** What an award is worked out from: the proven loss of the fund and the level of the report, or what could have been lost. */
export type AwardBasis =
  | { readonly kind: 'loss'; readonly level: 1 | 2; readonly loss: MinorUnits }
  | { readonly kind: 'possible-loss'; readonly possibleLoss: MinorUnits };

/** The sum that the table gives by itself (rows G1, G2), rounded once, whatever else of the matter was awarded. */
export function amountByTable(rules: RewardRules, basis: AwardBasis): MinorUnits {
  if (basis.kind === 'possible-loss') {
    const share = portion(basis.possibleLoss, rules.shareOfPossibleLoss, 'half-up');
    return smallerOf(rules.leastWithoutLoss ? largerOf(share, rules.least) : share, rules.mostWithoutLoss);
  }
  if (basis.loss === ZERO) return ZERO;
  const share = portion(basis.loss, rules.shareOfLoss[basis.level], 'half-up');
  return smallerOf(largerOf(share, rules.least), rules.mostOfMatter);
}

/** What is left for a further award of a matter once others have been made. */
export function restOfMatter(rules: RewardRules, otherAwards: readonly MinorUnits[]): MinorUnits {
  return largerOf(ZERO, subtract(rules.mostOfMatter, sum(otherAwards)));
}

/** What is awarded beside other awards of the same matter, which keep what they are; zero where nothing is left. */
export function amountBeside(rules: RewardRules, basis: AwardBasis, otherAwards: readonly MinorUnits[]): MinorUnits {
  return smallerOf(amountByTable(rules, basis), restOfMatter(rules, otherAwards));
}
