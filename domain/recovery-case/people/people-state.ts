import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { Person } from '../person.ts';
import type { StoppedByDeath } from './stopped-by-death-state.ts';

/** What somebody who owed has left behind (遗产), and who has come in their place. */
export interface Estate {
  /** The addressee who died. */
  readonly deceased: string;
  readonly diedOn: PlainDate;
  /**
   * Addressees who have inherited, or who administer the estate; one of them who is served no more has renounced, or has
   * died and left an estate of their own.
   */
  readonly heirs: readonly string[];
  /** Recovered on each claim period before the death was known: only what came after counts against the estate. */
  readonly recoveredBefore: readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];
  /** Bookings of the case until then: tells whether money that is taken back later was counted in `recoveredBefore`. */
  readonly bookingsBefore: number;
  /** The claim periods that the death has divided by its day. */
  readonly divided: readonly DividedPeriod[];
  /** What has ended with the death; null where more has happened in the same step. */
  readonly stopped: StoppedByDeath | null;
}

/** A claim period that a death has divided: what was drawn up to it keeps its id, what was drawn after it has another. */
export interface DividedPeriod {
  readonly earlier: string;
  readonly later: string;
}

/** Somebody who drew the benefit after the person had died (D5). */
export interface Drawing {
  readonly addresseeId: string;
  /** First day for which they drew; null: from the death on. */
  readonly drewFrom: PlainDate | null;
}

/** A benefit that was suspended because the person could not be reached (A3), until it is decided what becomes of it. */
export interface Suspension {
  readonly since: PlainDate;
  readonly appearedOn: PlainDate | null;
  readonly outcome: SuspensionOutcome | null;
}
export type SuspensionOutcome = 'paid-back' | 'kept';

/** What has changed about the people of a case since it was opened. */
export interface PeopleState {
  /** Day on which the person concerned died, as far as known. */
  readonly personDiedOn: PlainDate | null;
  readonly estates: readonly Estate[];
  readonly drawings: readonly Drawing[];
  readonly suspension: Suspension | null;
  /** How people were written before that was corrected, oldest first. */
  readonly formerWritings: readonly FormerWriting[];
}

/** How somebody was written who was written wrongly: they are found by it all the same. */
export interface FormerWriting {
  /** The addressee; null for the person concerned where nothing is served on them. */
  readonly addresseeId: string | null;
  readonly name: string;
  readonly identityNumber: string | null;
  readonly until: PlainDate;
}

export function peopleAtOpening({ diedOn }: Person): PeopleState {
  return { personDiedOn: diedOn, estates: [], drawings: [], suspension: null, formerWritings: [] };
}

/** Whether the person is there again and nobody has decided yet what becomes of the benefit that was suspended. */
export function suspensionIsUndecided({ people: { suspension } }: { readonly people: PeopleState }): boolean {
  return suspension !== null && suspension.appearedOn !== null && suspension.outcome === null;
}
