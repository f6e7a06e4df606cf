import { z } from 'zod';
import type { Currency } from '../../../domain/money/money.ts';
import type { AssessmentPayloads, PayingPayloads } from '../../../domain/processes/reward/payloads.ts';
import { exclusionCodes } from '../../../domain/processes/reward/vocabulary.ts';
import type { CommandSchema } from '../../processes/commands/command-schema.ts';
import { amount, factDay, optionalText, reason, text } from '../../validation/fields.ts';

const note = optionalText(2_000).default('');
const way = text(40).meta({ example: 'post', description: 'How it was sent, or tried.' });
const reference = text(100).meta({ example: 'B-20261130-17', description: "The bank's reference." });

const recordExclusion = z.strictObject({
  code: z.enum(exclusionCodes),
  knownOn: factDay('Day of the lead by which it was known already.').nullable().default(null),
  reason,
});
const liftExclusion = z.strictObject({ code: z.enum(exclusionCodes), reason });
const proposeAward = (currency: Currency) =>
  z.strictObject({
    level: z.literal([1, 2]).nullable().meta({
      description: '1: with evidence, matching fully. 2: without, basically matching. Null where there is no loss yet.',
    }),
    criteria: z.strictObject({ evidence: z.boolean(), matching: z.enum(['fully', 'basically']) }),
    newPart: amount(currency)
      .nullable()
      .default(null)
      .meta({ description: 'The part of the loss that only this report has led to; null where it is the whole.' }),
  });
const reviewAward = z.strictObject({ agrees: z.boolean(), note });
const sendNotice = z.strictObject({ way, sentOn: factDay() });
const recordContactFailure = z.strictObject({ way, on: factDay(), note });
const recordReceipt = z.strictObject({ receivedOn: factDay(), proof: text(2_000) });
const recordClaim = (currency: Currency) =>
  z.strictObject({
    claimedOn: factDay(),
    identityCopy: z.boolean(),
    receiptSlip: z.boolean().meta({ description: 'The signed slip of receipt.' }),
    accounts: z
      .array(
        z.strictObject({
          accountId: z.uuid().meta({ description: 'As POST …/accounts has answered it.' }),
          holderId: z.uuid().meta({ description: 'Whose account it is: the id of their sealed identity.' }),
          amount: amount(currency),
        }),
      )
      .max(50),
    divisionSigned: z.boolean().default(false).meta({ description: 'Several share by an agreement that all signed.' }),
    goodReason: text(2_000)
      .nullable()
      .default(null)
      .meta({ description: 'Why it comes after the reward was waived; null where it comes in time.' }),
  });
const waive = z.strictObject({ reason });
const pay = z.strictObject({ paidOn: factDay(), reference });
const revokeAward = z.strictObject({ ground: z.enum(['invented', 'cheating', 'not-entitled']), reason });
const recordRepayment = (currency: Currency) =>
  z.strictObject({ paidOn: factDay(), amount: amount(currency), reference });

/** Whether a report earns a reward and how much; its notice, claim, payment and recall. */
export const rewardingCommands: {
  readonly [Name in keyof (AssessmentPayloads & PayingPayloads)]: CommandSchema<
    (AssessmentPayloads & PayingPayloads)[Name]
  >;
} = {
  'record-exclusion': () => recordExclusion,
  'lift-exclusion': () => liftExclusion,
  'refuse-reward': () => liftExclusion,
  'propose-award': proposeAward,
  'review-award': () => reviewAward,
  'approve-award': () => z.strictObject({ note }),
  'send-notice': () => sendNotice,
  'record-contact-failure': () => recordContactFailure,
  'record-receipt': () => recordReceipt,
  'record-claim': recordClaim,
  waive: () => waive,
  pay: () => pay,
  'revoke-award': () => revokeAward,
  'record-repayment': recordRepayment,
};
