import { z } from 'zod';
import { day, optionalText, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const recordService = z.strictObject({
  documentId: text(40).meta({ example: 'W2' }),
  servedOn: day,
  way: z.enum(['direct', 'leaving', 'post', 'electronic', 'through-prison']),
  proof: text(500).meta({ example: 'Signed proof of service of 2026-11-25' }),
});
const courtReference = text(100).meta({ example: '（2027）赣0723行审1号' });
const fileCourtApplication = z.strictObject({
  reasonForDelay: optionalText(2_000)
    .default('')
    .meta({ description: 'Why the application is late; empty inside the window (A19).' }),
});
const recordCourtAcceptance = z.strictObject({ acceptedOn: day, courtReference });
const recordCourtRefusal = z.strictObject({ refusedOn: day, reason });
const recordCourtRuling = z.strictObject({ ruledOn: day, courtReference });

/** Service of documents, and the court. */
export const enforcementCommands: CommandSchemas<
  | 'record-service'
  | 'file-court-application'
  | 'record-court-acceptance'
  | 'record-court-refusal'
  | 'record-court-ruling'
> = {
  'record-service': () => recordService,
  'file-court-application': () => fileCourtApplication,
  'record-court-acceptance': () => recordCourtAcceptance,
  'record-court-refusal': () => recordCourtRefusal,
  'record-court-ruling': () => recordCourtRuling,
};
