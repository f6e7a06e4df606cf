import type { ChargedPrincipal } from '../../ledger/daily-charge.ts';

/** A charge that grows by the day, on accounts of its own. */
export interface DailyCharge extends ChargedPrincipal {
  /** The charge's own claim: S1 for a surcharge, L1 for a late fee. */
  readonly claimId: string;
  readonly nature: 'surcharge' | 'late-fee';
  /** The claim that it grows on. */
  readonly onClaim: string;
}
