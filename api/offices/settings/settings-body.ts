import { z } from 'zod';
import { gateSteps } from '../../../domain/rulebooks/gate-step.ts';
import { sentence } from '../../language/readers-language.ts';
import { amount, reason, text } from '../../validation/fields.ts';

const steps = gateSteps;

/** Each value at most once. */
function eachOnce<Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[]) {
  return z
    .array(z.enum(values))
    .max(values.length)
    .refine((given) => new Set(given).size === given.length, {
      error: () => sentence('each-once'),
      params: { code: 'repeated' },
    });
}

const figures = z
  .strictObject({
    withholdingRateBasisPoints: z.exactOptional(z.int32()).meta({
      description: 'Share of a monthly benefit that is withheld, in basis points.',
      example: 2_000,
    }),
    withholdingFloor: z.exactOptional(amount('CNY')).meta({ description: 'What must be left of a monthly benefit.' }),
    withholdingLimitMonths: z.exactOptional(z.int32()),
    fraudFigure: z.exactOptional(amount('CNY')).meta({ description: 'Within the national band (C6).' }),
    suspendOnPublicNotice: z.exactOptional(z.boolean()),
    referralWithoutDecision: z.exactOptional(z.enum(['transfer', 'wait'])),
    smallSum: z.exactOptional(amount('CNY').nullable()),
    serviceWays: z.exactOptional(eachOnce(['post', 'direct'])),
    gates: z.exactOptional(eachOnce(steps)).meta({ description: 'Steps that wait for a second person.' }),
  })
  .meta({ description: 'Figures that the office sets; what is left out stays as the rulebook has it.' });

/** A version of what an office sets within a rulebook, as it is proposed. It says all that differs from the rulebook. */
export const settingsProposal = z
  .strictObject({
    rulebook: text(40).meta({ example: 'cn' }),
    periods: z
      .record(text(40), z.int32())
      .default({})
      .meta({ description: 'Lengths by row, of the rows that the law leaves open.', example: { A7: 45 } }),
    settings: figures.default({}),
    openPoints: z
      .record(text(4), text(60))
      .default({})
      .meta({ description: 'Options by number of the open point; see the rulebook.', example: { 3: 'performance' } }),
    reason,
  })
  .meta({ id: 'OfficeSettingsProposal' });
export type SettingsProposal = z.output<typeof settingsProposal>;

export const settingsDecision = z.strictObject({ reason }).meta({ id: 'OfficeSettingsDecision' });
export type SettingsDecision = z.output<typeof settingsDecision>;
