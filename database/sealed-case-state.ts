import type { RecoveryCaseState } from '../domain/recovery-case/case-state.ts';
import type { StateOfAnyVersion } from '../domain/kernel/upcast.ts';
import { presentState } from '../domain/recovery-case/state-versions.ts';
import { compact, expanded } from '../encryption/compact.ts';
import type { Keyring } from '../encryption/keyring.ts';
import { sealingContext } from './sealing-contexts.ts';

/** Seals the whole state of a case for `process.state_sealed`. */
export function sealCaseState(keyring: Keyring, state: RecoveryCaseState): Buffer {
  return keyring.seal(compact(JSON.stringify(state)), sealingContext.processState(state.opening.caseId));
}

/**
 * Opens the state of a case as its last transition left it.
 * @throws EncryptionError when it was tampered with, or belongs to another case; DomainError `state-version-unknown` when a
 *   later version has left it
 */
export function openCaseState(keyring: Keyring, caseId: string, sealed: Uint8Array): RecoveryCaseState {
  const opened = keyring.open(sealed, sealingContext.processState(caseId));
  const state: unknown = JSON.parse(expanded(opened).toString('utf8'));
  if (hasVersion(state)) return presentState(state);
  throw new Error(`The record of case ${caseId} holds something else than a case.`);
}

/** Only a recorded transition writes it, sealed against changes: what is opened is what some version has written. */
function hasVersion(value: unknown): value is StateOfAnyVersion {
  return (
    typeof value === 'object' && value !== null && 'stateVersion' in value && typeof value.stateVersion === 'number'
  );
}
