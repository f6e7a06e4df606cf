import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../../kernel/kept-text.ts';

/** Why the limitation of a claim runs anew (CC 189, 195). */
export type RestartGround =
  | 'demand'
  | 'admission'
  | 'part-payment'
  | 'deduction'
  | 'instalments'
  | 'acceleration'
  | 'preservation'
  | 'proceedings-ended';

/** One time that the limitation of a claim began anew. */
export interface LimitationRestart {
  /** Day of the act. */
  readonly on: PlainDate;
  readonly ground: RestartGround;
  /** What was done. */
  readonly act: Message;
}

/** Where a limitation stands: it runs, is about to run out, has run out, or waits for proceedings to end. */
export type LimitationStanding = 'running' | 'near' | 'expired' | 'interrupted';

/** Limitation of the claim for one claim period (D6). */
export interface ClaimLimitation {
  readonly claimPeriodId: string;
  /** Day on which the agency knew or should have known of the loss and the debtor (CC 188). */
  readonly knownOn: PlainDate;
  /** Day from which the limitation runs now: that of the last act, or of the last instalment of an agreement in force. */
  readonly from: PlainDate;
  readonly restarts: readonly LimitationRestart[];
  readonly standing: LimitationStanding;
}

/** Limitation of a penalty for the act of one claim period (B5); nothing restarts it. */
export interface PenaltyLimitation {
  readonly claimPeriodId: string;
  readonly standing: Exclude<LimitationStanding, 'interrupted'>;
}

export interface Limitation {
  readonly claims: readonly ClaimLimitation[];
  readonly penalties: readonly PenaltyLimitation[];
  /**
   * Acts by which the limitation of some claim has not begun anew, because it ran from a later one or had run out: should what
   * stood in their way turn out to have been otherwise, they count. Left out where there are none.
   */
  readonly passedOver?: readonly LimitationRestart[];
  /** Since when proceedings interrupt the limitation of all claims; null when none are pending. */
  readonly interruptedSince: PlainDate | null;
  /** Finding that the act harmed financial safety, which lengthens the limitation of penalties. */
  readonly financialHarm: { readonly on: PlainDate; readonly reason: KeptText } | null;
}
