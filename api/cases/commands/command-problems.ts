import { refusalCodes } from '../../../domain/recovery-case/commands.ts';
import type { ProblemCode } from '../../problems/problem-codes.ts';

/** Everything that a command can meet. */
export const commandProblems: readonly ProblemCode[] = [
  'invalid-request',
  'malformed-json',
  'idempotency-key-required',
  'acting-person-required',
  'case-not-found',
  'command-not-found',
  'process-unavailable',
  'process-busy',
  ...refusalCodes,
];
