import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import { factDay, optionalText, plannedDay, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const courtReference = text(100).meta({ example: '（2027）赣0723行审1号' });
const fileCourtApplication = z.strictObject({
  reasonForDelay: optionalText(2_000)
    .default('')
    .meta({ description: 'Why the application is late; empty inside the window (A19, J1).' }),
});
const recordCourtGaps = z.strictObject({
  askedOn: factDay(),
  missing: text(2_000).meta({ example: 'Proof of service of the demand letter.' }),
  cureBy: plannedDay(yearsAhead.answerToCourt, 'Last day that the court has set; null where it has set none.')
    .nullable()
    .default(null),
});
const recordCourtGapsCured = z.strictObject({ curedOn: factDay(), note: optionalText(2_000).default('') });
const recordCourtAcceptance = z.strictObject({ acceptedOn: factDay(), courtReference });
const recordManifestDefect = z.strictObject({
  notedOn: factDay(),
  defect: text(2_000).meta({ example: 'The court doubts the amount of one period and hears both sides.' }),
});
const recordCourtRefusal = z.strictObject({
  refusedOn: factDay(),
  receivedOn: factDay(
    'Day of receipt, from which the objection counts. Left out: for a refusal to accept the day of the refusal; a ' +
      'refusal to enforce is still to be served (A21).',
  )
    .nullable()
    .default(null),
  reason,
});
const recordCourtRefusalServed = z.strictObject({
  receivedOn: factDay('Day on which the office received the refusal; the objection counts from it.'),
});
const objectToCourtRefusal = z.strictObject({
  grounds: text(4_000).meta({ example: 'The decision was served on 2026-04-24, as the proof of service shows.' }),
});
const recordCourtObjectionOutcome = z.strictObject({
  decidedOn: factDay(),
  outcome: z.enum(['upheld', 'overturned']).meta({ description: 'What became of the refusal.' }),
  reason,
});
const withdrawCourtApplication = z.strictObject({ withdrawnOn: factDay(), reason });
const recordCourtRuling = z.strictObject({ ruledOn: factDay(), courtReference });
const applyForPreservation = z.strictObject({
  assets: text(2_000).meta({ example: 'Account 6222…1234 at the Rural Commercial Bank of Dayu.' }),
  risk: text(2_000).meta({ example: 'Savings have been withdrawn in large sums since the notice.' }),
});
const recordPreservation = z.strictObject({
  outcome: z.enum(['ordered', 'refused']),
  heldOn: factDay("Day of the court's answer."),
  heldUntil: plannedDay(yearsAhead.preservation, 'Last day for which the court holds the assets.')
    .nullable()
    .default(null),
});
const recordEnforcementEnded = z.strictObject({ endedOn: factDay(), reason });
const recordAssetsFound = z.strictObject({
  foundOn: factDay(),
  assets: text(2_000).meta({ example: 'A flat bought on 2028-02-11, registered in Ganzhou.' }),
});

/** The court: application, refusal and objection, ruling, preservation, enforcement. */
export const courtCommands: CommandSchemas<
  | 'file-court-application'
  | 'record-court-gaps'
  | 'record-court-gaps-cured'
  | 'record-court-acceptance'
  | 'record-manifest-defect'
  | 'record-court-refusal'
  | 'record-court-refusal-served'
  | 'object-to-court-refusal'
  | 'record-court-objection-outcome'
  | 'withdraw-court-application'
  | 'record-court-ruling'
  | 'apply-for-preservation'
  | 'record-preservation'
  | 'record-enforcement-ended'
  | 'record-assets-found'
> = {
  'file-court-application': () => fileCourtApplication,
  'record-court-gaps': () => recordCourtGaps,
  'record-court-gaps-cured': () => recordCourtGapsCured,
  'record-court-acceptance': () => recordCourtAcceptance,
  'record-manifest-defect': () => recordManifestDefect,
  'record-court-refusal': () => recordCourtRefusal,
  'record-court-refusal-served': () => recordCourtRefusalServed,
  'object-to-court-refusal': () => objectToCourtRefusal,
  'record-court-objection-outcome': () => recordCourtObjectionOutcome,
  'withdraw-court-application': () => withdrawCourtApplication,
  'record-court-ruling': () => recordCourtRuling,
  'apply-for-preservation': () => applyForPreservation,
  'record-preservation': () => recordPreservation,
  'record-enforcement-ended': () => recordEnforcementEnded,
  'record-assets-found': () => recordAssetsFound,
};
