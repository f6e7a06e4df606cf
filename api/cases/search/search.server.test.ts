import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { addDays } from '../../../domain/calendar/plain-date.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import { residentNumber } from '../../../tests/sample/identity-numbers.ts';
import { confirmation, openingBody } from '../../../tests/sample/opening-body.ts';

const found = z.object({
  items: z.array(
    z.looseObject({ id: z.string(), number: z.string(), personName: z.string(), outstanding: z.string() }),
  ),
  nextCursor: z.string().nullable(),
});

/** Name, office and amount of the cases that are searched. */
const people = [
  ['王小明', 'dayu', '100.00'],
  ['王小红', 'dayu', '2000.00'],
  ['李 华', 'fengcheng', '30000.00'],
  ['Nguyễn Văn An', 'fenyi', '400000.00'],
  ['㐂田', 'dayu', '5000000.00'],
] as const;

/** Who owes in somebody's place; two of one name in a case. */
const debtors: Readonly<Record<string, string>> = { '李 华': '芬杨芬陈', 'Nguyễn Văn An': 'Nguyễn Thị Hoa' };

let product: TestProduct;
const ids = new Map<string, string>();
beforeAll(async () => {
  product = await TestProduct.start();
  for (const [index, [name, office, amount]] of people.entries()) {
    const person = { name, identityNumber: residentNumber('19450312', index + 1), address: '某镇' };
    const claimPeriods = [{ from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount }];
    const named = debtors[name];
    const debtor = named === undefined ? null : { name: named, address: '某镇', relationship: '妻子' };
    const violation = name === '㐂田' ? 'missing-person' : 'pension-after-death';
    const opened = await product.rest.post('/cases', openingBody({ office, violation, person, debtor, claimPeriods }));
    ids.set(name, String(opened.body['id']));
    await product.rest.get(`/cases/${String(opened.body['id'])}`);
  }
  await product.rest.command(idOf('王小明'), 'confirm-overpayment', {
    ...confirmation,
    amounts: [{ claimPeriodId: 'P1', amount: '100.00' }],
  });
  await product.rest.command(idOf('王小红'), 'assign', { assignee: 'Caseworker-7' });
  const person = { name: '已结', identityNumber: '360731194503120091', address: '某镇' };
  const debtor = { name: '王小明', identityNumber: '360725194503120019', address: '某镇', relationship: '侄子' };
  const closed = await product.rest.post('/cases', openingBody({ office: 'dalian', person, debtor }));
  await product.rest.command(String(closed.body['id']), 'close', { outcome: 'unfounded', reason: 'A namesake.' });
  await product.rest.command(idOf('李 华'), 'hold', { reason: 'In hospital.', until: inAYear() });
});
afterAll(() => product.stop());

function inAYear(): string {
  return addDays(dateAt(Date.now(), 'Asia/Shanghai'), 365);
}

function idOf(name: string): string {
  return ids.get(name) ?? '';
}

/** What a list shows of that by which it is in order; of when a case has changed it shows nothing. */
function placeOf(item: Readonly<Record<string, unknown>>, by: string): string | number {
  if (by === 'outstanding') return Number(item[by]);
  if (by === 'nextDeadline') return z.object({ due: z.string() }).nullable().parse(item[by])?.due ?? 'none';
  return String(by === 'changedAt' ? '' : item[by]);
}

function search(body: Record<string, unknown>) {
  return product.rest.post('/cases/search', body);
}

async function namesFor(filter: Record<string, unknown>): Promise<readonly string[]> {
  const answer = await search({ filter, sort: { by: 'number' } });
  expect(answer.status).toBe(200);
  return found.parse(answer.body).items.map(({ personName }) => personName);
}

describe('searching cases', () => {
  it.each([
    [{}, ['王小明', '王小红', '李 华', 'Nguyễn Văn An', '㐂田']],
    [{ stage: ['persuasion'] }, ['王小明']],
    [{ stage: ['persuasion', 'verification'], office: ['dayu'] }, ['王小明', '王小红', '㐂田']],
    [{ office: ['fengcheng', 'fenyi'] }, ['李 华', 'Nguyễn Văn An']],
    [{ scheme: ['unemployment'] }, []],
    [{ violation: ['pension-after-death'], office: ['dayu'] }, ['王小明', '王小红']],
    [{ violation: ['missing-person'] }, ['㐂田']],
    [{ assignee: 'caseworker-7' }, ['王小红']],
    [{ assignee: 'CaseWorker-7' }, ['王小红']],
    [{ assignee: null }, ['王小明', '李 华', 'Nguyễn Văn An', '㐂田']],
    [{ onHold: true }, ['李 华']],
    [{ onHold: false }, ['王小明', '王小红', 'Nguyễn Văn An', '㐂田']],
    [{ outstanding: { from: '2000.00', to: '30000' } }, ['王小红', '李 华']],
    [{ outstanding: { from: '30000.01' } }, ['Nguyễn Văn An', '㐂田']],
    [{ outstanding: { currency: 'VND' } }, []],
    [{ outstanding: { nature: 'overpayment', from: '2000.00', to: '30000' } }, ['王小红', '李 华']],
    [{ outstanding: { nature: 'overpayment', currency: 'VND' } }, []],
    [{ outstanding: { nature: 'fine', from: '0.01' } }, []],
    [{ due: { to: '2020-01-01' } }, []],
    [{ due: { from: '2020-01-01' }, status: 'any' }, ['王小明', '王小红', '李 华', 'Nguyễn Văn An', '㐂田']],
    [{ due: { from: '2099-12-31' }, status: 'any' }, []],
    [{ waitsFor: ['debtor'] }, ['王小明']],
    [{ waitsFor: ['court'] }, []],
    [{ changedSince: '2199-01-01T00:00:00Z' }, []],
    [{ changedSince: '2199-12-31T23:59:59-14:00' }, []],
    [{ changedSince: '1950-01-01T00:00:00+14:00', stage: ['persuasion'] }, ['王小明']],
    [{ changedSince: '1999-12-31T23:59:59.123456789+13:59', stage: ['persuasion'] }, ['王小明']],
    [{ status: 'closed' }, ['已结']],
    [{ stage: ['closed'] }, ['已结']],
    [{ stage: ['closed'], status: 'open' }, []],
    [{ status: 'any', office: ['dalian'] }, ['已结']],
    [{ office: ['dalian'] }, []],
    [{ text: '王' }, ['王小明', '王小红']],
    [{ text: '小红' }, ['王小红']],
    [{ text: '㐂' }, ['㐂田']],
    [{ text: 'nguyễn' }, ['Nguyễn Văn An']],
    [{ text: 'nguyễn văn' }, ['Nguyễn Văn An']],
    [{ text: 'ＦＥＮＧＣＨＥＮＧ' }, ['李 华']],
    [{ text: '360725194503120035' }, ['李 华']],
    [{ text: '36072519450312003' }, []],
    [{ text: '%' }, []],
    [{ text: '王', outstanding: { to: '100.00' } }, ['王小明']],
  ])('finds by %j', async (filter, names) => {
    expect((await namesFor(filter)).toSorted()).toEqual([...names].toSorted());
  });

  it('finds a case by its due date and by its number', async () => {
    const { body } = await product.rest.get(`/cases/${idOf('王小明')}`);
    const { due } = z.object({ due: z.string() }).parse(body['nextDeadline']);
    const dayAfter = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    expect(await namesFor({ due: { from: due, to: due } })).toEqual(['王小明']);
    expect(await namesFor({ due: { from: dayAfter }, stage: ['persuasion'] })).toEqual([]);
    expect(await namesFor({ text: String(body['number']).toLowerCase() })).toEqual(['王小明']);
  });

  it('finds a case by the end of its number, with its check digits or without them', async () => {
    const { body } = await product.rest.get(`/cases/${idOf('李 华')}`);
    const number = String(body['number']);
    expect(number).toMatch(/^FENGCHENG-\d{4}-000001-\d{2}$/);
    const end = number.slice('FENGCHENG-'.length);
    for (const text of [number, number.slice(0, -3), end, end.slice(0, -3), '000001', `01${number.slice(-3)}`])
      expect(await namesFor({ text, office: ['fengcheng'] })).toEqual(['李 华']);
    expect(await namesFor({ text: '000002', office: ['fengcheng'] })).toEqual([]);
  });

  it('says that a whole number has been mistaken, instead of finding nothing', async () => {
    const number = String((await product.rest.get(`/cases/${idOf('王小明')}`)).body['number']);
    const mistaken = number.replace('-000001-', '-000007-').toLowerCase();
    expect(mistaken).not.toBe(number.toLowerCase());
    expect(await search({ filter: { text: mistaken } })).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: 'filter.text', code: 'check-digits-wrong' })] },
    });
  });

  it.each([
    ['openedAt', 'ascending'],
    ['changedAt', 'ascending'],
    ['changedAt', 'descending'],
    ['openedAt', 'descending'],
    ['nextDeadline', 'ascending'],
    ['nextDeadline', 'descending'],
    ['outstanding', 'ascending'],
    ['outstanding', 'descending'],
    ['number', 'ascending'],
    ['number', 'descending'],
  ])('walks through all pages by %s, %s, each case once', async (by, order) => {
    const sort = { by, order };
    const whole = found.parse((await search({ sort })).body).items;
    expect(whole).toHaveLength(people.length);
    const places = whole.map((item) => placeOf(item, by));
    const ascending = places.toSorted((one, other) => (one < other ? -1 : 1));
    expect(places).toEqual(order === 'ascending' ? ascending : ascending.toReversed());
    const walked: typeof whole = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const answer = await search({ sort, limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      const page = found.parse(answer.body);
      walked.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(whole);
  });

  it('counts what a filter finds where that is asked for, to the limit or exactly', async () => {
    const total = async (body: Record<string, unknown>) => (await search(body)).body['total'];
    expect(await total({})).toBeNull();
    for (const asked of ['capped', 'exact']) {
      expect(await total({ total: asked, limit: 1 })).toEqual({ count: 5, isExact: true });
      expect(await total({ total: asked, filter: { status: 'any' } })).toEqual({ count: 6, isExact: true });
      expect(await total({ total: asked, filter: { text: '王' } })).toEqual({ count: 2, isExact: true });
      for (const text of ['nguyễn', 'ễ'])
        expect(await total({ total: asked, filter: { text } })).toEqual({ count: 1, isExact: true });
      expect(await total({ total: asked, filter: { scheme: ['unemployment'] } })).toEqual({ count: 0, isExact: true });
      expect(await total({ total: asked, filter: { office: ['dayu'], outstanding: { from: '2000.00' } } })).toEqual({
        count: 2,
        isExact: true,
      });
    }
  });

  it('puts the latest opened first where no order is asked for', async () => {
    const { items } = found.parse((await search({})).body);
    expect(items.map(({ personName }) => personName)).toEqual(people.map(([name]) => name).toReversed());
  });

  it('refuses a range of days that ends before it begins', async () => {
    expect(await search({ filter: { due: { from: '2026-02-01', to: '2026-01-01' } } })).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: 'filter.due.to' })] },
    });
  });

  it.each([
    '2026-01-01T00:00:00+14:01',
    '2026-01-01T00:00:00-14:30',
    '2026-01-01T00:00:00+16:00',
    '2026-01-01T00:00:00+23:59',
    '2026-01-01T00:00:00-24:00',
    '1949-12-31T23:59:59-14:00',
    '2200-01-01T00:00:00+14:00',
    '0000-12-31T23:00:00-14:00',
    '9999-12-31T23:00:00-14:00',
    '2026-01-01T00:00:00',
    '2026-02-29T00:00:00Z',
    '2026-06-30T23:59:60Z',
    'infinity',
    'now',
  ])('refuses %s, which is no instant that anybody can mean', async (changedSince) => {
    expect(await search({ filter: { changedSince } })).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: 'filter.changedSince' })] },
    });
  });

  it('finds what has changed since an instant, in the order in which it changed', async () => {
    const sort = { by: 'changedAt', order: 'ascending' };
    const { items } = found.parse((await search({ filter: { status: 'any' }, sort })).body);
    const changedAt = async (id: string): Promise<unknown> =>
      (await product.rest.get(`/cases/${id}`)).body['changedAt'];
    const instants: string[] = [];
    for (const { id } of items) instants.push(String(await changedAt(id)));
    expect(instants).toEqual(instants.toSorted());
    const changedSince = instants[4];
    const since = found.parse((await search({ filter: { status: 'any', changedSince }, sort })).body);
    expect(since.items).toEqual(items.slice(4));
  });

  it('sorts by amount as a number', async () => {
    const { items } = found.parse((await search({ sort: { by: 'outstanding', order: 'descending' } })).body);
    expect(items.map(({ outstanding }) => outstanding)).toEqual(people.map(([, , amount]) => amount).toReversed());
  });

  it('refuses a cursor of another order, or one that it has not written', async () => {
    const { nextCursor } = found.parse((await search({ sort: { by: 'outstanding' }, limit: 1 })).body);
    const wrong = { status: 400, body: { errors: [expect.objectContaining({ field: 'cursor' })] } };
    expect(await search({ sort: { by: 'number' }, cursor: nextCursor })).toMatchObject(wrong);
    expect(await search({ cursor: 'x' })).toMatchObject(wrong);
    for (const by of ['openedAt', 'nextDeadline', 'outstanding']) {
      const sort = { by, order: 'ascending' };
      const forged = Buffer.from(JSON.stringify({ ...sort, key: 'x', id: idOf('王小明') })).toString('base64url');
      expect(await search({ sort, cursor: forged })).toMatchObject(wrong);
    }
    for (const [by, key] of [
      ['openedAt', '0000-01-01T00:00:00Z'],
      ['nextDeadline', '0000-01-01'],
    ]) {
      const sort = { by, order: 'ascending' };
      const forged = Buffer.from(JSON.stringify({ ...sort, key, id: idOf('王小明') })).toString('base64url');
      expect(await search({ sort, cursor: forged })).toMatchObject(wrong);
    }
  });

  it('takes no key: it changes nothing', async () => {
    const response = await fetch(`${product.address}/api/v1/cases/search`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(200);
  });
});

describe('people', () => {
  it.each([
    ['360725194503120019', ['王小明', '已结']],
    ['360731194503120091', ['已结']],
    ['小明', ['王小明', '已结']],
  ])('are found by %s in any role', async (text, names) => {
    expect((await namesFor({ text, status: 'any' })).toSorted()).toEqual(names.toSorted());
  });

  it('are shown with who owes in their place', async () => {
    const { body } = await search({ filter: { text: '已结', status: 'any' } });
    expect(body['items']).toEqual([expect.objectContaining({ personName: '已结', debtorName: '王小明' })]);
    const open = await search({ filter: { text: '王小红' } });
    expect(open.body['items']).toEqual([expect.objectContaining({ personName: '王小红', debtorName: null })]);
  });

  it('lead from one case to their others, by an id that says nothing of them', async () => {
    const { body } = await product.rest.get(`/cases/${idOf('王小明')}`);
    const { party } = z.looseObject({ party: z.string() }).parse(body['person']);
    expect(party).toBe(`${idOf('王小明')}.R1`);
    expect((await namesFor({ party, status: 'any' })).toSorted()).toEqual(['已结', '王小明'].toSorted());
    const listed = found.parse((await product.rest.get(`/cases?status=closed&party=${party}`)).body);
    expect(listed.items.map(({ personName }) => personName)).toEqual(['已结']);
    expect(await namesFor({ party: `${idOf('王小明')}.R9`, status: 'any' })).toEqual([]);
  });

  it('are not found by characters that stand elsewhere in a name, nor counted', async () => {
    for (const [text, count] of [
      ['杨芬杨', 0],
      ['杨芬陈', 1],
      ['芬', 1],
    ] as const) {
      const { body } = await search({ filter: { text, status: 'any' }, total: 'exact' });
      expect([body['total'], z.array(z.unknown()).parse(body['items']).length]).toEqual([
        { count, isExact: true },
        count,
      ]);
    }
  });
});

describe('listing cases', () => {
  const list = (query: string) => product.rest.get(`/cases?${query}`);

  it.each([
    ['', {}],
    ['stage=persuasion', { stage: ['persuasion'] }],
    ['stage=persuasion&stage=verification&office=dayu', { stage: ['persuasion', 'verification'], office: ['dayu'] }],
    ['status=closed', { status: 'closed' }],
    ['status=any&office=dalian', { status: 'any', office: ['dalian'] }],
    ['violation=pension-after-death&office=dayu', { violation: ['pension-after-death'], office: ['dayu'] }],
    ['scheme=unemployment', { scheme: ['unemployment'] }],
    ['assignee=CaseWorker-7', { assignee: 'CaseWorker-7' }],
    ['unassigned=true', { assignee: null }],
    ['waitsFor=debtor', { waitsFor: ['debtor'] }],
    ['onHold=true', { onHold: true }],
    ['onHold=false', { onHold: false }],
    ['outstandingFrom=2000.00&outstandingTo=30000', { outstanding: { from: '2000.00', to: '30000' } }],
    ['currency=VND', { outstanding: { currency: 'VND' } }],
    ['dueTo=2020-01-01', { due: { to: '2020-01-01' } }],
    ['dueFrom=2099-12-31', { due: { from: '2099-12-31' } }],
    ['changedSince=2199-01-01T00:00:00Z', { changedSince: '2199-01-01T00:00:00Z' }],
  ])('by %s finds what a search for %j finds', async (query, filter) => {
    const listed = await list(query);
    expect(listed).toMatchObject({ status: 200 });
    expect(listed.body).toEqual((await search({ filter })).body);
  });

  it.each(['total=exact', 'total=capped&sort=number', 'sort=outstanding&order=descending', 'order=ascending&limit=2'])(
    'with %s orders, counts and cuts as a search does',
    async (query) => {
      const asked = Object.fromEntries(new URLSearchParams(query));
      const sort = {
        by: asked['sort'] ?? 'openedAt',
        ...(asked['order'] === undefined ? {} : { order: asked['order'] }),
      };
      const body = {
        ...(asked['sort'] === undefined && asked['order'] === undefined ? {} : { sort }),
        ...(asked['total'] === undefined ? {} : { total: asked['total'] }),
        ...(asked['limit'] === undefined ? {} : { limit: Number(asked['limit']) }),
      };
      expect((await list(query)).body).toEqual((await search(body)).body);
    },
  );

  it('walks through all pages, each case once', async () => {
    const whole = found.parse((await list('sort=nextDeadline')).body).items;
    const walked: typeof whole = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = found.parse(
        (await list(`sort=nextDeadline&limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`)).body,
      );
      walked.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(whole);
    expect(whole).toHaveLength(people.length);
  });

  it.each([
    ['text=x', 'text', 'unknown-field'],
    ['personName=x', 'personName', 'unknown-field'],
    ['identityNumber=360731194503120032', 'identityNumber', 'unknown-field'],
    ['stage=unheard-of', 'stage.0', 'invalid-value'],
    ['dueFrom=2026-02-01&dueTo=2026-01-01', 'dueTo', 'custom'],
    ['outstandingFrom=1.234', 'outstandingFrom', 'amount-invalid'],
    ['limit=0', 'limit', 'too-small'],
    ['cursor=x', 'cursor', 'invalid-cursor'],
  ])('refuses %s and names the parameter %s', async (query, field, code) => {
    expect(await list(query)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field, code })] },
    });
  });
});
