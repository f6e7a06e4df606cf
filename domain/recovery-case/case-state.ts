import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Balance } from '../ledger/ledger.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { ClaimPeriod, ContinuingBenefit } from './claim-period.ts';
import type { CommandReceipt } from './commands.ts';
import type { Deadline } from './deadline.ts';
import type { DocumentKind, Instalment } from './documents.ts';
import type { Office } from './office.ts';
import type { ActingPerson, Debtor, Person } from './person.ts';
import type {
  CaseSource,
  ClosingOutcome,
  ReferralStatus,
  Scheme,
  ServiceWay,
  Stage,
  Suspicion,
  Violation,
} from './vocabulary.ts';

/** What a case is opened with. */
export interface CaseOpening {
  readonly caseId: string;
  /** Case number that people use (案号). */
  readonly number: string;
  readonly office: Office;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly calendar: Calendar;
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

export interface Confirmation {
  readonly on: PlainDate;
  readonly suspicion: Suspicion;
  readonly continuingBenefit: ContinuingBenefit | null;
  readonly findings: string;
}

/** A document the case has issued, as far as the procedure needs to know it. */
export interface IssuedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** Whether clocks start from its service. */
  readonly toBeServed: boolean;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
}

export interface Agreement {
  readonly status: 'requested' | 'concluded' | 'defaulted';
  readonly requestedOn: PlainDate;
  readonly concludedOn: PlainDate | null;
  readonly accelerationAgreed: boolean;
  readonly instalments: readonly Instalment[];
  /** Recovered before the agreement: instalments are covered by what came after. */
  readonly recoveredBefore: MinorUnits;
  /** Number of the instalment that is watched now. */
  readonly current: number;
  /** Sum of the instalments that were missed beyond grace and those before them; grows with every further one. */
  readonly matured: MinorUnits;
}

export interface Withholding {
  readonly since: PlainDate;
  readonly benefit: ContinuingBenefit;
  readonly monthlyDeduction: MinorUnits;
  readonly basis: { readonly kind: 'legal-basis' | 'consent'; readonly text: string };
}

export interface Decision {
  readonly advanceNoticeId: string;
  readonly documentId: string | null;
  /** Amount the decision orders to be paid back; null until it is issued. */
  readonly amount: MinorUnits | null;
  /** Recovered when the decision was issued: what is paid after counts against it. */
  readonly recoveredBefore: MinorUnits;
  readonly servedOn: PlainDate | null;
  /** Last day of the remedy periods, nominal and rolled; set when the suit period has run out. */
  readonly remedyEnded: { readonly nominal: PlainDate; readonly rolled: PlainDate } | null;
}

/** Window in which the court must be applied to (ACL 53): both days included. */
export interface CourtWindow {
  readonly opens: PlainDate;
  readonly closes: PlainDate;
  readonly missed: boolean;
}

export interface CourtApplication {
  readonly status: 'not-filed' | 'filed' | 'accepted' | 'refused' | 'ruled';
  readonly filedOn: PlainDate | null;
  readonly amount: MinorUnits;
  readonly documentId: string | null;
  readonly reasonForDelay: string | null;
  readonly courtReference: string | null;
}

export interface Referral {
  readonly status: ReferralStatus;
  readonly suspicion: Exclude<Suspicion, 'none'>;
  readonly openedOn: PlainDate;
  readonly transferredOn: PlainDate | null;
  readonly policeReference: string | null;
  readonly result: string | null;
}

export interface Hold {
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly reason: string;
}

export interface Closing {
  readonly on: PlainDate;
  readonly outcome: ClosingOutcome;
  readonly reason: string;
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
  readonly openedOn: PlainDate;
  /** Grows by one with every transition; the record is fenced by it. */
  readonly revision: number;
  readonly stage: Stage;
  readonly stageEnteredOn: PlainDate;
  readonly assignee: string | null;
  readonly claimPeriods: readonly ClaimPeriod[];
  readonly balances: readonly Balance[];
  readonly owedBack: MinorUnits;
  readonly backPayDue: MinorUnits;
  readonly paymentReferences: readonly string[];
  readonly benefitPayment: BenefitPayment;
  readonly confirmation: Confirmation | null;
  /** Running and held deadlines; ended ones stand in the record. */
  readonly deadlines: readonly Deadline[];
  readonly documents: readonly IssuedDocument[];
  readonly agreement: Agreement | null;
  readonly withholding: Withholding | null;
  readonly decision: Decision | null;
  readonly courtWindow: CourtWindow | null;
  readonly court: CourtApplication | null;
  readonly referral: Referral | null;
  readonly hold: Hold | null;
  readonly closing: Closing | null;
  readonly processed: readonly ProcessedCommand[];
  readonly counters: {
    readonly deadline: number;
    readonly document: number;
    readonly timeline: number;
    readonly transaction: number;
  };
}
