import type { CommandRules } from '../../kernel/command-rule.ts';
import type { AskedApart } from '../../kernel/duties/duty.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { ActClocks } from './act-clocks.ts';
import type { ActClock, RemedyClock } from './act-names.ts';
import type { HeardActs, RuledActs, RuledHeardActs } from './acts-of-process.ts';
import type { BeingHeardPayloads } from './being-heard-payloads.ts';
import { defenceClocks, defenceCommands, defenceDuties } from './defence.ts';
import { hearingClocks, hearingCommands, hearingDuties } from './hearing.ts';
import { ownWithdrawalCommands, type OwnWithdrawalPayloads } from './own-withdrawal.ts';
import { reconsiderationClocks, reconsiderationCommands } from './reconsideration-course.ts';
import { reconsiderationRequestClocks, reconsiderationRequestCommands } from './reconsideration-request.ts';
import { remedyReminderClocks } from './remedy-course.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import { remedyRightClocks } from './remedy-rights.ts';
import { suitClocks, suitCommands } from './suit.ts';
import { withdrawalCommands } from './withdrawal.ts';

/** What people can tell a process of acts before which those concerned are heard, in the order in which the procedure meets it. */
export function heardActCommands<P extends ProcessTypes<P>>(
  acts: RuledHeardActs<P>,
): CommandRules<P, BeingHeardPayloads & RemedyPayloads & OwnWithdrawalPayloads> {
  return { ...defenceCommands(acts), ...hearingCommands(acts), ...remedyCommands(acts) };
}

/** What people can tell a process of its acts once they are issued, in the order in which the procedure meets it. */
export function remedyCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<P, RemedyPayloads & OwnWithdrawalPayloads> {
  return {
    ...reconsiderationRequestCommands(acts),
    ...reconsiderationCommands(acts),
    ...suitCommands(acts),
    ...withdrawalCommands(acts),
    ...ownWithdrawalCommands(acts),
  };
}

/** What can run out in the course of an act before which those concerned are heard. */
export function heardActClocks<P extends ProcessTypes<P>>(acts: RuledHeardActs<P>): ActClocks<P, ActClock> {
  return { ...defenceClocks(acts), ...hearingClocks(acts), ...remedyClocks(acts) };
}

/** What can run out once an act is issued. */
export function remedyClocks<P extends ProcessTypes<P>>(acts: RuledActs<P>): ActClocks<P, RemedyClock> {
  return {
    ...remedyRightClocks(acts),
    ...reconsiderationRequestClocks(acts),
    ...reconsiderationClocks(acts),
    ...suitClocks(acts),
    ...remedyReminderClocks(acts),
  };
}

/** What being heard before acts asks of people apart from what its clocks ask for. */
export function beingHeardDuties<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
): (state: P['state']) => readonly AskedApart<P>[] {
  return (state) => [...defenceDuties(acts, state), ...hearingDuties(acts, state)];
}
