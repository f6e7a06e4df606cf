import { addDays, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { FactPayloads } from '../../../domain/kernel/facts/fact-payloads.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { claimsUndivided } from '../../../domain/recovery-case/people/joined-periods.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

export const factPayloads: RandomPayloads<keyof FactPayloads> = {
  'correct-fact': (state, pick) => {
    const fact = drawn(state, pick);
    const earlier = pick.number % 2 === 0 ? -1 : 1;
    const day = fact === undefined ? pick.today : addDays(fact.day, earlier * ((pick.number % 40) + 1));
    return {
      factId: fact?.id ?? 'none',
      day,
      evidence: pick.number % 3 === 0 ? 'proof' : null,
      divided: fact?.kind === 'death' ? dividedBy(state, fact.addressee, day, pick) : [],
      reason,
    };
  },
  'withdraw-fact': (state, pick) => ({ factId: drawn(state, pick)?.id ?? 'none', reason }),
};

/** The latest are corrected most: what hangs on them goes on. */
function drawn({ facts }: RecoveryCaseState, { number }: Pick) {
  const standing = facts.filter((fact) => fact.standing === 'stands');
  return number % 2 === 0 ? standing.at(-1) : standing[number % Math.max(1, standing.length)];
}

/** How what is claimed divides by another day of death, where the death divides it. */
function dividedBy(
  state: RecoveryCaseState,
  addressee: string | null,
  day: PlainDate,
  { number }: Pick,
): FactPayloads['correct-fact']['divided'] {
  const estate = state.people.estates.find(({ deceased }) => deceased === addressee);
  const isPerson = state.addressees.some(({ id, role }) => id === addressee && role === 'person');
  if (estate === undefined || !isPerson) return [];
  const { claimPeriods, balances } = claimsUndivided(state, estate.divided);
  return claimPeriods
    .filter(({ from, to }) => from <= day && to > day)
    .map(({ id }) => {
      const claimed = balances.find(({ claimId }) => claimId === id)?.claimed ?? 0;
      const untilDay = minorUnits(number % (claimed + 1));
      return { claimPeriodId: id, untilDay, afterDay: minorUnits(claimed - untilDay) };
    });
}
