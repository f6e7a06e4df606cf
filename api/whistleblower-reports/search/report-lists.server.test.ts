import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openedMatter } from '../../../tests/harness/followed-report.ts';
import { TestProduct } from '../../../tests/harness/product.ts';

/** Lists and searches of whistleblower reports and of the matters that they belong to. */

const found = z.object({
  items: z.array(z.looseObject({ id: z.string(), number: z.string(), subjects: z.array(z.string()) })),
  nextCursor: z.string().nullable(),
});

const reporter = {
  name: '林清源',
  identityNumber: '350902198001010015',
  contacts: [{ way: 'post', address: '宁德市蕉城区一号' }],
};
const school = '某职业培训学校';
const clinic = '某康复诊所';
const named = '我是教务员，签到册是我亲手补签的。';
const unnamed = '我在收费窗口上班，亲眼所见。';

let product: TestProduct;
let accepted: string;
let received: string;
let matter: string;

async function recorded(subject: string, receivedAt: string, own: object): Promise<string> {
  const opened = await product.rest.post('/whistleblower-reports', {
    office: 'fujian',
    channel: 'e-mail',
    receivedAt,
    subjects: [{ name: subject }],
    reported: { part: 'service-institutions', item: 1 },
    ...own,
  });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const id = String(opened.body['id']);
  await product.rest.get(`/whistleblower-reports/${id}`);
  return id;
}

async function give(id: string, actingPerson: string, command: string, body: unknown): Promise<void> {
  const answer = await product.rest.post(`/whistleblower-reports/${id}/commands/${command}`, body, { actingPerson });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

beforeAll(async () => {
  product = await TestProduct.start();
  matter = await openedMatter(product, `${school}：伪造培训记录`);
  accepted = await recorded(school, '2026-11-20T09:30:00+08:00', {
    reporter: { kind: 'real-name', reporters: [reporter] },
    statement: named,
  });
  received = await recorded(clinic, '2026-11-24T09:30:00+08:00', {
    channel: 'post',
    reporter: { kind: 'anonymous' },
    statement: unnamed,
  });
  await give(accepted, 'intake-1', 'record-statement', { text: '该校伪造培训记录。' });
  await give(accepted, 'intake-2', 'confirm-statement', {});
  await give(accepted, 'intake-1', 'screen', { outcome: 'accept', matterId: matter, caseIds: [] });
  await give(accepted, 'intake-1', 'assign', { assignee: 'Intake-1' });
}, 120_000);
afterAll(() => product.stop());

async function idsFor(filter: object): Promise<readonly string[]> {
  const answer = await product.rest.post('/whistleblower-reports/search', { filter, sort: { by: 'receivedOn' } });
  expect(answer).toMatchObject({ status: 200 });
  return found.parse(answer.body).items.map(({ id }) => id);
}

describe('reports', () => {
  const both = () => [accepted, received];
  const first = () => [accepted];
  const second = () => [received];
  const none = () => [];

  it.each([
    [{}, both],
    [{ status: 'closed' }, none],
    [{ status: 'any' }, both],
    [{ office: ['fujian'] }, both],
    [{ office: ['dayu'] }, none],
    [{ stage: ['received'] }, second],
    [{ stage: ['accepted', 'handling'] }, first],
    [{ assignee: 'intake-1' }, first],
    [{ assignee: null }, second],
    [{ waitsFor: ['caseworker'] }, both],
    [{ waitsFor: ['court'] }, none],
    [{ onHold: true }, none],
    [{ due: { to: '2020-01-01' } }, none],
    [{ changedSince: '2199-01-01T00:00:00Z' }, none],
    [{ channel: ['post'] }, second],
    [{ channel: ['post', 'e-mail'] }, both],
    [{ finding: ['proven'] }, none],
    [{ routedUp: false }, both],
    [{ routedUp: true }, none],
    [{ received: { from: '2026-11-21' } }, second],
    [{ received: { to: '2026-11-20' } }, first],
    [{ received: { from: '2026-11-20', to: '2026-11-24' } }, both],
    [{ text: '培训' }, first],
    [{ text: '诊所' }, second],
    [{ text: 'fujian-' }, both],
    [{ text: '校所' }, none],
  ])('are found by %j', async (filter, ids) => {
    expect(await idsFor(filter)).toEqual(ids());
  });

  it('are found by the matter that they belong to, by their number, and by the party that they are on', async () => {
    expect(await idsFor({ matter })).toEqual([accepted]);
    const { body } = await product.rest.get(`/whistleblower-reports/${received}`);
    expect(await idsFor({ text: String(body['number']) })).toEqual([received]);
    expect(await idsFor({ party: `${received}.S1` })).toEqual([received]);
    expect(await idsFor({ party: `${received}.S2` })).toEqual([]);
  });

  it('are never found by who has reported, nor by their words, and show nothing of either', async () => {
    const secrets = [reporter.name, '清源', reporter.identityNumber, '亲手补签', '收费窗口', '教务员'];
    for (const kind of ['whistleblower-reports', 'reported-matters', 'cases']) {
      for (const text of secrets) {
        const answer = await product.rest.post(`/${kind}/search`, {
          filter: { status: 'any', text },
          total: 'exact',
        });
        expect(answer.body).toEqual({ items: [], nextCursor: null, total: { count: 0, isExact: true } });
      }
    }
    for (const path of ['/whistleblower-reports?status=any', '/reported-matters?status=any']) {
      const text = JSON.stringify((await product.rest.get(path)).body);
      expect(secrets.filter((each) => text.includes(each))).toEqual([]);
    }
    const duties = JSON.stringify((await product.rest.post('/duties/search', {})).body);
    expect(secrets.filter((each) => duties.includes(each))).toEqual([]);
  });

  it('are shown with what a report has, in the language of the reader', async () => {
    const { body } = await product.rest.get('/whistleblower-reports?stage=accepted');
    expect(found.parse(body).items).toEqual([
      expect.objectContaining({
        id: accepted,
        office: 'fujian',
        channel: 'e-mail',
        receivedOn: '2026-11-20',
        subjects: [school],
        matterId: matter,
        finding: null,
        routedUp: false,
        awarded: null,
        currency: 'CNY',
        stageTitle: 'Accepted',
        links: { self: `/api/v1/whistleblower-reports/${accepted}` },
      }),
    ]);
  });

  it.each([
    ['stage=received', { stage: ['received'] }],
    ['channel=post&channel=e-mail', { channel: ['post', 'e-mail'] }],
    ['receivedFrom=2026-11-21', { received: { from: '2026-11-21' } }],
    ['receivedTo=2026-11-20&routedUp=false', { received: { to: '2026-11-20' }, routedUp: false }],
    ['unassigned=true', { assignee: null }],
  ])('by the parameters %s are listed as a search for %j finds them', async (query, filter) => {
    const listed = await product.rest.get(`/whistleblower-reports?${query}&total=exact`);
    const searched = await product.rest.post('/whistleblower-reports/search', { filter, total: 'exact' });
    expect(listed).toMatchObject({ status: 200 });
    expect(listed.body).toEqual(searched.body);
  });

  it('come in pages, each report once, by each order', async () => {
    for (const by of ['openedAt', 'changedAt', 'nextDeadline', 'number', 'receivedOn']) {
      for (const order of ['ascending', 'descending']) {
        const path = `/whistleblower-reports?sort=${by}&order=${order}&limit=1`;
        const one = found.parse((await product.rest.get(path)).body);
        const two = found.parse((await product.rest.get(`${path}&cursor=${one.nextCursor ?? ''}`)).body);
        expect([one.items.length, two.items.length, two.nextCursor]).toEqual([1, 1, null]);
        const walked = [...one.items, ...two.items].map(({ id }) => id);
        expect(walked.toSorted()).toEqual([accepted, received].toSorted());
        const inOrder = order === 'ascending' ? [accepted, received] : [received, accepted];
        expect(by === 'changedAt' || by === 'nextDeadline' ? inOrder : walked).toEqual(inOrder);
      }
    }
  });

  it.each([
    ['text=x', 'text', 'unknown-field'],
    ['outstandingFrom=1.00', 'outstandingFrom', 'unknown-field'],
    ['sort=outstanding', 'sort', 'invalid-value'],
    ['stage=persuasion', 'stage.0', 'invalid-value'],
    ['receivedFrom=2026-02-01&receivedTo=2026-01-01', 'receivedTo', 'custom'],
    ['matter=x', 'matter', 'invalid-format'],
  ])('are not listed by %s, which names the parameter %s', async (query, field, code) => {
    expect(await product.rest.get(`/whistleblower-reports?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field, code })] },
    });
  });
});

describe('matters', () => {
  it('are listed with their reports, and found by whether an award waits', async () => {
    const item = { id: matter, reports: 1, waiting: 0, awarded: '0.00', stage: 'open' };
    for (let asked = 0; asked < 200; asked += 1) {
      const { body } = await product.rest.get(`/reported-matters/${matter}`);
      if (JSON.stringify(body['reports']) !== '[]') break;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    expect((await product.rest.get('/reported-matters')).body['items']).toEqual([expect.objectContaining(item)]);
    const waiting = await product.rest.post('/reported-matters/search', { filter: { waiting: true }, total: 'capped' });
    expect(waiting.body).toEqual({ items: [], nextCursor: null, total: { count: 0, isExact: true } });
    expect((await product.rest.get('/reported-matters?waiting=false&office=fujian')).body).toMatchObject({
      items: [item],
    });
    expect((await product.rest.get('/reported-matters?status=closed')).body).toMatchObject({ items: [] });
  });
});
