import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** The recovery decision, and what becomes of it. */
export interface ActRemarks {
  'agreement-ended-with-decision': null;
  'amounts-only-where-changed': null;
  'annulled-by': { by: string };
  'ask-court-to-end-enforcement': null;
  'changed-by': { by: string };
  'ruling-was-none': null;
  'decided-remedy-now': null;
  'decision-annulled-by': { by: string };
  'decision-changed': { by: string; amount: Money };
  'decision-sent-back': { by: string };
  'decision-set-aside-already': null;
  'decision-taken-back': null;
  'decision-set-aside': null;
  'decision-was-taken-back': { on: PlainDate };
  'judgment-being-enforced': null;
  'judgment-enforced-by-own-route': null;
  'judgment-in-place-of-decision': null;
  'one-amount-for-each-decided': { claimPeriods: string };
  'record-as-annulled': null;
  'remedy-is-open': { remedy: 'reconsideration' | 'suit'; on: PlainDate };
  'remedy-never-raises': null;
  'say-where-decision-begins-anew': null;
  'say-where-to-begin': null;
  'sent-back-by': { by: string };
  'tell-court-remedies-open-again': null;
  'the-decision': null;
  'the-penalty': null;
  'the-stop': null;
  'the-suspension': null;
  'the-withholding': null;
  'withdraw-application-decision-fallen': null;
  'withdraw-application-judgment-instead': null;
}
