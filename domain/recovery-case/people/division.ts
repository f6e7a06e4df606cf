import { message } from '../messages.ts';
import { book, orderBalances } from '../amounts/booking.ts';
import { compareDates, isAfter, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { divideClaim } from '../../ledger/booking.ts';
import { divideOrder } from '../amounts/ordered-amounts.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { nextClaimPeriodId, type ClaimPeriod } from '../claim-period.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { Transition } from '../recovery-case.ts';
import type { PeriodDivision } from './people-payloads.ts';
import type { DividedPeriod } from './people-state.ts';

/**
 * What was overpaid up to the death is owed by others than what was drawn after it (D4, D5). A claim period that lies
 * across the day of death is therefore divided; whoever reports the death says how its amount divides.
 */
export function checkDivision(
  state: Pick<RecoveryCaseState, 'claimPeriods' | 'balances'>,
  diedOn: PlainDate,
  divided: readonly PeriodDivision[],
): Refusal | null {
  const across = periodsAcross(state, diedOn);
  const missing = across.filter(({ id }) => divided.filter((each) => each.claimPeriodId === id).length !== 1);
  return firstRefusal(
    ...divided.map(({ claimPeriodId }, index) =>
      across.some(({ id }) => id === claimPeriodId)
        ? null
        : refusal(
            'claim-period-unknown',
            message('period-not-across', { claimPeriodId, diedOn }),
            `divided.${index}.claimPeriodId`,
          ),
    ),
    missing.length === 0
      ? null
      : refusal(
          'division-missing',
          message('say-division', { claimPeriods: missing.map(({ id }) => id).join(', '), diedOn }),
          'divided',
        ),
    ...divided.map((each, index) => checkSum(state, each, index)),
  );
}

/**
 * Divides what is claimed for periods across the day of death, by further bookings: each sum stays the same.
 * @param before how the same death had divided them by another day: what was drawn after it keeps its id
 * @returns which periods are divided now, and by which other
 */
export function dividePeriods(
  t: Transition,
  diedOn: PlainDate,
  divided: readonly PeriodDivision[],
  before: readonly DividedPeriod[] = [],
): readonly DividedPeriod[] {
  const parts: DividedPeriod[] = [];
  for (const division of divided) {
    const period = t.state.claimPeriods.find(({ id }) => id === division.claimPeriodId);
    const balance = t.state.balances.find(({ claimId }) => claimId === division.claimPeriodId);
    if (period === undefined || balance === undefined || division.afterDeath === 0) continue;
    const later: ClaimPeriod = {
      ...period,
      id: before.find(({ earlier }) => earlier === period.id)?.later ?? nextClaimPeriodId(t.state.claimPeriods),
      from: nextDay(diedOn),
      amount: division.afterDeath,
    };
    const earlier: ClaimPeriod = { ...period, to: diedOn, amount: division.untilDeath };
    t.change({
      claimPeriods: [
        ...t.state.claimPeriods
          .filter(({ id }) => id !== later.id)
          .map((each) => (each.id === period.id ? earlier : each)),
        later,
      ].toSorted((one, other) => compareDates(one.from, other.from)),
    });
    t.change({ limitation: divideLimitation(t.state, period.id, later.id) });
    orderBalances(t);
    book(t, 'claim-corrected', divideClaim(balance, later.id, division.afterDeath), {
      text: message('claim-divided', {
        claimPeriodId: period.id,
        untilDeath: t.amount(division.untilDeath),
        diedOn,
        afterDeath: t.amount(division.afterDeath),
        later: later.id,
      }),
      legalBasis: t.law('D5'),
    });
    divideOrder(t, earlier.id, later.id);
    parts.push({ earlier: earlier.id, later: later.id });
  }
  return parts;
}

/** The claim for both parts is as old as it was for the whole, and was restarted by the same acts. */
function divideLimitation(
  { limitation }: RecoveryCaseState,
  dividedId: string,
  laterId: string,
): RecoveryCaseState['limitation'] {
  if (limitation === null) return null;
  const later = limitation.claims
    .filter(({ claimPeriodId }) => claimPeriodId === dividedId)
    .map((claim) => ({ ...claim, claimPeriodId: laterId }));
  const others = limitation.claims.filter(({ claimPeriodId }) => claimPeriodId !== laterId);
  return { ...limitation, claims: [...others, ...later] };
}

function checkSum(state: Pick<RecoveryCaseState, 'balances'>, division: PeriodDivision, index: number): Refusal | null {
  const claimed = state.balances.find(({ claimId }) => claimId === division.claimPeriodId)?.claimed ?? 0;
  return division.untilDeath + division.afterDeath === claimed
    ? null
    : refusal(
        'division-unequal',
        message('division-adds-up', { claimPeriodId: division.claimPeriodId }),
        `divided.${index}.afterDeath`,
      );
}

function periodsAcross(
  { claimPeriods }: Pick<RecoveryCaseState, 'claimPeriods'>,
  diedOn: PlainDate,
): readonly ClaimPeriod[] {
  return claimPeriods.filter(({ from, to }) => !isAfter(from, diedOn) && isAfter(to, diedOn));
}
