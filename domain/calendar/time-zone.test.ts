import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import { addDays, nextDay, plainDate } from './plain-date.ts';
import { dateAt, startOfDay } from './time-zone.ts';
import type { TimeZone } from './time-zone.ts';

const zones = fc.constantFrom<TimeZone>('Asia/Shanghai', 'Asia/Ho_Chi_Minh');
const dates = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays(plainDate('1950-01-01'), days));

describe('the day in an office’s zone', () => {
  it('begins at local midnight', () => {
    expect(new Date(startOfDay(plainDate('2026-03-05'), 'Asia/Shanghai')).toISOString()).toBe(
      '2026-03-04T16:00:00.000Z',
    );
    expect(new Date(startOfDay(plainDate('2026-03-05'), 'Asia/Ho_Chi_Minh')).toISOString()).toBe(
      '2026-03-04T17:00:00.000Z',
    );
  });

  it('follows the summer time that China had until 1991', () => {
    expect(new Date(startOfDay(plainDate('1988-06-01'), 'Asia/Shanghai')).toISOString()).toBe(
      '1988-05-31T15:00:00.000Z',
    );
  });

  it('lasts from its first instant to the last before the next day, asked twice or once', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const start = startOfDay(date, zone);
        expect(startOfDay(date, zone)).toBe(start);
        expect(dateAt(start, zone)).toBe(date);
        expect(dateAt(start - 1, zone)).toBe(addDays(date, -1));
        expect(dateAt(startOfDay(nextDay(date), zone) - 1, zone)).toBe(date);
      }),
    );
  });
});
