import { addDays } from '../../../domain/calendar/plain-date.ts';
import type { FactPayloads } from '../../../domain/kernel/facts/fact-payloads.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

export const factPayloads: RandomPayloads<keyof FactPayloads> = {
  'correct-fact': (state, pick) => {
    const fact = drawn(state, pick);
    const earlier = pick.number % 2 === 0 ? -1 : 1;
    const day = fact === undefined ? pick.today : addDays(fact.day, earlier * ((pick.number % 40) + 1));
    return { factId: fact?.id ?? 'none', day, evidence: pick.number % 3 === 0 ? 'proof' : null, reason };
  },
  'withdraw-fact': (state, pick) => ({ factId: drawn(state, pick)?.id ?? 'none', reason }),
  'settle-consequence': ({ consequences }, { number }) => ({
    consequenceId: consequences[number % Math.max(1, consequences.length)]?.id ?? 'none',
    note: reason,
  }),
};

/** The latest are corrected most: what hangs on them goes on. */
function drawn({ facts }: RecoveryCaseState, { number }: Pick) {
  const standing = facts.filter((fact) => fact.standing === 'stands');
  return number % 2 === 0 ? standing.at(-1) : standing[number % Math.max(1, standing.length)];
}
