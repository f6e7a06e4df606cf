import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';

/** An amount that a fact divides by its day, such as what is claimed for a time across a death. Minor units. */
export interface DividedByDay {
  readonly claimPeriodId: string;
  /** What belongs to the time up to that day, and to the time after it: together what is claimed. */
  readonly untilDay: MinorUnits;
  readonly afterDay: MinorUnits;
}

/** Commands about facts that were entered wrongly. */
export interface FactPayloads {
  /** The fact is another one: its day, and what proves it, unless that stays as it is. */
  'correct-fact': {
    readonly factId: string;
    readonly day: PlainDate;
    readonly evidence: string | null;
    /** How amounts divide by the day, where a fact of its kind divides any; else empty. */
    readonly divided: readonly DividedByDay[];
    readonly reason: string;
  };
  /** It never was: of another process, of somebody else, or nothing of the kind. */
  'withdraw-fact': { readonly factId: string; readonly reason: string };
}
