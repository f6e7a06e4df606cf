import type { Money } from '../../money/money.ts';

/** The recovery decision, and what becomes of it. */
export interface ActsRemarks {
  'agreement-ended-with-decision': null;
  'ask-court-to-end-enforcement': null;
  'decision-changed': { by: string; amount: Money };
  'decision-sent-back': { by: string };
  'decision-taken-back': null;
  'judgment-enforced-by-own-route': null;
  'tell-court-remedies-open-again': null;
  'withdraw-application-decision-fallen': null;
  'withdraw-application-judgment-instead': null;
}
