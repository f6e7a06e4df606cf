import type { PlainDate } from '../../calendar/plain-date.ts';
import { heldAgainst } from '../../kernel/incoming/incoming-check.ts';
import { peopleChecks, type DayOfLife, type ToldPerson } from '../../kernel/incoming/people-checks.ts';
import type { RecoveryCaseState } from '../case-state.ts';

/** Somebody whose number comes in. */
export function numbered(
  identityNumber: string | null,
  numberField = 'identityNumber',
  days: readonly DayOfLife[] = [],
): ToldPerson {
  return { identityNumber, numberField, days };
}

/** The number of somebody in the case: of an addressee, or of the person concerned where none is named. */
export function numberOnRecord({ addressees, opening }: RecoveryCaseState, addresseeId: string | null): string | null {
  const addressee = addressees.find(({ id }) => id === addresseeId);
  if (addressee !== undefined) return addressee.identityNumber;
  return addresseeId === null ? opening.person.identityNumber : null;
}

/** Somebody in the case of whom a day is told. */
export function onRecord(
  state: RecoveryCaseState,
  addresseeId: string | null,
  day: PlainDate,
  field: string,
  isDeath = false,
): ToldPerson {
  return {
    identityNumber: numberOnRecord(state, addresseeId),
    numberField: null,
    days: [{ day, field, isDeath }],
  };
}

/** What a command tells of people, held against their numbers. */
export function tellsOfPeople<Payload>(tell: (state: RecoveryCaseState, payload: Payload) => readonly ToldPerson[]) {
  return heldAgainst(peopleChecks, (state: RecoveryCaseState, payload: Payload) => ({ people: tell(state, payload) }));
}
