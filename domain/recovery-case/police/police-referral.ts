import type { ClockRules, CommandRules } from '../rule.ts';
import { filingSupervisionClocks, filingSupervisionCommands } from './filing-supervision.ts';
import { headDecisionClocks, headDecisionCommands } from './head-decision.ts';
import { policeFilingClocks, policeFilingCommands } from './police-filing.ts';
import type { PolicePayloads } from './police-payloads.ts';
import { policeReconsiderationClocks, policeReconsiderationCommands } from './police-reconsideration.ts';
import { policeReviewClocks, policeReviewCommands } from './police-review.ts';

/** The referral to the police (移送公安机关), a process of its own beside the ladder: rows C1 to C5. */
export const referralCommands: CommandRules<keyof PolicePayloads> = {
  ...headDecisionCommands,
  ...policeReviewCommands,
  ...policeFilingCommands,
  ...policeReconsiderationCommands,
  ...filingSupervisionCommands,
};

/** What the police and the procuratorate do, and the answers to it that are due in days: no hold of the agency stops them. */
export const policeNews: readonly (keyof PolicePayloads)[] = [
  'record-police-receipt',
  'record-police-jurisdiction',
  'record-police-gaps',
  'record-police-gaps-cured',
  'record-police-filing',
  'record-police-refusal',
  'request-police-reconsideration',
  'record-police-reconsideration',
  'request-filing-supervision',
  'record-procuratorate-demand',
  'record-police-explanation',
  'record-procuratorate-decision',
  'record-handover-receipt',
  'record-police-report',
];

export const referralClocks: ClockRules<
  | keyof typeof headDecisionClocks
  | keyof typeof policeReviewClocks
  | keyof typeof policeFilingClocks
  | keyof typeof policeReconsiderationClocks
  | keyof typeof filingSupervisionClocks
> = {
  ...headDecisionClocks,
  ...policeReviewClocks,
  ...policeFilingClocks,
  ...policeReconsiderationClocks,
  ...filingSupervisionClocks,
};
