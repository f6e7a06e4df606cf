'use strict';
/**
 * In the threads that run workflows the SDK takes and formats a stack trace for every promise of every case, only to answer the
 * query `__stack_trace`; that is a third of these threads' work, and no setting turns it off. Without V8's promise hooks
 * the SDK goes without: that query is answered with nothing. Stack traces of errors stay whole.
 */
const { promiseHooks } = require('node:v8');

exports.goWithoutPromiseStacks = () => {
  promiseHooks.createHook = () => () => undefined;
};
