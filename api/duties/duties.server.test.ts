import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TestProduct } from '../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../tests/sample/opening-body.ts';

const duty = z.looseObject({
  id: z.string(),
  kind: z.string(),
  who: z.string(),
  assignee: z.string().nullable(),
  due: z.string().nullable(),
  overdue: z.boolean(),
  state: z.string(),
  process: z.looseObject({ id: z.string(), office: z.string(), number: z.string() }),
});
const page = z.object({
  items: z.array(duty),
  nextCursor: z.string().nullable(),
  total: z.object({ count: z.number(), isExact: z.boolean() }).nullable(),
});
const counts = z.object({
  count: z.number(),
  overdue: z.number(),
  byKind: z.array(z.looseObject({ kind: z.string(), count: z.number() })),
  byWho: z.array(z.looseObject({ who: z.string(), count: z.number() })),
  byOffice: z.array(z.looseObject({ office: z.string(), count: z.number() })),
});

let product: TestProduct;
const cases: Record<'open' | 'assigned' | 'confirmed' | 'closed', string> = {
  open: '',
  assigned: '',
  confirmed: '',
  closed: '',
};

async function openCase(office: string): Promise<string> {
  return String((await product.rest.post('/cases', openingBody({ office }))).body['id']);
}

beforeAll(async () => {
  product = await TestProduct.start();
  cases.open = await openCase('dayu');
  cases.assigned = await openCase('dayu');
  cases.confirmed = await openCase('fenyi');
  cases.closed = await openCase('fenyi');
  await product.rest.command(cases.assigned, 'assign', { assignee: 'Caseworker-7' });
  await product.rest.command(cases.confirmed, 'confirm-overpayment', confirmation);
  await product.rest.command(cases.closed, 'close', { outcome: 'unfounded', reason: 'A namesake.' });
});
afterAll(() => product.stop());

async function found(filter: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const answer = await product.rest.post('/duties/search', { filter, ...more });
  expect(answer.status).toBe(200);
  return page.parse(answer.body);
}

async function idsFor(filter: Record<string, unknown>): Promise<readonly string[]> {
  const names = new Map(Object.entries(cases).map(([name, id]) => [id, name]));
  return (await found(filter)).items.map(({ id, process }) => `${names.get(process.id)}: ${id}`).toSorted();
}

const all = [
  'assigned: establish-overpayment',
  'confirmed: assign-process',
  'open: assign-process',
  'open: establish-overpayment',
];

describe('searching duties', () => {
  it.each([
    [{}, all],
    [{ office: ['fenyi'] }, ['confirmed: assign-process']],
    [
      { office: ['dayu', 'fenyi'], kind: ['establish-overpayment'] },
      ['assigned: establish-overpayment', 'open: establish-overpayment'],
    ],
    [{ processKind: ['recovery-case'], who: ['supervisor'] }, ['confirmed: assign-process', 'open: assign-process']],
    [{ processKind: ['reward'] }, []],
    [{ assignee: 'caseworker-7' }, ['assigned: establish-overpayment']],
    [{ assignee: null }, ['confirmed: assign-process', 'open: assign-process', 'open: establish-overpayment']],
    [{ due: { from: '2026-01-01' } }, ['assigned: establish-overpayment', 'open: establish-overpayment']],
    [{ due: { to: '2026-01-01' } }, []],
    [{ overdue: true }, []],
    [{ overdue: false, who: ['assignee'] }, ['assigned: establish-overpayment', 'open: establish-overpayment']],
    [
      { status: 'done' },
      [
        'assigned: assign-process',
        'closed: assign-process',
        'closed: establish-overpayment',
        'confirmed: establish-overpayment',
      ],
    ],
    [{ status: 'any', changedSince: '2199-12-01T00:00:00Z' }, []],
    [{ changedSince: '2020-01-01T00:00:00+08:00' }, all],
  ])('by %j finds %j', async (filter, expected) => {
    expect(await idsFor(filter)).toEqual(expected);
  });

  it('by days finds what ends on the first or the last of them, and by an instant what changed right then', async () => {
    const { items } = await found({ office: ['dayu'], kind: ['establish-overpayment'] });
    const days = items.map(({ due }) => String(due)).toSorted();
    const [first, last] = [days.at(0), days.at(-1)];
    const own = { office: ['dayu'], kind: ['establish-overpayment'] };
    expect((await found({ ...own, due: { from: first, to: last } })).items).toEqual(items);
    expect((await found({ ...own, due: { from: last } })).items.length).toBeGreaterThan(0);
    expect((await found({ ...own, due: { to: first } })).items.length).toBeGreaterThan(0);
    const changedSince = items
      .map(({ changedAt }) => String(changedAt))
      .toSorted()
      .at(-1);
    expect((await found({ ...own, changedSince })).items).toHaveLength(1);
  });

  it('goes from page to page by the last day, what has none at the end, and counts where asked', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next: z.output<typeof page> = await found(
        {},
        { limit: 1, total: 'exact', ...(cursor === null ? {} : { cursor }) },
      );
      expect(next.total).toEqual({ count: 4, isExact: true });
      seen.push(...next.items.map(({ kind }) => kind));
      cursor = next.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['establish-overpayment', 'establish-overpayment', 'assign-process', 'assign-process']);
    expect((await found({}, { total: 'capped' })).total).toEqual({ count: 4, isExact: true });
    expect((await found({})).total).toBeNull();
  });

  it.each([
    [{ filter: { kind: ['sleep'] } }, 'filter.kind.0'],
    [{ filter: { who: ['debtor'] } }, 'filter.who.0'],
    [{ filter: { due: { from: '2026-02-01', to: '2026-01-01' } } }, 'filter.due.to'],
    [{ filter: { colour: 'red' } }, 'filter.colour'],
    [{ cursor: 'bm90aGluZw' }, 'cursor'],
    [{ limit: 0 }, 'limit'],
  ])('refuses %j for %s', async (body, field) => {
    expect(await product.rest.post('/duties/search', body)).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    });
  });
});

describe('counting duties', () => {
  it('tells how much there is to do, of what kind, whose and where', async () => {
    const answer = counts.parse((await product.rest.post('/duties/counts', {})).body);
    expect(answer).toMatchObject({
      count: 4,
      overdue: 0,
      byKind: [
        { kind: 'assign-process', count: 2 },
        { kind: 'establish-overpayment', count: 2 },
      ],
      byWho: [
        { who: 'assignee', count: 2 },
        { who: 'supervisor', count: 2 },
      ],
      byOffice: [
        { office: 'dayu', count: 3 },
        { office: 'fenyi', count: 1 },
      ],
    });
    const ofOffice = counts.parse((await product.rest.post('/duties/counts', { filter: { office: ['fenyi'] } })).body);
    expect(ofOffice).toMatchObject({ count: 1, byKind: [{ kind: 'assign-process', count: 1 }] });
  });
});

describe('a case', () => {
  it('shows its duties, as the list of all has them', async () => {
    const shown = z.object({ duties: z.array(z.looseObject({ id: z.string() })) });
    const { duties } = shown.parse((await product.rest.get(`/cases/${cases.open}`)).body);
    const { items } = await found({ assignee: null, office: ['dayu'] });
    expect(duties).toEqual(
      items.map(({ state: _state, changedAt: _changedAt, process: _process, links: _links, ...each }) => each),
    );
    const closed = shown.parse((await product.rest.get(`/cases/${cases.closed}`)).body);
    expect(closed.duties).toEqual([]);
  });
});
