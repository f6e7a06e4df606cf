import type { PlainDate } from '../calendar/plain-date.ts';
import { dateAt } from '../calendar/time-zone.ts';
import type { ProcessOpening } from './process-opening.ts';

/** A point of the workflow's clock, with the day it falls on in the office's time zone. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly on: PlainDate;
}

export function momentOf({ opening }: { readonly opening: Pick<ProcessOpening, 'office'> }, at: number): Moment {
  return { at, on: dateAt(at, opening.office.timeZone) };
}
