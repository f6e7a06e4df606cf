import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { chooseRequestId, requestIdHeader } from './request-id.ts';

/**
 * One line for each answered request. Bodies, names, query text and addresses that do not exist stay out of it: what stands
 * in the log is the route, the case's id and the outcome.
 */
export function requestLog(logger: Logger) {
  return pinoHttp<Request>({
    logger,
    quietReqLogger: true,
    quietResLogger: true,
    genReqId: (request, response) => {
      const requestId = chooseRequestId(request);
      response.setHeader(requestIdHeader, requestId);
      return requestId;
    },
    customLogLevel: (_request, response, error) => levelOf(response, error),
    customSuccessMessage: () => 'request answered',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (request, response, timed: Timed) => describeRequest(request, response, timed),
    customErrorObject: (request, response, _error, timed: Timed) => describeRequest(request, response, timed),
    customAttributeKeys: { reqId: 'requestId' },
  });
}

interface Timed {
  readonly responseTime: number;
}

function levelOf(response: ServerResponse, error: Error | undefined): 'info' | 'warn' | 'error' | 'debug' {
  if (error !== undefined) return 'error';
  // What is away or busy is told by who found it so; the request is answered as described.
  if (response.statusCode >= 500 && response.statusCode !== 503) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}

function describeRequest(request: Request, response: ServerResponse, timed: Timed): Record<string, unknown> {
  const processId = request.params?.['caseId'] ?? request.params?.['processId'];
  return {
    method: request.method,
    route: routeOf(request),
    ...(typeof processId === 'string' && isUuid(processId) ? { processId } : {}),
    status: response.statusCode,
    milliseconds: timed.responseTime,
  };
}

/** The pattern of the route, never the address itself; undefined when nothing was found at it. */
function routeOf(request: IncomingMessage & { readonly route?: { readonly path?: unknown } }): string | undefined {
  const path = request.route?.path;
  return typeof path === 'string' ? path : undefined;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f-]{36}$/.test(text);
}
