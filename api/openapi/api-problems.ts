import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from '../problems/problem-codes.ts';

/** Where an operation keeps the codes that it has been given, until its responses are described. */
export const problemsExtension = 'x-problems';

/** Documents the problems of an operation, beyond those that follow from its address, headers and body. */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator {
  return ApiExtension(problemsExtension, codes);
}
