import { ApplicationFailure, type WorkflowInterceptorsFactory } from '@temporalio/workflow';
import {
  describeUnreadable,
  firstUnreadable,
  inputUnreadable,
  isUnreadable,
  type Unreadable,
} from '../contracts/unreadable.ts';

/**
 * The border of every workflow. What nobody with a key has sealed is refused: a start fails the run, an update is rejected
 * without a trace in the history, the result of an activity counts as its failure.
 *
 * What is sealed with a key that this worker does not know (yet) is rejected as an update, where nothing has been decided. What
 * stands in the history fails the workflow task instead, which is tried again until the key is there: the course of a workflow
 * must not depend on who runs it.
 *
 * No workflow handles signals, so none is looked at. A default handler would be worse than none: the SDK fails the task of a
 * signal with a name reserved for itself as soon as there is one.
 */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute(input, next) {
        const unreadable = firstUnreadable(input.args);
        if (unreadable !== undefined) return Promise.reject(refusedForGood(unreadable));
        return input.args.length === 0 ? Promise.reject(withoutInput()) : next(input);
      },
      validateUpdate(input, next) {
        const unreadable = firstUnreadable(input.args);
        if (unreadable !== undefined) throw refusal(unreadable);
        next(input);
      },
      handleUpdate(input, next) {
        const unreadable = firstUnreadable(input.args);
        return unreadable === undefined ? next(input) : Promise.reject(new Error(sentence(unreadable)));
      },
    },
  ],
  outbound: [
    {
      scheduleActivity: (input, next) => next(input).then(readable),
      scheduleLocalActivity: (input, next) => next(input).then(readable),
    },
  ],
});

function readable(result: unknown): unknown {
  if (isUnreadable(result)) throw refusedForGood(result);
  return result;
}

function refusedForGood(unreadable: Unreadable): Error {
  return unreadable.unreadable === 'key-unknown' ? new Error(sentence(unreadable)) : refusal(unreadable);
}

function withoutInput(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('A workflow of the product is started with input.', 'input-malformed');
}

function refusal(unreadable: Unreadable): ApplicationFailure {
  return ApplicationFailure.nonRetryable(sentence(unreadable), inputUnreadable);
}

function sentence(unreadable: Unreadable): string {
  return `What came in cannot be read: ${describeUnreadable(unreadable)}.`;
}
