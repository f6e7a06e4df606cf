import { describe, expect, it } from '@jest/globals';
import { calendarTo2027, madeUpNotice } from '../../tests/sample/made-up-notice.ts';
import { kindOfDay, type Calendar } from './calendar.ts';
import { isLaterVersion, nextVersion } from './calendar-version.ts';
import { chinaCalendar } from './china-calendar.ts';
import { faultsOf, withNotice, type HolidayNotice } from './holiday-notice.ts';
import { addDays, dayOfWeek, plainDate } from './plain-date.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';

const day = plainDate;

function fault(part: Partial<HolidayNotice>): readonly (readonly [string, string])[] {
  return faultsOf(chinaCalendar, { ...madeUpNotice, ...part }).map(({ field, code }) => [field, code]);
}

describe('a holiday notice', () => {
  it('makes its year known and leaves all other years as they were', () => {
    expect(faultsOf(chinaCalendar, madeUpNotice)).toEqual([]);
    const { years, version, id } = calendarTo2027;
    const { '2027': added, ...others } = years;
    expect([id, version]).toEqual(['cn', 'cn-2027.1']);
    expect(others).toEqual(chinaCalendar.years);
    expect(added?.workingDays).toContain('2027-02-20');
    const ofYear = Array.from({ length: 365 }, (_, offset) => addDays(day('2027-01-01'), offset));
    const kinds = (calendar: Calendar) => ofYear.map((date) => kindOfDay(calendar, date, 'weekends-and-days-off'));
    expect(kinds(chinaCalendar).some(({ known }) => known)).toBe(false);
    expect(kinds(calendarTo2027).every(({ known }) => known)).toBe(true);
    const changed = ofYear.filter(
      (_, index) => kinds(chinaCalendar)[index]?.kind !== kinds(calendarTo2027)[index]?.kind,
    );
    const { restDays, workingDays } = madeUpNotice;
    expect(changed).toEqual([...restDays.filter((date) => dayOfWeek(date) < 6), ...workingDays].toSorted());
  });

  it('may name days of the December before, which it then overrules', () => {
    const notice = {
      ...madeUpNotice,
      restDays: [day('2026-12-31'), ...madeUpNotice.restDays],
      workingDays: [day('2026-12-26'), ...madeUpNotice.workingDays],
    };
    expect(faultsOf(chinaCalendar, notice)).toEqual([]);
    const calendar = withNotice(chinaCalendar, notice);
    const kind = (date: string) => kindOfDay(calendar, day(date), 'weekends-and-days-off').kind;
    expect([kind('2026-12-26'), kind('2026-12-31'), kind('2026-12-25')]).toEqual([
      'working-day',
      'rest-day',
      'working-day',
    ]);
    expect(calendar.years['2027']?.restDays).not.toContain('2026-12-31');
    expect(calendar.years['2025']).toEqual(chinaCalendar.years['2025']);
  });

  it('is refused with the field at fault', () => {
    const { restDays, workingDays } = madeUpNotice;
    expect(fault({ year: 2026 })).toContainEqual(['year', 'year-known']);
    expect(fault({ amends: true })).toEqual([['amends', 'year-not-known']]);
    expect(fault({ restDays: [...restDays, day('2028-01-01')] })).toEqual([['restDays.29', 'day-not-of-year']]);
    expect(fault({ restDays: [...restDays, day('2026-11-30')] })).toEqual([['restDays.29', 'day-not-of-year']]);
    expect(fault({ restDays: [...restDays, day('2027-10-01')] })).toEqual([['restDays.29', 'day-repeated']]);
    expect(fault({ workingDays: [...workingDays, day('2027-03-01')] })).toEqual([
      ['workingDays.6', 'working-day-not-weekend'],
    ]);
    expect(fault({ workingDays: [...workingDays, day('2027-10-02')] })).toContainEqual([
      'restDays.23',
      'day-rests-and-works',
    ]);
    expect(fault({ statutoryHolidays: [day('2027-03-08')] })).toEqual([['statutoryHolidays.0', 'holiday-not-off']]);
    expect(faultsOf(vietnamCalendar, { ...madeUpNotice, restDays: [day('2026-12-31'), ...restDays] })).toEqual([
      expect.objectContaining({ field: 'restDays.0', code: 'year-not-known' }),
    ]);
  });

  it('that amends replaces all days of its year', () => {
    const amended = {
      ...madeUpNotice,
      amends: true,
      restDays: [day('2027-01-01')],
      statutoryHolidays: [],
      workingDays: [],
    };
    expect(faultsOf(calendarTo2027, amended)).toEqual([]);
    const calendar = withNotice(calendarTo2027, amended);
    expect(calendar.version).toBe('cn-2027.2');
    expect(calendar.years['2027']).toEqual({ restDays: ['2027-01-01'], statutoryHolidays: [], workingDays: [] });
  });
});

describe('versions of a calendar', () => {
  it('follow each other by latest year and number', () => {
    const inOrder = ['none', 'vn-2026.1', 'vn-2026.2', 'vn-2026.10', 'vn-2027.1'];
    for (const [index, version] of inOrder.entries()) {
      for (const [otherIndex, other] of inOrder.entries()) {
        expect(isLaterVersion(version, other)).toBe(index > otherIndex);
      }
    }
    expect(nextVersion('vn', 'none', 2026)).toBe('vn-2026.1');
    expect(nextVersion('cn', 'cn-2026.9', 2026)).toBe('cn-2026.10');
  });
});
