import { z } from 'zod';
import { policeResults, type PoliceResult } from '../../../../domain/recovery-case/police/referral.ts';
import { factDay, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';
import type { PolicePayloads } from '../../../../domain/recovery-case/police/police-payloads.ts';

const openReferral = z.strictObject({ suspicion: z.enum(['fraud', 'forged-papers']), reason });
const decideReferral = z.strictObject({ reason });
const policeReference = text(100).meta({ example: '余公（经）立字〔2026〕1号' });
const noticeDay = factDay('Day on which the notice reached the agency.');
const grounds = text(10_000).meta({ example: 'The account statements show who drew the pension after the death.' });

const recordPoliceReceipt = z.strictObject({
  receivedOn: factDay('Day on which the police signed for the transfer; their review runs from it (C2).'),
});
const recordPoliceJurisdiction = z.strictObject({
  passedOnTo: text(200).meta({ example: '信丰县公安局' }),
  on: noticeDay,
});
const recordPoliceGaps = z.strictObject({
  askedOn: noticeDay,
  missing: text(2_000).meta({ example: 'The original of the death certificate.' }),
});
const recordPoliceGapsCured = z.strictObject({
  suppliedOn: factDay(),
  materials: text(2_000).meta({ example: 'The original of the death certificate.' }),
});
const recordPoliceFiling = z.strictObject({ filedOn: noticeDay, policeReference });
const recordPoliceRefusal = z.strictObject({ refusedOn: noticeDay, reason });
const requestPoliceReconsideration = z.strictObject({ grounds });
const recordPoliceReconsideration = z.strictObject({
  answeredOn: noticeDay,
  outcome: z.enum(['filed', 'refusal-upheld']),
  policeReference,
});
const requestFilingSupervision = z.strictObject({ grounds });
const recordProcuratorateDemand = z.strictObject({ demandedOn: noticeDay });
const recordPoliceExplanation = z.strictObject({
  explainedOn: noticeDay,
  explanation: text(2_000).meta({ example: 'The sum is held to be below the figure.' }),
});
const recordProcuratorateDecision = z.strictObject({
  decidedOn: noticeDay,
  outcome: z.enum(['filing-ordered', 'refusal-stands']),
  reason,
});
const recordHandoverReceipt = z.strictObject({ receivedOn: factDay() });
const results = Object.keys(policeResults).filter(isPoliceResult);
const recordPoliceReport = z.strictObject({
  reportedOn: noticeDay,
  result: z.enum(results).meta({ description: 'After a prosecution the case waits for the judgment.' }),
  words: text(2_000).meta({ example: 'Convicted; return of the money ordered.' }),
});

/** The referral to the police, beside the ladder. */
export const referralCommands: CommandSchemas<keyof PolicePayloads> = {
  'open-referral': () => openReferral,
  'approve-referral': () => decideReferral,
  'decline-referral': () => decideReferral,
  'record-police-receipt': () => recordPoliceReceipt,
  'record-police-jurisdiction': () => recordPoliceJurisdiction,
  'record-police-gaps': () => recordPoliceGaps,
  'record-police-gaps-cured': () => recordPoliceGapsCured,
  'record-police-filing': () => recordPoliceFiling,
  'record-police-refusal': () => recordPoliceRefusal,
  'request-police-reconsideration': () => requestPoliceReconsideration,
  'record-police-reconsideration': () => recordPoliceReconsideration,
  'request-filing-supervision': () => requestFilingSupervision,
  'record-procuratorate-demand': () => recordProcuratorateDemand,
  'record-police-explanation': () => recordPoliceExplanation,
  'record-procuratorate-decision': () => recordProcuratorateDecision,
  'record-handover-receipt': () => recordHandoverReceipt,
  'record-police-report': () => recordPoliceReport,
};

function isPoliceResult(name: string): name is PoliceResult {
  return Object.hasOwn(policeResults, name);
}
