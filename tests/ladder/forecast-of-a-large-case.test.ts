import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { availableActions } from '../../domain/kernel/actions.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { DeadlinePurpose } from '../../domain/recovery-case/deadline-purposes.ts';
import { presentParties } from '../../domain/recovery-case/service/addressee.ts';
import { largeCase, largestCase, type LargeCasePoint, type LargeCaseSize } from '../../tools/bench/large-case.ts';

/** How often the members of each list of a case were looked at. */
interface Looks {
  addressees: number;
  claimPeriods: number;
  balances: number;
}

/** The same case, which counts how often its lists are looked at. */
function counted(state: RecoveryCaseState): { readonly state: RecoveryCaseState; readonly looks: Looks } {
  const looks: Looks = { addressees: 0, claimPeriods: 0, balances: 0 };
  const watched = <Item>(list: keyof Looks, items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get: (all, member): unknown => {
        if (typeof member === 'string' && /^\d+$/.test(member)) looks[list] += 1;
        return Reflect.get(all, member);
      },
    });
  return {
    looks,
    state: {
      ...state,
      addressees: watched('addressees', state.addressees),
      claimPeriods: watched('claimPeriods', state.claimPeriods),
      balances: watched('balances', state.balances),
    },
  };
}

/** How often a whole forecast looks at each addressee for each of its steps, at each claim period, and at each balance. */
function looksOfForecast(point: LargeCasePoint, size: LargeCaseSize): Looks {
  const { state, looks } = counted(largeCase(point, size));
  const { steps } = forecast(recoveryCase, state);
  return {
    addressees: looks.addressees / size.addressees / steps.length,
    claimPeriods: looks.claimPeriods / size.claimPeriods,
    balances: looks.balances / size.claimPeriods,
  };
}

describe('the forecast of a case with 34 addressees and 200 claim periods', () => {
  it('tells what comes for every single one of them, up to the court', () => {
    const state = largeCase('confirmed');
    const parties = presentParties(state.addressees).length;
    const { steps, end } = forecast(recoveryCase, state);
    const times = (wanted: DeadlinePurpose): number => steps.filter(({ purpose }) => purpose === wanted).length;
    expect(parties).toBe(largestCase.addressees - 2);
    for (const purpose of ['defence', 'hearing-request', 'performance', 'reconsideration', 'suit', 'demand'] as const)
      expect({ purpose, times: times(purpose) }).toEqual({ purpose, times: parties });
    expect(times('public-notice-service')).toBe(3 * parties);
    expect(end).toMatchObject({ kind: 'waits', stage: 'court-application' });
  });

  it.each(['confirmed', 'decided', 'demanded', 'at-court'] as const)(
    'looks at a claim period no more often because there are more of them, or more people: %s',
    (point) => {
      const few = looksOfForecast(point, { addressees: 8, claimPeriods: 50 });
      const moreToPay = looksOfForecast(point, { addressees: 8, claimPeriods: 100 });
      const morePeople = looksOfForecast(point, { addressees: 32, claimPeriods: 50 });
      expect(moreToPay).toEqual(few);
      expect(morePeople).toMatchObject({ claimPeriods: few.claimPeriods, balances: few.balances });
      expect(morePeople.addressees).toBeLessThanOrEqual(few.addressees);
    },
  );

  it('nor do the actions and the summary of the case', () => {
    const looksOf = (size: LargeCaseSize): Looks => {
      const { state, looks } = counted(largeCase('decided', size));
      availableActions(recoveryCase, state);
      summaryOf(state);
      return looks;
    };
    const few = looksOf({ addressees: 8, claimPeriods: 50 });
    const many = looksOf({ addressees: 32, claimPeriods: 200 });
    expect(many.claimPeriods / 4).toBeLessThanOrEqual(few.claimPeriods);
    expect(many.balances / 4).toBeLessThanOrEqual(few.balances);
    expect(many.addressees / 4).toBeLessThanOrEqual(2 * few.addressees);
  });
});
