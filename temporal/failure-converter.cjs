// @ts-check
// Temporal requires this module by its path, in the process and again in the workflow bundle: only CommonJS suits both.
'use strict';

const { DefaultFailureConverter } = require('@temporalio/common');

/** Moves messages and stack traces of failures, which may quote personal data, into payloads, where the codec encrypts them. */
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
