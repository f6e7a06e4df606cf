import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
import { earlyFineApplicationCommands } from './fine-application-too-early.ts';
import { fineEnforcementClocks, fineEnforcementCommands } from './fine-enforcement.ts';
import { lateFeeCommands } from './late-fee.ts';
import { penaltyClocks as clocksOfPenalties } from './penalty-clocks.ts';
import { penaltyCorrectionCommands } from './penalty-correction.ts';
import type { PenaltyPayloads } from './penalty-payloads.ts';
import { penaltyProposalCommands } from './penalty-proposal.ts';

/** Fines, their surcharge, and late fees, beside the ladder: rows B1, B3, B5 and A8. */
export const penaltyCommands: CommandRules<keyof PenaltyPayloads> = {
  ...penaltyProposalCommands,
  ...penaltyCorrectionCommands,
  ...fineEnforcementCommands,
  ...earlyFineApplicationCommands,
  ...lateFeeCommands,
};

export const penaltyClocks: ClockDefinitions<keyof typeof clocksOfPenalties | keyof typeof fineEnforcementClocks> = {
  ...clocksOfPenalties,
  ...fineEnforcementClocks,
};
