'use strict';
/**
 * The SDK guards workflows against endless loops (`isolateExecutionTimeout`) by starting and joining a thread for each call into
 * their sandbox, three or four of them for one activation. Here one such thread guards the whole activation, and the calls
 * within go without. A loop still fails its own workflow task, and no case beside it.
 */
const { Script } = require('node:vm');
const { ReusableVMWorkflow, ReusableVMWorkflowCreator } = require('@temporalio/worker/lib/workflow/reusable-vm.js');

/** Milliseconds that an activation may take; the SDK tells when it creates the sandbox. */
let timeout = 0;

let guarded = () => Promise.resolve();
const callGuarded = new Script('callGuarded()');

/** Calls it under guard up to its first `await`, which comes after all that it does in the sandbox. */
function underGuard(call) {
  guarded = call;
  return callGuarded.runInThisContext({ timeout });
}

/** Puts another method, which is given the SDK's own, in its place. */
function replace(owner, name, replacement) {
  const own = owner[name];
  if (typeof own !== 'function') {
    throw new Error(`This version of @temporalio/worker has no ${name}: adapt one-guard-per-activation.cjs to it.`);
  }
  owner[name] = replacement(own);
}

exports.guardEachActivationOnce = () => {
  Object.defineProperty(globalThis, 'callGuarded', { value: () => guarded() });

  replace(
    ReusableVMWorkflowCreator,
    'create',
    (create) =>
      function (bundle, isolateExecutionTimeout, ...others) {
        timeout = isolateExecutionTimeout;
        return create.call(this, bundle, undefined, ...others);
      },
  );

  replace(
    ReusableVMWorkflowCreator.prototype,
    'createWorkflow',
    (createWorkflow) =>
      async function (options) {
        return underGuard(() => createWorkflow.call(this, options));
      },
  );

  replace(
    ReusableVMWorkflow.prototype,
    'activate',
    (activate) =>
      async function (activation) {
        let completion;
        try {
          completion = underGuard(() => activate.call(this, activation));
        } catch (error) {
          // As the SDK answers what a call throws.
          return { runId: this.runId, failed: { failure: this.activator.errorToFailure(error) } };
        }
        return completion;
      },
  );

  replace(
    ReusableVMWorkflow.prototype,
    'dispose',
    (dispose) =>
      async function () {
        return underGuard(() => dispose.call(this));
      },
  );
};
