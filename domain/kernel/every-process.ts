import type { ClockDefinitions } from './clock-definition.ts';
import type { CommandRules } from './command-rule.ts';
import { deskCommands, type ExtensionRules } from './desk/desk.ts';
import type { DeskPayloads } from './desk/desk-payloads.ts';
import { failedClockCommands } from './desk/failed-clocks.ts';
import { failedDocumentCommands } from './desk/failed-documents.ts';
import { holdClocks, holdCommands, type HoldRules } from './desk/hold.ts';
import { lostStepsCommands } from './desk/lost-steps.ts';
import { untakenEventCommands } from './desk/untaken-events.ts';
import { gateClocks, gateCommands } from './gates/approvals.ts';
import type { GatePayloads } from './gates/gate-payloads.ts';
import type { KernelClock } from './kernel-payloads.ts';
import type { ProcessTypes } from './process-types.ts';

interface CommandGroups<P extends ProcessTypes<P>> {
  readonly desk: CommandRules<P, DeskPayloads>;
  readonly approvals: CommandRules<P, GatePayloads>;
}

/** What people can tell every process, by what it is about. */
export function groupsOfEveryProcess<P extends ProcessTypes<P>>(
  hold: HoldRules<P> = {},
  extension: ExtensionRules<P> = {},
): CommandGroups<P> {
  return {
    desk: {
      ...deskCommands(extension),
      ...failedClockCommands<P>(),
      ...failedDocumentCommands<P>(),
      ...lostStepsCommands<P>(),
      ...untakenEventCommands<P>(),
      ...holdCommands(hold),
    },
    approvals: gateCommands<P>(),
  };
}

/** The clocks that can run in every process. */
export function clocksOfEveryProcess<P extends ProcessTypes<P>>(
  hold: HoldRules<P> = {},
): ClockDefinitions<P, KernelClock> {
  return { ...holdClocks(hold), ...gateClocks<P>() };
}
