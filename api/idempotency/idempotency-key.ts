import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

export const idempotencyKeyHeader = 'Idempotency-Key';

/** Visible ASCII, as an id or a quoted string; it only ever goes into a digest. */
export const usableKey = /^[\x21-\x7e]{1,200}$/;

/** The caller's key of a write: the same key is answered again, never carried out again. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  readIdempotencyKey(context.switchToHttp().getRequest<Request>()),
);

/** @throws Problem `idempotency-key-required`, or `invalid-request` when the key has other characters than visible ASCII */
export function readIdempotencyKey(request: Pick<Request, 'header'>): string {
  const key = request.header(idempotencyKeyHeader)?.trim();
  if (key === undefined || key === '') {
    const message = sentence('key-needed', { header: idempotencyKeyHeader });
    throw new Problem({
      code: 'idempotency-key-required',
      detail: message,
      errors: [{ field: idempotencyKeyHeader, code: 'required', message }],
    });
  }
  if (!usableKey.test(key)) {
    const message = sentence('key-characters');
    throw new Problem({
      code: 'invalid-request',
      detail: sentence('header-unusable', { header: idempotencyKeyHeader, why: message }),
      errors: [{ field: idempotencyKeyHeader, code: 'invalid-format', message }],
    });
  }
  return key;
}
