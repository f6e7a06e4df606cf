import type { Balance } from '../ledger/ledger.ts';
import type { MinorUnits } from '../money/money.ts';
import type { LossEvents } from '../procedures/rewarding/matter-events.ts';
import type { AdministrativeAct } from '../procedures/administrative-act/administrative-act.ts';
import type { MoneyMovement } from './amounts/money-movement-state.ts';
import type { BenefitAct } from './benefit-acts/benefit-act-state.ts';
import type { BenefitPayment, BenefitRate } from './benefit-state.ts';
import type { CaseOpening } from './case-opening.ts';
import type { CaseRow } from './case-row.ts';
import type { ClaimPeriod } from './claim-period.ts';
import type { CivilSuit } from './court/civil-suit-state.ts';
import type {
  CourtApplication,
  CourtWindow,
  EnforceableJudgment,
  Enforcement,
  Preservation,
} from './court/court-state.ts';
import type { IssuedDocument } from './issued-document.ts';
import type { Limitation } from './limitation/limitation-state.ts';
import type { Collaboration } from './collaboration/collaboration-state.ts';
import type { DailyCharge } from './penalties/daily-charge-state.ts';
import type { Penalty } from './penalties/penalty-state.ts';
import type { PeopleState } from './people/people-state.ts';
import type { Burden } from './pre-flight/burden.ts';
import type { Addressee } from './service/addressee.ts';
import type { Referral } from './police/referral.ts';
import type { Agreement } from './stages/agreement-state.ts';
import type { Closing, PendingClosing } from './stages/closing-state.ts';
import type { Decision } from './stages/decision-state.ts';
import type { Confirmation } from './stages/verification-state.ts';
import type { Withholding } from './stages/withholding-state.ts';
import type { Reason } from '../kernel/kept-text.ts';
import type { EventsOf } from '../kernel/process-event.ts';
import type { ProcessState } from '../kernel/process-state.ts';
import type { ProcessTypes } from '../kernel/process-types.ts';
import type { PeriodId } from '../rulebooks/row-ids.ts';
import type { LadderSettings } from '../rulebooks/rulebook.ts';
import type { CommandPayloads } from './commands.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { DeadlineScope } from './deadline-scope.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { DocumentRequest } from './document-request.ts';
import type { FactKind } from './facts/fact-kinds.ts';
import type { DutyKind } from './duty-kinds.ts';
import type { GatedStepOfItsOwn } from './gates/own-step.ts';
import type { Served } from './service/served.ts';
import type { ClosingOutcome, RungOfLadder, Stage } from './vocabulary.ts';

/** What a recovery case is made of, as types. */
export interface RecoveryCase extends ProcessTypes<RecoveryCase> {
  readonly kind: 'recovery-case';
  readonly documentKind: DocumentKind;
  readonly commands: CommandPayloads;
  readonly period: PeriodId;
  readonly clock: DeadlinePurpose;
  readonly scope: DeadlineScope;
  readonly duty: DutyKind;
  readonly fact: FactKind;
  readonly stage: Exclude<Stage, 'closed'>;
  readonly enteredStage: RungOfLadder;
  readonly outcome: ClosingOutcome;
  readonly burden: Burden;
  readonly ownStep: GatedStepOfItsOwn;
  readonly state: RecoveryCaseState;
  readonly accounts: Pick<RecoveryCaseState, 'balances' | 'owedBack' | 'backPayDue'>;
  readonly documentRequest: DocumentRequest<Reason>;
  readonly row: CaseRow;
  readonly sequel: Served;
  readonly sends: EventsOf<'reward', LossEvents>;
  readonly settings: LadderSettings;
}

/** The whole truth of an open case; a plain JSON value that survives continue-as-new. */
export interface RecoveryCaseState extends ProcessState<RecoveryCase> {
  readonly opening: CaseOpening;
  /** Everybody who has been served or is to be, those who dropped out included. */
  readonly addressees: readonly Addressee[];
  /** Deaths, heirs, those who drew after a death, and a suspended benefit of somebody who was missing. */
  readonly people: PeopleState;
  readonly claimPeriods: readonly ClaimPeriod[];
  readonly balances: readonly Balance[];
  readonly owedBack: MinorUnits;
  readonly backPayDue: MinorUnits;
  /** Money that came in or was paid out, oldest first: what a reversal takes back. */
  readonly moneyMovements: readonly MoneyMovement[];
  readonly benefitPayment: BenefitPayment;
  /** How the case has changed what is paid of the benefit, in the order in which it did: the last one for a day holds. */
  readonly benefitRates: readonly BenefitRate[];
  readonly confirmation: Confirmation | null;
  /** The loss of the fund as it was verified last; null until it has been. */
  readonly establishedLoss: MinorUnits | null;
  readonly documents: readonly IssuedDocument[];
  readonly agreement: Agreement | null;
  readonly withholding: Withholding | null;
  /** The recovery decision that is announced or stands. */
  readonly decision: Decision | null;
  /** Recovery decisions that were set aside, oldest first. */
  readonly formerDecisions: readonly AdministrativeAct[];
  readonly courtWindow: CourtWindow | null;
  readonly court: CourtApplication | null;
  /** The judgment that is enforced in place of the decision; null while the decision is the title. */
  readonly judgment: EnforceableJudgment | null;
  readonly preservations: readonly Preservation[];
  readonly enforcement: Enforcement | null;
  readonly civilSuit: CivilSuit | null;
  /** Limitation of the claims and of penalties; null until the overpayment is confirmed. */
  readonly limitation: Limitation | null;
  readonly referral: Referral | null;
  /** What was done to a benefit, as acts with remedies of their own, oldest first. */
  readonly benefitActs: readonly BenefitAct[];
  /** Fines, oldest first, those that were dropped or have fallen included. */
  readonly penalties: readonly Penalty[];
  /** Surcharges and late fees that grow by the day. */
  readonly charges: readonly DailyCharge[];
  /** Other authorities that were asked for help. */
  readonly collaborations: readonly Collaboration[];
  /** How the case will close once all money that is not the agency's has been paid out. */
  readonly pendingClosing: PendingClosing | null;
  /** The closing that stands; null while the case is open. */
  readonly closing: Closing | null;
  /** Every closing of the case, the one that stands included; more than one where it was reopened. */
  readonly closures: readonly Closing[];
}
