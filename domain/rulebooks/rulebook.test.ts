import { describe, expect, it } from '@jest/globals';
import { chinaCalendar } from '../calendar/china-calendar.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { countPeriod } from '../periods/deadline-date.ts';
import { rulebook, currentRulebooks, rulebookVersions } from './registry.ts';
import { chinaPeriods } from './china/china.ts';
import { periodRule } from './rulebook.ts';

describe('every rulebook', () => {
  it.each(rulebookVersions().map((book) => ({ book, name: `${book.id} ${book.version}` })))(
    '$name is whole: keyed by id, cited, and a plain value',
    ({ book }) => {
      const periods = Object.entries(book.periods);
      expect(periods.filter(([key, rule]) => key !== rule.id)).toEqual([]);
      for (const [, rule] of periods) {
        expect(rule.legalBasis.trim()).not.toBe('');
        expect(Number.isSafeInteger(rule.length) && rule.length > 0).toBe(true);
      }
      const thresholdIds = book.thresholds.map((row) => row.id);
      expect(new Set(thresholdIds).size).toBe(thresholdIds.length);
      expect(new Set(book.openPoints.map((point) => point.number)).size).toBe(book.openPoints.length);
      expect(JSON.parse(JSON.stringify(book))).toEqual(book);
    },
  );

  it.each(
    currentRulebooks()
      .filter((book) => book.settings !== null)
      .map((book) => ({ book, id: book.id })),
  )('$id has every period that the ladder counts', ({ book }) => {
    expect(chinaPeriods.filter(({ id }) => !Object.hasOwn(book.periods, id))).toEqual([]);
  });

  it('state each period once', () => {
    const ids: readonly string[] = chinaPeriods.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('takes over from the one it is based on whatever it does not change', () => {
    const national = rulebook('cn');
    for (const id of ['cn-jiangxi', 'cn-dalian', 'cn-fujian']) {
      const local = rulebook(id);
      expect(local.basedOn).toBe('cn');
      expect(local.periods).toEqual(national.periods);
      expect(local.thresholds).toEqual(expect.arrayContaining([...national.thresholds]));
      expect(local.openPoints.map((point) => point.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]);
    }
  });
});

describe('China', () => {
  it('ships with the strictest fraud figure of the band and leaves the ladder to run by itself', () => {
    expect(rulebook('cn').settings).toEqual({
      withholdingRateBasisPoints: 2_000,
      withholdingFloor: 70_000,
      withholdingLimitMonths: 60,
      fraudFigure: 300_000,
      suspendOnPublicNotice: true,
      referralWithoutDecision: 'transfer',
      smallSum: null,
      serviceWays: ['post', 'direct'],
      allocationOrder: ['overpayment', 'late-fee', 'fine', 'surcharge'],
      gates: [],
      restDays: 'weekends-and-days-off',
      decidingBody: 'department',
      courtWindowEnds: 'strictest',
      demandAfter: 'remedies',
      lateCourtApplication: 'with-good-reason',
      judgmentRoute: 'judgment',
    });
  });

  it('rolls no day of the transfer to the police, nor the window of the court', () => {
    const friday = plainDate('2026-03-06');
    const count = (id: string) =>
      countPeriod(periodRule(rulebook('cn'), id), friday, chinaCalendar, 'weekends-and-days-off');
    expect(count('C1.transfer').due).toBe('2026-03-07');
    expect(count('C5').due).toBe('2026-03-09');
    expect(count('C4.explain').due).toBe('2026-03-13');
    expect(count('A19').due).toBe('2026-06-06');
    expect(chinaPeriods.filter(({ id }) => id.startsWith('C')).map(({ id }) => count(id).provisional)).not.toContain(
      true,
    );
  });

  it('warns before the window closes, on the very day', () => {
    const closes = plainDate('2026-06-06');
    const warned = [30, 14, 3].map(
      (days) =>
        countPeriod(periodRule(rulebook('cn'), `A19.warning-${days}`), closes, chinaCalendar, 'weekends-and-days-off')
          .due,
    );
    expect(warned).toEqual(['2026-05-07', '2026-05-23', '2026-06-03']);
  });
});

describe('Binh Duong', () => {
  const count = (id: string, from: string) =>
    countPeriod(periodRule(rulebook('vn-binh-duong'), id), plainDate(from), vietnamCalendar, 'weekends-and-days-off');

  it('has no ladder', () => {
    expect(rulebook('vn-binh-duong').settings).toBeNull();
  });

  it('makes contributions late from the day after the end of the following month, and evasion from day 61', () => {
    expect(count('H1', '2026-01-31')).toMatchObject({ due: '2026-02-28', opensNext: '2026-03-01', provisional: false });
    expect(count('H1', '2026-02-28').due).toBe('2026-03-31');
    expect(count('H3', '2026-02-28')).toMatchObject({ due: '2026-04-29', opensNext: '2026-04-30', provisional: false });
  });

  it('fixes the days of reminders and lists, and marks working days provisional', () => {
    expect(count('H2.monthly', '2026-02-28').due).toBe('2026-03-10');
    expect(count('H6', '2026-03-31').due).toBe('2026-04-14');
    expect(count('H2.ad-hoc', '2026-03-02')).toMatchObject({ due: '2026-03-09', provisional: true });
  });
});

describe('asking for a period', () => {
  it('lists the names where a row has several', () => {
    expect(() => periodRule(rulebook('cn'), 'A12')).toThrow(
      expect.objectContaining({
        code: 'period-unknown',
        field: 'period',
        said: {
          code: 'several-periods',
          values: { row: 'A12', periods: ['A12.review', 'A12.correction-notice', 'A12.correct'] },
        },
      }),
    );
  });

  it.each(['A99', '', 'toString', 'constructor', '__proto__'])('refuses %j', (id) => {
    expect(() => periodRule(rulebook('cn'), id)).toThrow(expect.objectContaining({ code: 'period-unknown' }));
  });
});
