import type { ActingPerson } from './person.ts';
import type { LadderPayloads } from './stages/ladder-payloads.ts';
import type { ServicePayloads } from './service/service-payloads.ts';
import type { CivilPayloads } from './court/civil-payloads.ts';
import type { CourtPayloads } from './court/court-payloads.ts';
import type { LimitationPayloads } from './limitation/limitation-payloads.ts';
import type { PenaltyPayloads } from './penalties/penalty-payloads.ts';
import type { PolicePayloads } from './police/police-payloads.ts';
import type { AmountPayloads } from './amounts/amount-payloads.ts';
import type { PeoplePayloads } from './people/people-payloads.ts';
import type { SteeringPayloads } from './steering/steering-payloads.ts';
import type { BeingHeardPayloads } from './remedies/being-heard-payloads.ts';
import type { RemedyPayloads } from './remedies/remedy-payloads.ts';
import type { CollaborationPayloads } from './collaboration/collaboration-payloads.ts';
import type { GatePayloads } from './gates/gate-payloads.ts';

/** What people can tell a case, by command name. Each part of the procedure names its own. */
export interface CommandPayloads
  extends
    CollaborationPayloads,
    LadderPayloads,
    PeoplePayloads,
    ServicePayloads,
    BeingHeardPayloads,
    RemedyPayloads,
    CourtPayloads,
    CivilPayloads,
    LimitationPayloads,
    PolicePayloads,
    PenaltyPayloads,
    AmountPayloads,
    SteeringPayloads,
    GatePayloads {}
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
  'amount-too-large',
  'date-in-future',
  'date-not-in-future',
  'date-before-start',
  'date-too-far',
  'payment-already-recorded',
  'clock-not-failed',
  'rule-failed',
  'process-full',
  'document-unknown',
  'document-not-failed',
  'document-already-served',
  'addressee-missing',
  'service-way-not-open',
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
  'approval-unknown',
  'approver-edited-case',
  'preservation-not-ready',
  'enforcement-not-running',
  'civil-suit-not-open',
  'civil-suit-not-ready',
  'defendant-unknown',
  'harm-already-found',
  'payment-unknown',
  'payment-already-reversed',
  'payment-refunded',
  'other-case-mismatch',
  'nothing-owed-back',
  'refund-exceeds-owed',
  'claim-period-overlaps',
  'claim-period-dropped',
  'waiver-without-amount',
  'waiver-exceeds-outstanding',
  'waiver-of-whole',
  'small-sum-not-set',
  'sum-not-small',
  'case-not-closed',
  'addressee-unknown',
  'addressee-not-liable',
  'addressee-not-heir',
  'addressee-not-in-prison',
  'already-represented',
  'death-already-recorded',
  'death-not-recorded',
  'division-missing',
  'division-unequal',
  'heirs-missing',
  'nothing-drawn-after-death',
  'benefit-not-suspended',
  'person-not-appeared',
  'penalty-not-ready',
  'penalty-already-open',
  'penalty-awaits-referral',
  'penalty-barred',
  'penalty-out-of-bounds',
  'penalty-hearing-over',
  'penalty-hearing-too-early',
  'penalty-remedy-pending',
  'penalty-remedy-over',
  'fine-demand-running',
  'late-fee-not-open',
  'late-fee-already-imposed',
  'defence-unknown',
  'hearing-period-over',
  'hearing-already-requested',
  'hearing-unknown',
  'hearing-not-scheduled',
  'hearing-too-early',
  'decision-not-issued',
  'remedy-already-open',
  'remedy-not-open',
  'remedy-period-over',
  'remedy-not-ready',
  'ruling-incomplete',
  'change-to-disadvantage',
  'reconsideration-not-extendable',
  'court-window-over',
  'benefit-ended-by-death',
  'collaboration-not-asked',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
