/** What a period is counted in. Periods in hours run in whole days of 24 hours and never roll. */
export type PeriodUnit = 'calendar-days' | 'working-days' | 'months' | 'years' | 'hours';

/** How long a period is. */
export interface PeriodLength {
  readonly length: number;
  readonly unit: PeriodUnit;
}

/** How sure the reading of the law is. */
export type Confidence = 'high' | 'medium' | 'low';

/** A period of the law, or one that the law leaves to the office, as data. */
export interface PeriodRule<Id extends string = string> extends PeriodLength {
  /** The row of the law, with a name after a dot where a row has several periods: 'A18', 'A12.review'. */
  readonly id: Id;
  /** Backward: so long before the given day, as for a notice of a hearing or a reminder. */
  readonly counted: 'forward' | 'backward';
  /**
   * What happens when the last day is a rest day: it moves to the next working day (the earlier one when counted
   * backward), it stays, or the earlier of both counts, which is the nominal day.
   */
  readonly rolling: 'rolls' | 'nominal' | 'earlier-of-both';
  /** Set where the period ends with the month it reaches rather than on the corresponding day. */
  readonly endsOn?: 'last-day-of-month';
  /** The full citation: 《行政强制法》第五十四条、第六十九条. */
  readonly legalBasis: string;
  readonly confidence: Confidence;
  /** True where the law leaves the length open and an office may change it. */
  readonly configurable: boolean;
}
