import { message } from './kernel-messages.ts';
import { DomainError } from '../error.ts';
import type { ProcessTypes } from './process-types.ts';

/** A state as some version of the program has left it: what it holds beside its version, that version alone knows. */
export interface StateOfAnyVersion {
  /** The kind of process. */
  readonly process: string;
  readonly stateVersion: number;
}

/** Makes of a state what the next version would have left in its place. */
export type Upcaster = (state: StateOfAnyVersion) => StateOfAnyVersion;

/**
 * Brings a state of an earlier version up to the present one, version by version: a process lives longer than the program
 * that it was opened by.
 * @param upcasters the first makes version 2 of version 1, and so on; the present version is one more than there are
 * @throws DomainError `state-version-unknown` for a state that a later version of the program has left
 */
export function upcast(upcasters: readonly Upcaster[], state: StateOfAnyVersion): StateOfAnyVersion {
  const present = upcasters.length + 1;
  const { stateVersion } = state;
  if (!Number.isInteger(stateVersion) || stateVersion < 1 || stateVersion > present)
    throw new DomainError('state-version-unknown', message('state-of-later-version', { present, stateVersion }));
  return upcasters
    .slice(stateVersion - 1)
    .reduce((earlier, step, index) => ({ ...step(earlier), stateVersion: stateVersion + index + 1 }), state);
}

/**
 * Reads the states of one kind of process as this version of the program knows them, whichever has left them.
 * @throws DomainError `state-version-unknown` for a state that a later version has left
 */
export function presentStateOf<P extends ProcessTypes<P>>(
  kind: P['kind'],
  upcasters: readonly Upcaster[] = [],
): (state: StateOfAnyVersion) => P['state'] {
  /** Only a transition leaves a state, and its record is sealed: one of the present version has all its parts. */
  const isPresent = (state: StateOfAnyVersion): state is StateOfAnyVersion & P['state'] =>
    state.process === kind && 'revision' in state;
  return (state) => {
    const present = upcast(upcasters, state);
    if (isPresent(present)) return present;
    throw new Error(`A state of ${present.process} is none of ${kind}.`);
  };
}
