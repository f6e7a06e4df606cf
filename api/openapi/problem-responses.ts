import type { OpenAPIObject } from '@nestjs/swagger';
import { actingPersonHeader } from '../acting-person/acting-person.ts';
import { idempotencyKeyHeader } from '../idempotency/idempotency-key.ts';
import { isProblemCode, problemStatuses, problemTitles, type ProblemCode } from '../problems/problem-codes.ts';
import { problemsExtension } from './api-problems.ts';
import { mapOperations, type Operation, type Response } from './operations.ts';
import { problemSchemaName } from './problem-schema.ts';

/** What any address of a process can answer: it is waited for if it has just been opened. */
const ofProcesses: readonly ProblemCode[] = ['process-unavailable', 'process-busy', 'record-unavailable'];

/** Headers that a problem of the status always has. */
const headersOfStatus: Readonly<Record<number, Response['headers']>> = {
  405: {
    Allow: { description: 'What the address answers to.', required: true, schema: { type: 'string', example: 'GET' } },
  },
  503: {
    'Retry-After': {
      description: 'Seconds after which to ask again, with the same Idempotency-Key.',
      required: true,
      schema: { type: 'integer', minimum: 1, example: 2 },
    },
  },
};

interface DeclaringOperation extends Operation {
  readonly [problemsExtension]?: unknown;
}

/** Describes the problems of every operation: one response for each status, which tells of each code. */
export function withProblemResponses(document: OpenAPIObject): OpenAPIObject {
  return mapOperations(document, (operation) => {
    const { [problemsExtension]: declared, ...described }: DeclaringOperation = operation;
    const responses = Object.fromEntries(
      [...byStatus([...impliedProblems(operation), ...problemCodes(declared)])].map(([status, codes]) => [
        String(status),
        problemResponse(status, codes),
      ]),
    );
    return { ...described, responses: { ...described.responses, ...responses } };
  });
}

/**
 * What is answered to a request that reaches no operation: it stands beside them, once. What nobody foresaw is a fault of the service and
 * no part of this.
 */
const beforeOperations: readonly ProblemCode[] = [
  'method-not-allowed',
  'host-not-allowed',
  'body-too-large',
  'media-type-not-supported',
  'origin-not-allowed',
];

export function responsesBeforeOperations(): Record<string, Response> {
  return Object.fromEntries(
    beforeOperations.map((code) => [problemStatuses[code], problemResponse(problemStatuses[code], [code])]),
  );
}

/** What a request can have wrong by what it is made of. */
function impliedProblems({ parameters = [], requestBody }: Operation): readonly ProblemCode[] {
  const given = parameters.filter((parameter) => 'in' in parameter);
  const has = (place: string) => given.some((each) => each.in === place);
  const asksFor = (parameter: string) => given.some(({ name }) => name === parameter);
  const hasBody = requestBody !== undefined;
  return [
    ...onlyIf(hasBody || has('query') || has('path'), 'invalid-request'),
    ...onlyIf(hasBody, 'malformed-json'),
    ...onlyIf(hasBody || has('path'), 'malformed-request'),
    ...onlyIf(asksFor(idempotencyKeyHeader), 'idempotency-key-required'),
    ...onlyIf(asksFor(actingPersonHeader), 'acting-person-required'),
    ...onlyIf(asksFor('caseId'), 'case-not-found', ...ofProcesses),
    ...onlyIf(asksFor('processId'), 'process-not-found', ...ofProcesses),
  ];
}

function onlyIf(condition: boolean, ...codes: readonly ProblemCode[]): readonly ProblemCode[] {
  return condition ? codes : [];
}

function problemCodes(declared: unknown): readonly ProblemCode[] {
  if (!Array.isArray(declared)) return [];
  return declared.map(String).filter(isProblemCode);
}

function byStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const status = problemStatuses[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}

function problemResponse(status: number, codes: readonly ProblemCode[]): Response {
  const headers = headersOfStatus[status];
  return {
    description: codes.map((code) => `${problemTitles[code].en}.`).join(' '),
    ...(headers === undefined ? {} : { headers }),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: `#/components/schemas/${problemSchemaName}` },
            { type: 'object', properties: { status: { enum: [status] }, code: { enum: [...codes] } } },
          ],
        },
      },
    },
  };
}
