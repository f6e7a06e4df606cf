import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  earlierOf,
  isAfter,
  isBefore,
  isPlainDate,
  lastDayOfMonth,
  laterOf,
  monthOf,
  nextDay,
  plainDate,
  previousDay,
  yearOf,
} from './plain-date.ts';

const dates = fc
  .date({ min: new Date('1905-01-01T00:00:00Z'), max: new Date('2195-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('taking text as a date', () => {
  it.each(['2026-02-28', '2024-02-29', '1900-01-01', '2200-12-31'])('takes %s', (text) => {
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ])('refuses %j and names the field', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text, 'from')).toThrow(expect.objectContaining({ code: 'date-invalid', field: 'from' }));
  });
});

describe('moving a date', () => {
  it('ends a month on its last day where there is no corresponding one', () => {
    expect(addMonths(plainDate('2025-08-31'), 6)).toBe('2026-02-28');
    expect(addMonths(plainDate('2023-11-30'), 3)).toBe('2024-02-29');
    expect(addMonths(plainDate('2026-05-31'), -3)).toBe('2026-02-28');
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(lastDayOfMonth(plainDate('2024-02-10'))).toBe('2024-02-29');
  });

  it('crosses months, years and leap days', () => {
    expect(nextDay(plainDate('2024-02-28'))).toBe('2024-02-29');
    expect(nextDay(plainDate('2026-12-31'))).toBe('2027-01-01');
    expect(previousDay(plainDate('2026-03-01'))).toBe('2026-02-28');
    expect(addDays(plainDate('1969-12-31'), 1)).toBe('1970-01-01');
  });

  it('refuses to leave the years that dates may lie in, and to stop between days', () => {
    const last = plainDate('2200-12-31');
    for (const leave of [
      () => nextDay(last),
      () => addDays(last, -0.5),
      () => addMonths(last, 1),
      () => addYears(last, 1),
    ]) {
      expect(leave).toThrow(expect.objectContaining({ code: 'date-invalid' }));
    }
    expect(() => previousDay(plainDate('1900-01-01'))).toThrow(expect.objectContaining({ code: 'date-invalid' }));
  });

  it('gives back the days it was moved by, and every date it makes is one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1_500, max: 1_500 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isPlainDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it('keeps the day of the month by months unless the month is too short', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -48, max: 48 }), (date, months) => {
        const moved = addMonths(date, months);
        const monthsApart = (yearOf(moved) - yearOf(date)) * 12 + monthOf(moved) - monthOf(date);
        expect(monthsApart).toBe(months);
        expect(moved.slice(8) === date.slice(8) || moved === lastDayOfMonth(moved)).toBe(true);
      }),
    );
  });
});

describe('looking at dates', () => {
  it('knows the days of the week on either side of 1970', () => {
    expect(dayOfWeek(plainDate('2026-03-02'))).toBe(1);
    expect(dayOfWeek(plainDate('2026-03-01'))).toBe(7);
    expect(dayOfWeek(plainDate('1900-01-01'))).toBe(1);
    expect(dayOfWeek(plainDate('1949-10-01'))).toBe(6);
  });

  it('steps through the week', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayOfWeek(nextDay(date))).toBe((dayOfWeek(date) % 7) + 1);
      }),
    );
  });

  it('puts dates in order', () => {
    const early = plainDate('2026-09-30');
    const late = plainDate('2026-10-01');
    expect([late, early].toSorted(compareDates)).toEqual([early, late]);
    expect(compareDates(early, early)).toBe(0);
    expect([isBefore(early, late), isBefore(late, late), isAfter(late, early), isAfter(late, late)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([earlierOf(early, late), earlierOf(late, early)]).toEqual([early, early]);
    expect([laterOf(early, late), laterOf(late, early)]).toEqual([late, late]);
    expect([yearOf(late), monthOf(late)]).toEqual([2026, 10]);
  });
});
