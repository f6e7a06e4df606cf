import type { RestDays } from '../calendar/calendar.ts';
import type { GateStep } from '../rulebooks/gate-step.ts';
import type { ProcessEvent } from './process-event.ts';
import type { ProcessDocumentRequest } from './process-document.ts';
import type { ProcessNames } from './process-names.ts';
import type { ProcessState } from './process-state.ts';

/**
 * What one kind of process is made of, as types. Each kind has one such interface of its own, and everything general is told
 * of it: `Transition<RewardTypes>`.
 */
export interface ProcessTypes<P extends ProcessTypes<P>> extends ProcessNames {
  readonly state: ProcessState<P>;
  /** Parts of its state that bookings alone change. */
  readonly accounts: object;
  /** The stages that it enters by its rules; in others it only waits. */
  readonly enteredStage: P['stage'];
  /** What a document has to say to be rendered. */
  readonly documentRequest: ProcessDocumentRequest;
  /** What processes of this kind alone are listed and searched by. */
  readonly row: object;
  /** What follows from a rule once it has said all it has to say. */
  readonly sequel: unknown;
  /** What it tells other processes. */
  readonly sends: Omit<ProcessEvent, 'key'>;
  readonly settings: ProcessSettings;
}

/** What the law leaves to the office in every process. */
export interface ProcessSettings {
  /** Which days make a period roll. */
  readonly restDays: RestDays;
  /** Steps that wait for a second person. */
  readonly gates: readonly GateStep[];
}
