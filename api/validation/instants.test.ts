import { describe, expect, it } from '@jest/globals';
import { dateAt, type TimeZone } from '../../domain/calendar/time-zone.ts';
import { instant } from './fields.ts';

const zones: readonly TimeZone[] = ['Asia/Shanghai', 'Asia/Ho_Chi_Minh'];

describe('an instant that is sent', () => {
  it.each([
    '1950-01-01T00:00:00+14:00',
    '2026-11-20T09:30:00+08:00',
    '2199-12-31T23:59:59Z',
    '2199-12-31T23:59:59-14:00',
  ])('of %s falls on a day of the calendar of every office', (written) => {
    expect(instant.safeParse(written).success).toBe(true);
    for (const zone of zones) expect(() => dateAt(Date.parse(written), zone)).not.toThrow();
  });

  it.each(['0001-01-01T00:00:00Z', '1949-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '9154-02-20T00:03:44-01:00'])(
    'of %s is not taken',
    (written) => {
      expect(instant.safeParse(written).success).toBe(false);
    },
  );
});
