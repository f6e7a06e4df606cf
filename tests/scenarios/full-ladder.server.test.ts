import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

const forecastBody = z.object({
  steps: z.array(z.object({ on: z.string(), rule: z.string(), due: z.string(), stage: z.string() })),
  end: z.object({ kind: z.string(), stage: z.string() }),
});
const listBody = z.object({ items: z.array(z.looseObject({ kind: z.string(), status: z.string().optional() })) });
const timelineBody = z.object({
  items: z.array(z.object({ kind: z.string(), on: z.string(), text: z.string() })),
  nextCursor: z.string().nullable(),
});

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a confirmed case that nobody touches, on the real server', () => {
  it('ends as a court application and a police referral, on exactly the days its forecast told', async () => {
    const followed = await FollowedCase.confirmed(product, { suspicion: 'fraud' });
    const told = forecastBody.parse(await followed.part('forecast'));

    const happened: string[] = [];
    for (const step of told.steps) {
      const isRunning = async (): Promise<boolean> =>
        (await followed.running()).some(({ rule, due }) => rule === step.rule && due === step.due);
      expect(await isRunning()).toBe(true);
      while (await isRunning()) await followed.passNextDeadline();
      happened.push(`${await followed.today()} ${step.rule} ${(await followed.read()).stage}`);
    }

    expect(happened).toEqual(told.steps.map(({ on, rule, stage }) => `${on} ${rule} ${stage}`));
    expect(told.steps.map(({ rule }) => rule)).toEqual([
      'C1.decide',
      'reply.reminder',
      'reply',
      'service.proof',
      'service.proof',
      'A10',
      'A6.defence',
      'A6.hearing',
      'service.proof',
      'service.proof',
      'A10',
      'A7',
      'A11',
      'A15',
      'service.proof',
      'service.proof',
      'A10',
      'A19.warning-30',
      'A18',
      'A20.accept',
    ]);
    expect((await followed.read()).stage).toBe('court-application');
    await documentsAre(followed, [
      'notice-to-return',
      'police-transfer',
      'transfer-materials',
      'reply-reminder',
      'advance-notice',
      'proof-of-service',
      'public-notice',
      'recovery-decision',
      'proof-of-service',
      'public-notice',
      'demand-letter',
      'proof-of-service',
      'public-notice',
      'court-application',
    ]);
  });

  it('is not referred when nothing suggests fraud', async () => {
    const followed = await FollowedCase.confirmed(product);
    await followed.untilStage('recovery-decision');
    const { items } = listBody.parse(await followed.part('documents'));
    expect(items.map(({ kind }) => kind)).not.toContain('police-transfer');
  });
});

describe('a payment', () => {
  it('ends the ladder at any rung; what was too much is refunded, and the case closes with its full history', async () => {
    const followed = await FollowedCase.confirmed(product);
    await followed.untilStage('recovery-decision');
    await followed.command('record-payment', {
      amount: '130000.00',
      receivedOn: await followed.today(),
      reference: 'bank-1',
      payer: '戴某之子',
    });
    expect(await followed.read()).toMatchObject({ stage: 'refund-due' });
    expect((await followed.running()).map(({ rule }) => rule)).toEqual(['refund.reminder']);
    expect(await followed.part('ledger')).toMatchObject({
      totals: { claimed: '128900.00', recovered: '128900.00', outstanding: '0.00', waived: '0.00' },
      owedBack: '1100.00',
    });
    await followed.command('record-refund', {
      amount: '1100.00',
      paidOn: await followed.today(),
      reference: 'bank-2',
    });
    expect(await followed.read()).toMatchObject({ stage: 'closed', owedBack: '0.00' });
    expect(await followed.running()).toEqual([]);
    const { items } = timelineBody.parse(await followed.part('timeline?limit=200'));
    expect(items.filter(({ kind }) => kind === 'clock-cancelled')).not.toEqual([]);
    expect(items.at(-1)?.kind).toBe('process-closed');
  });
});

async function documentsAre(followed: FollowedCase, kinds: readonly string[]): Promise<void> {
  const { items } = listBody.parse(await followed.part('documents'));
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
  expect(items.every(({ status }) => status === 'dispatched')).toBe(true);
}
