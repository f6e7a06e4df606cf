import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** The recovery decision, and what becomes of it. */
export interface ActsRemarks {
  'agreement-ended-with-decision': null;
  'amounts-only-where-changed': null;
  'ask-court-to-end-enforcement': null;
  'decided-remedy-now': null;
  'decision-changed': { by: string; amount: Money };
  'decision-sent-back': { by: string };
  'decision-taken-back': null;
  'decision-set-aside': null;
  'judgment-being-enforced': null;
  'judgment-enforced-by-own-route': null;
  'one-amount-for-each-decided': { claimPeriods: string };
  'record-as-annulled': null;
  'remedy-is-open': { remedy: 'reconsideration' | 'suit'; on: PlainDate };
  'remedy-never-raises': null;
  'say-where-to-begin': null;
  'tell-court-remedies-open-again': null;
  'the-decision': null;
  'the-penalty': null;
  'the-stop': null;
  'the-suspension': null;
  'the-withholding': null;
  'withdraw-application-decision-fallen': null;
  'withdraw-application-judgment-instead': null;
}
