import { ofPurpose as ofPurposeIn } from '../kernel/clocks/by-purpose.ts';
import type { RecoveryCase } from './case-state.ts';

/** Whether a clock of a case runs for one of these purposes. */
export const ofPurpose = ofPurposeIn<RecoveryCase>;
