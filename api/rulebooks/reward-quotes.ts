import { z } from 'zod';
import { formatAmount, type MinorUnits } from '../../domain/money/money.ts';
import type { AwardBasis } from '../../domain/procedures/rewarding/award-amount.ts';
import { quoteReward } from '../../domain/procedures/rewarding/reward-quote.ts';
import type { Rulebook } from '../../domain/rulebooks/rulebook.ts';
import { amount } from '../validation/fields.ts';

const sum = () => amount('CNY');

const earlierAwards = z
  .array(sum())
  .max(200)
  .default([])
  .meta({ description: 'Awards that were made in the same matter before.' });

/** What a report has led to: a loss of the fund, or one that could have come of it. */
export const rewardQuoteBody = z
  .union([
    z.strictObject({
      level: z
        .literal([1, 2])
        .meta({ description: '1: with evidence, matching fully. 2: without, basically matching.' }),
      loss: sum().meta({
        description: 'Verified loss of the fund: no fine, no late fee, whatever has been recovered.',
      }),
      earlierAwards,
    }),
    z.strictObject({ noLossYet: z.literal(true), possibleLoss: sum(), earlierAwards }),
  ])
  .meta({ id: 'RewardQuoteRequest', example: { level: 1, loss: '120000.00', earlierAwards: [] } });
export type RewardQuoteBody = z.output<typeof rewardQuoteBody>;

const written = z.string().nullable();

export const rewardQuote = z
  .object({
    award: written.meta({ description: 'Null where nothing is awarded.', example: '6000.00' }),
    refusal: z
      .string()
      .nullable()
      .meta({ description: 'Why: reward-table-missing, loss-missing or matter-exhausted.', example: null }),
    byTable: written.meta({ description: 'By the table alone, whatever else of the matter was awarded.' }),
    restOfMatter: written.meta({ description: 'What the matter has left.' }),
    legalBasis: z.string().nullable(),
  })
  .meta({ id: 'RewardQuote' });

export function presentRewardQuote(rules: Rulebook, body: RewardQuoteBody): z.output<typeof rewardQuote> {
  const { award, refusal, byTable, restOfMatter, legalBasis } = quoteReward(rules, basisOf(body), body.earlierAwards);
  const write = (value: MinorUnits | null): string | null =>
    value === null ? null : formatAmount(value, rules.currency);
  return { award: write(award), refusal, byTable: write(byTable), restOfMatter: write(restOfMatter), legalBasis };
}

function basisOf(body: RewardQuoteBody): AwardBasis {
  return 'noLossYet' in body
    ? { kind: 'possible-loss', possibleLoss: body.possibleLoss }
    : { kind: 'loss', level: body.level, loss: body.loss };
}
