'use strict';
/**
 * Preloaded by the worker process (`node --require`), and with it by the threads that run workflows. There the SDK takes and
 * formats a stack trace for every promise of every case, only to answer the query `__stack_trace`; that is a third of these
 * threads' work, and no setting turns it off. Without V8's promise hooks the SDK goes without: that query is
 * answered with nothing. Stack traces of errors stay whole.
 */
const { promiseHooks } = require('node:v8');
const { isMainThread } = require('node:worker_threads');

if (!isMainThread) promiseHooks.createHook = () => () => undefined;
