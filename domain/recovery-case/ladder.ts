import type { CommandName } from './commands.ts';
import type { DeadlinePurpose } from './deadline.ts';
import type { ClockRules, CommandRules } from './rule.ts';
import { closingCommands } from './stages/closing.ts';
import { courtApplicationClocks, courtCommands, enterCourtApplication } from './stages/court-application.ts';
import { courtWindowClocks } from './stages/court-window.ts';
import { demandClocks, enterDemand } from './stages/demand.ts';
import { enterPersuasion, persuasionClocks, persuasionCommands } from './stages/persuasion.ts';
import { referralClocks, referralCommands } from './stages/police-referral.ts';
import { enterPublicNotice, publicNoticeClocks, publicNoticeCommands } from './stages/public-notice.ts';
import { decisionClocks, enterRecoveryDecision } from './stages/recovery-decision.ts';
import { agreementClocks, agreementCommands, enterRepaymentAgreement } from './stages/repayment-agreement.ts';
import { serviceClocks, serviceCommands } from './stages/serving.ts';
import { enterVerification, verificationClocks, verificationCommands } from './stages/verification.ts';
import { enterWithholding, withholdingClocks, withholdingCommands } from './stages/withholding.ts';
import { claimCorrectionCommands } from './steering/claim-correction.ts';
import { deskCommands } from './steering/desk.ts';
import { holdClocks, holdCommands } from './steering/hold.ts';
import { paymentCommands } from './steering/payments.ts';
import type { Transition } from './transition.ts';
import type { Stage } from './vocabulary.ts';

/** What happens on entering each rung. */
export const enterStage: Readonly<
  Record<Exclude<Stage, 'closed' | 'awaiting-police-report'>, (t: Transition) => void>
> = {
  verification: enterVerification,
  'public-notice': enterPublicNotice,
  persuasion: enterPersuasion,
  'repayment-agreement': enterRepaymentAgreement,
  withholding: enterWithholding,
  'recovery-decision': enterRecoveryDecision,
  demand: enterDemand,
  'court-application': enterCourtApplication,
};

/** Every command people can give, in the order in which the procedure meets them. */
export const commandRules: CommandRules<CommandName> = {
  ...verificationCommands,
  ...publicNoticeCommands,
  ...persuasionCommands,
  ...agreementCommands,
  ...withholdingCommands,
  ...serviceCommands,
  ...courtCommands,
  ...referralCommands,
  ...paymentCommands,
  ...deskCommands,
  ...claimCorrectionCommands,
  ...holdCommands,
  ...closingCommands,
};

/** What happens when a clock runs out, for every purpose there is. */
export const clockRules: ClockRules<DeadlinePurpose> = {
  ...verificationClocks,
  ...publicNoticeClocks,
  ...persuasionClocks,
  ...agreementClocks,
  ...withholdingClocks,
  ...serviceClocks,
  ...decisionClocks,
  ...demandClocks,
  ...courtWindowClocks,
  ...courtApplicationClocks,
  ...referralClocks,
  ...holdClocks,
};
