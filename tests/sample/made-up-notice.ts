import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { withNotice, type HolidayNotice } from '../../domain/calendar/holiday-notice.ts';
import { addDays, dayOfWeek, nextDay, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';

/**
 * A notice for a year of which the State Council has not spoken yet, as it might look: for tests alone. The holidays that
 * follow the moon stand where they will be in 2027.
 */
export function madeUpNoticeFor(year: number): HolidayNotice {
  const span = (first: string, length: number): readonly PlainDate[] =>
    Array.from({ length }, (_, index) => addDays(plainDate(`${year}-${first}`), index));
  const restDays = [
    ...span('01-01', 3),
    ...span('02-05', 9),
    ...span('04-03', 3),
    ...span('05-01', 5),
    ...span('06-09', 1),
    ...span('09-15', 1),
    ...span('10-01', 7),
  ];
  const statutoryHolidays = [
    ...span('01-01', 1),
    ...span('02-05', 4),
    ...span('04-05', 1),
    ...span('05-01', 2),
    ...span('06-09', 1),
    ...span('09-15', 1),
    ...span('10-01', 3),
  ];
  const made: PlainDate[] = [];
  for (const about of ['02-20', '02-21', '04-25', '05-08', '09-26', '10-09']) {
    let day = plainDate(`${year}-${about}`);
    while (dayOfWeek(day) < 6 || restDays.includes(day) || made.includes(day)) day = nextDay(day);
    made.push(day);
  }
  return { year, restDays, statutoryHolidays, workingDays: made, source: `测试用通知（${year}年）`, amends: false };
}

export const madeUpNotice = madeUpNoticeFor(2027);

/** China's calendar with it. */
export const calendarTo2027 = withNotice(chinaCalendar, madeUpNotice);
