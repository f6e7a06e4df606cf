import type { MinorUnits } from '../../money/money.ts';
import type { RecoveredBefore } from '../amounts/recovered-before-state.ts';
import type { RemedyEnd, RemedyPeriod } from '../remedies/remedy.ts';

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
