import type { Wording } from '../wording.ts';

/** A period of the law in words. */
export interface PeriodWording {
  readonly title: Wording;
  /** What the day is from which it is counted. */
  readonly startsFrom: Wording;
  /** What follows when it has run out. */
  readonly onExpiry: Wording;
}
