import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
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
    const message = `Send the header ${idempotencyKeyHeader} with a value of your own, such as a UUID, new for each write.`;
    throw new Problem({
      code: 'idempotency-key-required',
      detail: message,
      errors: [{ field: idempotencyKeyHeader, code: 'required', message }],
    });
  }
  if (!usableKey.test(key)) {
    const message = 'Use 1 to 200 visible ASCII characters without spaces.';
    throw new Problem({
      code: 'invalid-request',
      detail: `The header ${idempotencyKeyHeader} cannot be used. ${message}`,
      errors: [{ field: idempotencyKeyHeader, code: 'invalid-format', message }],
    });
  }
  return key;
}
