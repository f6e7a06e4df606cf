'use strict';
/** Preloaded by the worker process (`node --require`): what its threads that run workflows do otherwise than the SDK has it. */
const { isMainThread } = require('node:worker_threads');

if (!isMainThread) {
  const { goWithoutPromiseStacks } = require('./without-promise-stacks.cjs');
  const { guardEachActivationOnce } = require('./one-guard-per-activation.cjs');
  goWithoutPromiseStacks();
  guardEachActivationOnce();
}
