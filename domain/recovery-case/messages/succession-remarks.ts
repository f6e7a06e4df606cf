import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Deaths, heirs and those who drew, and what each owes of what was drawn. */
export interface SuccessionRemarks {
  'administrator-named': { name: string; estate: Money | null };
  'all-heirs-renounced': { amount: Money; deceased: string | null };
  'claim-divided': { claimPeriodId: string; untilDeath: Money; diedOn: PlainDate; afterDeath: Money; later: string };
  'claim-joined': { claimPeriodId: string; later: string };
  'known-at-opening': null;
  'reported-to-the-office': null;
  'day-of-death': null;
  'death-on-record': { addresseeId: string };
  'death-reported': { addresseeId: string | null; on: PlainDate; note: string };
  'division-adds-up': { claimPeriodId: string };
  'drawer-by-civil-suit': null;
  'drawer-named': { name: string; relationship: string; from: PlainDate | null };
  'drawer-unknown': { amount: Money };
  'estate-exhausted': { amount: Money };
  'heirs-named': { heirs: readonly { name: string; relationship: string; share: Money | null }[] };
  'heirs-unknown': { amount: Money; deceased: string | null };
  'name-an-heir': null;
  'name-drawer-later': null;
  'no-heir': null;
  'no-heir-of-case': { addresseeId: string };
  'no-heir-to-renounce': null;
  'no-period-after-death': null;
  'nobody-dead': null;
  'not-on-record-as-dead': { addresseeId: string };
  'nothing-divided': null;
  'period-not-across': { claimPeriodId: string; diedOn: PlainDate };
  'person-died-on': { on: PlainDate };
  'record-death-first': null;
  'say-division': { claimPeriods: string; diedOn: PlainDate };
  'say-whose-estate': null;
  'share-corrected': { addresseeId: string; share: Money | null; reason: string };
  'tell-court-of-death': null;
  'tell-court-of-newcomer': { addresseeId: string };
  'tell-police-of-death': null;
}
