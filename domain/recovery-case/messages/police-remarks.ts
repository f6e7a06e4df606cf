import type { ReferralStatus } from '../vocabulary.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Referral to the police. */
export interface PoliceRemarks {
  'already-referred': null;
  'below-transfer-figure': { amount: Money; figure: Money };
  'follow-up-referral': null;
  'handover-late': null;
  'head-late': null;
  'judged-already': null;
  'judged-not-referred-again': null;
  'latest-step-of-referral': null;
  'materials-late': null;
  'materials-signed-for': null;
  'outcome-on': { on: PlainDate; outcome: 'filing-ordered' | 'refusal-stands'; reason: string };
  'passed-on': { on: PlainDate; to: string };
  'police-answer-late': null;
  'police-answered': { on: PlainDate; outcome: 'filed' | 'refusal-upheld'; reference: string };
  'police-explanation-late': null;
  'police-filing-late': null;
  'police-reconsideration-over': null;
  'police-review-late': null;
  'procuratorate-after-refusal': null;
  'procuratorate-not-asked': null;
  'refer-again-on-new-facts': null;
  'referral-goes-on': null;
  'referral-stands-otherwise': { status: ReferralStatus | 'not-open' };
  'review-starts-anew': { authority: string };
  'suspicion-because': { suspicion: 'fraud' | 'forged-papers'; reason: string };
}
