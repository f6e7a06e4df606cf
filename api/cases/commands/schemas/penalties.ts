import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import type { PenaltyPayloads } from '../../../../domain/recovery-case/penalties/penalty-payloads.ts';
import { amount, factDay, reason, text } from '../../../validation/fields.ts';
import { actId } from '../../../processes/commands/remedy-schemas.ts';
import type { CommandSchemas } from './command-schema.ts';

const proposePenalty = z.strictObject({
  multiple: z
    .number()
    .positive()
    .max(100)
    .multipleOf(0.01)
    .meta({ example: 2, description: 'How many times what was drawn, within the bounds of the rulebook (B1).' }),
  ground: text(10_000).meta({ example: 'The death was concealed with a forged certificate of life.' }),
  addresseeId: text(40)
    .nullable()
    .default(null)
    .meta({ example: 'R1', description: 'Id of the addressee who is fined; may be left out where only one can be.' }),
  claimPeriodIds: z
    .array(text(40).meta({ example: 'P1' }))
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: 'For drawing which claim periods; left out: all that whoever is fined owes.' }),
  weighsHeavily: z.boolean().default(false).meta({
    description: 'Complex, or for a grave offence: reviewed by lawyers, then discussed by all heads (APL 57, 58).',
  }),
});
const dropPenalty = z.strictObject({ actId, reason });
const correctPenalty = (currency: Currency) =>
  z.strictObject({
    actId,
    fine: amount(currency).nullable().meta({
      description: 'The lower fine, within the bounds for what was drawn (B1); an explicit null revokes it.',
    }),
    reason,
  });
const recordFineApplication = z.strictObject({
  actId,
  demandServedOn: factDay('Day on which the demand for the fine was served (A18).'),
  filedOn: factDay(),
  courtReference: text(100).meta({ example: '（2027）赣0723行审2号' }),
});
const withdrawFineApplication = z.strictObject({ actId, withdrawnOn: factDay(), reason });
const imposeLateFee = z.strictObject({
  claimId: text(40).meta({ example: 'P1' }),
  from: factDay('First day that counts.'),
  ground: text(2_000).meta({ example: 'The employer has not paid the contributions of 2025.' }),
});

/** Fines, their surcharge, and late fees. */
export const penaltyCommands: CommandSchemas<keyof PenaltyPayloads> = {
  'propose-penalty': () => proposePenalty,
  'drop-penalty': () => dropPenalty,
  'correct-penalty': correctPenalty,
  'record-fine-application': () => recordFineApplication,
  'withdraw-fine-application': () => withdrawFineApplication,
  'impose-late-fee': () => imposeLateFee,
};
