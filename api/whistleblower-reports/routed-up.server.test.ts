import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FollowedCase } from '../../tests/harness/followed-case.ts';
import { openedMatter } from '../../tests/harness/followed-report.ts';
import { TestProduct } from '../../tests/harness/product.ts';

/** A report on people of the agency: out of their sight at once, and off the lists of their office once it is routed up. */

const chief = 'chief-1';
const deputy = 'deputy-1';
const lists = z.object({ items: z.array(z.looseObject({ id: z.string() })) });
const duties = z.object({
  items: z.array(z.looseObject({ process: z.looseObject({ id: z.string(), office: z.string() }) })),
});
const counted = z.object({ byOffice: z.array(z.object({ office: z.string(), count: z.int() })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
}, 120_000);
afterAll(() => product.stop());

interface Reported {
  readonly id: string;
  readonly path: string;
}

/** A report on the chief of an office, which the deputy reads. */
async function reported(office: string): Promise<Reported> {
  const opened = await product.rest.post('/whistleblower-reports', {
    office,
    channel: 'post',
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    subjects: [{ name: '中心主任', staffId: 'Chief-1', office }],
    reported: { part: 'authorities', item: 1 },
    reporter: { kind: 'anonymous' },
    statement: '违规审批。',
  });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const id = String(opened.body['id']);
  const path = `/whistleblower-reports/${id}`;
  expect((await product.rest.get(path, 'en', deputy)).status).toBe(200);
  return { id, path };
}

/** Whether a report is on the list of somebody; they have not said who they are where they are left out. */
async function isListed({ id }: Reported, query: string, reader?: string): Promise<boolean> {
  const { body } = await product.rest.get(`/whistleblower-reports?limit=200&${query}`, 'en', reader);
  return lists.parse(body).items.some((item) => item.id === id);
}

/** The offices that have duties of a report, as somebody is shown them. */
async function officesOfDuties({ id }: Reported, actingPerson: string): Promise<readonly string[]> {
  const { body } = await product.rest.post('/duties/search', { limit: 200 }, { actingPerson });
  const own = duties.parse(body).items.filter(({ process }) => process.id === id);
  return [...new Set(own.map(({ process }) => process.office))];
}

/** How many duties an office has, as somebody counts them. */
async function countOf(office: string, actingPerson: string): Promise<number> {
  const { body } = await product.rest.post('/duties/counts', {}, { actingPerson });
  return counted.parse(body).byOffice.find((each) => each.office === office)?.count ?? 0;
}

/** What a search answers whoever does not say who they are. */
async function unsaid(search: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(`${product.address}/api/v1${search}`, { method: 'POST', headers, body: '{}' })).text();
}

/** Asks until something is so, as somebody does who waits for it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    if (await isSo()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('It has not become so.');
}

describe('a report on somebody of the agency', () => {
  it('is on no list of theirs, whatever letters their id is written in, nor of whoever does not say who they are', async () => {
    const report = await reported('dayu');
    expect(await isListed(report, '', deputy)).toBe(true);
    for (const reader of [chief, 'CHIEF-1', undefined]) expect(await isListed(report, '', reader)).toBe(false);
    for (const search of ['/whistleblower-reports/search', '/duties/search'])
      expect(await unsaid(search)).not.toContain(report.id);
    expect(await officesOfDuties(report, deputy)).toEqual(['dayu']);
    expect(await officesOfDuties(report, chief)).toEqual([]);
    expect([await countOf('dayu', deputy), await countOf('dayu', chief)]).toEqual([2, 0]);
    const { body } = await product.rest.get(`${report.path}/history?limit=1`, 'en', deputy);
    const [step] = z.array(z.object({ used: z.array(z.string()) })).parse(body['items']);
    const uses = `/processes/uses?of=${encodeURIComponent(step?.used[0] ?? '')}`;
    expect(JSON.stringify((await product.rest.get(uses, 'en', deputy)).body)).toContain(report.id);
    for (const reader of [chief, undefined])
      expect(JSON.stringify((await product.rest.get(uses, 'en', reader)).body)).not.toContain(report.id);
  });

  it('is not there for them at any address of it, which asks whoever else reads it who they are', async () => {
    const { path } = await reported('fujian');
    const parts = ['timeline', 'deadlines', 'facts', 'links', 'events', 'forecast', 'documents', 'history', 'actions'];
    for (const address of [path, ...parts.map((part) => `${path}/${part}`)]) {
      expect((await product.rest.get(address, 'en', deputy)).status).toBe(200);
      expect((await product.rest.get(address, 'en', chief)).body).toMatchObject({ code: 'process-not-found' });
      expect((await product.rest.get(address)).body).toMatchObject({ code: 'acting-person-required' });
    }
  });

  it('is taken over, with its lists, duties and counts, by the office that it is routed up to', async () => {
    const report = await reported('fenyi');
    const { path } = report;
    const give = (office: string, how = '') =>
      product.rest.post(
        `${path}/commands/route-up${how}`,
        { to: 'upper-department', authority: '省人力资源和社会保障厅', office, reason: '涉及负责人' },
        { actingPerson: deputy },
      );
    for (const how of ['', '/preview'])
      expect((await give('nowhere', how)).body).toMatchObject({
        code: 'office-unknown',
        errors: [{ field: 'office' }],
      });
    expect((await give('fenyi')).body).toMatchObject({ code: 'office-not-another' });
    expect((await product.rest.get(path, 'en', deputy)).body).toMatchObject({ revision: 1, office: { id: 'fenyi' } });

    expect(await give('jiangxi')).toMatchObject({ status: 200 });
    expect((await product.rest.get(path, 'en', deputy)).body).toMatchObject({
      office: { id: 'jiangxi', name: '江西省社会保险管理中心' },
      routedTo: { to: 'upper-department', office: 'jiangxi' },
    });
    expect(await isListed(report, 'office=fenyi', deputy)).toBe(false);
    expect(await isListed(report, 'office=jiangxi&routedUp=true', deputy)).toBe(true);
    expect(await isListed(report, 'office=jiangxi', chief)).toBe(false);
    expect(await officesOfDuties(report, deputy)).toEqual(['jiangxi']);
    expect([await countOf('fenyi', deputy), await countOf('jiangxi', chief)]).toEqual([0, 0]);
    for (const [office, standing] of [
      ['fenyi', []],
      ['jiangxi', [{ kind: 'reward', stage: 'received', standing: { count: 1 } }]],
    ] as const)
      expect((await product.rest.get(`/processes/stage-durations?office=${office}`)).body).toMatchObject({
        items: standing,
      });
  });

  it('is out of the sight of whoever keeps away from it', async () => {
    const report = await reported('dalian');
    const actingPerson = 'cousin-1';
    expect(await isListed(report, '', actingPerson)).toBe(true);
    const keepAway = () =>
      product.rest.post(
        `${report.path}/commands/keep-away`,
        { reason: '亲属' },
        { actingPerson, idempotencyKey: 'kept' },
      );
    expect((await keepAway()).status).toBe(200);
    expect(await isListed(report, '', actingPerson)).toBe(false);
    expect(await officesOfDuties(report, actingPerson)).toEqual([]);
    expect((await product.rest.get(report.path, 'en', actingPerson)).body).toMatchObject({ code: 'process-not-found' });
    expect((await keepAway()).status).toBe(200);
  });

  it('answers their commands as if it were not there, whatever these say', async () => {
    const { path } = await reported('fujian');
    const nowhere = `/whistleblower-reports/${randomUUID()}`;
    for (const how of ['', '/preview'])
      for (const body of [{ text: '已知悉' }, { nothing: 'of the kind' }]) {
        const answers = await Promise.all(
          [path, nowhere].map((address) =>
            product.rest.post(`${address}/commands/note${how}`, body, { actingPerson: chief }),
          ),
        );
        expect(answers.map(({ status, body: { code, title, detail } }) => [status, code, title, detail])).toEqual(
          Array.from({ length: 2 }, () => [
            404,
            'process-not-found',
            answers[1]?.body['title'],
            answers[1]?.body['detail'],
          ]),
        );
      }
  });

  it('is no link or event of the case that it has led to, and its matter is out of their sight as well', async () => {
    const report = await reported('dalian');
    const { id: caseId } = await FollowedCase.open(product, { office: 'dalian' });
    const matterId = await openedMatter(product, '违规审批');
    const give = async (actingPerson: string, command: string, body: object): Promise<void> => {
      const given = await product.rest.post(`${report.path}/commands/${command}`, body, { actingPerson });
      expect(given.body).toMatchObject({ command });
    };
    await give(deputy, 'route-up', { to: 'upper-department', authority: '省厅', office: 'fujian', reason: '负责人' });
    await give('intake-1', 'record-statement', { text: '违规审批。' });
    await give('intake-2', 'confirm-statement', {});
    await give('intake-1', 'screen', { outcome: 'accept', matterId, caseIds: [caseId] });
    const [links, events] = [`/cases/${caseId}/links`, `/cases/${caseId}/events?direction=received`];
    const read = async (address: string, reader?: string) => (await product.rest.get(address, 'en', reader)).body;
    await until(async () => JSON.stringify(await read(links, deputy)).includes('"recordedBy":"this"'));
    for (const address of [links, events]) {
      expect(JSON.stringify(await read(address, deputy))).toContain(report.id);
      for (const reader of [chief, undefined]) expect(await read(address, reader)).toMatchObject({ items: [] });
    }
    const matter = `/reported-matters/${matterId}`;
    await until(async () => JSON.stringify(await read(matter, deputy)).includes(report.id));
    expect(await read(matter, chief)).toMatchObject({ code: 'process-not-found' });
    expect(await read(matter)).toMatchObject({ code: 'acting-person-required' });
  });
});
