import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { amount, factDay, plannedDay, reason, text } from '../../../validation/fields.ts';
import { actId } from './being-heard.ts';
import type { CommandSchemas } from './command-schema.ts';

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
    .enum(['verification', 'advance-notice'])
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
      yearsAhead.performance,
      'Last day for performance that the judgment sets; null where it sets none.',
    )
      .nullable()
      .default(null),
    ...ruling(currency),
  });

/** Reconsideration and suit against an act. */
export const remedyCommands: CommandSchemas<
  | 'file-reconsideration'
  | 'record-correction-notice'
  | 'record-correction'
  | 'record-reconsideration-acceptance'
  | 'record-reconsideration-refusal'
  | 'record-reconsideration-stay'
  | 'record-reconsideration-resumption'
  | 'record-reconsideration-extension'
  | 'record-reconsideration-decision'
  | 'file-suit'
  | 'record-suit-acceptance'
  | 'record-suit-refusal'
  | 'record-judgment'
  | 'record-remedy-withdrawal'
  | 'withdraw-act'
> = {
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
        .enum(['verification', 'advance-notice'])
        .nullable()
        .default(null)
        .meta({ description: 'Where a recovery decision is begun anew; left out for an act on a benefit.' }),
      reason,
    }),
  'record-remedy-withdrawal': () => z.strictObject({ actId, withdrawnOn: factDay(), reason }),
};
