import { message } from './kernel-messages.ts';
import type { Message } from '../message.ts';
import { addYears, LAST_DAY_OF_CALENDAR, yearOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { FIRST_DAY_OF_INSURANCE, FIRST_DAY_OF_LIVES } from './horizons.ts';
import { refusal } from './refusal.ts';

/** As much of a moment as days are held against. */
type Today = Pick<Moment, 'on'>;

/** A day that nothing which is told of can lie before, and what it is the day of. */
export interface EarliestDay {
  readonly date: string;
  readonly what: Message;
}

const beginningOfInsurance: EarliestDay = { date: FIRST_DAY_OF_INSURANCE, what: message('beginning-of-insurance') };

/** Where a life itself is told of: it may be older than social insurance. */
export const beginningOfLives: EarliestDay = { date: FIRST_DAY_OF_LIVES, what: message('beginning-of-lives') };

/** Facts are reported after they happened: a date may not lie in the future, nor before what it follows. */
export function happened(
  date: string,
  field: string,
  moment: Today,
  notBefore: EarliestDay = beginningOfInsurance,
): Refusal | null {
  if (date > moment.on) return refusal('date-in-future', message('after-today', { field, today: moment.on }), field);
  return notEarlier(date, field, notBefore);
}

/** Plans lie ahead of today, and no further than anybody plans such a thing. */
export function planned(date: PlainDate, field: string, moment: Today, years: number): Refusal | null {
  return date > moment.on
    ? withinSight(date, field, moment, years)
    : refusal('date-not-in-future', message('not-after-today', { field, today: moment.on }), field);
}

/** A day that somebody else has set: it may be over when the process hears of it, but lies after what it was set in. */
export function setBefore(
  date: PlainDate,
  field: string,
  moment: Today,
  years: number,
  notBefore: EarliestDay,
): Refusal | null {
  return notEarlier(date, field, notBefore) ?? withinSight(date, field, moment, years);
}

/** No plan reaches further ahead than so many years. */
export function withinSight(date: PlainDate, field: string, moment: Today, years: number): Refusal | null {
  const last =
    yearOf(moment.on) + years > yearOf(LAST_DAY_OF_CALENDAR) ? LAST_DAY_OF_CALENDAR : addYears(moment.on, years);
  return date <= last ? null : refusal('date-too-far', message('too-far-ahead', { field, years, last }), field);
}

function notEarlier(date: string, field: string, { date: earliest, what }: EarliestDay): Refusal | null {
  return date < earliest
    ? refusal('date-before-start', message('before-start', { field, what, day: earliest }), field)
    : null;
}
