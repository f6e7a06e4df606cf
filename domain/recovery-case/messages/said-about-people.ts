import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Debtors, heirs, representatives and the benefit. */
export interface PeopleRemarks {
  'benefit-ends-with-death': { on: PlainDate };
  'benefit-paid-again': { benefitCode: string; amount: Money; on: PlainDate };
  'benefit-resumed': null;
  'benefit-suspended': null;
  'benefit-while-in-prison': null;
  'claim-divided': { claimPeriodId: string; untilDeath: Money; diedOn: PlainDate; afterDeath: Money; later: string };
  'day-of-death': null;
  'decide-on-suspended': { since: PlainDate };
  'guardian-acts': { name: string; relationship: string; addresseeId: string; since: PlainDate };
  'in-prison-since': { addresseeId: string; prison: string; since: PlainDate };
  'kept-back-due': { amount: Money; benefitCode: string; since: PlainDate };
  'named-benefit-ends-with-death': { benefitCode: string; on: PlainDate };
  'pay-back-withheld': { since: PlainDate; until: PlainDate };
  'penalty-served-on-incapable': { addresseeId: string };
  'proxy-authorised': { name: string; addresseeId: string; since: PlainDate; proof: string };
  'remedy-goes-on-for': { remedy: 'reconsideration' | 'suit'; from: string; to: string };
  'resume-benefit': { on: PlainDate };
  'tell-court-of-death': null;
  'tell-court-of-incapacity': { addresseeId: string };
  'tell-court-of-newcomer': { addresseeId: string };
  'tell-of-leaving': { authority: string; addresseeId: string; remedy: 'reconsideration' | 'suit' };
  'tell-police-of-death': null;
  'who-on': { addresseeId: string; on: PlainDate };
  'who-on-with-words': { addresseeId: string; on: PlainDate; words: string };
  'who-what': { addresseeId: string; what: string };
}
