import type { PlainDate } from '../../calendar/plain-date.ts';
import { readIdentityNumber } from '../../identity-numbers/identity-number.ts';
import type { BirthInNumber, NumberFault } from '../../identity-numbers/read-number.ts';
import { message } from '../kernel-messages.ts';
import type { Contradiction } from './finding.ts';
import type { IncomingCheck } from './incoming-check.ts';

/** A day of somebody's life, who was born before it. */
export interface DayOfLife {
  readonly day: PlainDate;
  /** The field that tells it; null where it is on record already. */
  readonly field: string | null;
  readonly isDeath: boolean;
}

/** Somebody of whom something is told. */
export interface ToldPerson {
  /** As it is written; null where none is known. */
  readonly identityNumber: string | null;
  /** The field that tells the number; null where it is on record already. */
  readonly numberField: string | null;
  readonly days: readonly DayOfLife[];
}

/** As much of what comes in as tells of people. */
export interface ToldOfPeople {
  readonly people: readonly ToldPerson[];
}

function numberCheck(fault: NumberFault): IncomingCheck<ToldOfPeople> {
  const code = `identity-number-${fault}` as const;
  return {
    code,
    effect: 'warns',
    find: ({ people }, today) =>
      people.flatMap(({ identityNumber, numberField }) =>
        identityNumber !== null && numberField !== null && faultsOf(identityNumber, today).includes(fault)
          ? [{ field: numberField, message: message(code) }]
          : [],
      ),
  };
}

const deathBeforeBirth: IncomingCheck<ToldOfPeople> = {
  code: 'death-before-birth',
  effect: 'refuses',
  find: ({ people }, today) =>
    people.flatMap((person) =>
      isSound(person, today)
        ? daysBeforeBirth(
            person,
            ({ isDeath }) => isDeath,
            (day, born) => message('death-before-birth', { day, born }),
          )
        : [],
    ),
};

const birthAfterFacts: IncomingCheck<ToldOfPeople> = {
  code: 'birth-after-facts',
  effect: 'warns',
  find: ({ people }, today) =>
    people.flatMap((person) =>
      daysBeforeBirth(
        person,
        ({ isDeath }) => !isDeath || !isSound(person, today),
        (day, born) => message('birth-after-facts', { day, born }),
      ),
    ),
};

/**
 * What people are held against: their numbers against the rule that numbers are made by, and the birth that a number tells against
 * what is told of its bearer. Old papers are wrong: a number blocks nothing by itself, and where it is wrong in itself, the birth
 * in it only warns of a death that lies before.
 */
export const peopleChecks: readonly IncomingCheck<ToldOfPeople>[] = [
  deathBeforeBirth,
  numberCheck('form'),
  numberCheck('check-digit'),
  numberCheck('region'),
  numberCheck('date'),
  birthAfterFacts,
];

/** What is wrong with a number; nobody who is told of is born after today. */
function faultsOf(identityNumber: string, today: PlainDate): readonly NumberFault[] {
  const { faults, born } = readIdentityNumber(identityNumber);
  return born !== null && born.earliest > today ? [...faults, 'date'] : faults;
}

function isSound({ identityNumber }: ToldPerson, today: PlainDate): boolean {
  return identityNumber !== null && faultsOf(identityNumber, today).length === 0;
}

/** The first of some days that lies before the birth that the number tells, where either of them is told now. */
function daysBeforeBirth(
  { identityNumber, numberField, days }: ToldPerson,
  isMeant: (day: DayOfLife) => boolean,
  say: (day: PlainDate, born: BirthInNumber['earliest']) => Contradiction['message'],
): readonly Contradiction[] {
  const born = identityNumber === null ? null : readIdentityNumber(identityNumber).born;
  if (born === null) return [];
  return days
    .filter((each) => isMeant(each) && each.day < born.earliest)
    .flatMap(({ day, field }) => {
      const atFault = field ?? numberField;
      return atFault === null ? [] : [{ field: atFault, message: say(day, born.earliest) }];
    })
    .slice(0, 1);
}
