import type { NextFunction, Request, Response } from 'express';
import { isCodecPath } from '../codec/codec-cors.ts';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';
import type { AllowedHosts } from './allowed-hosts.ts';

/**
 * Refuses what was not meant for this API: requests for another host, and those that a page of another origin makes a browser
 * send. The codec endpoint, which is there for a page of another origin, asks for that origin itself.
 */
export function hostCheck(allowed: AllowedHosts) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const { host, origin } = request.headers;
    if (!allowed.serves(host)) {
      throw new Problem({
        code: 'host-not-allowed',
        detail: sentence('host-unknown'),
      });
    }
    if (origin !== undefined && !isCodecPath(request.path) && !allowed.trusts(origin, host)) {
      throw new Problem({
        code: 'origin-not-allowed',
        detail: sentence('origin-unknown'),
      });
    }
    next();
  };
}
