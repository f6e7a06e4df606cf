import type { BeingHeardPayloads } from './being-heard-payloads.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';

/** What people can tell a process of remedies against its acts. */
export type RemedyCommandName = keyof RemedyPayloads;

/** What people can tell a process of its acts. */
export type ActCommandName = keyof BeingHeardPayloads | RemedyCommandName;

/** What being heard before an act asks of people. */
export type BeingHeardDuty = 'answer-defence' | 'arrange-hearing' | 'record-hearing';

/** Why clocks run in which those concerned are heard before an act. */
export type BeingHeardClock = 'defence' | 'defence-reminder' | 'hearing-request' | 'hearing-day' | 'hearing-reminder';

/** Why clocks of remedies against an act run. */
export type RemedyClock =
  | 'reconsideration'
  | 'suit'
  | 'suit-after-reconsideration'
  | 'reconsideration-review'
  | 'reconsideration-correction'
  | 'reconsideration-decision'
  | 'suit-acceptance'
  | 'suit-judgment'
  | 'remedy-reminder';

/** Why clocks of an act run. */
export type ActClock = BeingHeardClock | RemedyClock;

/** What happens in the course of a remedy, from the days of which clocks count. */
export type ActFact = 'remedy-filing' | 'remedy-acceptance' | 'remedy-end' | 'remedy-ruling';

/** Rows of the rulebook by which those concerned are heard before an act. */
export type BeingHeardRow = 'A6.defence' | 'A6.hearing' | 'hearing.reminder';

/** Rows of the rulebook that clocks of remedies are counted by. */
export type RemedyRow =
  | 'A11'
  | 'A12.correct'
  | 'A12.review'
  | 'A13'
  | 'A13.simplified'
  | 'A14'
  | 'A15'
  | 'A15.accept'
  | 'A15.judgment'
  | 'remedy.reminder';
