import { z } from 'zod';
import type { FactPayloads } from '../../../domain/kernel/facts/fact-payloads.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { amount, lifeDay, reason, text } from '../../validation/fields.ts';
import type { CommandSchema } from './command-schema.ts';

const factId = text(40).meta({ example: 'E2', description: 'See `…/facts`.' });

const correctFact = (currency: Currency) =>
  z.strictObject({
    factId,
    day: lifeDay('The day on which it really was.'),
    evidence: text(500).nullable().default(null).meta({
      description: 'What proves it; left out, it is proved as before.',
      example: 'Return receipt of 2026-12-03',
    }),
    divided: z
      .array(
        z.strictObject({
          claimPeriodId: text(40).meta({ example: 'P1' }),
          untilDay: amount(currency),
          afterDay: amount(currency),
        }),
      )
      .max(200)
      .default([])
      .meta({ description: 'For a death: how the amount of each claim period across that day divides by it.' }),
    reason,
  });
const withdrawFact = z.strictObject({ factId, reason });

/** Facts that were entered wrongly. */
export const factCommands: { readonly [Name in keyof FactPayloads]: CommandSchema<FactPayloads[Name]> } = {
  'correct-fact': correctFact,
  'withdraw-fact': () => withdrawFact,
};
