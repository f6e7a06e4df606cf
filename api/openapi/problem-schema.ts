import type { OpenAPIObject } from '@nestjs/swagger';
import { problemStatuses } from '../problems/problem-codes.ts';

export const problemSchemaName = 'Problem';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** Problem details (RFC 9457) as this API writes them. */
export const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri-reference', example: '/problems/wrong-stage' },
    title: { type: 'string', description: 'Always the same for a code, in the language of the answer.' },
    status: { type: 'integer', example: 409 },
    detail: { type: 'string', description: 'What is wrong this time and what to do.' },
    code: { type: 'string', enum: Object.keys(problemStatuses), description: 'Stable across versions.' },
    requestId: { type: 'string', description: 'Under which this request stands in the logs.' },
    errors: {
      type: 'array',
      description: 'The fields at fault.',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string', example: 'claimPeriods.0.amount' },
          code: { type: 'string', example: 'amount-invalid' },
          message: { type: 'string' },
        },
      },
    },
  },
};
