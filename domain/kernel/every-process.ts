import type { ClockDefinitions } from './clock-definition.ts';
import type { CommandRules } from './command-rule.ts';
import { consequenceCommands } from './facts/consequence-commands.ts';
import { steeringCommands, type ExtensionRules } from './steering/steering.ts';
import type { SteeringPayloads } from './steering/steering-payloads.ts';
import { failedClockCommands } from './steering/failed-clocks.ts';
import { failedDocumentCommands } from './steering/failed-documents.ts';
import { holdClocks, holdCommands, type HoldRules } from './steering/hold.ts';
import { lostStepsCommands } from './steering/lost-steps.ts';
import { untakenEventCommands } from './steering/untaken-events.ts';
import { gateClocks, gateCommands } from './gates/approvals.ts';
import type { GatePayloads } from './gates/gate-payloads.ts';
import type { PreFlightPayloads } from './pre-flight/pre-flight-payloads.ts';
import type { PreFlightRules } from './pre-flight/pre-flight-rules.ts';
import { stoppedStepClocks, stoppedStepCommands } from './pre-flight/stopped-steps.ts';
import type { KernelClock } from './kernel-payloads.ts';
import type { ProcessTypes } from './process-types.ts';

interface CommandGroups<P extends ProcessTypes<P>> {
  readonly steering: CommandRules<P, SteeringPayloads>;
  readonly approvals: CommandRules<P, GatePayloads & PreFlightPayloads>;
}

/** What people can tell every process, by what it is about. */
export function groupsOfEveryProcess<P extends ProcessTypes<P>>(
  hold: HoldRules<P> = {},
  extension: ExtensionRules<P> = {},
  preFlight: PreFlightRules<P> | null = null,
): CommandGroups<P> {
  return {
    steering: {
      ...steeringCommands(extension),
      ...failedClockCommands<P>(),
      ...failedDocumentCommands<P>(),
      ...lostStepsCommands<P>(),
      ...consequenceCommands<P>(),
      ...untakenEventCommands<P>(),
      ...holdCommands(hold),
    },
    approvals: { ...gateCommands<P>(), ...stoppedStepCommands(preFlight) },
  };
}

/** The clocks that can run in every process. */
export function clocksOfEveryProcess<P extends ProcessTypes<P>>(
  hold: HoldRules<P> = {},
  preFlight: PreFlightRules<P> | null = null,
): ClockDefinitions<P, KernelClock> {
  return { ...holdClocks(hold), ...gateClocks<P>(), ...stoppedStepClocks(preFlight) };
}
