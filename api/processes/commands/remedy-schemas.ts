import { z } from 'zod';
import type { Currency } from '../../../domain/money/money.ts';
import type { ActServicePayloads } from '../../../domain/procedures/administrative-act/act-service.ts';
import { yearsAheadOfActs } from '../../../domain/procedures/administrative-act/horizons.ts';
import type { OwnWithdrawalPayloads } from '../../../domain/procedures/administrative-act/own-withdrawal.ts';
import { orderedSteps, type RemedyPayloads } from '../../../domain/procedures/administrative-act/remedy-payloads.ts';
import { amount, factDay, plannedDay, reason, text } from '../../validation/fields.ts';
import type { CommandSchema } from './command-schema.ts';

/** Which administrative act a command is about. */
export const actId = text(20).nullable().default(null).meta({
  example: 'A1',
  description: 'Which administrative act, by its id under `acts`; may be left out where only one can be meant.',
});

const filing = {
  actId,
  addresseeId: text(20)
    .nullable()
    .default(null)
    .meta({ example: 'R1', description: 'Who; may be left out where only one person is served.' }),
  filedOn: factDay(),
  reasonForDelay: text(2_000)
    .nullable()
    .default(null)
    .meta({ description: 'Why it is taken although it came late; null when it came in time.' }),
};
const courtReference = text(100).meta({ example: '（2027）赣0723行初12号' });
const ruling = (currency: Currency) => ({
  amounts: z
    .array(z.strictObject({ claimPeriodId: text(40).meta({ example: 'P1' }), amount: amount(currency) }))
    .max(200)
    .default([])
    .meta({
      description: 'For changed: the new amount of each claim that the act names. Empty otherwise.',
    }),
  orderedStep: z
    .enum(orderedSteps)
    .nullable()
    .default(null)
    .meta({ description: 'For sent-back: where to begin anew. Null otherwise.' }),
});

const authority = text(200)
  .nullable()
  .default(null)
  .meta({ description: 'With whom reconsideration is filed; null: the authority that the act names.' });
const simplified = z.boolean().default(false).meta({ description: 'Whether the simplified procedure applies.' });

const fileReconsideration = z.strictObject({ ...filing, authority });
const recordCorrectionNotice = z.strictObject({
  actId,
  noticedOn: factDay(),
  receivedOn: factDay('Day on which the applicant received the notice.'),
  note: reason,
});
const recordCorrection = z.strictObject({ actId, correctedOn: factDay(), note: reason });
const recordReconsiderationAcceptance = z.strictObject({
  actId,
  acceptedOn: factDay(),
  simplified,
  reference: text(100).nullable().default(null).meta({ example: '余府复字〔2026〕5号' }),
});
const refusal = z.strictObject({ actId, refusedOn: factDay(), reason });
const recordReconsiderationDecision = (currency: Currency) =>
  z.strictObject({
    actId,
    outcome: z.enum(['upheld', 'changed', 'annulled', 'sent-back']),
    receivedOn: factDay('Day on which the applicant received it: the period to sue runs from there.'),
    reference: text(100).meta({ example: '余府复决字〔2026〕5号' }),
    ...ruling(currency),
  });
const fileSuit = z.strictObject({
  ...filing,
  court: text(200).nullable().default(null).meta({ description: "Null: the court of the office's place." }),
});
const recordJudgment = (currency: Currency) =>
  z.strictObject({
    actId,
    outcome: z.enum(['dismissed', 'changed', 'annulled', 'sent-back']),
    effectiveOn: factDay('Day on which the judgment took effect.'),
    courtReference,
    performBy: plannedDay(
      yearsAheadOfActs.performance,
      'Last day for performance that the judgment sets; null where it sets none.',
    )
      .nullable()
      .default(null),
    ...ruling(currency),
  });

/** Reconsideration and suit against an act. */
export const remedyCommands: {
  readonly [Name in keyof (RemedyPayloads & OwnWithdrawalPayloads)]: CommandSchema<
    (RemedyPayloads & OwnWithdrawalPayloads)[Name]
  >;
} = {
  'file-reconsideration': () => fileReconsideration,
  'record-correction-notice': () => recordCorrectionNotice,
  'record-correction': () => recordCorrection,
  'record-reconsideration-acceptance': () => recordReconsiderationAcceptance,
  'record-reconsideration-refusal': () => refusal,
  'record-reconsideration-stay': () => z.strictObject({ actId, stayedOn: factDay(), reason }),
  'record-reconsideration-resumption': () => z.strictObject({ actId, resumedOn: factDay(), reason }),
  'record-reconsideration-extension': () => z.strictObject({ actId, extendedOn: factDay(), reason }),
  'record-reconsideration-decision': recordReconsiderationDecision,
  'file-suit': () => fileSuit,
  'record-suit-acceptance': () => z.strictObject({ actId, acceptedOn: factDay(), courtReference }),
  'record-suit-refusal': () => refusal,
  'record-judgment': recordJudgment,
  'withdraw-act': () =>
    z.strictObject({
      actId,
      orderedStep: z
        .enum(orderedSteps)
        .nullable()
        .default(null)
        .meta({ description: 'Where a recovery decision is begun anew; left out for acts of other kinds.' }),
      reason,
    }),
  'record-remedy-withdrawal': () => z.strictObject({ actId, withdrawnOn: factDay(), reason }),
};

/** Service of an act that its process is told of. */
export const actServiceCommands: {
  readonly [Name in keyof ActServicePayloads]: CommandSchema<ActServicePayloads[Name]>;
} = {
  'record-act-served': () => z.strictObject({ actId, servedOn: factDay(), proof: text(2_000) }),
};
