import { z } from 'zod';
import type { ProblemCode } from '../problems/problem-codes.ts';

/** Where a kind of process is in this API, and what it answers for one that is not there. */
export interface KindAddress {
  /** Segment of its paths: cases. */
  readonly segment: string;
  /** Name of the parameter that its paths name a process by. */
  readonly parameter: 'caseId' | 'processId';
  readonly notFound: Extract<ProblemCode, 'case-not-found' | 'process-not-found'>;
  /** Stands before the names of its operations and of its commands' bodies; empty for the cases. */
  readonly prefix: string;
  /** Such a process, as a sentence has it: a case. */
  readonly one: string;
  readonly tags: { readonly process: string; readonly commands: string; readonly documents: string };
}

/** Where the processes of a kind are. */
export function addressOfKind({ segment }: KindAddress): string {
  return `/api/v1/${segment}`;
}

/** Where a process is. */
export function addressOfProcess(address: KindAddress, processId: string): string {
  return `${addressOfKind(address)}/${processId}`;
}

/** The route of what is below a process. */
export function routeOfProcess({ segment, parameter }: KindAddress, below = ''): string {
  return `api/v1/${segment}/:${parameter}${below}`;
}

/** The parameters of an address that is about a process. What is no process id finds no process. */
export function processPath({ parameter }: KindAddress) {
  return z.object({ [parameter]: z.string().meta({ format: 'uuid' }) });
}
export type ProcessPath = z.output<ReturnType<typeof processPath>>;

/** The process that an address names. */
export function processIn({ parameter }: KindAddress, path: Readonly<Record<string, string>>): string {
  return path[parameter] ?? '';
}

/** The name of the controller of what processes of a kind are as a whole: Cases. */
function nameOfProcesses({ tags }: KindAddress): string {
  return tags.process
    .split(' ')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/** Gives a controller that was made for a kind a name of its own, by which its operations are called. */
export function named<Controller extends object>(
  controller: Controller,
  address: KindAddress,
  name: string,
): Controller {
  return withName(controller, `${address.prefix}${name}`);
}

/** As {@link named}, for a controller of what processes of a kind are as a whole. */
export function namedAfterProcesses<Controller extends object>(
  controller: Controller,
  address: KindAddress,
): Controller {
  return withName(controller, nameOfProcesses(address));
}

function withName<Controller extends object>(controller: Controller, name: string): Controller {
  return Object.defineProperty(controller, 'name', { value: `${name}Controller` });
}
