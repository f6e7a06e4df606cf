import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

/** The tag of a process's representation: its revision. */
export function entityTagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * Sets the tag of an answer, and its status to 304 when the caller has it already (`If-None-Match`). Express leaves such
 * answers whole for clients that also ask every cache on the way to look again.
 */
export function isUnchanged(response: Response, entityTag: string): boolean {
  response.set('ETag', entityTag);
  const known = response.req.header('If-None-Match');
  const tags = known?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  const unchanged = tags.includes(entityTag) || tags.includes('*');
  if (unchanged) response.status(304);
  return unchanged;
}

/** The revision that the caller saw, from `If-Match`; null when the caller did not say or takes any. */
export const ExpectedRevision = createParamDecorator((_data: unknown, context: ExecutionContext): number | null =>
  readExpectedRevision(context.switchToHttp().getRequest<Request>().header('If-Match')),
);

/** @throws Problem `invalid-request` when the header is not an ETag of a process */
export function readExpectedRevision(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  // Proxies that compress make tags weak; a revision is exact all the same.
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (revision !== undefined) return Number(revision);
  const message = sentence('etag-needed');
  throw new Problem({
    code: 'invalid-request',
    detail: sentence('header-unusable', { header: 'If-Match', why: message }),
    errors: [{ field: 'If-Match', code: 'invalid-format', message }],
  });
}
