import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { describeError } from '../../database/connection/error-description.ts';
import { sentence } from '../language/readers-language.ts';
import { requestIdOf } from '../logging/request-id.ts';
import { describeForeignError } from './foreign-errors.ts';
import { problemStatuses } from './problem-codes.ts';
import { Problem, problemDetails, type ProblemDescription } from './problem.ts';

/** Which methods an address answers to; empty when there is nothing at it. */
export type AllowedMethods = (path: string) => readonly string[];

/** Seconds after which a client may ask again for what could not be done just now. */
const pause = '2';

/** Turns every error into `application/problem+json`; what nobody foresaw is logged and answered without details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger: Logger;
  readonly #allowedMethods: AllowedMethods;

  constructor(logger: Logger, allowedMethods: AllowedMethods) {
    this.#logger = logger;
    this.#allowedMethods = allowedMethods;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const requestId = requestIdOf(request);
    const description = this.#describe(error, request);
    this.#logFault(description, requestId, error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const body = problemDetails(description, requestId);
    response
      .status(body.status)
      .set({ ...headersOfStatus(body.status), ...description.headers, 'Cache-Control': 'no-store' })
      .type('application/problem+json')
      .send(JSON.stringify(body));
  }

  /** What is ours to mend, or that of the services behind. */
  #logFault({ code }: ProblemDescription, requestId: string, error: unknown): void {
    if (error instanceof Problem || problemStatuses[code] < 500) return;
    const level = problemStatuses[code] === 503 ? 'warn' : 'error';
    this.#logger[level]({ requestId, code, error: describeError(error) }, 'request could not be carried out');
  }

  #describe(error: unknown, request: Request): ProblemDescription {
    if (error instanceof Problem) return error.description;
    if (error instanceof NotFoundException) return this.#nothingHere(request);
    return (
      describeForeignError(error) ?? {
        code: 'internal-error',
        detail: sentence('unexpected-error'),
      }
    );
  }

  #nothingHere(request: Request): ProblemDescription {
    const allowed = this.#allowedMethods(request.path);
    if (allowed.length === 0) {
      return { code: 'route-not-found', detail: sentence('nothing-at-address') };
    }
    const methods = allowed.join(', ');
    return {
      code: 'method-not-allowed',
      detail: sentence('methods-of-address', { methods: allowed, method: request.method }),
      headers: { Allow: methods },
    };
  }
}

function headersOfStatus(status: number): Readonly<Record<string, string>> {
  return status === 503 ? { 'Retry-After': pause } : {};
}
