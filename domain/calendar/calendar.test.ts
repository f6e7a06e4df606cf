import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { calendarFrom, kindOfDay } from './calendar.ts';
import { chinaCalendar } from './china-calendar.ts';
import { isBefore, nextDay, plainDate } from './plain-date.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';

describe('the Chinese calendar', () => {
  it('agrees with the holiday notices on every day of 2020 to 2026', () => {
    const disagreements: string[] = [];
    let days = 0;
    for (let date = plainDate('2020-01-01'); isBefore(date, plainDate('2027-01-01')); date = nextDay(date)) {
      const day = kindOfDay(chinaCalendar, date, 'weekends-and-days-off');
      const expected = chineseDays.isWorkday(date) ? 'working-day' : 'rest-day';
      if (!day.known || day.kind !== expected || chineseDays.isHoliday(date) !== (day.kind === 'rest-day')) {
        disagreements.push(date);
      }
      days += 1;
    }
    expect(disagreements).toEqual([]);
    expect(days).toBe(2_557);
  });

  it('knows neither 2019 nor 2027 and says so, instead of calling New Year a working day', () => {
    for (const date of ['2027-01-01', '2019-12-31']) {
      expect(kindOfDay(chinaCalendar, plainDate(date), 'weekends-and-days-off').known).toBe(false);
    }
    expect(kindOfDay(chinaCalendar, plainDate('2027-01-02'), 'weekends-and-days-off')).toEqual({
      kind: 'rest-day',
      known: false,
    });
  });

  it('tells weekends, days off, make-up days and statutory holidays apart', () => {
    const kinds = (date: string) =>
      (['weekends-and-days-off', 'statutory-holidays-only'] as const).map(
        (restDays) => kindOfDay(chinaCalendar, plainDate(date), restDays).kind,
      );
    expect(kinds('2026-03-07')).toEqual(['rest-day', 'working-day']);
    expect(kinds('2026-02-28')).toEqual(['working-day', 'working-day']);
    expect(kinds('2026-02-23')).toEqual(['rest-day', 'working-day']);
    expect(kinds('2026-10-01')).toEqual(['rest-day', 'rest-day']);
    expect(kinds('2026-03-09')).toEqual(['working-day', 'working-day']);
  });

  it('has the thirteen statutory holidays since 2025, and eleven before', () => {
    expect(chinaCalendar.years['2024']?.statutoryHolidays).toHaveLength(11);
    expect(chinaCalendar.years['2026']?.statutoryHolidays).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-04-05',
      '2026-05-01',
      '2026-05-02',
      '2026-06-19',
      '2026-09-25',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
    ]);
  });
});

describe('a calendar that travels', () => {
  it('is the same after JSON and stays small', () => {
    const fromThisYear = calendarFrom(chinaCalendar, 2026);
    expect(JSON.parse(JSON.stringify(chinaCalendar))).toEqual(chinaCalendar);
    expect(Object.keys(fromThisYear.years)).toEqual(['2026']);
    expect(fromThisYear.version).toBe(chinaCalendar.version);
    expect(JSON.stringify(fromThisYear).length).toBeLessThan(1_000);
  });

  it('has no year for Vietnam, whose days are all provisional', () => {
    expect(kindOfDay(vietnamCalendar, plainDate('2026-03-02'), 'weekends-and-days-off')).toEqual({
      kind: 'working-day',
      known: false,
    });
  });
});
