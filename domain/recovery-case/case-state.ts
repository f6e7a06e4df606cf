import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Balance, LedgerTransaction } from '../ledger/ledger.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { OfficeSettings } from '../rulebooks/office-settings.ts';
import type { MoneyMovement } from './amounts/money-movement.ts';
import type { ClaimPeriod, ContinuingBenefit } from './claim-period.ts';
import type { CommandReceipt } from './commands.ts';
import type { Deadline } from './deadline.ts';
import type { DocumentKind, Instalment, WithholdingBasis } from './documents.ts';
import type { KeptText, Words } from './kept-text.ts';
import type { Office } from './office.ts';
import type { ActingPerson, Debtor, Person } from './person.ts';
import type { CivilSuit } from './court/civil-suit-state.ts';
import type { CourtApplication, EnforceableJudgment, Enforcement, Preservation } from './court/court-state.ts';
import type { Limitation } from './limitation/limitation-state.ts';
import type { Collaboration } from './collaboration/collaboration-state.ts';
import type { Approval } from './gates/approval.ts';
import type { PeopleState } from './people/people-state.ts';
import type { RecoveredBefore } from './recovered-before.ts';
import type { BeingHeard } from './remedies/being-heard.ts';
import type { EndedRemedy, Remedy, RemedyPeriod } from './remedies/remedy.ts';
import type { Addressee } from './service/addressee.ts';
import type { DailyCharge } from './penalties/daily-charges.ts';
import type { Penalty } from './penalties/penalty.ts';
import type { Referral } from './police/referral.ts';
import type { Service } from './service/service.ts';
import type { CaseSource, ClosingOutcome, Scheme, ServiceWay, Stage, Suspicion, Violation } from './vocabulary.ts';

/** What a case is opened with. */
export interface CaseOpening {
  readonly caseId: string;
  /** Case number that people use (案号). */
  readonly number: string;
  readonly office: Office;
  readonly rulebook: { readonly id: string; readonly version: string };
  /** What the office has set within the rulebook when the case opens; null for the rulebook as shipped. */
  readonly officeSettings: OfficeSettings | null;
  readonly scheme: Scheme;
  readonly violation: Violation;
  readonly source: CaseSource;
  readonly foundOn: PlainDate;
  readonly person: Person;
  readonly debtor: Debtor | null;
  readonly currency: Currency;
  readonly claimPeriods: readonly ClaimPeriod[];
  /** The benefit being paid when the case is opened, as far as known: what a suspension would have to pay back. */
  readonly currentBenefit: ContinuingBenefit | null;
  readonly openedBy: ActingPerson;
  /** Digest of the opening request, so that a repeat can be told from another body under the same key. */
  readonly requestDigest: string;
  readonly requestId: string;
}

/** Whether the benefit in question is being paid (待遇发放状态). */
export interface BenefitPayment {
  readonly status: 'paid' | 'suspended' | 'stopped';
  readonly since: PlainDate | null;
}

/** What is paid of the benefit in question a month from the day after `since` because of the case; null: all of it. */
export interface BenefitRate {
  readonly since: PlainDate;
  readonly monthlyAmount: MinorUnits | null;
}

export interface Confirmation {
  readonly on: PlainDate;
  readonly suspicion: Suspicion;
  readonly continuingBenefit: ContinuingBenefit | null;
  readonly findings: KeptText;
}

/** A document the case has issued, as far as the procedure needs to know it. */
export interface IssuedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** What it asks for, as it was when it was issued; null where an earlier version issued it. */
  readonly amountDue: MinorUnits | null;
  /** Whether clocks start from its service. */
  readonly toBeServed: boolean;
  /** Lengths of the periods from its service as it prints them, by row, where the office may change them; else left out. */
  readonly announced?: Readonly<Record<string, number>>;
  /** One for each addressee; none where nothing hangs on its service. */
  readonly services: readonly Service[];
  /** Day on which the last addressee was served; null before. */
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
  /** Day on which it turned out that it cannot be produced as things are; null once it is produced again, left out before. */
  readonly failedOn?: PlainDate | null;
}

/** An instalment of a plan, with the day that was agreed before it moved off a rest day. */
export interface PlannedInstalment extends Instalment {
  readonly agreedFor: PlainDate;
}

export interface Agreement extends RecoveredBefore {
  /** Agreed with the office, or settled before the court in a civil suit. */
  readonly origin: 'agreement' | 'civil-settlement';
  readonly status: 'requested' | 'concluded' | 'defaulted';
  readonly requestedOn: PlainDate;
  readonly concludedOn: PlainDate | null;
  readonly accelerationAgreed: boolean;
  readonly instalments: readonly PlannedInstalment[];
  /** Number of the instalment that is watched now. */
  readonly current: number;
  /** Sum of the instalments that were missed beyond grace and those before them; grows with every further one. */
  readonly matured: MinorUnits;
  /** Last day of the grace that the last default has let pass; null before there was one. */
  readonly graceEndedOn: PlainDate | null;
  /** The agreement that stands until this request leads to another; null where none stands, or once concluded. */
  readonly replaces: Agreement | null;
}

export interface Withholding {
  readonly since: PlainDate;
  readonly benefit: ContinuingBenefit;
  readonly monthlyDeduction: MinorUnits;
  readonly basis: WithholdingBasis<KeptText>;
}

/** `recoveredBefore` is what was recovered when the decision was issued. */
export interface Decision extends RecoveredBefore {
  readonly advanceNoticeId: string;
  readonly documentId: string | null;
  /** Amount the decision orders to be paid back; null until it is issued. */
  readonly amount: MinorUnits | null;
  /** What it orders for each claim period that it names, before anything was paid; empty until it is issued. */
  readonly ordered: readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];
  /** Periods for remedies that do not run any more, by addressee. */
  readonly endedRights: readonly RemedyPeriod[];
  /** Last day of the remedy periods, nominal and rolled; set when nobody has a remedy any more. */
  readonly remedyEnded: RemedyEnd | null;
}

/** Last day of the remedy periods. */
export interface RemedyEnd {
  readonly nominal: PlainDate;
  readonly rolled: PlainDate;
  /** The period that ended last, as it was counted. */
  readonly period: Pick<Deadline, 'rule' | 'from' | 'counting'>;
}

/** Window in which the court must be applied to (ACL 53): both days included. */
export interface CourtWindow {
  readonly opens: PlainDate;
  readonly closes: PlainDate;
  readonly missed: boolean;
}

export interface Hold {
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly reason: KeptText;
}

export interface Closing {
  readonly on: PlainDate;
  readonly outcome: ClosingOutcome;
  readonly reason: Words;
  /** What the closing itself waived: a reopening takes it back. */
  readonly waiver: LedgerTransaction | null;
}

export interface PendingClosing {
  readonly outcome: ClosingOutcome;
  readonly reason: Words;
  readonly waiver: LedgerTransaction | null;
}

/** A command that has been carried out, remembered across continue-as-new. */
export interface ProcessedCommand {
  readonly commandId: string;
  readonly bodyDigest: string;
  readonly receipt: CommandReceipt;
}

/** The whole truth of an open case; a plain JSON value that survives continue-as-new. */
export interface RecoveryCaseState {
  readonly opening: CaseOpening;
  /** Rest and working days that the clocks are counted by, from the first year that the case needs. */
  readonly calendar: Calendar;
  /** What the office has set within the rulebook, as the case goes by it now. */
  readonly officeSettings: OfficeSettings | null;
  readonly openedOn: PlainDate;
  /** Grows by one with every transition; the record is fenced by it. */
  readonly revision: number;
  readonly stage: Stage;
  readonly stageEnteredOn: PlainDate;
  readonly assignee: string | null;
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
  /** Running, held and failed deadlines; ended ones stand in the record. */
  readonly deadlines: readonly Deadline[];
  readonly documents: readonly IssuedDocument[];
  readonly agreement: Agreement | null;
  readonly withholding: Withholding | null;
  /** How those concerned have been heard before the decision. */
  readonly beingHeard: BeingHeard;
  readonly decision: Decision | null;
  /** The reconsideration or suit that is open; there are never two. */
  readonly remedy: Remedy | null;
  /** Remedies that are over, oldest first. */
  readonly remedies: readonly EndedRemedy[];
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
  readonly penalty: Penalty | null;
  /** Surcharges and late fees that grow by the day. */
  readonly charges: readonly DailyCharge[];
  /** Other authorities that were asked for help. */
  readonly collaborations: readonly Collaboration[];
  readonly hold: Hold | null;
  /** Steps that wait for a second person. */
  readonly approvals: readonly Approval[];
  /** Who has edited the case since the last approval: none of them may approve. */
  readonly editors: readonly string[];
  /** How the case will close once all money that is not the agency's has been paid out. */
  readonly pendingClosing: PendingClosing | null;
  /** The closing that stands; null while the case is open. */
  readonly closing: Closing | null;
  /** Every closing of the case, the one that stands included; more than one where it was reopened. */
  readonly closures: readonly Closing[];
  readonly processed: readonly ProcessedCommand[];
  readonly counters: {
    readonly deadline: number;
    readonly document: number;
    readonly timeline: number;
    readonly transaction: number;
    readonly approval: number;
    readonly text: number;
  };
}
