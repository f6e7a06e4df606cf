import type { OpenAPIObject } from '@nestjs/swagger';

/** Leaves out of the description what every whole number is by being one that JSON can carry exactly. */
export function withoutSafeRange(document: OpenAPIObject): OpenAPIObject {
  const written = JSON.stringify(document, (key, value: unknown) => (isEndOfSafeRange(key, value) ? undefined : value));
  return { ...document, ...JSON.parse(written) };
}

function isEndOfSafeRange(key: string, value: unknown): boolean {
  return (
    (key === 'minimum' && value === Number.MIN_SAFE_INTEGER) || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER)
  );
}
