import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { balanceOf } from '../balance-of.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { PreFlightCheck } from '../recovery-case.ts';
import { claimsByPeriod } from './claim-limitations.ts';
import { lastDayOfClaim } from './limitation-days.ts';

/**
 * Something is owed for a period whose claim is barred by now (CC 188, 192): the debtor may refuse it, and nobody is asked for it
 * by itself. It bars the application to the court as well: that keeps no right to what is barred, and whoever files knows what the
 * debtor can object. Where the debtor agrees to perform, it is barred no more. A benefit is withheld from once withholding was entered, which was looked
 * at then; a title of the court, a suspended payment and a crime do not lapse with the claim.
 */
export const claimBarred: PreFlightCheck = {
  finds: (state, today) => {
    const barred = barredClaims(state, today);
    const [first] = barred.toSorted((one, other) => one.day.localeCompare(other.day));
    return first === undefined
      ? null
      : message('claims-are-barred', { claimPeriods: barred.map(({ id }) => id), day: first.day });
  },
  bears: {
    withholding: 'stops',
    deduction: 'none',
    announcement: 'stops',
    decision: 'stops',
    demand: 'stops',
    'court-application': 'stops',
    'civil-execution': 'none',
    suspension: 'none',
    'police-transfer': 'none',
  },
  ways: ['correct-claim-period', 'drop-claim-period', 'waive'],
};

/** Claim periods for which something is owed, and whose limitation has run out, each with its last day. */
export function barredClaims(
  state: RecoveryCaseState,
  today: PlainDate,
): readonly { readonly id: string; readonly day: PlainDate }[] {
  const claims = claimsByPeriod(state);
  return state.claimPeriods.flatMap((period) => {
    const claim = claims.get(period.id);
    if (claim === undefined || claim.standing === 'interrupted') return [];
    if ((balanceOf(state, period.id)?.outstanding ?? 0) === 0) return [];
    const day = lastDayOfClaim(state, period, claim).due;
    return isBefore(day, today) ? [{ id: period.id, day }] : [];
  });
}
