import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const requestIdHeader = 'X-Request-Id';

/** An id from outside is taken over when it can stand in logs and headers as it is. */
const acceptable = /^[A-Za-z0-9._:-]{8,128}$/;

/** The caller's own id of the request where it is sane, else a new one. */
export function chooseRequestId(request: IncomingMessage): string {
  const given = request.headers[requestIdHeader.toLowerCase()];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}

/** The id under which this request stands in the logs, in the case's commands and in the worker's activities. */
export function requestIdOf(request: IncomingMessage): string {
  const { id } = request;
  return typeof id === 'object' ? '' : String(id);
}
