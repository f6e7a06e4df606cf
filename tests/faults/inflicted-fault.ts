import { nameOf, type Fault } from './fault-plan.ts';

/** A fault, and how the system stood it. */
export interface InflictedFault {
  readonly fault: Fault;
  /** Seconds from when everything was there again until somebody's next command was acknowledged; null: not within the limit. */
  readonly recovery: number | null;
  /** What came of the data that were lost; null for all other faults. */
  readonly mending: Mending | null;
}

export interface Mending {
  /** Seconds until all cases had been seen level; null: not within the limit. */
  readonly seconds: number | null;
  /** What `npm run recover` has printed, where it was given and did not end well. */
  readonly recoverSaid: string | null;
}

export function describe({ fault, recovery, mending }: InflictedFault): string {
  const acknowledged =
    recovery === null ? 'nothing acknowledged within the limit' : `acknowledged after ${told(recovery)}`;
  return `${nameOf(fault)}: ${acknowledged}${mending === null ? '' : `, all level after ${told(mending.seconds)}`}`;
}

function told(seconds: number | null): string {
  return seconds === null ? 'more than the limit' : `${seconds.toFixed(1)} s`;
}
