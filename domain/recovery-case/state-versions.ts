import { upcast, type StateOfAnyVersion, type Upcaster } from '../kernel/upcast.ts';
import type { RecoveryCaseState } from './case-state.ts';

/** Of earlier versions nobody knew what was lost. */
const withLostSteps: Upcaster = (state) => ({ ...state, lostSteps: [] });

/** What has changed in the state of a case, version by version. */
const upcasters: readonly Upcaster[] = [withLostSteps];

/** Version of the states that this program leaves. */
export const stateVersion = upcasters.length + 1;

/**
 * The state of a case as this version knows it, whichever has left it.
 * @throws DomainError `state-version-unknown` for a state that a later version has left
 */
export function presentState(state: StateOfAnyVersion): RecoveryCaseState {
  const present = upcast(upcasters, state);
  if (isPresent(present)) return present;
  throw new Error(`A state of version ${present.stateVersion} is no state of a case.`);
}

/** Only a transition leaves a state, and its record is sealed: one of the present version has all its parts. */
function isPresent(state: StateOfAnyVersion): state is RecoveryCaseState {
  return state.stateVersion === stateVersion && state.process === 'recovery-case' && 'revision' in state;
}
