import type { ClockRules, CommandRules } from '../rule.ts';
import { fineEnforcementClocks, fineEnforcementCommands } from './fine-enforcement.ts';
import { lateFeeCommands } from './late-fee.ts';
import { penaltyCorrectionCommands } from './penalty-correction.ts';
import { penaltyDecisionClocks } from './penalty-decision.ts';
import { penaltyHearingClocks, penaltyHearingCommands } from './penalty-hearing.ts';
import type { PenaltyPayloads } from './penalty-payloads.ts';
import { penaltyProposalCommands } from './penalty-proposal.ts';
import { penaltyRemedyClocks, penaltyRemedyCommands } from './penalty-remedies.ts';

/** Fines, their surcharge, and late fees, beside the ladder: rows B1, B3, B5 and A8. */
export const penaltyCommands: CommandRules<keyof PenaltyPayloads> = {
  ...penaltyProposalCommands,
  ...penaltyHearingCommands,
  ...penaltyRemedyCommands,
  ...penaltyCorrectionCommands,
  ...fineEnforcementCommands,
  ...lateFeeCommands,
};

/** What the person and those who decide on remedies do, whatever the agency has put on hold. */
export const penaltyNews: readonly (keyof PenaltyPayloads)[] = [
  'record-penalty-defence',
  'request-penalty-hearing',
  'record-penalty-remedy',
  'record-penalty-remedy-outcome',
];

export const penaltyClocks: ClockRules<
  | keyof typeof penaltyHearingClocks
  | keyof typeof penaltyDecisionClocks
  | keyof typeof penaltyRemedyClocks
  | keyof typeof fineEnforcementClocks
> = {
  ...penaltyHearingClocks,
  ...penaltyDecisionClocks,
  ...penaltyRemedyClocks,
  ...fineEnforcementClocks,
};
