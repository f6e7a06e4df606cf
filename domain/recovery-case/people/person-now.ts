import type { RecoveryCaseState } from '../case-state.ts';
import type { Person } from '../person.ts';

/** The person concerned as they are known now: when they died, where they are, how they are reached. */
export function personNow({ opening, people, addressees }: RecoveryCaseState): Person {
  const served = addressees.find(({ role }) => role === 'person');
  const { address, telephone, prison } = served ?? opening.person;
  return { ...opening.person, address, telephone, prison, diedOn: people.personDiedOn };
}
