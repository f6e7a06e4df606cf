import type { Wording } from '../wording.ts';
import { fixedDateWordings } from './fixed-dates.ts';
import { isPeriodId, periodWordings } from './periods.ts';

/** What a clock is called by its rule: a period by its row, a date that an act has fixed by the id that stands in its place. */
export function wordingOfRule(rule: string): Wording {
  if (isPeriodId(rule)) return periodWordings[rule].title;
  return fixedDateWordings[rule] ?? { zh: rule, en: rule, vi: rule };
}
