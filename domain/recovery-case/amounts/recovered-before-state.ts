import type { MinorUnits } from '../../money/money.ts';

/** What had come in when something was agreed, decided or given by a court: only what is paid after counts against it. */
export interface RecoveredBefore {
  readonly recoveredBefore: MinorUnits;
  /** Bookings of the case until then: tells whether money that is taken back later was counted in `recoveredBefore`. */
  readonly bookingsBefore: number;
}
