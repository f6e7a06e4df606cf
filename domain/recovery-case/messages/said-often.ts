import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Said in several parts of the procedure. */
export interface OftenSaid {
  'claim-corrected': { claimPeriodId: string; from: PlainDate; to: PlainDate; amount: Money; reason: string };
  'claim-withdrawn': null;
  'look-for-assets': null;
  'on-day-alone': { on: PlainDate };
  'on-with-file-number': { on: PlainDate; reference: string };
  'on-with-words': { on: PlainDate; words: string };
  'two-texts': { first: string; second: string };
  'what-with-words': { what: string; words: string };
}
