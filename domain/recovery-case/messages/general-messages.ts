import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Said in several parts of the procedure. */
export interface GeneralMessages {
  'addressee-not-in-prison': null;
  'claim-corrected': { claimPeriodId: string; from: PlainDate; to: PlainDate; amount: Money; reason: string };
  'claim-withdrawn': null;
  'look-for-assets': null;
  'no-such-addressee': { addresseeId: string };
  'no-such-claim-period': { claimPeriodId: string };
  'not-confirmed-yet': null;
  'nothing-owed-back': null;
  'nothing-to-waive': null;
  'penalty-remedy-pending': { remedy: 'reconsideration' | 'suit'; on: PlainDate };
  'sum-not-small': null;
  'waiver-of-whole': null;
}
