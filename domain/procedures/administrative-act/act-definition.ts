import type { CommandRules } from '../../kernel/command-rule.ts';
import type { AskedApart } from '../../kernel/duties/duty.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { ActClocks } from './act-clocks.ts';
import type { ActClock } from './act-names.ts';
import type { ActsOfProcess, RuledActs } from './acts-of-process.ts';
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

/** What people can tell a process of its acts, in the order in which the procedure meets it. */
export function actCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<P, BeingHeardPayloads & RemedyPayloads & OwnWithdrawalPayloads> {
  return {
    ...defenceCommands(acts),
    ...hearingCommands(acts),
    ...reconsiderationRequestCommands(acts),
    ...reconsiderationCommands(acts),
    ...suitCommands(acts),
    ...withdrawalCommands(acts),
    ...ownWithdrawalCommands(acts),
  };
}

/** What can run out in the course of an act. */
export function actClocks<P extends ProcessTypes<P>>(acts: RuledActs<P>): ActClocks<P, ActClock> {
  return {
    ...defenceClocks(acts),
    ...hearingClocks(acts),
    ...remedyRightClocks(acts),
    ...reconsiderationRequestClocks(acts),
    ...reconsiderationClocks(acts),
    ...suitClocks(acts),
    ...remedyReminderClocks(acts),
  };
}

/** What acts ask of people apart from what their clocks ask for. */
export function actDuties<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
): (state: P['state']) => readonly AskedApart<P>[] {
  return (state) => [...defenceDuties(acts, state), ...hearingDuties(acts, state)];
}
