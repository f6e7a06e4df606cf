import { presentStateOf, type Upcaster } from '../kernel/upcast.ts';
import type { RecoveryCase } from './case-state.ts';

/** Of earlier versions nobody knew what was lost. */
const withLostSteps: Upcaster = (state) => ({ ...state, lostSteps: [] });

/** What has changed in the state of a case, version by version. */
const upcasters: readonly Upcaster[] = [withLostSteps];

/** Version of the states that this program leaves. */
export const stateVersion = upcasters.length + 1;

/** The state of a case as this version knows it, whichever has left it. */
export const presentState = presentStateOf<RecoveryCase>('recovery-case', upcasters);
