import { z } from 'zod';
import type { ProcessKind } from '../../database/kinds/process-kind.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../domain/kernel/transition-record.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import type { ShownAttribute } from '../history/history-kind.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import type { CommandSchemas } from './commands/command-schema.ts';

/** Where a kind of process is in this API, and what it answers for one that is not there. */
export interface KindAddress {
  /** Segment of its paths: cases. */
  readonly segment: string;
  /** Name of the parameter that its paths name a process by. */
  readonly parameter: 'caseId' | 'processId';
  readonly notFound: Extract<ProblemCode, 'case-not-found' | 'process-not-found'>;
  /** Stands before the names of its operations and of its commands' bodies; empty for the cases. */
  readonly prefix: string;
  readonly tags: { readonly process: string; readonly commands: string; readonly documents: string };
}

/** What a transition that is thrown away would have left behind, as a kind of process shows it. */
export interface DraftView<P extends ProcessTypes<P>, View extends z.ZodType = z.ZodType> {
  readonly view: View;
  readonly present: (before: P['state'], record: TransitionRecord<P>) => z.output<View>;
}

/** One kind of process as this API serves it; all that is not of the kind alone is made of it. */
export interface ServedKind<P extends ProcessTypes<P>> {
  readonly kind: ProcessKind<P>;
  readonly address: KindAddress;
  /** What its parts are called. */
  readonly catalogue: Catalogue;
  /** How the body of each command is read. */
  readonly commandSchemas: CommandSchemas<P>;
  /** Why its commands may be refused. */
  readonly refusals: readonly ProblemCode[];
  readonly draft: DraftView<P>;
  /** What of it people read in the Temporal UI. */
  readonly shownAttributes: readonly ShownAttribute[];
}

/** By what the services of a kind are handed it. */
export const servedKind = 'served-kind';

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

/** Gives a controller that was made for a kind a name of its own, by which its operations are called. */
export function named<Controller extends object>(
  controller: Controller,
  address: KindAddress,
  name: string,
): Controller {
  return Object.defineProperty(controller, 'name', { value: `${address.prefix}${name}Controller` });
}
