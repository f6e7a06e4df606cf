import type { DayOfLife } from '../../kernel/incoming/people-checks.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { isOfPerson } from '../facts/whose-death.ts';
import type { PeoplePayloads } from '../people/people-payloads.ts';
import { numbered, tellsOfPeople } from './told-of-people.ts';

/** Another number of somebody in the case, held against what is on record of their life. */
export const particularsHeldAgainst = tellsOfPeople<PeoplePayloads['correct-particulars']>(
  (state, { addresseeId, identityNumber }) => [
    numbered(identityNumber, 'identityNumber', identityNumber === null ? [] : lifeOnRecord(state, addresseeId)),
  ],
);

/** Days on record in the life of an addressee, or of the person concerned where none is named. */
function lifeOnRecord(state: RecoveryCaseState, addresseeId: string | null): readonly DayOfLife[] {
  const { facts, claimPeriods, people } = state;
  if (!isOfPerson(state, addresseeId))
    return facts
      .filter(({ kind, addressee, standing }) => kind === 'death' && addressee === addresseeId && standing === 'stands')
      .map(({ day }) => ({ day, field: null, isDeath: true }));
  const { personDiedOn } = people;
  return [
    ...(personDiedOn === null ? [] : [{ day: personDiedOn, field: null, isDeath: true }]),
    ...claimPeriods.filter(({ amount }) => amount > 0).map(({ from }) => ({ day: from, field: null, isDeath: false })),
  ];
}
