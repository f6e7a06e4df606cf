import type { PlainDate } from '../../calendar/plain-date.ts';
import type { FactPayloads } from '../../kernel/facts/fact-payloads.ts';
import type { KernelPayloads } from '../../kernel/kernel-payloads.ts';
import type { Office } from '../../kernel/office.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { ActServicePayloads } from '../../procedures/administrative-act/act-service.ts';
import type { OwnWithdrawalPayloads } from '../../procedures/administrative-act/own-withdrawal.ts';
import type { RemedyPayloads } from '../../procedures/administrative-act/remedy-payloads.ts';
import type { LossEvents, EventsForReport } from '../../procedures/rewarding/matter-events.ts';
import type { Claim } from '../../procedures/payout/payout.ts';
import type { PayoutPayloads } from '../../procedures/payout/payout-commands.ts';
import type { ExclusionCode, FindingKind, RevocationGround, UpperAuthority } from './vocabulary.ts';

export interface ReceivingPayloads {
  /** The reporter's words, stripped of whatever hints at who they are. */
  'record-statement': { readonly text: string };
  'confirm-statement': { readonly note: string };
  screen: Screening;
  'route-up': {
    readonly to: UpperAuthority;
    readonly authority: string;
    /** Office of the agency that is responsible from now on, beside that authority or as part of it. */
    readonly office: Office;
    readonly reason: string;
  };
  reopen: { readonly reason: string };
}

export type Screening =
  | { readonly outcome: 'accept'; readonly matterId: string; readonly caseIds: readonly string[] }
  | { readonly outcome: 'refuse'; readonly reason: string }
  | {
      readonly outcome: 'hand-over';
      readonly to: string;
      readonly evidence: string;
      /** Only where the receiver needs to know who reported, and the reporter agrees. */
      readonly withIdentity: boolean;
      readonly reporterAgrees: boolean;
    };

export interface HandlingPayloads {
  'assign-handlers': { readonly handlers: readonly string[] };
  stay: { readonly reason: string; readonly on: PlainDate };
  resume: { readonly reason: string; readonly on: PlainDate };
  extend: { readonly workingDays: number; readonly reason: string };
  'record-police-takeover': { readonly authority: string; readonly on: PlainDate };
  conclude: {
    readonly finding: FindingKind;
    readonly loss: MinorUnits;
    readonly possibleLoss: MinorUnits;
    /** The loss is still to be established by a recovery case or the police. */
    readonly awaitsLoss: boolean;
    readonly allegations: readonly {
      readonly allegation: string;
      readonly finding: FindingKind;
      readonly evidence: string;
    }[];
  };
  'confirm-conclusion': { readonly note: string };
  'answer-reporter': { readonly answer: string };
  'correct-loss': { readonly loss: MinorUnits; readonly possibleLoss: MinorUnits; readonly reason: string };
}

export interface AssessmentPayloads {
  'record-exclusion': { readonly code: ExclusionCode; readonly knownOn: PlainDate | null; readonly reason: string };
  'lift-exclusion': { readonly code: ExclusionCode; readonly reason: string };
  'refuse-reward': { readonly code: ExclusionCode; readonly reason: string };
  'propose-award': {
    /** Null where there is no loss yet. */
    readonly level: 1 | 2 | null;
    readonly criteria: { readonly evidence: boolean; readonly matching: 'fully' | 'basically' };
    /** The part of the loss that only this report has led to; null where it is the whole. */
    readonly newPart: MinorUnits | null;
  };
  'review-award': { readonly agrees: boolean; readonly note: string };
  'approve-award': { readonly note: string };
}

export interface PayingPayloads extends PayoutPayloads {
  'send-notice': { readonly way: string; readonly sentOn: PlainDate };
  'record-contact-failure': { readonly way: string; readonly on: PlainDate; readonly note: string };
  'record-receipt': { readonly receivedOn: PlainDate; readonly proof: string };
  'record-claim': Claim & {
    /** Why it comes after the reward was waived; null where it comes in time. */
    readonly goodReason: string | null;
  };
  waive: { readonly reason: string };
  'revoke-award': { readonly ground: RevocationGround; readonly reason: string };
}

/** Service of what is decided against the reporter, remedies against it, and what the office takes back itself. */
export interface ActPayloads extends ActServicePayloads, RemedyPayloads, OwnWithdrawalPayloads {}

export interface ReporterPayloads {
  'open-identity': { readonly purpose: string };
  'prove-authorship': { readonly codeDigest: string; readonly reporterId: string };
  'record-death': { readonly reporterId: string; readonly diedOn: PlainDate; readonly heirIds: readonly string[] };
  'keep-away': { readonly reason: string };
  'hand-over-clue': { readonly authority: string; readonly reason: string };
}

/** What people and other processes can tell a report, by command. */
export interface RewardPayloads
  extends
    ReceivingPayloads,
    HandlingPayloads,
    AssessmentPayloads,
    PayingPayloads,
    ActPayloads,
    FactPayloads,
    ReporterPayloads,
    EventsForReport,
    LossEvents,
    KernelPayloads {}
