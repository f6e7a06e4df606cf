import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { z } from 'zod';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';

/**
 * An operation by which somebody decides on what another person has proposed.
 * @param answer what it answers with, in words and as a schema
 */
export function Decision(
  summary: string,
  { description, schema }: { readonly description: string; readonly schema: z.ZodType },
): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiWriteHeaders(),
    ApiOkResponse({ description, standardSchema: schema }),
    ApiProblems(
      'settings-own-proposal',
      'office-not-found',
      'settings-version-not-found',
      'settings-decided',
      'idempotency-key-reused',
      'record-unavailable',
    ),
  );
}
