import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';
import { actingPersonHeader, readActingPerson } from './acting-person.ts';

const requests = new AsyncLocalStorage<Pick<Request, 'header'>>();

/** Remembers for a request who asks: some processes are kept out of the sight of some people. */
export function rememberReader(request: Request, _response: Response, next: NextFunction): void {
  requests.run(request, next);
}

/**
 * Who reads: null where they have not said so, undefined where nobody does, as the system itself asks.
 * @throws Problem `invalid-request` when what they have said cannot be used
 */
export function currentReader(): string | null | undefined {
  const request = requests.getStore();
  if (request === undefined) return undefined;
  return request.header(actingPersonHeader) === undefined ? null : readActingPerson(request).id;
}

/**
 * Whether a process is kept out of the sight of whoever reads. One that is kept from anybody is shown to those alone who say who they
 * are.
 * @param keptFrom ids of people; null where everybody may see it
 * @throws Problem `acting-person-required` where it has to be known who reads, `invalid-request` as `currentReader`
 */
export function isOutOfSight(keptFrom: readonly string[] | null): boolean {
  const reader = currentReader();
  if (keptFrom === null || reader === undefined) return false;
  if (reader !== null) return keptFrom.includes(reader);
  throw new Problem({
    code: 'acting-person-required',
    detail: sentence('name-acting-person', { header: actingPersonHeader }),
  });
}
