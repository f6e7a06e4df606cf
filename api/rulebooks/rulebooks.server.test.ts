import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ServedApi } from '../../tests/harness/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await ServedApi.start();
});
afterAll(() => api.stop());

async function read(path: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${api.base}/api/v1/rulebooks${path}`);
  return { status: response.status, body: await response.json() };
}

const workedDates = z.array(
  z.object({
    rulebook: z.string(),
    period: z.string(),
    from: z.string(),
    due: z.string(),
    opensNext: z.string(),
  }),
);

describe('deadlines by the rulebooks', () => {
  it('gives every worked date', async () => {
    const file = new URL('../../tests/law/worked-dates.json', import.meta.url);
    const worked = workedDates.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(worked.length).toBeGreaterThan(20);
    for (const { rulebook, period, from, due, opensNext } of worked) {
      const { body } = await read(`/${rulebook}/periods/${period}/deadline?from=${from}`);
      expect(body).toMatchObject({ period, from, due, opensNext, provisional: false });
    }
  });

  it('answers with exactly these members', async () => {
    expect(await read('/cn/periods/A18/deadline?from=2026-02-12')).toEqual({
      status: 200,
      body: {
        period: 'A18',
        rulebookVersion: '2026.1',
        from: '2026-02-12',
        due: '2026-03-04',
        opensNext: '2026-03-05',
        unit: 'working-days',
        provisional: false,
        legalBasis: '《行政强制法》第五十四条、第六十九条',
      },
    });
  });

  it('marks a date that waits for a holiday notice', async () => {
    const { body } = await read('/cn/periods/A18/deadline?from=2027-09-20');
    expect(body).toMatchObject({ provisional: true });
  });

  it.each(['', '?from=', '?from=2026-02-29', '?from=12.02.2026', '?from=2026-02-12T00:00', '?until=2026-02-12'])(
    'names the field of a bad day (%s)',
    async (query) => {
      const { status, body } = await read(`/cn/periods/A18/deadline${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'invalid-request', errors: [expect.objectContaining({ field: 'from' })] });
    },
  );

  it('names the day when the period would end outside the calendar', async () => {
    const { status, body } = await read('/cn/periods/A11.outer/deadline?from=2200-12-31');
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [expect.objectContaining({ field: 'from', code: 'date-invalid' })] });
  });

  it('lists the periods of a row that has several', async () => {
    const { status, body } = await read('/cn/periods/A12/deadline?from=2026-02-12');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      code: 'period-not-found',
      periods: ['A12.review', 'A12.correction-notice', 'A12.correct'],
    });
  });

  it('does not know other rulebooks, versions and rows', async () => {
    expect(await read('/cn/periods/A18/deadline?from=2026-02-12&version=1999.1')).toMatchObject({
      status: 404,
      body: { code: 'rulebook-version-not-found' },
    });
    expect(await read('/xx/periods/A18/deadline?from=2026-02-12')).toMatchObject({
      status: 404,
      body: { code: 'rulebook-not-found' },
    });
    expect(await read('/cn/periods/toString/deadline?from=2026-02-12')).toMatchObject({
      status: 404,
      body: { code: 'period-not-found', periods: [] },
    });
  });
});

describe('the days of reports', () => {
  it.each([
    ['G5.screen', 'from=2026-02-11', '2026-02-25'],
    ['G5.reply', 'from=2026-02-11', '2026-03-03'],
    ['G6.handle', 'from=2026-03-02', '2026-05-28'],
    ['G6.extend', 'from=2026-05-28', '2026-07-10'],
    ['G6.handle', 'from=2026-03-02&stayedOn=2026-03-20&resumedOn=2026-05-11', '2026-07-15'],
    ['G3.notice', 'from=2026-09-22', '2026-10-13'],
    ['G3.claim', 'from=2026-09-30', '2026-11-17'],
    ['G3.claim', 'from=2026-11-23', '2027-01-04'],
  ])('%s, %s ends on %s', async (row, query, due) => {
    const { body } = await read(`/cn-fujian/periods/${row}/deadline?${query}`);
    expect(body).toMatchObject({ due, provisional: due > '2027' });
  });

  it.each([
    ['stayedOn=2026-03-20', 'resumedOn'],
    ['resumedOn=2026-03-20', 'resumedOn'],
    ['stayedOn=2026-03-01&resumedOn=2026-03-20', 'stayedOn'],
    ['stayedOn=2026-03-20&resumedOn=2026-03-19', 'stayedOn'],
  ])('names the field of a stay that cannot be (%s)', async (query, field) => {
    const { status, body } = await read(`/cn/periods/G6.handle/deadline?from=2026-03-02&${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [expect.objectContaining({ field })] });
  });
});

describe('what a report would earn', () => {
  const ask = async (rulebook: string, body: object) => {
    const response = await fetch(`${api.base}/api/v1/rulebooks/${rulebook}/quotes/reward`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };

  it.each([
    [{ level: 1, loss: '120000.00' }, '6000.00'],
    [{ level: 2, loss: '120000.00' }, '2400.00'],
    [{ level: 2, loss: '5000.00' }, '200.00'],
    [{ level: 1, loss: '3000000.00' }, '100000.00'],
    [{ noLossYet: true, possibleLoss: '2000000.00' }, '10000.00'],
    [{ level: 1, loss: '87654.32' }, '4382.72'],
    [{ level: 2, loss: '9900' }, '200.00'],
    [{ level: 1, loss: '800000.00', earlierAwards: ['75000.00'] }, '25000.00'],
    [{ noLossYet: true, possibleLoss: '12000.00' }, '120.00'],
  ])('of %j is %s', async (body, award) => {
    const { status, answer } = await ask('cn-fujian', body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ award, refusal: null, legalBasis: expect.stringContaining('福建省') as unknown });
  });

  it('is nothing where the matter is exhausted, nothing is lost, or the place has no table', async () => {
    const spent = { level: 1, loss: '800000.00', earlierAwards: ['75000.00', '25000.00'] };
    expect(await ask('cn-fujian', spent)).toMatchObject({ answer: { award: null, refusal: 'matter-exhausted' } });
    const none = { level: 1, loss: '0.00' };
    expect(await ask('cn-fujian', none)).toMatchObject({ answer: { award: null, refusal: 'loss-missing' } });
    expect(await ask('cn', { level: 1, loss: '1.00' })).toMatchObject({ answer: { refusal: 'reward-table-missing' } });
  });

  it.each([
    {},
    { level: 3, loss: '1.00' },
    { level: 1, loss: 1 },
    { level: 1, loss: '1.00', noLossYet: true },
    { level: 1, loss: '-1' },
  ])('is not asked for with %j', async (body) => {
    expect(await ask('cn-fujian', body)).toMatchObject({ status: 400, answer: { code: 'invalid-request' } });
  });

  it('is not asked of a rulebook that there is not', async () => {
    expect(await ask('xx', { level: 1, loss: '1.00' })).toMatchObject({ status: 404 });
  });
});

const rulebookList = z.object({
  items: z.array(z.object({ id: z.string(), ladder: z.boolean(), links: z.object({ self: z.string() }) })),
});

describe('rulebooks', () => {
  it('lists all five and leads to each', async () => {
    const { items } = rulebookList.parse((await read('')).body);
    expect(items.map(({ id }) => id)).toEqual(['cn', 'cn-jiangxi', 'cn-dalian', 'cn-fujian', 'vn-binh-duong']);
    for (const { id, links } of items) {
      const response = await fetch(`${api.base}${links.self}`);
      expect(await response.json()).toMatchObject({ id });
    }
  });

  it('says every period in words, with its law', async () => {
    const { body } = await read('/cn');
    expect(body).toMatchObject({
      periods: expect.arrayContaining([
        expect.objectContaining({
          id: 'A18',
          length: 10,
          unit: 'working-days',
          legalBasis: '《行政强制法》第五十四条、第六十九条',
          configurable: false,
        }),
      ]),
      settings: expect.arrayContaining([{ name: '每月待遇的抵扣比例', value: '20 %' }]),
    });
  });
});
