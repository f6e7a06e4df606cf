import { normalIdentityNumber } from '../../identity-numbers/identity-number.ts';
import type { IncomingCheck } from '../../kernel/incoming/incoming-check.ts';
import type { ToldPerson } from '../../kernel/incoming/people-checks.ts';
import { message } from '../messages.ts';

/** As much of what comes in as names people who take part in a case from now on. */
export interface ToldOfNewcomers {
  readonly named: readonly ToldPerson[];
  /** Numbers of those who are on record as dead, or are told to be. */
  readonly dead: readonly string[];
}

/** The dead inherit nothing, draw nothing and act for nobody. */
export const namedIsDead: IncomingCheck<ToldOfNewcomers> = {
  code: 'named-is-dead',
  effect: 'warns',
  find: ({ named, dead }) => {
    const numbers = new Set(dead.map(normalIdentityNumber));
    return named.flatMap(({ identityNumber, numberField }) =>
      identityNumber !== null && numberField !== null && numbers.has(normalIdentityNumber(identityNumber))
        ? [{ field: numberField, message: message('named-is-dead') }]
        : [],
    );
  },
};
