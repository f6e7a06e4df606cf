import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../../domain/kernel/transition-record.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';

/** A transition of a process, with what it left it as and what came before it. */
export interface Step<P extends ProcessTypes<P> = RecoveryCase> {
  readonly record: TransitionRecord<P>;
  readonly state: P['state'];
  /** The transition before; undefined for the opening. */
  readonly before: TransitionRecord<P> | undefined;
  /** All transitions before, in their order. */
  readonly earlier: readonly TransitionRecord<P>[];
}

/**
 * What must hold after every transition of every case, whatever people do and whatever time passes. Its name says what holds;
 * where it does not, it throws. It is asked at each of some hundred thousand steps: `node:assert` lets what holds pass at no
 * cost, where `expect` would take most of the time of a walk.
 */
export type Invariant<P extends ProcessTypes<P> = RecoveryCase> = (step: Step<P>) => void;
