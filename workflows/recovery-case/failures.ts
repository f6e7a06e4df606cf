import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../../domain/recovery-case/commands.ts';
import type { Fault } from '../../domain/recovery-case/fault.ts';
import { refusal } from '../../domain/recovery-case/rule.ts';

/** A refusal as it reaches the caller: the code as type, the whole refusal in the details. */
export function refusalFailure(refused: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: refused.code,
    message: refused.message,
    nonRetryable: true,
    details: [refused],
  });
}

/** What a rule has failed on, as a refusal. */
export function faultFailure({ reason, field }: Fault): ApplicationFailure {
  return refusalFailure(refusal('rule-failed', reason, field));
}
