import type { IncomingMessage } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { isCodecPath } from '../codec/codec-cors.ts';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

/** Enough for an opening with two hundred claim periods, and for a screen of the Temporal UI to decode. */
const largestBody = { codec: '8mb', other: '256kb' };

/** Reads JSON bodies up to the size that the address needs, and refuses bodies of other media types. */
export function acceptJsonBodies(application: NestExpressApplication): void {
  application.use(refuseOtherMediaTypes);
  application.useBodyParser('json', {
    limit: largestBody.codec,
    type: (request) => !isEmpty(request) && isCodecPath(request.url ?? ''),
  });
  application.useBodyParser('json', { limit: largestBody.other, type: (request) => !isEmpty(request) });
}

/** A body of no bytes is none; the parser would take it for an object without members. */
function isEmpty({ headers }: IncomingMessage): boolean {
  return headers['content-length'] === '0';
}

function refuseOtherMediaTypes(request: Request, _response: Response, next: NextFunction): void {
  // Null means that there is no body.
  if (isEmpty(request) || request.is('application/json') !== false) {
    next();
    return;
  }
  throw new Problem({ code: 'media-type-not-supported', detail: sentence('send-json') });
}
