import type { ProcessDefinition } from '../kernel/process-definition.ts';
import { ladderSettings } from '../rulebooks/rulebook.ts';
import { correctionHeldAgainst } from './incoming/told-of-death.ts';
import { matterOfOpening } from './incoming/matter.ts';
import { openingHeldAgainst } from './incoming/told-at-opening.ts';
import { caseRecounting } from './recounting/case-recounting.ts';
import { mostEntriesOf } from './long-lists.ts';
import { opened } from './opened-case.ts';
import type { RecoveryCase } from './case-state.ts';
import { unopened } from './unopened-case.ts';
import { summaryOf, waitsFor } from './summary.ts';
import { rowOfCase } from './listed-case.ts';
import { particularsCommands } from './people/particulars.ts';
import { partiesOfCase } from './people/parties.ts';
import { presentState } from './state-versions.ts';
import { resumeStep, takeOwnStep } from './gates/resumed-steps.ts';
import { preFlightOfCase } from './pre-flight/case-pre-flight.ts';
import { branches } from './branches.ts';
import type { CommandName } from './commands.ts';
import type { ClockDefinitions, CommandRules } from './recovery-case.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../kernel/every-process.ts';
import { destination, settle } from './settling.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
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
import { reportCommands } from './reports/linked-reports.ts';
import { limitationClocks, limitationCommands } from './limitation/limitation-rules.ts';
import { demandClocks, enterDemand } from './stages/demand.ts';
import { collaborationClocks, collaborationCommands } from './collaboration/collaboration.ts';
import { enterPersuasion, persuasionClocks, persuasionCommands } from './stages/persuasion.ts';
import { penaltyClocks, penaltyCommands } from './penalties/penalties.ts';
import { enterPenaltyCollection } from './penalties/penalty-collection.ts';
import { referralClocks, referralCommands } from './police/police-referral.ts';
import { enterPublicNotice, publicNoticeClocks, publicNoticeCommands } from './stages/public-notice.ts';
import { beingHeardDuties, heardActClocks, heardActCommands } from '../procedures/administrative-act/act-definition.ts';
import { ruledActsOfCase } from './acts/act-rules-of-case.ts';
import { decisionClocks, enterRecoveryDecision } from './stages/recovery-decision.ts';
import { agreementClocks, agreementCommands, enterRepaymentAgreement } from './stages/repayment-agreement.ts';
import { serviceAgainCommands } from './facts/service-again.ts';
import { serviceClocks, serviceCommands } from './service/serving.ts';
import { enterVerification, verificationClocks, verificationCommands } from './stages/verification.ts';
import { enterWithholding, withholdingClocks, withholdingCommands } from './stages/withholding.ts';
import { factCommands } from '../kernel/facts/fact-commands.ts';
import { factRules } from './facts/fact-rules.ts';
import { claimCorrectionCommands } from './amounts/claim-correction.ts';
import { extensionInCase } from './steering/extension-in-case.ts';
import { holdOfCase } from './steering/hold-of-case.ts';
import { paymentCommands } from './amounts/payments.ts';
import { refundClocks, refundCommands } from './amounts/refund.ts';
import { reopeningCommands } from './amounts/reopening.ts';
import { reversalCommands } from './amounts/reversal.ts';
import { waiverCommands } from './amounts/waiver.ts';

/** What happens on entering each rung. */
const stages: ProcessDefinition<RecoveryCase>['stages'] = {
  verification: { enter: enterVerification },
  'public-notice': { enter: enterPublicNotice },
  persuasion: { enter: enterPersuasion },
  'repayment-agreement': { enter: enterRepaymentAgreement },
  withholding: { enter: enterWithholding, burdens: () => 'withholding' },
  'recovery-decision': {
    enter: enterRecoveryDecision,
    burdens: ({ decision }) => (decision?.documentId == null ? 'announcement' : null),
  },
  demand: { enter: enterDemand, burdens: () => 'demand' },
  'court-application': { enter: enterCourtApplication },
  'civil-suit': { enter: enterCivilSuit },
  'awaiting-debtor': { enter: enterAwaitingDebtor },
  'penalty-collection': { enter: enterPenaltyCollection },
};

const ofEveryProcess = groupsOfEveryProcess<RecoveryCase>(holdOfCase, extensionInCase, preFlightOfCase);

/** The commands by what they are about, in the order in which the procedure meets them. */
const groups = {
  verification: { ...verificationCommands, ...publicNoticeCommands },
  repayment: { ...persuasionCommands, ...agreementCommands, ...withholdingCommands },
  service: { ...serviceCommands, ...serviceAgainCommands },
  acts: heardActCommands(ruledActsOfCase),
  courts: { ...courtCommands, ...limitationCommands },
  police: referralCommands,
  penalty: penaltyCommands,
  money: { ...paymentCommands, ...reversalCommands, ...refundCommands, ...waiverCommands },
  people: {
    ...deathCommands,
    ...heirCommands,
    ...drawerCommands,
    ...representativeCommands,
    ...whereaboutsCommands,
    ...particularsCommands,
    ...suspendedBenefitCommands,
  },
  facts: factCommands(factRules, correctionHeldAgainst),
  claim: claimCorrectionCommands,
  approvals: ofEveryProcess.approvals,
  steering: { ...ofEveryProcess.steering, ...collaborationCommands },
  closing: { ...closingCommands, ...reopeningCommands },
  'other-processes': reportCommands,
};

/** Every command people can give. */
const commands: CommandRules<CommandName> = {
  ...groups.verification,
  ...groups.repayment,
  ...groups.service,
  ...groups.acts,
  ...groups.courts,
  ...groups.police,
  ...groups.penalty,
  ...groups.money,
  ...groups.people,
  ...groups.facts,
  ...groups.claim,
  ...groups.approvals,
  ...groups.steering,
  ...groups.closing,
  ...groups['other-processes'],
};

/** Every clock that can run. */
const clocks: ClockDefinitions<DeadlinePurpose> = {
  ...verificationClocks,
  ...publicNoticeClocks,
  ...persuasionClocks,
  ...agreementClocks,
  ...withholdingClocks,
  ...serviceClocks,
  ...decisionClocks,
  ...heardActClocks(ruledActsOfCase),
  ...demandClocks,
  ...courtClocks,
  ...limitationClocks,
  ...referralClocks,
  ...penaltyClocks,
  ...refundClocks,
  ...awaitingDebtorClocks,
  ...suspendedBenefitClocks,
  ...collaborationClocks,
  ...clocksOfEveryProcess<RecoveryCase>(holdOfCase, preFlightOfCase),
};

/** What each part asks of people apart from what its clocks ask for. */
const duties: readonly NonNullable<ProcessDefinition<RecoveryCase>['duties']>[] = [
  beingHeardDuties(ruledActsOfCase),
  ...branches.flatMap((branch) => branch.duties ?? []),
];

/** A recovery case (追回案件): what people can tell it, what can run out, and what happens on each rung of its ladder. */
export const recoveryCase: ProcessDefinition<RecoveryCase> = {
  kind: 'recovery-case',
  presentState,
  unopened,
  incoming: openingHeldAgainst,
  matter: matterOfOpening,
  opened,
  stages,
  groups,
  commands,
  clocks,
  settings: ladderSettings,
  preFlight: preFlightOfCase,
  follow: (t, { document, party, service }) => {
    for (const { onServed } of branches) onServed?.[document.kind]?.(t, document, party, service);
  },
  resume: resumeStep,
  takeOwnStep,
  goesOnWithout: (t, burden) => {
    if (burden === 'suspension') t.moveTo('verification');
  },
  destination,
  close: (t, { outcome, reason }) => closeCase(t, outcome, reason),
  settle,
  afterEach: (t, before) => {
    for (const { afterEach } of branches) afterEach?.(t, before);
  },
  recounting: caseRecounting,
  duties: (state) => duties.flatMap((part) => part(state)),
  waitsFor,
  nextStep: (state) => summaryOf(state).nextStep,
  row: rowOfCase,
  parties: partiesOfCase,
  claims: ({ balances }) => balances,
  mostEntriesOf,
};
