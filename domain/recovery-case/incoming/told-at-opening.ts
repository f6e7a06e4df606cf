import { heldAgainst } from '../../kernel/incoming/incoming-check.ts';
import { peopleChecks, type DayOfLife } from '../../kernel/incoming/people-checks.ts';
import type { CaseOpening } from '../case-opening.ts';
import { presupposesDeath } from '../vocabulary.ts';
import { claimPeriodOverlaps, deathAfterPeriods, foundBeforePeriods } from './claim-checks.ts';
import { namedIsDead } from './newcomer-checks.ts';
import { numbered } from './told-of-people.ts';

/** What a case is opened with, held against itself and today. */
export const openingHeldAgainst = heldAgainst(
  [claimPeriodOverlaps, ...peopleChecks, namedIsDead, deathAfterPeriods, foundBeforePeriods],
  ({ violation, foundOn, person, debtor, claimPeriods }: Omit<CaseOpening, 'number'>) => {
    const periods = claimPeriods.map((period, index) => ({ ...period, field: `claimPeriods.${index}.from` }));
    const { identityNumber, diedOn } = person;
    const death: readonly DayOfLife[] = diedOn === null ? [] : [{ day: diedOn, field: 'person.diedOn', isDeath: true }];
    const drawn = periods.map(({ from, field }): DayOfLife => ({ day: from, field, isDeath: false }));
    const owing = numbered(debtor?.identityNumber ?? null, 'debtor.identityNumber');
    return {
      foundOn,
      periods,
      standing: [],
      people: [numbered(identityNumber, 'person.identityNumber', [...death, ...drawn]), owing],
      named: [owing],
      dead: diedOn === null ? [] : [identityNumber],
      death: diedOn !== null && presupposesDeath(violation) ? { day: diedOn, field: 'person.diedOn' } : null,
      drawn: periods,
    };
  },
);
