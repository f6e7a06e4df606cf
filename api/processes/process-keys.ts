import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { inputUnreadable, isUnreadable } from '../../contracts/unreadable.ts';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

/**
 * The answer of a process to a command, if it was sealed with a key that is known here.
 * @throws Problem `process-keys-differ`
 */
export function readableAnswer<Answer>(answer: Answer): Answer {
  if (isUnreadable(answer)) throw keysDiffer(sentence('answer-unreadable', { why: sentence(answer.unreadable) }));
  return answer;
}

/** What it means that a process refused a command; undefined unless one of the two could not read the other. */
export function unreadableRefusal(error: unknown): Problem | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  const { type, details } = error.cause;
  if (type === inputUnreadable) return keysDiffer(sentence('command-unreadable'));
  const [detail] = details ?? [];
  return isUnreadable(detail)
    ? keysDiffer(sentence('refusal-unreadable', { why: sentence(detail.unreadable) }))
    : undefined;
}

function keysDiffer(detail: string): Problem {
  return new Problem({ code: 'process-keys-differ', detail, headers: { 'Retry-After': '60' } });
}
