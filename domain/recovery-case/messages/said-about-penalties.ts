import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Penalties, charges and their enforcement. */
export interface PenaltiesRemarks {
  'charges-outstanding': { amount: Money };
  'day-of-claim-period': null;
  'end-of-remedies': null;
  'fine-application-late': null;
  'fine-counts-towards-criminal': null;
  'fine-decided': { fine: Money; multiple: number; base: Money };
  'fine-too-high': { amount: Money };
  'fine-unpaid': null;
  'fine-window': null;
  'fine-window-closed': null;
  'fined-has-died': null;
  'late-fee-from': { claimId: string; from: PlainDate; ground: string };
  'penalty-awaits-referral-end': null;
  'penalty-decision-late': null;
  'penalty-ends-by-death': null;
  'penalty-service-late': null;
  'penalty-stands': null;
  'penalty-stands-by-judgment': null;
  'serve-correction-of-penalty': null;
  'tell-authority-penalty-revoked': null;
  'tell-court-of-fine': null;
  'tell-court-of-fine-remedies-open': null;
}
