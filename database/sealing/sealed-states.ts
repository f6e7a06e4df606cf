import type { StateOfAnyVersion } from '../../domain/kernel/upcast.ts';
import { compact, expanded } from '../../encryption/compact.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { sealingContext } from './sealing-contexts.ts';

/** A state as it is sealed, with the id of its process. */
interface SealableState extends StateOfAnyVersion {
  readonly opening: { readonly processId: string };
}

/** Seals the whole state of a process for `process.state_sealed`. */
export function sealState(keyring: Keyring, state: SealableState): Buffer {
  return keyring.seal(compact(JSON.stringify(state)), sealingContext.processState(state.opening.processId));
}

/**
 * Opens the state of a process as its last transition left it, whichever version of the program that was: its definition makes
 * the present one of it.
 * @throws EncryptionError when it was tampered with, or belongs to another process
 */
export function openState(keyring: Keyring, processId: string, sealed: Uint8Array): StateOfAnyVersion {
  const opened = keyring.open(sealed, sealingContext.processState(processId));
  const state: unknown = JSON.parse(expanded(opened).toString('utf8'));
  if (isState(state)) return state;
  throw new Error(`The record of process ${processId} holds something else than a process.`);
}

/** Only a recorded transition writes it, sealed against changes: what is opened is what some version has written. */
function isState(value: unknown): value is StateOfAnyVersion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stateVersion' in value &&
    typeof value.stateVersion === 'number' &&
    'process' in value &&
    typeof value.process === 'string'
  );
}
