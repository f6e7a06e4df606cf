import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { Rulebook } from '../../rulebooks/rulebook.ts';
import { amountBeside, amountByTable, restOfMatter, type AwardBasis } from './award-amount.ts';

/** What a report would earn by a rulebook, or why nothing. */
export interface RewardQuote {
  /** Null where nothing is awarded. */
  readonly award: MinorUnits | null;
  readonly refusal: 'reward-table-missing' | 'loss-missing' | 'matter-exhausted' | null;
  /** By the table alone, and what the matter has left for it; null where there is no table. */
  readonly byTable: MinorUnits | null;
  readonly restOfMatter: MinorUnits | null;
  readonly legalBasis: string | null;
}

/** What is asked without a report: the sum beside awards that were made in the same matter before. */
export function quoteReward(
  { rewards, thresholds }: Pick<Rulebook, 'rewards' | 'thresholds'>,
  basis: AwardBasis,
  earlierAwards: readonly MinorUnits[],
): RewardQuote {
  if (rewards === null)
    return { award: null, refusal: 'reward-table-missing', byTable: null, restOfMatter: null, legalBasis: null };
  const row = basis.kind === 'loss' ? rewards.row : rewards.rowWithoutLoss;
  const parts = {
    byTable: amountByTable(rewards, basis),
    restOfMatter: restOfMatter(rewards, earlierAwards),
    legalBasis: thresholds.find(({ id }) => id === row)?.legalBasis ?? null,
  };
  if (parts.byTable === ZERO) return { award: null, refusal: 'loss-missing', ...parts };
  const award = amountBeside(rewards, basis, earlierAwards);
  return award === ZERO ? { award: null, refusal: 'matter-exhausted', ...parts } : { award, refusal: null, ...parts };
}
