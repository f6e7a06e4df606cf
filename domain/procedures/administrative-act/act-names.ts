import type { BeingHeardPayloads } from './being-heard-payloads.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';

/** What people can tell a process of its acts. */
export type ActCommandName = keyof BeingHeardPayloads | keyof RemedyPayloads;

/** What an act asks of people. */
export type ActDuty = 'answer-defence' | 'arrange-hearing' | 'record-hearing' | 'follow-up-remedy';

/** Why clocks of an act run. */
export type ActClock =
  | 'defence'
  | 'defence-reminder'
  | 'hearing-request'
  | 'hearing-day'
  | 'hearing-reminder'
  | 'reconsideration'
  | 'suit'
  | 'suit-after-reconsideration'
  | 'reconsideration-review'
  | 'reconsideration-correction'
  | 'reconsideration-decision'
  | 'suit-acceptance'
  | 'suit-judgment'
  | 'remedy-reminder';

/** What happens in the course of a remedy, from the days of which clocks count. */
export type ActFact = 'remedy-filing' | 'remedy-acceptance' | 'remedy-ruling';

/** Rows of the rulebook that clocks of an act are counted by. */
export type ActPeriod =
  | 'A11'
  | 'A12.correct'
  | 'A12.review'
  | 'A13'
  | 'A13.simplified'
  | 'A14'
  | 'A15'
  | 'A15.accept'
  | 'A15.judgment'
  | 'A6.defence'
  | 'A6.hearing'
  | 'hearing.reminder'
  | 'remedy.reminder';
