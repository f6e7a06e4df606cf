import type { OpenAPIObject } from '@nestjs/swagger';

/** Leaves out of the description what every whole number is by being one that JSON can carry exactly. */
export function withoutSafeRange(document: OpenAPIObject): OpenAPIObject {
  const shortened = structuredClone(document);
  leaveOut(shortened);
  return shortened;
}

function leaveOut(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  if ('minimum' in part && part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
  if ('maximum' in part && part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
  for (const each of Object.values(part)) leaveOut(each);
}
