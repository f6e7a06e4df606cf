import type { NextFunction, Request, Response } from 'express';
import { isCodecPath } from '../codec/codec-cors.ts';
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
        detail: 'This API is not known as the host that was asked for. Add its name or address to ALLOWED_HOSTS.',
      });
    }
    if (origin !== undefined && !isCodecPath(request.path) && !allowed.trusts(origin, host)) {
      throw new Problem({
        code: 'origin-not-allowed',
        detail: 'Only pages of the host that was asked for may ask. Add the host of other pages to ALLOWED_HOSTS.',
      });
    }
    next();
  };
}
