import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod, type CountedPeriod } from '../../periods/deadline-date.ts';
import { periodRule, type LadderPeriodId } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { rulesOfCase, settingsOfCase } from '../rules-of-case.ts';
import type { ClaimLimitation } from './limitation-state.ts';

/** What a limitation counts by. */
type Countable = Pick<RecoveryCaseState, 'opening' | 'officeSettings' | 'calendar' | 'limitation'>;

/**
 * The last day of the claim for a period (D6): three years from the day that the limitation runs from, but never after
 * the outer limit of twenty years from the end of the period, which nothing moves (CC 188).
 */
export function lastDayOfClaim(
  state: Countable,
  period: ClaimPeriod,
  { from }: Pick<ClaimLimitation, 'from'>,
): CountedPeriod {
  const limit = counted(state, 'D6', from);
  const outer = outerLastDay(state, period);
  return isBefore(outer.due, limit.due) ? outer : limit;
}

export function outerLastDay(state: Countable, period: ClaimPeriod): CountedPeriod {
  return counted(state, 'D6.outer', period.to);
}

/** Last day of the limitation of a penalty for a period (B5), from the end of the act. */
export function lastDayOfPenalty(state: Countable, period: ClaimPeriod): CountedPeriod {
  return counted(state, state.limitation?.financialHarm == null ? 'B5' : 'B5.harm', period.to);
}

/** The day from which a last day counts as near. */
export function nearFrom(state: Countable, warning: 'D6.warning' | 'B5.warning', lastDay: PlainDate): PlainDate {
  return counted(state, warning, lastDay).due;
}

function counted(state: Countable, id: LadderPeriodId, from: PlainDate): CountedPeriod {
  return countPeriod(periodRule(rulesOfCase(state), id), from, state.calendar, settingsOfCase(state).restDays);
}
