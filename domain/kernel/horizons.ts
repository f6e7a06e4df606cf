import { plainDate, type PlainDate } from '../calendar/plain-date.ts';

/**
 * The day on which China's labour insurance began (《劳动保险条例》, in force from 1 March 1951); Viet Nam's began later. No
 * benefit was drawn before it, and nothing that a process is about happened before.
 */
export const FIRST_DAY_OF_INSURANCE: PlainDate = plainDate('1951-03-01');

/** Nobody who can be told of was alive before: a life is the only thing that can have begun before the insurance. */
export const FIRST_DAY_OF_LIVES: PlainDate = plainDate('1901-01-01');

/**
 * The last day that anything can be planned for, whenever it is planned. Fifty years lie between it and the end of the
 * calendar: the longest periods of the law, counted one after the other from it, still end within.
 */
export const LAST_DAY_OF_PLANS: PlainDate = plainDate('2150-12-31');
