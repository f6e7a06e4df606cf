import { ApplicationFailure } from '@temporalio/workflow';
import type { Fault } from '../../domain/kernel/fault.ts';
import { refusal, type Refusal } from '../../domain/kernel/refusal.ts';

/** A refusal as it reaches the caller: the code as type, the whole refusal in the details. */
export function refusalFailure(refused: Refusal): ApplicationFailure {
  return failure(refused, []);
}

/**
 * The refusal of a command that had been let in, with the revision at which it was judged: Temporal keeps it as the outcome
 * of the update, so that whoever gives the command again, when it may be possible, does so as another one.
 */
export function lateRefusalFailure(refused: Refusal, revision: number): ApplicationFailure {
  return failure(refused, [{ refusedAt: revision }]);
}

function failure(refused: Refusal, further: readonly unknown[]): ApplicationFailure {
  return ApplicationFailure.create({
    type: refused.code,
    message: refused.code,
    nonRetryable: true,
    details: [refused, ...further],
  });
}

/** What a rule has failed on, as a refusal. */
export function faultFailure({ reason, field }: Fault): ApplicationFailure {
  return refusalFailure(refusal('rule-failed', reason, field));
}
