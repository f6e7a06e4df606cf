import { nextDay } from '../../calendar/plain-date.ts';
import { applyPostings, divideClaim } from '../../ledger/booking.ts';
import type { LedgerPosting } from '../../ledger/ledger.ts';
import { minorUnits, ZERO, type MinorUnits } from '../../money/money.ts';
import { book } from '../amounts/booking.ts';
import { joinOrder } from '../amounts/ordered-amounts.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import type { DividedPeriod, Estate } from './people-state.ts';

type Claims = Pick<RecoveryCaseState, 'claimPeriods' | 'balances'>;

/**
 * A death that was on another day, or never was, has divided claim periods by a wrong day: they are whole again, by further
 * bookings. What had been drawn after it keeps its place and its bookings and claims nothing, as a dropped period does.
 */
export function joinPeriods(t: Transition, divided: readonly DividedPeriod[]): void {
  for (const parts of stillDivided(t.state, divided)) {
    const { earlier, later } = parts;
    const postings = postingsJoining(t.state, parts);
    t.change({
      claimPeriods: joined(t.state, parts),
      people: { ...t.state.people, estates: t.state.people.estates.map((estate) => withJoined(estate, parts)) },
    });
    book(t, 'claim-corrected', postings, {
      text: message('claim-joined', { claimPeriodId: earlier, later }),
      legalBasis: t.law('D5'),
    });
    joinOrder(t, earlier, later);
  }
}

/** What is claimed as it would be had a death divided none of it; what it had divided off claims nothing and is left out. */
export function claimsUndivided(state: Claims, divided: readonly DividedPeriod[]): Claims {
  const parts = stillDivided(state, divided);
  const whole = parts.reduce<Claims>(
    (claims, each) => ({
      claimPeriods: joined(claims, each),
      balances: applyPostings(claims.balances, postingsJoining(claims, each)),
    }),
    state,
  );
  return { ...whole, claimPeriods: whole.claimPeriods.filter(({ id }) => parts.every(({ later }) => later !== id)) };
}

/** What had come in on the two parts before a death, once it divides them by another day: the earlier part first. */
export function dividedBefore(
  recoveredBefore: Estate['recoveredBefore'],
  { earlier, later }: DividedPeriod,
  { untilDeath, afterDeath }: { readonly untilDeath: MinorUnits; readonly afterDeath: MinorUnits },
): Estate['recoveredBefore'] {
  const known = recoveredBefore.find(({ claimPeriodId }) => claimPeriodId === earlier);
  if (known === undefined) return recoveredBefore;
  const open = untilDeath + afterDeath - known.amount;
  const ofLater = minorUnits(Math.min(known.amount, Math.max(0, afterDeath - open)));
  return [
    ...recoveredBefore.filter(({ claimPeriodId }) => claimPeriodId !== earlier && claimPeriodId !== later),
    { claimPeriodId: earlier, amount: minorUnits(known.amount - ofLater) },
    { claimPeriodId: later, amount: ofLater },
  ];
}

/** Parts that lie side by side as the death has left them: what was corrected apart since is a period of its own. */
function stillDivided({ claimPeriods }: Claims, divided: readonly DividedPeriod[]): readonly DividedPeriod[] {
  const byId = new Map(claimPeriods.map((period) => [period.id, period]));
  return divided.filter(({ earlier, later }) => {
    const one = byId.get(earlier);
    const other = byId.get(later);
    return (
      one !== undefined &&
      other !== undefined &&
      nextDay(one.to) === other.from &&
      one.benefitCode === other.benefitCode
    );
  });
}

function joined({ claimPeriods }: Claims, { earlier, later }: DividedPeriod): readonly ClaimPeriod[] {
  const second = claimPeriods.find(({ id }) => id === later);
  if (second === undefined) return claimPeriods;
  return claimPeriods.map((period) => {
    if (period.id === later) return { ...period, amount: ZERO };
    return period.id === earlier
      ? { ...period, to: second.to, amount: minorUnits(period.amount + second.amount) }
      : period;
  });
}

function postingsJoining({ balances }: Claims, { earlier, later }: DividedPeriod): readonly LedgerPosting[] {
  const balance = balances.find(({ claimId }) => claimId === later);
  return balance === undefined ? [] : divideClaim(balance, earlier, balance.claimed);
}

function withJoined(estate: Estate, { earlier, later }: DividedPeriod): Estate {
  const ofLater = estate.recoveredBefore.find(({ claimPeriodId }) => claimPeriodId === later)?.amount ?? ZERO;
  return {
    ...estate,
    recoveredBefore: estate.recoveredBefore
      .filter(({ claimPeriodId }) => claimPeriodId !== later)
      .map((each) => (each.claimPeriodId === earlier ? { ...each, amount: minorUnits(each.amount + ofLater) } : each)),
  };
}
