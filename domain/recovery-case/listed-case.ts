import { totalsOf } from '../ledger/booking.ts';
import type { CaseRow } from './case-row.ts';
import type { RecoveryCaseState } from './case-state.ts';

/** What a recovery case is listed and searched by after a transition. */
export function rowOfCase({
  opening,
  balances,
  owedBack,
  backPayDue,
  confirmation,
  referral,
}: RecoveryCaseState): CaseRow {
  const { scheme, violation, source, foundOn, currency } = opening;
  const { claimed, recovered, waived, outstanding } = totalsOf(balances);
  return {
    scheme,
    violation,
    source,
    foundOn,
    currency,
    claimed,
    recovered,
    waived,
    outstanding,
    owedBack,
    backPayDue,
    suspicion: confirmation?.suspicion ?? 'none',
    referralStatus: referral?.status ?? null,
  };
}
