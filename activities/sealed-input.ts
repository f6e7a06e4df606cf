import { ApplicationFailure } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { describeUnreadable, firstUnreadable, inputUnreadable } from '../contracts/unreadable.ts';

/** The border of every activity: it is not carried out on what nobody with a key has sealed, and not tried again. */
export const sealedInputOnly: ActivityInterceptorsFactory = () => ({
  inbound: {
    execute(input, next) {
      const unreadable = firstUnreadable(input.args);
      if (unreadable === undefined) return next(input);
      const message = `The input of the activity cannot be read: ${describeUnreadable(unreadable)}.`;
      return Promise.reject(ApplicationFailure.nonRetryable(message, inputUnreadable));
    },
  },
});
