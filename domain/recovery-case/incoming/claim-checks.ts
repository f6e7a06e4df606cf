import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { IncomingCheck } from '../../kernel/incoming/incoming-check.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { message } from '../messages.ts';

type Stretch = Pick<ClaimPeriod, 'from' | 'to' | 'benefitCode'>;

/** A claim period that comes in, or is to be another one; `field` is that of its first day. */
export interface ToldPeriod extends Stretch {
  readonly id: string;
  readonly field: string;
}

/** As much of what comes in as tells for which days a benefit is claimed back. */
export interface ToldOfPeriods {
  readonly periods: readonly ToldPeriod[];
  /** What is claimed beside them. */
  readonly standing: readonly (Stretch & Pick<ClaimPeriod, 'id'>)[];
}

/** The same benefit is claimed once for each day: no further period may claim a day again. */
export const claimPeriodOverlaps: IncomingCheck<ToldOfPeriods> = {
  code: 'claim-period-overlaps',
  effect: 'refuses',
  find: ({ periods, standing }) =>
    periods.flatMap((period, index) => {
      const other = [...standing, ...periods.slice(0, index)].find(
        ({ benefitCode, from, to }) => benefitCode === period.benefitCode && from <= period.to && period.from <= to,
      );
      if (other === undefined) return [];
      const { id: claimPeriodId, benefitCode, from, to } = other;
      return [{ field: period.field, message: message('period-overlaps', { claimPeriodId, benefitCode, from, to }) }];
    }),
};

/** As much of what comes in as tells that a benefit was drawn after a death. */
export interface ToldOfDeath {
  /** The death after which it is said to have been drawn; `field` is null where it is on record. Null where none is. */
  readonly death: { readonly day: PlainDate; readonly field: string | null } | null;
  /** First days for which it was drawn; those that are on record have no field. */
  readonly drawn: readonly { readonly from: PlainDate; readonly field: string | null }[];
}

/** What was drawn after a death was drawn for days after it. */
export const deathAfterPeriods: IncomingCheck<ToldOfDeath> = {
  code: 'death-after-periods',
  effect: 'warns',
  find: ({ death, drawn }) => {
    if (death === null) return [];
    return drawn
      .filter(({ from }) => from <= death.day)
      .flatMap(({ from, field }) => {
        const atFault = field ?? death.field;
        const said = message('death-after-periods', { died: death.day, from });
        return atFault === null ? [] : [{ field: atFault, message: said }];
      })
      .slice(0, 1);
  },
};

/** As much of what a case is opened with as tells when the overpayment was found. */
export interface ToldOfFinding {
  readonly foundOn: PlainDate;
  readonly periods: readonly Pick<ClaimPeriod, 'from'>[];
}

/** What was found had begun by then, some of it at least. */
export const foundBeforePeriods: IncomingCheck<ToldOfFinding> = {
  code: 'found-before-periods',
  effect: 'warns',
  find: ({ foundOn, periods }) =>
    periods.every(({ from }) => from > foundOn)
      ? [{ field: 'foundOn', message: message('found-before-periods', { foundOn }) }]
      : [],
};

/** As much of what comes in as tells of money that was paid back. */
export interface ToldOfMoney {
  /** When it came in, each with the field at fault where that was too early. */
  readonly received: readonly { readonly on: PlainDate; readonly field: string }[];
  /** What is claimed back. */
  readonly claimed: readonly Pick<ClaimPeriod, 'from'>[];
}

/** Nothing is paid back before the first day for which it was drawn. */
export const moneyBeforeClaim: IncomingCheck<ToldOfMoney> = {
  code: 'money-before-claim',
  effect: 'warns',
  find: ({ received, claimed }) => {
    const first = firstDayOf(claimed);
    if (first === undefined) return [];
    return received
      .filter(({ on }) => on < first)
      .map(({ on, field }) => ({ field, message: message('money-before-claim', { receivedOn: on, first }) }))
      .slice(0, 1);
  },
};

/** The first day for which anything is claimed; undefined where nothing is. */
export function firstDayOf(periods: readonly Pick<ClaimPeriod, 'from'>[]): PlainDate | undefined {
  return periods.map(({ from }) => from).toSorted(compareDates)[0];
}
