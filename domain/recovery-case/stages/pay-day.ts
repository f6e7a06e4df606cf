import { addDays, addMonths, compareDates, type PlainDate } from '../../calendar/plain-date.ts';

/** First pay day after `after`. */
export function nextPayDay(after: PlainDate, payDay: number): PlainDate {
  const firstOfMonth = addDays(after, 1 - Number(after.slice(8)));
  const thisMonth = addDays(firstOfMonth, payDay - 1);
  return compareDates(thisMonth, after) > 0 ? thisMonth : addDays(addMonths(firstOfMonth, 1), payDay - 1);
}
