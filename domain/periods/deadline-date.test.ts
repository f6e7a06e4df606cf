import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { draws, fc } from '../../tests/sample/drawing.ts';
import type { Calendar, CalendarYear, RestDays } from '../calendar/calendar.ts';
import { chinaCalendar } from '../calendar/china-calendar.ts';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isAfter,
  isBefore,
  laterOf,
  nextDay,
  plainDate,
} from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { countPeriod, isRestDay, remainingOf, resumePeriod, rollForward } from './deadline-date.ts';
import type { PeriodRule, PeriodUnit } from './period-rule.ts';

const DEFAULT_REST_DAYS: RestDays = 'weekends-and-days-off';

function rule(length: number, unit: PeriodUnit, more: Partial<PeriodRule> = {}): PeriodRule {
  return {
    id: 'T1',
    length,
    unit,
    counted: 'forward',
    rolling: 'rolls',
    legalBasis: '《民法典》第二百零三条',
    confidence: 'high',
    configurable: false,
    ...more,
  };
}

function due(counted: PeriodRule, from: string, calendar = chinaCalendar, restDays = DEFAULT_REST_DAYS): PlainDate {
  return countPeriod(counted, plainDate(from), calendar, restDays).due;
}

const datesOf2020To2025 = fc.integer({ min: 0, max: 2_191 }).map((days) => addDays(plainDate('2020-01-01'), days));
const restDaysChoices = fc.constantFrom<RestDays>('weekends-and-days-off', 'statutory-holidays-only');
const units = fc.constantFrom<PeriodUnit>('calendar-days', 'working-days', 'months', 'years', 'hours');
const rules = fc
  .record({ length: fc.integer({ min: 1, max: 90 }), unit: units })
  .map(({ length, unit }) => rule(unit === 'years' ? 1 : unit === 'months' ? (length % 12) + 1 : length, unit));

describe('counting a period', () => {
  it('carries what a deadline shows', () => {
    expect(
      countPeriod(rule(10, 'working-days', { id: 'A18' }), plainDate('2026-02-12'), chinaCalendar, DEFAULT_REST_DAYS),
    ).toEqual({
      period: 'A18',
      from: '2026-02-12',
      due: '2026-03-04',
      opensNext: '2026-03-05',
      unit: 'working-days',
      provisional: false,
      legalBasis: '《民法典》第二百零三条',
      calendarVersion: chinaCalendar.version,
    });
  });

  it('rolls a last day on a weekend, through a long holiday, but not off a make-up day', () => {
    expect(due(rule(60, 'calendar-days'), '2026-04-01')).toBe('2026-06-01');
    expect(due(rule(6, 'months'), '2026-04-01')).toBe('2026-10-08');
    expect(due(rule(6, 'months'), '2025-08-31')).toBe('2026-02-28');
  });

  it('leaves the nominal day where the rule says so, or the earlier of both', () => {
    expect(due(rule(3, 'calendar-days', { rolling: 'nominal' }), '2026-10-01')).toBe('2026-10-04');
    expect(due(rule(3, 'months', { rolling: 'earlier-of-both' }), '2026-07-03')).toBe('2026-10-03');
  });

  it('rolls on statutory holidays alone where a rulebook chose that, and still counts working days by the notice', () => {
    expect(due(rule(3, 'calendar-days'), '2026-10-01', chinaCalendar, 'statutory-holidays-only')).toBe('2026-10-04');
    expect(due(rule(1, 'calendar-days'), '2026-10-01', chinaCalendar, 'statutory-holidays-only')).toBe('2026-10-04');
    expect(due(rule(10, 'working-days'), '2026-02-12', chinaCalendar, 'statutory-holidays-only')).toBe('2026-03-04');
  });

  it('counts hours in whole days and never rolls them', () => {
    expect(due(rule(24, 'hours'), '2026-09-30')).toBe('2026-10-01');
    expect(due(rule(36, 'hours'), '2026-09-30')).toBe('2026-10-02');
  });

  it('counts back to the earlier working day, so that a notice is never too short', () => {
    expect(due(rule(7, 'working-days', { counted: 'backward' }), '2026-10-12')).toBe('2026-09-24');
    expect(due(rule(5, 'calendar-days', { counted: 'backward' }), '2026-10-08')).toBe('2026-09-30');
    expect(due(rule(5, 'calendar-days', { counted: 'backward', rolling: 'nominal' }), '2026-10-08')).toBe('2026-10-03');
    expect(due(rule(1, 'months', { counted: 'backward', rolling: 'nominal' }), '2026-03-31')).toBe('2026-02-28');
  });

  it('ends with the month where the rule says so', () => {
    const contribution = rule(1, 'months', { rolling: 'nominal', endsOn: 'last-day-of-month' });
    expect(due(contribution, '2026-02-28')).toBe('2026-03-31');
    expect(due(contribution, '2026-01-31')).toBe('2026-02-28');
    expect(due(contribution, '2026-01-10')).toBe('2026-02-28');
  });

  it('agrees with another count of working days', () => {
    fc.assert(
      fc.property(datesOf2020To2025, fc.integer({ min: 1, max: 90 }), (from, length) => {
        const start = chineseDays.isWorkday(from) ? from : chineseDays.findWorkday(-1, from);
        expect(due(rule(length, 'working-days'), from)).toBe(chineseDays.findWorkday(length, start));
      }),
    );
  });

  it('never ends on a rest day when it rolls, nor before its nominal end, and stays within the rest days after it', () => {
    fc.assert(
      fc.property(rules, datesOf2020To2025, restDaysChoices, (counted, from, restDays) => {
        fc.pre(counted.unit !== 'hours');
        const result = countPeriod(counted, from, chinaCalendar, restDays);
        const nominal = nominalEnd(counted, from, result.due);
        const restDaysOfRule = counted.unit === 'working-days' ? DEFAULT_REST_DAYS : restDays;
        expect(isRestDay(result.due, chinaCalendar, restDaysOfRule)).toBe(false);
        expect(isBefore(result.due, nominal)).toBe(false);
        for (let day = nominal; isBefore(day, result.due); day = nextDay(day)) {
          expect(isRestDay(day, chinaCalendar, restDaysOfRule)).toBe(true);
        }
        expect(result.opensNext).toBe(addDays(result.due, 1));
      }),
    );
  });

  it('never ends earlier for a later start or a longer period', () => {
    fc.assert(
      fc.property(rules, datesOf2020To2025, (counted, from) => {
        const end = due(counted, from);
        expect(isBefore(due(counted, nextDay(from)), end)).toBe(false);
        expect(isBefore(due({ ...counted, length: counted.length + 1 }, from), end)).toBe(false);
        expect(isAfter(end, from)).toBe(true);
      }),
    );
  });
});

describe('a date in a year without a holiday notice', () => {
  it('is provisional when it rolls or counts working days there', () => {
    const from = plainDate('2026-12-28');
    const provisional = (counted: PeriodRule) =>
      countPeriod(counted, from, chinaCalendar, DEFAULT_REST_DAYS).provisional;
    expect(provisional(rule(3, 'working-days'))).toBe(false);
    expect(provisional(rule(4, 'working-days'))).toBe(true);
    expect(provisional(rule(3, 'calendar-days'))).toBe(false);
    expect(provisional(rule(15, 'calendar-days'))).toBe(true);
    expect(provisional(rule(15, 'calendar-days', { rolling: 'nominal' }))).toBe(false);
    expect(provisional(rule(3, 'months', { rolling: 'earlier-of-both' }))).toBe(false);
    expect(provisional(rule(24, 'hours'))).toBe(false);
  });

  it('is provisional exactly when a notice for a missing year could move it', () => {
    const known = withYears(chinaCalendar, undefined);
    const allOff = withYears(known, { restDays: missingDays, statutoryHolidays: missingDays, workingDays: [] });
    const allWorked = withYears(known, { restDays: [], statutoryHolidays: [], workingDays: missingDays });
    const aroundNewYear = fc.integer({ min: 0, max: 150 }).map((days) => addDays(plainDate('2025-10-01'), days));
    const variants = fc.record({
      counted: fc.constantFrom<PeriodRule['counted']>('forward', 'backward'),
      rolling: fc.constantFrom<PeriodRule['rolling']>('rolls', 'nominal', 'earlier-of-both'),
    });
    fc.assert(
      fc.property(rules, variants, aroundNewYear, (base, variant, from) => {
        const counted = { ...base, ...variant };
        const now = countPeriod(counted, from, known, DEFAULT_REST_DAYS);
        const later = [allOff, allWorked].map((calendar) => due(counted, from, calendar));
        expect(now.provisional).toBe(later.some((date) => date !== now.due));
      }),
      draws(500),
    );
  });
});

describe('holding and resuming a period', () => {
  it('keeps calendar days of a period in days, months or years, and working days of one in working days', () => {
    const at = plainDate('2026-02-20');
    const inDays = countPeriod(rule(30, 'calendar-days'), plainDate('2026-02-01'), chinaCalendar, DEFAULT_REST_DAYS);
    const inWorkingDays = countPeriod(
      rule(10, 'working-days'),
      plainDate('2026-02-12'),
      chinaCalendar,
      DEFAULT_REST_DAYS,
    );
    expect(remainingOf(inDays, at, chinaCalendar)).toBe(daysBetween(at, inDays.due));
    expect(remainingOf(inWorkingDays, at, chinaCalendar)).toBe(8);
    expect(remainingOf(inWorkingDays, inWorkingDays.due, chinaCalendar)).toBe(0);
    expect(remainingOf(inWorkingDays, plainDate('2026-05-01'), chinaCalendar)).toBe(0);
  });

  it('ends on the same day when it is resumed without a gap', () => {
    fc.assert(
      fc.property(rules, datesOf2020To2025, fc.nat({ max: 400 }), restDaysChoices, (counted, from, days, restDays) => {
        const original = countPeriod(counted, from, chinaCalendar, restDays);
        const at = addDays(from, days % (daysBetween(from, original.due) + 1));
        const left = remainingOf(original, at, chinaCalendar);
        const resumed = resumePeriod(counted, left, at, chinaCalendar, restDays);
        expect({ ...resumed, from }).toEqual(original);
      }),
    );
  });

  it('never ends earlier for having been held', () => {
    fc.assert(
      fc.property(rules, datesOf2020To2025, fc.nat({ max: 60 }), (counted, from, heldFor) => {
        const original = countPeriod(counted, from, chinaCalendar, DEFAULT_REST_DAYS);
        const at = addDays(from, 1);
        const left = remainingOf(original, at, chinaCalendar);
        const resumed = resumePeriod(counted, left, addDays(at, heldFor), chinaCalendar, DEFAULT_REST_DAYS);
        expect(isBefore(resumed.due, original.due)).toBe(false);
      }),
    );
  });

  it('refuses what cannot be resumed', () => {
    const from = plainDate('2026-03-02');
    expect(() =>
      resumePeriod(rule(5, 'calendar-days', { counted: 'backward' }), 1, from, chinaCalendar, DEFAULT_REST_DAYS),
    ).toThrow(expect.objectContaining({ code: 'period-not-resumable' }));
    for (const left of [-1, 0.5, Number.NaN]) {
      expect(() => resumePeriod(rule(5, 'calendar-days'), left, from, chinaCalendar, DEFAULT_REST_DAYS)).toThrow(
        expect.objectContaining({ code: 'remaining-invalid' }),
      );
    }
  });
});

describe('rolling a day forward', () => {
  it('says whether it knew every day on the way', () => {
    expect(rollForward(plainDate('2026-10-01'), chinaCalendar, DEFAULT_REST_DAYS)).toEqual({
      date: '2026-10-08',
      known: true,
    });
    expect(rollForward(plainDate('2027-01-02'), chinaCalendar, DEFAULT_REST_DAYS)).toEqual({
      date: '2027-01-04',
      known: false,
    });
  });
});

const MISSING_YEARS = ['2026', '2027', '2028'];
const missingDays = Array.from({ length: 1_096 }, (_, index) => addDays(plainDate('2026-01-01'), index));

/** The calendar with the missing years all alike, or without them. */
function withYears(calendar: Calendar, year: CalendarYear | undefined): Calendar {
  const before = Object.entries(calendar.years).filter(([key]) => !MISSING_YEARS.includes(key));
  const missing = year === undefined ? [] : MISSING_YEARS.map((key) => [key, year] as const);
  return { ...calendar, years: Object.fromEntries([...before, ...missing]) };
}

function nominalEnd(counted: PeriodRule, from: PlainDate, workingDayEnd: PlainDate): PlainDate {
  switch (counted.unit) {
    case 'calendar-days':
      return addDays(from, counted.length);
    case 'months':
      return addMonths(from, counted.length);
    case 'years':
      return addYears(from, counted.length);
    case 'working-days':
      return laterOf(addDays(from, counted.length), workingDayEnd);
    case 'hours':
      return from;
    default:
      return counted.unit satisfies never;
  }
}
