import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { fastForwardPast } from '../../temporal/time-skipping.ts';
import type { RestClient } from '../harness/rest-client.ts';
import type { ServedApi } from '../harness/served-api.ts';
import { opensInquiry, startInquirySystem, type InquirySystem } from './inquiry-system.ts';

/** A kind of process that no file of the product knows, handed to API and worker as their own kinds are. */

let system: InquirySystem;
let owner: DataSource;
let api: ServedApi;
let outbox: string;
let rest: RestClient;

beforeAll(async () => {
  system = await startInquirySystem();
  ({ owner, api, outbox, rest } = system);
}, 120_000);

afterAll(() => system.stop());

const documents = z.object({ items: z.array(z.object({ number: z.string() })) });
const deadlines = z.object({ items: z.array(z.object({ runsOutAt: z.string() })) });

it('is opened, has its letters made, is told a command and closed, and its whole road stands in the record', async () => {
  const id = await opensInquiry(rest, '服刑起止日期');
  const address = `/inquiries/${id}`;
  expect((await rest.get(address)).body).toMatchObject({ stage: 'asked', revision: 1, outcome: null });
  expect((await rest.get(`/cases/${id}`)).body).toMatchObject({ code: 'case-not-found' });
  const subject = '服刑起止日期';
  const listed = { items: [{ id, subject, stage: 'asked', links: { self: `/api/v1${address}` } }] };
  expect((await rest.get('/inquiries?sort=subject&stage=asked')).body).toMatchObject(listed);
  expect((await rest.post('/inquiries/search', { filter: { subject, office: ['dayu'] } })).body).toMatchObject(listed);
  expect((await rest.post('/inquiries/search', { filter: { subject: '别的' } })).body).toMatchObject({ items: [] });

  expect((await rest.get(`${address}/deadlines`)).body).toMatchObject({
    items: [{ purpose: 'reply', rule: 'A18', status: 'running', onExpiry: 'The inquiry is closed unanswered.' }],
  });
  expect((await rest.get(`${address}/deadlines/D1/explanation`)).body).toMatchObject({ agrees: true });
  expect((await rest.get(`${address}/actions`)).body).toMatchObject({
    groups: [{ group: 'inquiry', items: [{ command: 'answer', title: 'Answer the question', allowed: true }, {}] }, {}],
  });

  const refused = await rest.post(`${address}/commands/answer`, { words: '' });
  expect(refused.body).toMatchObject({ code: 'invalid-request' });
  expect((await rest.post(`${address}/commands/record-payment`, {})).body).toMatchObject({ code: 'command-not-found' });
  const given = { words: '2021年3月至2025年2月。' };
  const answered = await rest.post(`${address}/commands/answer`, given, { idempotencyKey: 'answer' });
  expect(answered.body).toMatchObject({ processId: id, command: 'answer', revision: 2, stage: 'closed' });

  await api.temporal.client.workflow.getHandle(`inquiry/${id}`).result();
  const again = await rest.post(`${address}/commands/answer`, given, { idempotencyKey: 'answer' });
  expect(again.body).toEqual(answered.body);
  expect((await rest.post(`${address}/commands/answer`, given)).body).toMatchObject({ code: 'process-closed' });

  expect((await rest.get(`${address}/documents`)).body).toMatchObject({
    items: [{ id: 'W1', kind: 'question', title: 'Question', status: 'dispatched' }],
  });
  expect((await rest.content(`${address}/documents/W1/content`)).subarray(0, 5).toString()).toBe('%PDF-');
  const { items } = documents.parse((await rest.get(`${address}/documents`)).body);
  const sent = await readdir(outbox);
  expect(sent.filter((name) => name.startsWith(items[0]?.number ?? '-') && name.endsWith('.pdf'))).toHaveLength(1);
  expect((await rest.get(`${address}/history`)).body).toMatchObject({
    items: [
      { revision: 1, cause: { kind: 'opening' }, letters: [{ id: 'W1', title: 'Question' }] },
      { revision: 2, cause: { kind: 'command', title: 'Answer the question' }, stage: { from: 'asked', to: 'closed' } },
    ],
  });
  const [row] = await owner.query<object[]>(
    `SELECT process.kind, process.closing_outcome AS outcome, inquiry.is_open AS "isOpen", inquiry.subject
     FROM process JOIN inquiry USING (id) WHERE id = $1`,
    [id],
  );
  expect(row).toEqual({ kind: 'inquiry', outcome: 'answered', isOpen: false, subject: '服刑起止日期' });
});

it('moves by its clock where nobody does anything', async () => {
  const id = await opensInquiry(rest, '领取人下落');
  const { items } = deadlines.parse((await rest.get(`/inquiries/${id}/deadlines`)).body);
  await fastForwardPast(api.temporal.client, `inquiry/${id}`, Date.parse(items[0]?.runsOutAt ?? ''));
  await api.temporal.client.workflow.getHandle(`inquiry/${id}`).result();
  expect((await rest.get(`/inquiries/${id}`)).body).toMatchObject({ stage: 'closed', outcome: 'unanswered' });
});

async function isGone(id: string): Promise<boolean> {
  const { status } = await api.temporal.client.workflow.getHandle(`inquiry/${id}`).describe();
  return status.name !== 'RUNNING';
}

it('is compared with its record as any other process is', async () => {
  const id = await opensInquiry(rest, '更早的问题');
  await rest.get(`/inquiries/${id}`);
  await api.temporal.client.workflow.getHandle(`inquiry/${id}`).terminate('by hand');
  await owner.query(`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
  await owner.query(`UPDATE audit_entry SET recorded_at = recorded_at - interval '1 minute' WHERE process_id = $1`, [
    id,
  ]);
  await owner.query(`ALTER TABLE audit_entry ENABLE TRIGGER USER`);
  for (let sweeps = 0; sweeps < 150 && (await isGone(id)); sweeps += 1) await api.sweep();
  const taken = await rest.post(`/inquiries/${id}/commands/answer`, { words: '已查明。' });
  expect(taken.body).toMatchObject({ stage: 'closed' });
});
