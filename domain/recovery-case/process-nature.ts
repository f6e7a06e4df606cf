import type { ClockNature } from './clock-nature.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';

/** What a transition has to know of the process that it moves, beside its state: what its parts are like, not what they do. */
export interface ProcessNature {
  readonly clocks: Readonly<Record<DeadlinePurpose, ClockNature>>;
}
