import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EarliestDay } from '../days.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { Fact } from './fact.ts';
import type { DividedByDay } from './fact-payloads.ts';

/** What follows where a fact of one kind was entered wrongly. */
export interface FactRules<P extends ProcessTypes<P>> {
  /** Why its day cannot be corrected (any more); null while it can. */
  readonly closedToCorrection: (state: P['state'], fact: Fact<P['fact']>) => Refusal | null;
  /** Why it cannot be withdrawn (any more); null while it can. */
  readonly closedToWithdrawal: (state: P['state'], fact: Fact<P['fact']>) => Refusal | null;
  /** The day before which it cannot have been. */
  readonly notBefore: (state: P['state'], fact: Fact<P['fact']>) => EarliestDay | undefined;
  /** The day after which it cannot have been, because what follows it was then; null or left out where nothing does. */
  readonly notAfter?: (state: P['state'], fact: Fact<P['fact']>) => PlainDate | null;
  /** Whether it is said how amounts divide by the day that it really was; left out where it divides none. */
  readonly checkDivided?: (
    state: P['state'],
    fact: Fact<P['fact']>,
    day: PlainDate,
    divided: readonly DividedByDay[],
  ) => Refusal | null;
  /** What hangs on it is counted again; what was done because of it is found. */
  readonly corrected: (
    t: Transition<P>,
    before: Fact<P['fact']>,
    now: Fact<P['fact']>,
    divided: readonly DividedByDay[],
  ) => void;
  /** What hangs on it has nothing to count from; what was done because of it is found. */
  readonly withdrawn: (t: Transition<P>, fact: Fact<P['fact']>) => void;
}

/** The rules of the facts of a kind of process, by what they are. */
export type RulesOfFacts<P extends ProcessTypes<P>> = { readonly [Kind in P['fact']]: FactRules<P> };
