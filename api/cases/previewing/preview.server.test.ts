import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { walk } from '../../../tests/harness/pages.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../../tests/sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

async function openCase(): Promise<string> {
  const opened = await product.rest.post('/cases', openingBody());
  return String(opened.body['id']);
}

async function revisionOf(caseId: string): Promise<unknown> {
  return (await product.rest.get(`/cases/${caseId}`)).body['revision'];
}

function ask(caseId: string, command: string, body: unknown, writing: { ifMatch?: string } = {}) {
  return product.rest.post(`/cases/${caseId}/commands/${command}/preview`, body, writing);
}

const clock = z.object({ deadlineId: z.string(), change: z.string(), due: z.string() });
const forecast = z.object({ steps: z.array(z.object({ on: z.string(), purpose: z.string() })), end: z.unknown() });
const preview = z.object({
  revision: z.number(),
  refusal: z.object({ code: z.string(), field: z.string().nullable() }).nullable(),
  outcome: z
    .looseObject({
      stage: z.object({ from: z.string(), to: z.string() }),
      awaitsApproval: z.array(z.object({ approvalId: z.string(), step: z.string() })),
      clocks: z.array(clock),
      letters: z.array(z.object({ kind: z.string() })),
      money: z.array(z.object({ kind: z.string(), postings: z.array(z.unknown()) })),
    })
    .nullable(),
  draft: z
    .object({
      letters: z.array(z.object({ kind: z.string(), amountDue: z.string(), addressees: z.array(z.string()) })),
      totals: z.object({ recovered: z.string(), outstanding: z.string() }),
      entries: z.array(z.string()),
    })
    .nullable(),
  road: z.object({ before: forecast, after: forecast.nullable() }),
});

const payment = { amount: '28900.00', receivedOn: '2026-01-05', reference: 'B-1', payer: '戴某某' };
const step = z.object({
  revision: z.number(),
  stage: z.object({ from: z.string().nullable(), to: z.string() }),
  letters: z.array(z.object({ kind: z.string() })),
  money: z.array(z.object({ kind: z.string(), postings: z.array(z.unknown()) })),
});
const entry = z.object({ revision: z.number(), text: z.string() });

describe('a preview', () => {
  it('changes nothing, and is what then happens', async () => {
    const caseId = await openCase();
    const before = await revisionOf(caseId);
    const asked = await ask(caseId, 'confirm-overpayment', confirmation);
    expect(asked.status).toBe(200);
    expect(await revisionOf(caseId)).toBe(before);
    const { revision, refusal, outcome, draft, road } = preview.parse(asked.body);
    expect({ revision, refusal }).toEqual({ revision: before, refusal: null });

    const answered = await product.rest.command(caseId, 'confirm-overpayment', confirmation);
    expect(answered.body['outcome']).toEqual(asked.body['outcome']);
    const now = await revisionOf(caseId);
    const [done] = (await walk(product.rest, `/cases/${caseId}/history`, step)).filter((each) => each.revision === now);
    const told = (await walk(product.rest, `/cases/${caseId}/timeline`, entry)).filter((each) => each.revision === now);
    expect(outcome?.stage).toEqual(done?.stage);
    expect(outcome?.letters.map(({ kind }) => kind)).toEqual(done?.letters.map(({ kind }) => kind));
    expect(outcome?.money).toEqual(done?.money);
    expect(draft?.entries.toSorted()).toEqual(told.map(({ text }) => text).toSorted());
    const clocks = await walk(
      product.rest,
      `/cases/${caseId}/deadlines`,
      z.object({ id: z.string(), due: z.string() }),
    );
    for (const { deadlineId, due } of outcome?.clocks ?? []) expect(clocks).toContainEqual({ id: deadlineId, due });
    expect(road.after).toEqual(forecast.parse((await product.rest.get(`/cases/${caseId}/forecast`)).body));
    expect(road.after).not.toEqual(road.before);
  });

  it('shows where money would go', async () => {
    const caseId = await openCase();
    await product.rest.command(caseId, 'confirm-overpayment', confirmation);
    const { outcome, draft } = preview.parse((await ask(caseId, 'record-payment', payment)).body);
    expect(draft?.totals).toMatchObject({ recovered: '28900.00', outstanding: '100000.00' });
    expect(outcome).toMatchObject({
      money: [
        {
          kind: 'payment',
          postings: [
            { account: 'outstanding', claimId: 'P1', amount: '-28900.00' },
            { account: 'recovered', claimId: 'P1', amount: '28900.00' },
          ],
        },
      ],
    });
    expect((await product.rest.get(`/cases/${caseId}`)).body).toMatchObject({ totals: { recovered: '0.00' } });
  });

  it('says why the command would be refused, with the road as it is', async () => {
    const caseId = await openCase();
    const asked = await ask(caseId, 'record-refusal', { reason: 'They say that they owe nothing.' });
    const { refusal, outcome, road } = preview.parse(asked.body);
    expect(refusal?.code).toBe('wrong-stage');
    expect([outcome, road.after]).toEqual([null, null]);
    expect(road.before.steps.length).toBeGreaterThan(0);
    const outdated = preview.parse((await ask(caseId, 'confirm-overpayment', confirmation, { ifMatch: '"7"' })).body);
    expect(outdated.refusal?.code).toBe('process-changed');
  });

  it('of a closing and of a reopening shows the end, with the reason in words', async () => {
    const caseId = await openCase();
    const closing = { outcome: 'unfounded', reason: 'The person lives.' };
    const closed = preview.parse((await ask(caseId, 'close', closing)).body);
    expect(closed.road.after?.end).toMatchObject({ kind: 'closed', text: 'The person lives.' });
    await product.rest.command(caseId, 'close', closing);
    const reopened = preview.parse(
      (await ask(caseId, 'reopen', { reason: 'Found out.', newFacts: 'The death certificate turned up.' })).body,
    );
    expect(reopened).toMatchObject({ refusal: null, outcome: { stage: { from: 'closed', to: 'verification' } } });
    expect(reopened.road.before.end).toMatchObject({ kind: 'closed', text: 'The person lives.' });
    expect((await product.rest.get(`/cases/${caseId}`)).body).toMatchObject({ stage: 'closed' });
  });

  it('holds body, command and case against the same rules as the command itself', async () => {
    const caseId = await openCase();
    expect(await ask(caseId, 'record-payment', { ...payment, amount: '1.001' })).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: 'amount' })] },
    });
    expect(await ask(caseId, 'grant-pardon', {})).toMatchObject({ status: 404, body: { code: 'command-not-found' } });
    expect(await ask('00000000-0000-4000-8000-000000000000', 'note', { text: 'x' })).toMatchObject({ status: 404 });
  });
});
