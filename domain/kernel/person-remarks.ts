import type { PlainDate } from '../calendar/plain-date.ts';

/** What people said with a command, beyond its name: days and file numbers, and their own words as they wrote them. */
export interface PersonRemarks {
  /** Words of a person alone. */
  'as-written': { text: string };
  'on-day-alone': { on: PlainDate };
  'on-with-file-number': { on: PlainDate; reference: string };
  'on-with-words': { on: PlainDate; words: string };
  'two-texts': { first: string; second: string };
  /** Something that has a name or an id, with words on it. */
  'what-with-words': { what: string; words: string };
}
