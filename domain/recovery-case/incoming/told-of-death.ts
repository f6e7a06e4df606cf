import type { PlainDate } from '../../calendar/plain-date.ts';
import { heldAgainst } from '../../kernel/incoming/incoming-check.ts';
import { peopleChecks } from '../../kernel/incoming/people-checks.ts';
import type { FactPayloads } from '../../kernel/facts/fact-payloads.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { isOfPerson } from '../facts/whose-death.ts';
import type { PeoplePayloads } from '../people/people-payloads.ts';
import { presupposesDeath } from '../vocabulary.ts';
import { deathAfterPeriods } from './claim-checks.ts';
import { onRecord } from './told-of-people.ts';

const checks = [...peopleChecks, deathAfterPeriods];

/** A death that is reported, held against what is on record. */
export const deathHeldAgainst = heldAgainst(
  checks,
  (state: RecoveryCaseState, { addresseeId, diedOn }: Pick<PeoplePayloads['record-death'], 'addresseeId' | 'diedOn'>) =>
    toldOfDeath(state, addresseeId, diedOn, 'diedOn'),
);

/** Another day of a fact, held against what is on record: whoever it is a fact about has been born by then. */
export const correctionHeldAgainst = heldAgainst(
  checks,
  (state: RecoveryCaseState, { factId, day }: Pick<FactPayloads['correct-fact'], 'factId' | 'day'>) => {
    const fact = state.facts.find(({ id }) => id === factId);
    if (fact?.kind === 'death') return toldOfDeath(state, fact.addressee, day, 'day');
    const people = fact === undefined || fact.addressee === null ? [] : [onRecord(state, fact.addressee, day, 'day')];
    return { people, death: null, drawn: [] };
  },
);

/** A period across the day is divided by it; one that is over by then was not drawn after the death. */
function toldOfDeath(state: RecoveryCaseState, addresseeId: string | null, day: PlainDate, field: string) {
  const { opening, claimPeriods } = state;
  const over = claimPeriods.filter(({ to, amount }) => amount > 0 && to <= day);
  const isClaimedAfter = presupposesDeath(opening.violation) && isOfPerson(state, addresseeId);
  return {
    people: [onRecord(state, addresseeId, day, field, true)],
    death: { day, field },
    drawn: isClaimedAfter ? over.map(({ from }) => ({ from, field: null })) : [],
  };
}
