import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemKinds, type ProblemCode } from '../problems/problem-codes.ts';
import { problemSchemaName } from './problem-schema.ts';

/** Problems that any request can meet. */
const everywhere: readonly ProblemCode[] = ['internal-error', 'record-unavailable'];

/** Documents the problems of an operation: one response for each status, with an example for each code. */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator & ClassDecorator {
  const byStatus = groupByStatus([...codes, ...everywhere]);
  return applyDecorators(
    ...[...byStatus].map(([status, codesOfStatus]) =>
      ApiResponse({
        status,
        description: codesOfStatus.map((code) => `${problemKinds[code].title} (\`${code}\`).`).join(' '),
        content: {
          'application/problem+json': {
            schema: { $ref: `#/components/schemas/${problemSchemaName}` },
            examples: Object.fromEntries(codesOfStatus.map((code) => [code, { value: exampleOf(code) }])),
          },
        },
      }),
    ),
  );
}

function exampleOf(code: ProblemCode) {
  const { title, status } = problemKinds[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: `${title}.`,
    code,
    requestId: '7c1f6a0e-6f0c-4a43-8ad5-0a8a1f0c2b11',
  };
}

function groupByStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemKinds[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}
