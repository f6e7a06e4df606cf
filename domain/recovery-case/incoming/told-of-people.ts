import type { PlainDate } from '../../calendar/plain-date.ts';
import { heldAgainst } from '../../kernel/incoming/incoming-check.ts';
import { peopleChecks, type DayOfLife, type ToldPerson } from '../../kernel/incoming/people-checks.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { namedIsDead } from './newcomer-checks.ts';

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

/**
 * The same of a command that names people who take part from now on.
 * @param named with the fields of their numbers
 * @param others of whom it tells something besides
 */
export function tellsOfNewcomers<Payload>(
  named: (payload: Payload) => readonly ToldPerson[],
  others: (state: RecoveryCaseState, payload: Payload) => readonly ToldPerson[] = () => [],
) {
  return heldAgainst([...peopleChecks, namedIsDead], (state: RecoveryCaseState, payload: Payload) => ({
    named: named(payload),
    people: [...named(payload), ...others(state, payload)],
    dead: numbersOfTheDead(state),
  }));
}

function numbersOfTheDead(state: RecoveryCaseState): readonly string[] {
  return state.facts
    .filter(({ kind, standing }) => kind === 'death' && standing === 'stands')
    .flatMap(({ addressee }) => numberOnRecord(state, addressee) ?? []);
}
