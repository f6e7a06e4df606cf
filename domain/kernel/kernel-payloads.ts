import type { SteeringPayloads } from './steering/steering-payloads.ts';
import type { GatePayloads } from './gates/gate-payloads.ts';
import type { PreFlightPayloads } from './pre-flight/pre-flight-payloads.ts';

/** What people can tell every process, whatever it is about. */
export interface KernelPayloads extends SteeringPayloads, GatePayloads, PreFlightPayloads {}

/** The clocks that can run in every process. */
export type KernelClock = 'approval-reminder' | 'stopped-step-reminder' | 'hold-end';

/** The periods that are counted in every process. */
export type KernelPeriod = 'approval.reminder' | 'stopped-step.reminder' | 'stopped-step.warning';

/** What clocks belong to in every process: leaving the stage cancels those of the stage. */
export type KernelScope = 'stage' | 'process' | 'approval';

/** The duties that any process can have, whatever it is about. */
export type KernelDuty =
  | 'approve-step'
  | 'submit-step-again'
  | 'decide-stopped-step'
  | 'enter-what-came'
  | 'let-clock-act'
  | 'produce-document'
  | 'find-lost-steps'
  | 'deliver-event'
  | 'review-consequence'
  | 'assign-process';
