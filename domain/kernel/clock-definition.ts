import type { Deadline } from './clocks/deadline.ts';
import type { Asked } from './duties/duty.ts';
import type { ClockName, CommandName } from './process-names.ts';
import type { KindOfClock } from './process-nature.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Transition } from './transition.ts';

/** A clock: what it is like, and what happens when it runs out. */
export interface ClockDefinition<P extends ProcessTypes<P>> extends KindOfClock<P> {
  readonly run: (t: Transition<P>, deadline: Deadline<P>) => void;
  /** The step that it takes against somebody when it runs out, as things stand; left out, or null, where it burdens nobody. */
  readonly burdens?: (state: P['state']) => P['burden'] | null;
  /** The commands by which what others have done in time is entered; left out where others have nothing to do by it. */
  readonly inTime?: readonly CommandName<P>[];
  /** What somebody of the agency has to do as long as it runs; left out, or null, where it waits for others or acts by itself. */
  readonly duty?: (state: P['state'], deadline: Deadline<P>) => Asked<P> | null;
}

/** The clocks that one part of the procedure owns. */
export type ClockDefinitions<P extends ProcessTypes<P>, Purposes extends ClockName<P>> = {
  readonly [Purpose in Purposes]: ClockDefinition<P>;
};
