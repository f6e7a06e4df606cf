import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';
import type { ContinuingBenefit } from './claim-period.ts';
import type { ActingPerson } from './person.ts';
import type { ServiceWay, Suspicion } from './vocabulary.ts';

/** What people can tell a case, by command name; amounts are minor units of the case's currency. */
export interface CommandPayloads {
  /** Verification confirms the overpayment: amounts per claim period, and what follows from them. */
  'confirm-overpayment': {
    readonly amounts: readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];
    readonly suspicion: Suspicion;
    /** Benefit that goes on being paid and from which could be withheld; null when none is drawn any more. */
    readonly continuingBenefit: ContinuingBenefit | null;
    readonly findings: string;
  };
  'report-unreachable': { readonly reason: string };
  'record-appearance': { readonly note: string };
  'record-refusal': { readonly reason: string };
  'request-agreement': { readonly note: string };
  'conclude-agreement': {
    readonly instalmentCount: number;
    readonly firstDueOn: PlainDate;
    readonly accelerationAgreed: boolean;
  };
  'record-payment': {
    readonly amount: MinorUnits;
    readonly receivedOn: PlainDate;
    /** The bank's reference; the same reference is booked once. */
    readonly reference: string;
    readonly payer: string;
  };
  'record-consent': { readonly consentedOn: PlainDate; readonly note: string };
  'report-benefit-ended': { readonly endedOn: PlainDate; readonly reason: string };
  'record-service': {
    readonly documentId: string;
    readonly servedOn: PlainDate;
    readonly way: Exclude<ServiceWay, 'public-notice'>;
    readonly proof: string;
  };
  'file-court-application': { readonly reasonForDelay: string };
  'record-court-acceptance': { readonly acceptedOn: PlainDate; readonly courtReference: string };
  'record-court-refusal': { readonly refusedOn: PlainDate; readonly reason: string };
  'record-court-ruling': { readonly ruledOn: PlainDate; readonly courtReference: string };
  'open-referral': { readonly suspicion: Exclude<Suspicion, 'none'>; readonly reason: string };
  'approve-referral': { readonly reason: string };
  'decline-referral': { readonly reason: string };
  'record-police-filing': { readonly filedOn: PlainDate; readonly policeReference: string };
  'record-police-refusal': { readonly refusedOn: PlainDate; readonly reason: string };
  'record-police-report': { readonly reportedOn: PlainDate; readonly result: string };
  assign: { readonly assignee: string };
  note: { readonly text: string };
  hold: { readonly reason: string; readonly until: PlainDate };
  release: { readonly reason: string };
  'extend-deadline': { readonly deadlineId: string; readonly until: PlainDate; readonly reason: string };
  'correct-claim-period': {
    readonly claimPeriodId: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly benefitCode: string;
    readonly amount: MinorUnits;
    readonly reason: string;
  };
  close: { readonly outcome: 'unfounded' | 'waived' | 'transferred'; readonly reason: string };
}
export type CommandName = keyof CommandPayloads;

/** A command as it reaches the case, with who gave it. */
export interface CommandEnvelope<Name extends CommandName = CommandName> {
  readonly command: Name;
  readonly payload: CommandPayloads[Name];
  readonly actor: ActingPerson;
  /** The caller's `Idempotency-Key`, scoped to the acting person: the same key is answered, not repeated. */
  readonly commandId: string;
  /** Digest of command and payload: the same key with another body is refused. */
  readonly bodyDigest: string;
  /** The revision the caller saw (`If-Match`); null when the caller did not say. */
  readonly expectedRevision: number | null;
  readonly requestId: string;
}

/** Answer to a command, the same for every repetition of it. */
export interface CommandReceipt {
  readonly caseId: string;
  readonly command: CommandName;
  readonly revision: number;
  readonly stage: string;
}

/** Why a command is refused: a stable code, the field if one is at fault, and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field: string | null;
}

export const refusalCodes = [
  'wrong-stage',
  'case-closed',
  'case-on-hold',
  'case-not-on-hold',
  'case-changed',
  'idempotency-key-reused',
  'claim-period-unknown',
  'claim-period-missing',
  'claim-period-reversed',
  'amount-not-positive',
  'date-in-future',
  'date-not-in-future',
  'date-before-start',
  'payment-already-recorded',
  'document-unknown',
  'document-already-served',
  'deadline-unknown',
  'deadline-not-extendable',
  'deadline-not-later',
  'hold-outlasts-court-window',
  'instalments-invalid',
  'nothing-outstanding',
  'decision-already-issued',
  'no-benefit-drawn',
  'consent-already-recorded',
  'agreement-already-requested',
  'agreement-not-requested',
  'court-not-ready',
  'referral-not-ready',
  'referral-already-open',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
