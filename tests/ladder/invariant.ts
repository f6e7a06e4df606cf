import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';

/** A transition of a case, with what it left the case as and what came before it. */
export interface Step {
  readonly record: TransitionRecord;
  readonly state: RecoveryCaseState;
  /** The transition before; undefined for the opening. */
  readonly before: TransitionRecord | undefined;
  /** All transitions before, in their order. */
  readonly earlier: readonly TransitionRecord[];
}

/**
 * What must hold after every transition of every case, whatever people do and whatever time passes. Its name says what holds;
 * where it does not, it throws. It is asked at each of some hundred thousand steps: `node:assert` lets what holds pass at no
 * cost, where `expect` would take most of the time of a walk.
 */
export type Invariant = (step: Step) => void;
