import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';
import type { ClosingOutcome } from '../vocabulary.ts';

/** The rungs of the ladder. */
export interface StagesRemarks {
  'agree-on-instalments': { most: number };
  'agreement-running': null;
  'annul-decision-first': null;
  'benefit-ended': { on: PlainDate; reason: string };
  'benefit-stopped': null;
  'benefit-stopped-other-goes-on': { benefitCode: string; amount: Money };
  'close-as-unfounded': null;
  'closed-as': { outcome: ClosingOutcome; reason: string };
  'consent-on-record': null;
  'deduction-lowered': { amount: Money };
  'default-balance-due': { number: number };
  'default-matured-due': { number: number };
  'demand-ran-out': null;
  'earlier-agreement-stands': null;
  'given-on': { on: PlainDate; note: string };
  'hold-ended-by-window': { until: PlainDate; closes: PlainDate };
  'hold-until-earlier': { closes: PlainDate };
  'instalment-was-in-time': { number: number };
  'investigation-extended': null;
  'investigation-overdue': null;
  'money-withheld': { amount: Money; benefitCode: string };
  'more-instalments-than-cents': null;
  'no-agreement-in-time': null;
  'no-such-claim-period-of': { claimPeriodId: string; known: string };
  'nothing-to-withhold-from': null;
  'notice-ran-out': null;
  'one-amount-for-each': { claimPeriods: string };
  'outstanding-waived': null;
  'performance-ran-out': null;
  'plan-paid': { amount: Money };
  'since-because': { since: PlainDate; reason: string };
  'suspended-and-not-appeared': { since: PlainDate };
  'tell-police-of-end': { authority: string; outcome: ClosingOutcome };
  'waits-for-police-report': null;
  'withheld-after-end': { amount: Money; endedOn: PlainDate; references: string };
}
