import type { MinorUnits } from '../../money/money.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { RemedyEnd } from '../../procedures/administrative-act/remedy.ts';
import type { RecoveredBefore } from '../amounts/recovered-before-state.ts';

/** The recovery decision as an administrative act. `recoveredBefore` is what was recovered when it was issued. */
export interface Decision extends AdministrativeAct, RecoveredBefore {
  readonly kind: 'recovery-decision';
  readonly addresseeId: null;
  readonly noticeId: string;
  /** Amount the decision orders to be paid back; null until it is issued. */
  readonly amount: MinorUnits | null;
  /** What it orders for each claim period that it names, before anything was paid; empty until it is issued. */
  readonly ordered: readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];
  /** Last day of the remedy periods, nominal and rolled; set when nobody has a remedy any more. */
  readonly remedyEnded: RemedyEnd | null;
}
