import { z } from 'zod';
import { day, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const openReferral = z.strictObject({ suspicion: z.enum(['fraud', 'forged-papers']), reason });
const decideReferral = z.strictObject({ reason });
const recordPoliceFiling = z.strictObject({
  filedOn: day,
  policeReference: text(100).meta({ example: '余公（经）立字〔2026〕1号' }),
});
const recordPoliceRefusal = z.strictObject({ refusedOn: day, reason });
const recordPoliceReport = z.strictObject({
  reportedOn: day,
  result: text(2_000).meta({ example: 'Convicted; return of the money ordered.' }),
});

/** The referral to the police, beside the ladder. */
export const referralCommands: CommandSchemas<
  | 'open-referral'
  | 'approve-referral'
  | 'decline-referral'
  | 'record-police-filing'
  | 'record-police-refusal'
  | 'record-police-report'
> = {
  'open-referral': () => openReferral,
  'approve-referral': () => decideReferral,
  'decline-referral': () => decideReferral,
  'record-police-filing': () => recordPoliceFiling,
  'record-police-refusal': () => recordPoliceRefusal,
  'record-police-report': () => recordPoliceReport,
};
