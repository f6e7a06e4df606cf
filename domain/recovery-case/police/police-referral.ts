import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
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

export const referralClocks: ClockDefinitions<
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
