import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { PenaltyStatus } from '../vocabulary.ts';

/** A fine as an administrative act (行政处罚), beside the ladder, from the advance notice to its enforcement. */
export interface Penalty extends AdministrativeAct {
  readonly kind: 'fine';
  readonly noticeId: string;
  /** Who is fined. */
  readonly addresseeId: string;
  readonly status: PenaltyStatus;
  /** The claim periods for whose drawing it is; null: all that whoever is fined owes. */
  readonly claimPeriodIds: readonly string[] | null;
  readonly multiple: number;
  /** What they drew; the fine is a multiple of it. */
  readonly baseAmount: MinorUnits;
  readonly fine: MinorUnits;
  readonly ground: KeptText;
  /** Complex, or for a grave offence: reviewed by lawyers and discussed by all heads before it is decided (APL 57, 58). */
  readonly weighsHeavily: boolean;
  /** Who has reviewed its legality; null before, or where that is not needed. */
  readonly reviewedBy: string | null;
  readonly proposedOn: PlainDate;
  readonly decidedOn: PlainDate | null;
  /** The fine in the ledger; null until it is decided. */
  readonly claimId: string | null;
  /** Last day for payment, the latest where it is served again; null until service. */
  readonly payBy: PlainDate | null;
  /** Since when no remedy is open any more; null before. */
  readonly finalSince: PlainDate | null;
  readonly courtFiledOn: PlainDate | null;
}
