import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ChargePause } from '../../ledger/daily-charge.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { PenaltyStatus } from '../vocabulary.ts';

/** How a remedy against the penalty decision ended; `silent`: the authority has not decided in time (A13). */
export const penaltyRemedyOutcomes = ['upheld', 'withdrawn', 'annulled', 'changed', 'silent'] as const;
export type PenaltyRemedyOutcome = (typeof penaltyRemedyOutcomes)[number];

/** What was said against the penalty that is announced (陈述申辩); the decision answers it. */
export interface PenaltyDefence {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly summary: KeptText;
  /** Null until it is written. */
  readonly answer: KeptText | null;
}

export interface PenaltyHearing {
  readonly requestedOn: PlainDate;
  readonly scheduledFor: PlainDate | null;
  readonly heldOn: PlainDate | null;
  /** Day on which the request was withdrawn, or nobody came; null unless the hearing was given up. */
  readonly lapsedOn: PlainDate | null;
}

/** A request for reconsideration that is accepted, or counts as accepted (A12): the authority has to decide. */
export interface AcceptedReconsideration {
  readonly on: PlainDate;
  readonly simplified: boolean;
  /** Whether the period for the decision has been extended (A13). */
  readonly extended: boolean;
}

/** The remedy that was filed against the penalty decision; one at a time. */
export interface PenaltyRemedy {
  readonly kind: 'reconsideration' | 'suit';
  readonly filedOn: PlainDate;
  /** The authority that reconsiders; null for a suit. */
  readonly filedWith: string | null;
  readonly endedOn: PlainDate | null;
  readonly outcome: PenaltyRemedyOutcome | null;
  /** End of the reconsideration that a suit follows (A14); null where it is brought directly (A15). */
  readonly afterReconsideration: PlainDate | null;
  /** Null until the authority has accepted the request for reconsideration, and for a suit. */
  readonly accepted: AcceptedReconsideration | null;
}

/** The penalty proceedings of a case (行政处罚), beside the ladder, from the advance notice to the fine's enforcement. */
export interface Penalty {
  readonly status: PenaltyStatus;
  /** Who is fined. */
  readonly addresseeId: string;
  readonly multiple: number;
  /** What they drew; the fine is a multiple of it. */
  readonly baseAmount: MinorUnits;
  readonly fine: MinorUnits;
  readonly ground: KeptText;
  readonly proposedOn: PlainDate;
  readonly noticeId: string;
  readonly defences: readonly PenaltyDefence[];
  readonly hearing: PenaltyHearing | null;
  readonly decisionId: string | null;
  readonly decidedOn: PlainDate | null;
  /** The fine in the ledger; null until it is decided. */
  readonly claimId: string | null;
  /** Last day for payment, the latest where it is served again; null until service. */
  readonly payBy: PlainDate | null;
  /** Last days of the remedies; what was filed by then may become known later. Null before service, and once used up. */
  readonly reconsiderationUntil: PlainDate | null;
  readonly suitUntil: PlainDate | null;
  readonly remedy: PenaltyRemedy | null;
  /** Days on which the surcharge does not grow: those of remedies (APL 73), and all after the death of who is fined. */
  readonly pauses: readonly ChargePause[];
  /** Since when no remedy is open any more; null before. */
  readonly finalSince: PlainDate | null;
  readonly courtFiledOn: PlainDate | null;
}
