import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { actingPersonHeader, actingPersonNameHeader } from '../acting-person/acting-person.ts';
import { personIdPattern } from '../acting-person/person-id.ts';
import { idempotencyKeyHeader, usableKey } from '../idempotency/idempotency-key.ts';

/** Headers of every write. */
export function ApiWriteHeaders(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: idempotencyKeyHeader,
      required: true,
      description: 'A value of your own, new for each write. A repeat gets the first answer, another body is refused.',
      schema: { type: 'string', pattern: usableKey.source, example: '0b7d2f0c-2a55-4b37-9d7e-6a0c5f8b9a10' },
    }),
    ApiActingPerson(),
  );
}

/** Headers that say who acts, or would. */
export function ApiActingPerson(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: actingPersonHeader,
      required: true,
      description: 'Id of the person who acts; capital and small letters are the same.',
      schema: { type: 'string', pattern: personIdPattern.source, example: 'caseworker.li' },
    }),
    ApiHeader({
      name: actingPersonNameHeader,
      required: false,
      description: "The person's name in percent-encoded UTF-8; the id where it is left out.",
      schema: { type: 'string', example: '%E6%9D%8E%E5%8D%8E' },
    }),
  );
}

/**
 * The header by which whoever reads says who they are, where something may be kept out of the sight of some.
 * @param isAsked false where nothing ever is
 */
export function ApiReader(isAsked = true): ClassDecorator & MethodDecorator {
  if (!isAsked) return () => undefined;
  return ApiHeader({
    name: actingPersonHeader,
    required: false,
    description: 'Who reads. What is kept from anybody is shown to those alone who say who they are.',
    schema: { type: 'string', pattern: personIdPattern.source },
  });
}

export function ApiIfMatch(): MethodDecorator {
  return ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'ETag of the case as it was read: refused with 412 when the case has changed since.',
    schema: { type: 'string', example: '"7"' },
  });
}

/** The reading side of ETags: 304 when nothing has changed. */
export function ApiIfNoneMatch(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, schema: { type: 'string', example: '"7"' } }),
    ApiResponse({ status: 304, description: 'Not changed.' }),
  );
}

export const entityTagHeader = {
  ETag: { description: 'Revision of the case.', schema: { type: 'string' as const, example: '"7"' } },
};
export const locationHeader = {
  Location: { description: 'Address of the case.', schema: { type: 'string' as const } },
};
