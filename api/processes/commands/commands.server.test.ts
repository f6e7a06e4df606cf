import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { commandNames } from '../../../domain/recovery-case/command-names.ts';
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

async function confirmedCase(): Promise<string> {
  const processId = await openCase();
  await product.rest.command(processId, 'confirm-overpayment', confirmation);
  return processId;
}

function give(
  processId: string,
  command: string,
  body: unknown,
  writing: { idempotencyKey?: string; ifMatch?: string; actingPerson?: string } = {},
) {
  return product.rest.post(`/cases/${processId}/commands/${command}`, body, writing);
}

/** What Temporal has of the run that a case is in since it was opened. */
async function eventsOf(processId: string): Promise<readonly unknown[]> {
  const history = `/cases/${processId}/history`;
  const [opening] = await walk(product.rest, history, z.object({ runId: z.string() }));
  return walk(product.rest, `${history}/${opening?.runId ?? ''}`, z.unknown());
}

async function revisionOf(processId: string): Promise<unknown> {
  return (await product.rest.get(`/cases/${processId}`)).body['revision'];
}

const schemaObject = z.object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) });

const payment = { amount: '28900.00', receivedOn: '2026-01-05', reference: 'B-1', payer: '戴某某' };
const actions = z.object({
  groups: z.array(
    z.object({
      group: z.string(),
      items: z.array(
        z.object({
          command: z.string(),
          duties: z.array(z.string()),
          allowed: z.boolean(),
          reason: z.object({ code: z.string() }).nullable(),
          href: z.string(),
          schema: z.string(),
        }),
      ),
    }),
  ),
});

/** The commands of a case as it lists them. */
async function actionsOf(processId: string, query = '') {
  const answer = actions.parse((await product.rest.get(`/cases/${processId}/actions${query}`)).body);
  return answer.groups.flatMap(({ group, items }) => items.map((item) => ({ ...item, group })));
}

describe('the answer to a command', () => {
  it('has what the description of the API tells of it, and nothing beyond', async () => {
    const { body } = await give(await openCase(), 'note', { text: 'Told on the telephone.' });
    const document = await fetch(`${product.address}/openapi.json`);
    const described = z.object({ components: z.object({ schemas: z.object({ CommandAnswer: schemaObject }) }) });
    const { properties, required } = described.parse(await document.json()).components.schemas.CommandAnswer;
    expect(Object.keys(body).toSorted()).toEqual(Object.keys(properties).toSorted());
    expect(Object.keys(body)).toEqual(expect.arrayContaining(required));
  });
});

describe('commands', () => {
  it('are carried out, answered with the new revision, and shown to who reads next', async () => {
    const processId = await confirmedCase();
    const paid = await give(processId, 'record-payment', payment);
    expect(paid).toMatchObject({
      status: 200,
      body: { caseId: processId, command: 'record-payment', revision: 3, stage: 'persuasion' },
    });
    const read = await product.rest.get(`/cases/${processId}`);
    expect(read.headers.get('ETag')).toBe(paid.headers.get('ETag'));
    expect(read.body).toMatchObject({ totals: { recovered: '28900.00', outstanding: '100000.00' } });
  });

  it('are carried out once for a key, however often they are sent', async () => {
    const processId = await confirmedCase();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => give(processId, 'record-payment', payment, { idempotencyKey })),
    );
    // The same amount, written otherwise, is the same payment.
    answers.push(await give(processId, 'record-payment', { ...payment, amount: '28900' }, { idempotencyKey }));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { revision: 3 } });
    expect((await product.rest.get(`/cases/${processId}`)).body).toMatchObject({ totals: { recovered: '28900.00' } });
  });

  it('are carried out once for a person, whose id is the same in capital and small letters', async () => {
    const processId = await confirmedCase();
    const idempotencyKey = randomUUID();
    const answers = [];
    for (const actingPerson of ['Worker.A', 'WORKER.A', 'worker.a'])
      answers.push(await give(processId, 'record-payment', payment, { idempotencyKey, actingPerson }));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { revision: 3 } });
    const { body } = await product.rest.get(`/cases/${processId}/timeline?limit=100`);
    expect(JSON.stringify(body)).toContain('worker.a');
    expect(JSON.stringify(body)).not.toMatch(/Worker\.A|WORKER\.A/);
    const other = await give(processId, 'note', { text: 'x' }, { idempotencyKey, actingPerson: 'worker.b' });
    expect(other).toMatchObject({ status: 200 });
  });

  it('are refused under a key that was used for another body or another command', async () => {
    const processId = await confirmedCase();
    const idempotencyKey = randomUUID();
    await give(processId, 'record-payment', payment, { idempotencyKey });
    const reused = { status: 422, body: { code: 'idempotency-key-reused' } };
    expect(await give(processId, 'record-payment', { ...payment, amount: '1.00' }, { idempotencyKey })).toMatchObject(
      reused,
    );
    expect(await give(processId, 'note', { text: 'x' }, { idempotencyKey })).toMatchObject(reused);
    expect(await revisionOf(processId)).toBe(3);
  });

  it('are carried out once for a key that is used for two bodies at the same moment: the other one is refused', async () => {
    const cases = await Promise.all(Array.from({ length: 4 }, openCase));
    for (let pair = 0; pair < 15; pair += 1) {
      const outcomes = await Promise.all(
        cases.map(async (processId) => {
          const idempotencyKey = randomUUID();
          const answers = await Promise.all(
            ['one', 'other'].map((text) => give(processId, 'note', { text: `${text} ${pair}` }, { idempotencyKey })),
          );
          return answers.map(({ status, body }) => (status === 200 ? 'carried out' : String(body['code']))).toSorted();
        }),
      );
      expect(outcomes).toEqual(cases.map(() => ['carried out', 'idempotency-key-reused']));
    }
    for (const processId of cases) expect(await revisionOf(processId)).toBe(16);
  });

  it('leave no trace when they are refused', async () => {
    const processId = await openCase();
    await give(processId, 'note', { text: 'So that the opening stands in the history.' });
    const before = await eventsOf(processId);
    const refusals = [
      await give(processId, 'record-refusal', { reason: 'Will not pay.' }),
      await give(processId, 'release', { reason: 'Done.' }),
      await give(processId, 'confirm-overpayment', {
        ...confirmation,
        amounts: [{ claimPeriodId: 'P9', amount: '1.00' }],
      }),
      await give(processId, 'record-payment', { ...payment, receivedOn: '2199-01-01' }),
    ];
    expect(refusals.map(({ status, body }) => [status, body['code']])).toEqual([
      [409, 'wrong-stage'],
      [409, 'process-not-on-hold'],
      [422, 'claim-period-unknown'],
      [422, 'date-in-future'],
    ]);
    expect(refusals[3]?.body).toMatchObject({ errors: [expect.objectContaining({ field: 'receivedOn' })] });
    expect(await revisionOf(processId)).toBe(2);
    expect(await eventsOf(processId)).toEqual(before);
  });

  it('are refused when the case has changed since it was read: of two at once, one wins', async () => {
    const processId = await openCase();
    const ifMatch = String((await product.rest.get(`/cases/${processId}`)).headers.get('ETag'));
    const answers = await Promise.all(
      ['first', 'second'].map((text) => give(processId, 'note', { text }, { ifMatch })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]));
    expect(await revisionOf(processId)).toBe(2);
    expect(await give(processId, 'note', { text: 'third' }, { ifMatch: '"2"' })).toMatchObject({ status: 200 });
  });

  it('can be given again under their key once whoever was too late has read the case', async () => {
    const processId = await openCase();
    for (let round = 0; round < 8; round += 1) {
      const next = `"${Number(await revisionOf(processId)) + 1}"`;
      const keys = Array.from({ length: 3 }, () => randomUUID());
      const [, ...answers] = await Promise.all([
        give(processId, 'note', { text: 'Comes first.' }),
        ...keys.map((idempotencyKey) => give(processId, 'note', { text: 'x' }, { idempotencyKey, ifMatch: next })),
      ]);
      for (const [index, idempotencyKey] of keys.entries()) {
        if (answers[index]?.status === 200) continue;
        const ifMatch = `"${String(await revisionOf(processId))}"`;
        expect(await give(processId, 'note', { text: 'x' }, { idempotencyKey, ifMatch })).toMatchObject({
          status: 200,
        });
      }
    }
    expect(await revisionOf(processId)).toBe(1 + 8 * 4);
  });

  it('can be given again under their key once what stood in their way is gone', async () => {
    const until = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
    const cases = await Promise.all(Array.from({ length: 8 }, openCase));
    for (const processId of cases) {
      const idempotencyKey = randomUUID();
      await Promise.all([
        give(processId, 'note', { text: 'Keeps the case busy while the others come.' }),
        give(processId, 'hold', { reason: 'Heirs are being found.', until }),
        give(processId, 'confirm-overpayment', confirmation, { idempotencyKey }),
      ]);
      await give(processId, 'release', { reason: 'They were found.' });
      expect(await give(processId, 'confirm-overpayment', confirmation, { idempotencyKey })).toMatchObject({
        status: 200,
        body: { command: 'confirm-overpayment', stage: 'persuasion' },
      });
    }
  });

  it('name the field that is wrong', async () => {
    const processId = await openCase();
    const body = { amount: '12.345', receivedOn: 'yesterday', reference: ' ', payer: 'x', colour: 'red' };
    expect(await give(processId, 'record-payment', body)).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-request',
        errors: [
          { field: 'amount', code: 'amount-invalid' },
          { field: 'receivedOn', code: 'date-invalid' },
          { field: 'reference', code: 'too-small' },
          { field: 'colour', code: 'unknown-field' },
        ],
      },
    });
  });

  it('find neither other commands nor other cases', async () => {
    const processId = await openCase();
    expect(await give(processId, 'explode', {})).toMatchObject({ status: 404, body: { code: 'command-not-found' } });
    for (const other of [randomUUID(), 'DAYU-2026-000001']) {
      expect(await give(other, 'note', { text: 'x' })).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    }
  });
});

describe('the answer to a command', () => {
  it('says what the command did, and says so again to a repeat, when the case has gone on and forgotten it', async () => {
    const processId = await openCase();
    const idempotencyKey = randomUUID();
    const first = await give(processId, 'confirm-overpayment', confirmation, { idempotencyKey });
    expect(first).toMatchObject({
      status: 200,
      body: {
        outcome: {
          stage: { from: 'verification', to: 'persuasion' },
          letters: [{ documentId: 'W1', kind: 'notice-to-return' }],
          duties: { done: [{ id: 'establish-overpayment' }], asked: [] },
        },
      },
    });
    expect((await give(processId, 'confirm-overpayment', confirmation, { idempotencyKey })).body).toEqual(first.body);
    for (let notes = 0; notes < 21; notes += 1) await give(processId, 'note', { text: `Note ${notes}.` });
    expect((await give(processId, 'confirm-overpayment', confirmation, { idempotencyKey })).body).toEqual(first.body);
  });
});

describe('actions', () => {
  it('say what is allowed now, and why the rest is not: the very answer that a command would get', async () => {
    const processId = await openCase();
    const items = await actionsOf(processId, '?all=true');
    const givenByPeople = commandNames.filter((name) => recoveryCase.commands[name].sentByProcess !== true);
    expect(items.map(({ command }) => command).toSorted()).toEqual(givenByPeople.toSorted());
    expect(items.find(({ command }) => command === 'confirm-overpayment')).toMatchObject({
      allowed: true,
      reason: null,
    });
    const refused = items.find(({ command }) => command === 'record-refusal');
    expect(refused).toMatchObject({ allowed: false, reason: { code: 'wrong-stage' } });
    const answer = await give(processId, 'record-refusal', { reason: 'Will not pay.' });
    expect(answer.body['code']).toBe(refused?.reason?.code);
  });

  it('are those alone that are allowed, unless all are asked for, each with the duties that it does', async () => {
    const processId = await openCase();
    const items = await actionsOf(processId);
    expect(items.every(({ allowed }) => allowed)).toBe(true);
    expect(
      items.filter(({ duties }) => duties.length > 0).map(({ group, command, duties }) => [group, command, duties]),
    ).toEqual([
      ['verification', 'confirm-overpayment', ['establish-overpayment']],
      ['verification', 'report-unreachable', ['establish-overpayment']],
      ['steering', 'assign', ['assign-process']],
      ['closing', 'close', ['establish-overpayment']],
    ]);
    expect(await product.rest.get(`/cases/${processId}/actions?all=perhaps`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'all' }] },
    });
  });

  it('lead to each command and to the schema of its body', async () => {
    const items = await actionsOf(await openCase(), '?all=true');
    const document: unknown = await (await fetch(`${product.address}/openapi.json`)).json();
    for (const { command, href, schema } of items) {
      expect(href).toMatch(new RegExp(`/commands/${command}$`));
      const [file, pointer = ''] = schema.split('#');
      expect(file).toBe('/openapi.json');
      expect(document).toHaveProperty(pointer.split('/').slice(1));
    }
  });
});

describe('a closed case', () => {
  it('repeats the answers it gave, and takes nothing new but a reopening, and what links it', async () => {
    const processId = await openCase();
    const idempotencyKey = randomUUID();
    const closing = { outcome: 'unfounded', reason: 'Another person of the same name.' };
    const closed = await give(processId, 'close', closing, { idempotencyKey });
    expect(closed).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect(await give(processId, 'close', closing, { idempotencyKey })).toMatchObject({
      status: 200,
      body: closed.body,
    });
    expect(await give(processId, 'close', { ...closing, reason: 'x' }, { idempotencyKey })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await give(processId, 'note', { text: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'process-closed' },
    });
    const items = await actionsOf(processId);
    expect(items.map(({ command }) => command)).toEqual(['reopen', 'link-report']);
  });
});
