import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
import { fineEnforcementClocks, fineEnforcementCommands } from './fine-enforcement.ts';
import { lateFeeCommands } from './late-fee.ts';
import { penaltyCorrectionCommands } from './penalty-correction.ts';
import { penaltyDecisionClocks } from './penalty-decision.ts';
import { penaltyHearingClocks, penaltyHearingCommands } from './penalty-hearing.ts';
import type { PenaltyPayloads } from './penalty-payloads.ts';
import { penaltyProposalCommands } from './penalty-proposal.ts';
import { penaltyReconsiderationClocks, penaltyReconsiderationCommands } from './penalty-reconsideration.ts';
import { penaltyRemedyCommands } from './penalty-remedies.ts';
import { penaltyRemedyClocks } from './penalty-remedy-periods.ts';

/** Fines, their surcharge, and late fees, beside the ladder: rows B1, B3, B5 and A8. */
export const penaltyCommands: CommandRules<keyof PenaltyPayloads> = {
  ...penaltyProposalCommands,
  ...penaltyHearingCommands,
  ...penaltyRemedyCommands,
  ...penaltyReconsiderationCommands,
  ...penaltyCorrectionCommands,
  ...fineEnforcementCommands,
  ...lateFeeCommands,
};

export const penaltyClocks: ClockDefinitions<
  | keyof typeof penaltyHearingClocks
  | keyof typeof penaltyDecisionClocks
  | keyof typeof penaltyRemedyClocks
  | keyof typeof penaltyReconsiderationClocks
  | keyof typeof fineEnforcementClocks
> = {
  ...penaltyHearingClocks,
  ...penaltyDecisionClocks,
  ...penaltyRemedyClocks,
  ...penaltyReconsiderationClocks,
  ...fineEnforcementClocks,
};
