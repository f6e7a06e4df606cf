import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { confirmation } from '../sample/opening-body.ts';

const documents = z.object({ items: z.array(z.looseObject({ kind: z.string() })) });
const timeline = z.object({
  items: z.array(z.looseObject({ kind: z.string(), text: z.string(), author: z.unknown() })),
});
const duties = z.object({
  items: z.array(z.looseObject({ kind: z.string(), subject: z.string().nullable(), who: z.string() })),
});

const reason = 'The debtor has written that limitation is not objected.';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a claim that was barred before it was confirmed', () => {
  it('goes no further by itself, is somebody’s duty, and goes on by the decision of a person under their name', async () => {
    const followed = await FollowedCase.open(product, { foundOn: '2020-01-10' });
    await followed.command('confirm-overpayment', confirmation);
    while (!(await replyIsOver(followed))) await followed.passNextDeadline();
    expect(await followed.read()).toMatchObject({
      stage: 'persuasion',
      waitsFor: 'caseworker',
      stoppedSteps: [{ step: 'announcement', reasons: [{ check: 'claim-barred' }] }],
    });
    expect(await kindsOf(followed)).toEqual(['notice-to-return', 'reply-reminder']);
    expect(await dutiesOf(followed)).toEqual([{ subject: 'announcement', who: 'assignee' }]);

    await followed.passNextDeadline();
    expect(await dutiesOf(followed)).toEqual([{ subject: 'announcement', who: 'supervisor' }]);
    expect(await kindsOf(followed)).toEqual(['notice-to-return', 'reply-reminder']);

    const path = `/cases/${followed.id}/commands/take-stopped-step`;
    const unknown = await product.rest.post(path, { step: 'demand', reason });
    expect([unknown.status, unknown.body['code']]).toEqual([409, 'no-step-stopped']);
    const without = await product.rest.post(path, { step: 'announcement', reason: '' });
    expect(without.status).toBe(400);
    const foreseen = await product.rest.post(`${path}/preview`, { step: 'announcement', reason });
    expect(foreseen.body).toMatchObject({
      outcome: { stage: { from: 'persuasion', to: 'recovery-decision' } },
    });

    await product.rest.command(
      followed.id,
      'take-stopped-step',
      { step: 'announcement', reason },
      { actingPerson: 'caseworker-2' },
    );
    expect(await followed.read()).toMatchObject({ stage: 'recovery-decision', stoppedSteps: [] });
    expect(await kindsOf(followed)).toContain('advance-notice');
    expect(await dutiesOf(followed)).toEqual([]);
    const { items } = timeline.parse(await followed.part('timeline?limit=200'));
    expect(items.filter(({ kind }) => kind === 'step-stopped')).toHaveLength(1);
    expect(items.find(({ text }) => text.includes(reason))).toMatchObject({
      kind: 'command',
      author: { kind: 'person', person: { id: 'caseworker-2' } },
    });
  });
});

async function replyIsOver(followed: FollowedCase): Promise<boolean> {
  return (await followed.running()).every(({ purpose }) => purpose !== 'reply');
}

async function kindsOf(followed: FollowedCase): Promise<readonly string[]> {
  const { items } = documents.parse(await followed.part('documents'));
  return items.map(({ kind }) => kind);
}

async function dutiesOf({ id }: FollowedCase): Promise<readonly { subject: string | null; who: string }[]> {
  const { body } = await product.rest.post('/duties/search', { filter: { kind: ['decide-stopped-step'] } });
  const { items } = duties.parse(body);
  return items.filter((each) => JSON.stringify(each).includes(id)).map(({ subject, who }) => ({ subject, who }));
}
