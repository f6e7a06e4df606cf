import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import { bookingNumber } from '../amounts/money-movement.ts';
import type { Estate } from '../people/people-state.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Agreement } from '../stages/agreement-state.ts';
import type { AnyVersion } from './any-version.ts';

export type AgreementOfAnyVersion = AnyVersion<Omit<Agreement, 'replaces'>, 'graceEndedOn' | 'bookingsBefore'> & {
  readonly replaces?: AgreementOfAnyVersion | null;
};
export type MovementOfAnyVersion = AnyVersion<MoneyMovement, 'paidBy'>;
export type EstateOfAnyVersion = AnyVersion<Estate, 'bookingsBefore'>;

/** What had been booked before a day on which something was agreed or decided: of earlier versions the day alone is known. */
export function bookedUntil(movements: readonly MoneyMovement[], day: PlainDate | null): number {
  if (day === null) return 0;
  return Math.max(0, ...movements.filter(({ movedOn }) => movedOn <= day).map(bookingNumber));
}

/** Of earlier versions nobody knows who has paid. */
export function completedMovement(movement: MovementOfAnyVersion): MoneyMovement {
  return { paidBy: null, ...movement };
}

export function completedAgreement(
  { replaces, ...agreement }: AgreementOfAnyVersion,
  movements: readonly MoneyMovement[],
): Agreement {
  return {
    graceEndedOn: null,
    bookingsBefore: bookedUntil(movements, agreement.concludedOn),
    ...agreement,
    replaces: replaces == null ? null : completedAgreement(replaces, movements),
  };
}

/** Of earlier versions the day alone is known on which a death became known: the dead are served no more from then on. */
export function completedEstate(
  addressees: readonly Addressee[],
  estate: EstateOfAnyVersion,
  movements: readonly MoneyMovement[],
): Estate {
  const knownOn = addressees.find(({ id }) => id === estate.deceased)?.until ?? null;
  return { bookingsBefore: bookedUntil(movements, knownOn), ...estate };
}
