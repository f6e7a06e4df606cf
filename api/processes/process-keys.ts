import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { describeUnreadable, inputUnreadable, isUnreadable } from '../../contracts/unreadable.ts';
import { Problem } from '../problems/problem.ts';

/**
 * The answer of a process to a command, if it was sealed with a key that is known here.
 * @throws Problem `process-keys-differ`
 */
export function readableAnswer<Answer>(answer: Answer): Answer {
  if (isUnreadable(answer))
    throw keysDiffer(`The answer of the case process cannot be read: ${describeUnreadable(answer)}.`);
  return answer;
}

/** What it means that a process refused a command; undefined unless one of the two could not read the other. */
export function unreadableRefusal(error: unknown): Problem | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  const { type, details } = error.cause;
  if (type === inputUnreadable)
    return keysDiffer('The case process cannot read what the API has sealed. Nothing was carried out.');
  const [detail] = details ?? [];
  return isUnreadable(detail)
    ? keysDiffer(`The refusal of the case process cannot be read: ${describeUnreadable(detail)}.`)
    : undefined;
}

function keysDiffer(what: string): Problem {
  return new Problem({
    code: 'process-keys-differ',
    detail: `${what} Give API and workers the same PAYLOAD_KEYS, and repeat the request with the same Idempotency-Key.`,
    headers: { 'Retry-After': '60' },
  });
}
