import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod, type CountedPeriod } from '../../periods/deadline-date.ts';
import type { PeriodId } from '../../rulebooks/row-ids.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { restingOn } from '../resting-on.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import type { ClaimLimitation } from './limitation-state.ts';

/** What a limitation counts by. */
export type Countable = Pick<
  RecoveryCaseState,
  'rulebook' | 'officeSettings' | 'calendar' | 'claimPeriods' | 'limitation'
>;

/**
 * The last day of the claim for a period (D6): three years from the day that the limitation runs from, but never after
 * the outer limit of twenty years from the end of the period, which nothing moves (CC 188).
 */
export function lastDayOfClaim(
  state: Countable,
  period: ClaimPeriod,
  { from }: Pick<ClaimLimitation, 'from'>,
): CountedPeriod {
  const limit = countedFromActs(state)('D6', from);
  const outer = outerLastDay(state, period);
  return isBefore(outer.due, limit.due) ? outer : limit;
}

export function outerLastDay(state: Countable, period: ClaimPeriod): CountedPeriod {
  return countedFromEnds(state)('D6.outer', period.to);
}

/** Last day of the limitation of a penalty for a period (B5), from the end of the act. */
export function lastDayOfPenalty(state: Countable, period: ClaimPeriod): CountedPeriod {
  return countedFromEnds(state)(state.limitation?.financialHarm == null ? 'B5' : 'B5.harm', period.to);
}

/** The day from which a last day counts as near. */
export function nearFrom(state: Countable, warning: 'D6.warning' | 'B5.warning', lastDay: PlainDate): PlainDate {
  return countedFromActs(state)(warning, lastDay).due;
}

/** Periods are counted once for all claims that run from the same day, for as long as the limitation stays as it is. */
const countedFromActs = restingOn(['claimPeriods', 'limitation', 'calendar', 'officeSettings', 'rulebook'], keptCounts);
/** What runs from the end of a claim period runs from there whatever happens to the limitation. */
const countedFromEnds = restingOn(['claimPeriods', 'calendar', 'officeSettings', 'rulebook'], keptCounts);

type Count = (id: PeriodId, from: PlainDate) => CountedPeriod;

function keptCounts(state: Pick<Countable, 'rulebook' | 'officeSettings' | 'calendar'>): Count {
  const rules = rulesOf(state);
  const { restDays } = settingsOfCase(state);
  const kept = new Map<string, CountedPeriod>();
  return (id, from) => {
    const key = `${id} ${from}`;
    const counted = kept.get(key) ?? countPeriod(periodRule(rules, id), from, state.calendar, restDays);
    kept.set(key, counted);
    return counted;
  };
}
