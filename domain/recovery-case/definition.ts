import { afterBooking } from './amounts/after-booking.ts';
import { resumeStep } from './gates/resumed-steps.ts';
import { watchPreservations } from './court/preservation.ts';
import { watchLimitation } from './limitation/watch-limitation.ts';
import { onPenaltyDecisionServed } from './penalties/penalty-decision.ts';
import { onPenaltyNoticeServed } from './penalties/penalty-proposal.ts';
import type { ProcessDefinition } from './process-definition.ts';
import { destination, settle } from './settling.ts';
import type { CommandName } from './commands.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { ClockDefinitions, CommandRules } from './rule.ts';
import { awaitingDebtorClocks, enterAwaitingDebtor } from './people/awaiting-debtor.ts';
import { deathCommands } from './people/death.ts';
import { drawerCommands } from './people/drawer.ts';
import { heirCommands } from './people/heirs.ts';
import { representativeCommands } from './people/representatives.ts';
import { suspendedBenefitClocks, suspendedBenefitCommands } from './people/suspended-benefit.ts';
import { whereaboutsCommands } from './people/whereabouts.ts';
import { closeCase, closingCommands } from './stages/closing.ts';
import { enterCivilSuit } from './court/enter-civil-suit.ts';
import { enterCourtApplication } from './court/court-application.ts';
import { courtClocks, courtCommands } from './court/court-rules.ts';
import { limitationClocks, limitationCommands } from './limitation/limitation-rules.ts';
import { demandClocks, enterDemand, onDemandServed } from './stages/demand.ts';
import { collaborationClocks, collaborationCommands } from './collaboration/collaboration.ts';
import { gateClocks, gateCommands } from './gates/approvals.ts';
import { enterPersuasion, persuasionClocks, persuasionCommands } from './stages/persuasion.ts';
import { penaltyClocks, penaltyCommands } from './penalties/penalties.ts';
import { enterPenaltyCollection } from './penalties/penalty-collection.ts';
import { referralClocks, referralCommands } from './police/police-referral.ts';
import { enterPublicNotice, publicNoticeClocks, publicNoticeCommands } from './stages/public-notice.ts';
import { defenceClocks, defenceCommands } from './remedies/defence.ts';
import { hearingClocks, hearingCommands } from './remedies/hearing.ts';
import { reconsiderationRequestClocks, reconsiderationRequestCommands } from './remedies/reconsideration-acceptance.ts';
import { reconsiderationClocks, reconsiderationCommands } from './remedies/reconsideration-course.ts';
import { remedyReminderClocks } from './remedies/remedy-course.ts';
import { remedyRightClocks } from './remedies/remedy-rights.ts';
import { suitClocks, suitCommands } from './remedies/suit.ts';
import { withdrawalCommands } from './remedies/withdrawal.ts';
import {
  decisionClocks,
  enterRecoveryDecision,
  onAdvanceNoticeServed,
  onDecisionServed,
} from './stages/recovery-decision.ts';
import { agreementClocks, agreementCommands, enterRepaymentAgreement } from './stages/repayment-agreement.ts';
import { serviceClocks, serviceCommands } from './service/serving.ts';
import { enterVerification, verificationClocks, verificationCommands } from './stages/verification.ts';
import { enterWithholding, withholdingClocks, withholdingCommands } from './stages/withholding.ts';
import { claimCorrectionCommands } from './amounts/claim-correction.ts';
import { deskCommands } from './steering/desk.ts';
import { failedClockCommands } from './steering/failed-clocks.ts';
import { failedDocumentCommands } from './steering/failed-documents.ts';
import { holdClocks, holdCommands } from './steering/hold.ts';
import { lostStepsCommands } from './steering/lost-steps.ts';
import { paymentCommands } from './amounts/payments.ts';
import { refundClocks, refundCommands } from './amounts/refund.ts';
import { reopeningCommands } from './amounts/reopening.ts';
import { reversalCommands } from './amounts/reversal.ts';
import { waiverCommands } from './amounts/waiver.ts';
import type { Transition } from './transition.ts';
import type { RungOfLadder } from './vocabulary.ts';

/** What happens on entering each rung. */
const stages: Readonly<Record<RungOfLadder, (t: Transition) => void>> = {
  verification: enterVerification,
  'public-notice': enterPublicNotice,
  persuasion: enterPersuasion,
  'repayment-agreement': enterRepaymentAgreement,
  withholding: enterWithholding,
  'recovery-decision': enterRecoveryDecision,
  demand: enterDemand,
  'court-application': enterCourtApplication,
  'civil-suit': enterCivilSuit,
  'awaiting-debtor': enterAwaitingDebtor,
  'penalty-collection': enterPenaltyCollection,
};

/** Every command people can give, in the order in which the procedure meets them. */
const commands: CommandRules<CommandName> = {
  ...verificationCommands,
  ...publicNoticeCommands,
  ...persuasionCommands,
  ...agreementCommands,
  ...withholdingCommands,
  ...serviceCommands,
  ...defenceCommands,
  ...hearingCommands,
  ...reconsiderationRequestCommands,
  ...reconsiderationCommands,
  ...suitCommands,
  ...withdrawalCommands,
  ...courtCommands,
  ...limitationCommands,
  ...referralCommands,
  ...penaltyCommands,
  ...paymentCommands,
  ...deathCommands,
  ...heirCommands,
  ...drawerCommands,
  ...representativeCommands,
  ...whereaboutsCommands,
  ...suspendedBenefitCommands,
  ...deskCommands,
  ...failedClockCommands,
  ...failedDocumentCommands,
  ...lostStepsCommands,
  ...claimCorrectionCommands,
  ...reversalCommands,
  ...refundCommands,
  ...waiverCommands,
  ...holdCommands,
  ...collaborationCommands,
  ...gateCommands,
  ...closingCommands,
  ...reopeningCommands,
};

/** Every clock that can run. */
const clocks: ClockDefinitions<DeadlinePurpose> = {
  ...verificationClocks,
  ...publicNoticeClocks,
  ...persuasionClocks,
  ...agreementClocks,
  ...withholdingClocks,
  ...serviceClocks,
  ...defenceClocks,
  ...hearingClocks,
  ...decisionClocks,
  ...remedyRightClocks,
  ...reconsiderationRequestClocks,
  ...reconsiderationClocks,
  ...suitClocks,
  ...remedyReminderClocks,
  ...demandClocks,
  ...courtClocks,
  ...limitationClocks,
  ...referralClocks,
  ...penaltyClocks,
  ...refundClocks,
  ...awaitingDebtorClocks,
  ...suspendedBenefitClocks,
  ...holdClocks,
  ...collaborationClocks,
  ...gateClocks,
};

/** A recovery case (追回案件): what people can tell it, what can run out, and what happens on each rung of its ladder. */
export const recoveryCase: ProcessDefinition = {
  stages,
  commands,
  clocks,
  onServed: {
    'advance-notice': onAdvanceNoticeServed,
    'recovery-decision': onDecisionServed,
    'demand-letter': onDemandServed,
    'penalty-advance-notice': onPenaltyNoticeServed,
    'penalty-decision': onPenaltyDecisionServed,
  },
  afterBooking,
  resume: resumeStep,
  destination,
  close: (t, { outcome, reason }) => closeCase(t, outcome, reason),
  settle,
  afterEach: (t, before) => {
    watchPreservations(t, before);
    watchLimitation(t, before);
  },
};
