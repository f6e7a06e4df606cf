import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { englishIn, type EnglishText } from '../../../tests/harness/english-in-answers.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import { recoveryCaseCatalogue } from '../../../wording/recovery-case/catalogue.ts';
import { isProblemCode, problemStatuses, problemTitles } from '../../problems/problem-codes.ts';
import { confirmation, openingBody } from '../../../tests/sample/opening-body.ts';

const page = z.object({ items: z.array(z.record(z.string(), z.unknown())), nextCursor: z.string().nullable() });
type Item = z.output<typeof page>['items'][number];

let product: TestProduct;
let caseId: string;
beforeAll(async () => {
  product = await TestProduct.start();
  const periods = [
    { from: '2017-04-01', to: '2018-12-31', benefitCode: 'basic-pension', amount: '100000.00' },
    { from: '2019-01-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '28900.00' },
  ];
  const opened = await product.rest.post('/cases', openingBody({ claimPeriods: periods }));
  caseId = String(opened.body['id']);
  await product.rest.command(caseId, 'confirm-overpayment', {
    ...confirmation,
    amounts: periods.map(({ amount }, index) => ({ claimPeriodId: `P${index + 1}`, amount })),
  });
  const payment = { amount: '100000.01', receivedOn: '2026-01-05', reference: 'B-1', payer: '戴某某' };
  await product.rest.command(caseId, 'record-payment', payment);
});
afterAll(() => product.stop());

/** All pages, one after the other. */
async function walk(path: string, query: string, limit: number, ofCase = caseId): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const suffix: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const answer = await product.rest.get(`/cases/${ofCase}/${path}?limit=${limit}${query}${suffix}`);
    const read = page.parse(path === 'ledger' ? answer.body['transactions'] : answer.body);
    expect(read.items.length).toBeLessThanOrEqual(limit);
    items.push(...read.items);
    cursor = read.nextCursor;
  }
  return items;
}

describe('reading a case', () => {
  it('is answered with 304 while nothing has changed', async () => {
    const url = `${product.address}/api/v1/cases/${caseId}`;
    const first = await fetch(url);
    const tag = String(first.headers.get('ETag'));
    expect((await fetch(url, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    expect((await fetch(url, { headers: { 'If-None-Match': '"1"' } })).status).toBe(200);
  });

  it.each([
    '',
    '/actions',
    '/timeline',
    '/deadlines',
    '/ledger',
    '/documents',
    '/documents/W1',
    '/forecast',
    '/history',
  ])('finds no other case (%s)', async (path) => {
    for (const other of [randomUUID(), 'x']) {
      const answer = await product.rest.get(`/cases/${other}${path}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    }
  });
});

const identified = z.object({ items: z.array(z.object({ id: z.string() })).min(1) });
const told = z.object({ items: z.array(z.object({ runId: z.string() })).min(1) });

/** The fields that a problem names, one after the other as its detail has them. */
function fieldsNamed(problem: unknown): readonly string[] {
  const { errors } = z.object({ errors: z.array(z.object({ field: z.string() })).default([]) }).parse(problem);
  return errors.length === 0 ? [] : [[...new Set(errors.map(({ field }) => field))].join(', ')];
}

/** What people wrote in the case, which is told as they wrote it. */
const writtenByPeople = [confirmation.findings];

describe.each(['zh', 'vi'] as const)('whoever reads %s', (language) => {
  const read = async (path: string) => (await product.rest.get(path, language)).body;
  /** Fields are called as they are in the request, in every language. */
  const englishOf = (answer: unknown) => englishIn(answer, language, [...writtenByPeople, ...fieldsNamed(answer)]);
  const englishAt = async (path: string) => englishOf(await read(path));

  it('is told of a case without an English sentence', async () => {
    const of = `/cases/${caseId}`;
    const deadlines = identified.parse(await read(`${of}/deadlines`)).items;
    const runs = told.parse(await read(`${of}/history`)).items;
    const paths = [
      '',
      '/actions?all=true',
      '/timeline',
      '/deadlines',
      '/ledger',
      '/documents',
      '/documents/W1',
      '/forecast',
      '/history',
      ...deadlines.map(({ id }) => `/deadlines/${id}/explanation`),
      ...new Set(runs.map(({ runId }) => `/history/${runId}`)),
    ];
    for (const path of paths) expect({ path, english: await englishAt(`${of}${path}`) }).toEqual({ path, english: [] });
  });

  /** A source is cited as it is registered, whoever reads it: it is looked up by that name. */
  const isCited = ({ at }: EnglishText): boolean => /^\/(?:periods|thresholds)\/\d+\/source$/.test(at);

  it.each([
    '/cases',
    '/offices',
    '/offices/dayu/settings',
    '/calendars',
    '/calendars/cn/versions',
    '/rulebooks',
    '/rulebooks/cn',
    '/rulebooks/cn-jiangxi',
    '/rulebooks/cn-fujian',
    '/rulebooks/vn-binh-duong',
  ])('is told of %s without an English sentence', async (path) => {
    expect((await englishAt(path)).filter((text) => !isCited(text))).toEqual([]);
  });

  it('is told what each problem is called', async () => {
    for (const code of Object.keys(problemStatuses)) {
      const answer = await fetch(`${product.address}/problems/${code}`, { headers: { 'Accept-Language': language } });
      const kind: unknown = await answer.json();
      expect(kind).toMatchObject({
        code,
        title: problemTitles[isProblemCode(code) ? code : 'internal-error'][language],
      });
      expect(englishOf(kind)).toEqual([]);
    }
  });

  it('is told why what they ask or say is refused, by the same code', async () => {
    const commands = Object.keys(recoveryCaseCatalogue.commands);
    for (const command of commands) {
      for (const [suffix, body] of [
        ['', { note: 7, on: 'yesterday', unheardOf: true }],
        ['/preview', {}],
      ] as const) {
        const path = `/cases/${caseId}/commands/${command}${suffix}`;
        const [answer, inEnglish] = await Promise.all([
          product.rest.post(path, body, { language }),
          product.rest.post(path, body),
        ]);
        expect({ command, english: englishOf(answer.body) }).toEqual({
          command,
          english: [],
        });
        expect(answer.body['code']).toBe(inEnglish.body['code']);
      }
    }
    for (const path of ['/cases/x', '/nothing', '/duties', '/cases?sort=colour', '/rulebooks/cn/periods/A12/deadline'])
      expect({ path, english: await englishAt(path) }).toEqual({ path, english: [] });
  });

  it('is told their duties, and what a command would do', async () => {
    const reply = { outcome: 'refused', reason: '当事人明确拒绝退还。' };
    for (const [path, body] of [
      ['/duties/search', { filter: { office: ['dayu'] } }],
      ['/duties/counts', {}],
      [`/cases/${caseId}/commands/close/preview`, { outcome: 'unfounded', reason: '经核实情况不属实。' }],
      [`/cases/${caseId}/commands/record-response/preview`, reply],
    ] as const) {
      const answer = await product.rest.post(path, body, { language });
      expect({ path, english: englishOf(answer.body) }).toEqual({ path, english: [] });
    }
  });
});

describe('the timeline', () => {
  it('is the same in whatever pages it is read', async () => {
    const whole = await walk('timeline', '', 200);
    expect(whole.length).toBeGreaterThan(8);
    expect(whole.map(({ sequence }) => sequence)).toEqual(whole.map((_, index) => index + 1));
    expect(await walk('timeline', '', 3)).toEqual(whole);
    expect(await walk('timeline', '&order=descending', 4)).toEqual(whole.toReversed());
  });

  it('tells people, system and clocks apart', async () => {
    const people = await walk('timeline', '&author=person', 200);
    expect(people.map(({ kind }) => kind)).toEqual(['process-opened', 'command', 'command']);
    for (const { author } of people) expect(author).toMatchObject({ person: { id: 'caseworker-1' } });
    const system = await walk('timeline', '&author=system', 200);
    expect(system.map(({ kind }) => kind)).toContain('clock-met');
    expect(system.map(({ kind }) => kind)).not.toContain('command');
  });

  it.each(['limit=0', 'limit=201', 'order=sideways', 'cursor=abc', 'colour=red'])('refuses %s', async (query) => {
    const answer = await product.rest.get(`/cases/${caseId}/timeline?${query}`);
    const field = query.split('=')[0];
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  });
});

describe('a page', () => {
  it.each([
    ['deadlines', { at: '0000-01-01T00:00:00Z', id: 'D1' }],
    ['deadlines', { at: '2026-01-01T00:00:00Z', id: 'D\u0000' }],
    ['documents', { revision: 1, id: 'W\u0000' }],
  ])('of %s refuses a cursor that it has not written: %j', async (path, position) => {
    const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
    const answer = await product.rest.get(`/cases/${caseId}/${path}?cursor=${cursor}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field: 'cursor' })] } });
  });
});

describe('the deadlines', () => {
  it('tell running clocks from those that were met', async () => {
    const running = await walk('deadlines', '&status=running', 1);
    expect(running.map(({ purpose }) => purpose)).toEqual([
      'reply-reminder',
      'reply',
      'claim-limitation-warning',
      'claim-limitation',
    ]);
    const met = await walk('deadlines', '&status=met', 1);
    expect(met.map(({ purpose }) => purpose)).toEqual(['investigation']);
    expect(await walk('deadlines', '', 2)).toHaveLength(5);
  });

  it('never show a cancelled clock as met', async () => {
    const opened = await product.rest.post('/cases', openingBody());
    const other = String(opened.body['id']);
    await product.rest.command(other, 'close', { outcome: 'unfounded', reason: 'Another person of the same name.' });
    const { body } = await product.rest.get(`/cases/${other}/deadlines`);
    expect(body['items']).toEqual([expect.objectContaining({ purpose: 'investigation', status: 'cancelled' })]);
    const timeline = await product.rest.get(`/cases/${other}/timeline?author=system`);
    const kinds = page.parse(timeline.body).items.map(({ kind }) => kind);
    expect(kinds).toContain('clock-cancelled');
    expect(kinds).not.toContain('clock-met');
  });
});

const postings = z.array(z.object({ claimId: z.string().nullable(), account: z.string(), amount: z.string() }));

describe('the ledger', () => {
  it('allocates to the oldest period first, the cent kept, and always adds up', async () => {
    const { body } = await product.rest.get(`/cases/${caseId}/ledger`);
    expect(body).toMatchObject({
      currency: 'CNY',
      totals: { claimed: '128900.00', recovered: '100000.01', outstanding: '28899.99', waived: '0.00' },
      balances: [
        { claimId: 'P1', recovered: '100000.00', outstanding: '0.00' },
        { claimId: 'P2', recovered: '0.01', outstanding: '28899.99' },
      ],
    });
    const transactions = await walk('ledger', '', 1);
    expect(transactions.map(({ kind }) => kind)).toEqual(['claim-raised', 'payment']);
    for (const transaction of transactions) {
      const total = postings
        .parse(transaction['postings'])
        .reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
      expect(total).toBe(0);
    }
  });
});

describe('the forecast', () => {
  it('goes on from today to the court, with rule and law for each step', async () => {
    const { body } = await product.rest.get(`/cases/${caseId}/forecast`);
    expect(body).toMatchObject({ end: { kind: 'waits', stage: 'court-application' } });
    const steps = z
      .array(z.object({ on: z.string(), rule: z.string(), legalBasis: z.string().min(1), stage: z.string() }))
      .parse(body['steps']);
    expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).toSorted());
    expect(steps.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['reply', 'A7', 'A11', 'A15', 'A18']));
  });

  it('is the same for everybody who asks, at the same moment or again, until the case moves on', async () => {
    const opened = await product.rest.post('/cases', openingBody());
    const id = String(opened.body['id']);
    await product.rest.command(id, 'confirm-overpayment', confirmation);
    const ask = async (): Promise<unknown> => (await product.rest.get(`/cases/${id}/forecast`)).body;
    const first = await ask();
    expect(first).toMatchObject({ end: { kind: 'waits', stage: 'court-application' } });
    for (const again of await Promise.all([ask(), ask(), ask()])) expect(again).toEqual(first);
    const payment = { amount: '128900.00', receivedOn: '2026-01-05', reference: 'B-2', payer: '戴某某' };
    await product.rest.command(id, 'record-payment', payment);
    expect(await ask()).toMatchObject({ steps: [], end: { kind: 'closed' } });
  });
});

const documentItem = z.object({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  status: z.string(),
  sha256: z.string().nullable(),
  links: z.object({ self: z.string(), content: z.string() }),
});

describe('the documents', () => {
  it('can be read as they were stored', async () => {
    const document = await dispatched();
    expect(document).toMatchObject({
      kind: 'notice-to-return',
      number: expect.stringMatching(/^DAYU-\d{4}-\d{6}-\d{2}-01$/),
    });
    const content = await fetch(`${product.address}${document.links.content}`);
    expect(content.headers.get('Content-Type')).toBe('application/pdf');
    expect(content.headers.get('Content-Disposition')).toContain(`filename*=UTF-8''${document.number}.pdf`);
    const bytes = Buffer.from(await content.arrayBuffer());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256);
    expect(content.headers.get('ETag')).toBe(`"${String(document.sha256)}"`);
    const again = await fetch(content.url, { headers: { 'If-None-Match': `"${String(document.sha256)}"` } });
    expect(again.status).toBe(304);
    const { body } = await product.rest.get(`/cases/${caseId}/documents/${document.id}`);
    expect(documentItem.parse(body)).toEqual(document);
  });

  it.each([
    ['changed', 502, 'file-damaged', (path: string) => writeFile(path, 'Something else.')],
    ['lost', 502, 'file-missing', (path: string) => rm(path)],
    ['away, with all others', 503, 'files-unavailable', () => rename(product.files, `${product.files}-away`)],
  ])('are not handed out while their file is %s, and are once it is back', async (_how, status, code, damage) => {
    const document = await dispatched();
    const [name = ''] = (await readdir(product.files, { recursive: true })).filter((each) => each.includes(caseId));
    const path = join(product.files, name);
    const backup = await readFile(path);
    await damage(path);
    const refused = await fetch(`${product.address}${document.links.content}`);
    expect(refused.status).toBe(status);
    expect(refused.headers.get('Retry-After')).toBe(status === 503 ? '2' : null);
    expect(await refused.json()).toMatchObject({ code, detail: expect.not.stringContaining(product.files) });
    const { body } = await product.rest.get(`/cases/${caseId}/documents/${document.id}`);
    expect(documentItem.parse(body)).toEqual(document);

    if (code === 'files-unavailable') await rename(`${product.files}-away`, product.files);
    else await writeFile(path, backup);
    const served = await fetch(`${product.address}${document.links.content}`);
    expect(served.status).toBe(200);
    const digest = createHash('sha256')
      .update(Buffer.from(await served.arrayBuffer()))
      .digest('hex');
    expect(digest).toBe(document.sha256);
  });

  it('are listed in the order of their numbers, also those that one step has issued together', async () => {
    const opened = await product.rest.post('/cases', openingBody());
    const id = String(opened.body['id']);
    await product.rest.command(id, 'confirm-overpayment', { ...confirmation, suspicion: 'forged-papers' });
    for (let letters = 1; letters <= 7; letters += 1)
      await product.rest.command(id, 'ask-for-collaboration', {
        authority: `${letters}号监狱`,
        request: '请协助核实。',
      });
    await product.rest.command(id, 'approve-referral', { reason: 'The certificate is forged.' });
    const listed = await walk('documents', '', 3, id);
    expect(listed.map((item) => item['id'])).toEqual(Array.from({ length: 10 }, (_, index) => `W${index + 1}`));
  });

  it('are found in their own case alone', async () => {
    const other = await product.rest.post('/cases', openingBody());
    for (const path of ['', '/content']) {
      const answer = await product.rest.get(`/cases/${String(other.body['id'])}/documents/W1${path}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'document-not-found' } });
    }
  });
});

/** The case's first document, once it has been made and sent. */
async function dispatched(): Promise<z.output<typeof documentItem>> {
  for (;;) {
    const [first] = await walk('documents', '', 10);
    const document = documentItem.parse(first);
    if (document.status === 'dispatched') return document;
  }
}
