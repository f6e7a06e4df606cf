import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

const ledger = z.object({
  totals: z.object({ claimed: z.string(), recovered: z.string(), waived: z.string(), outstanding: z.string() }),
  owedBack: z.string(),
  transactions: z.object({
    items: z.array(z.object({ id: z.string(), kind: z.string(), reverses: z.string().nullable() })),
  }),
});
const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a claim that changes', () => {
  it('is raised while the debtor may defend: the advance notice goes out anew, with all its periods', async () => {
    const followed = await FollowedCase.confirmed(product);
    await followed.untilStage('recovery-decision');
    const announced = plainDate(await followed.today());
    await serveLatest(followed, 'advance-notice', announced);
    expect(await due(followed, 'A6.hearing')).toBe(counted('A6.hearing', announced));

    await followed.passNextDeadline();
    const raised = plainDate(await followed.today());
    await followed.command('add-claim-period', {
      from: '2020-01-01',
      to: '2020-03-31',
      benefitCode: 'basic-pension',
      amount: '9000.00',
      reason: 'Three more months were paid.',
    });
    expect(await due(followed, 'A6.hearing')).toBeUndefined();
    expect(await kindsOf(followed)).toEqual(expect.arrayContaining(['advance-notice', 'advance-notice']));
    await serveLatest(followed, 'advance-notice', raised);
    expect(await due(followed, 'A6.defence')).toBe(counted('A6.defence', raised));
    expect(await due(followed, 'A6.hearing')).toBe(counted('A6.hearing', raised));

    await followed.passNextDeadline();
    await followed.passNextDeadline();
    expect(await followed.read()).toMatchObject({ decision: { amount: '137900.00' } });
  });

  it('falls to nothing: what was paid is owed back, reminded of, refunded, and the case closes', async () => {
    const followed = await FollowedCase.confirmed(product);
    const today = plainDate(await followed.today());
    await pay(followed, '1000.00', 'bank-1');
    await followed.command('drop-claim-period', { claimPeriodId: 'P1', reason: 'The person was entitled.' });
    expect(await followed.read()).toMatchObject({
      stage: 'refund-due',
      owedBack: '1000.00',
      pendingClosing: { outcome: 'unfounded' },
      waitsFor: 'caseworker',
    });
    expect(await due(followed, 'refund.reminder')).toBe(addDays(today, 15));

    await followed.passNextDeadline();
    expect(await followed.today()).toBe(addDays(today, 16));
    expect(await due(followed, 'refund.reminder')).toBe(addDays(today, 31));
    await followed.command('record-refund', {
      amount: '1000.00',
      paidOn: await followed.today(),
      reference: 'out-1',
    });
    expect(await followed.read()).toMatchObject({
      stage: 'closed',
      closing: { on: addDays(today, 16), outcome: 'unfounded' },
      owedBack: '0.00',
      totals: { claimed: '0.00', recovered: '0.00' },
    });
    expect(await kindsOf(followed)).toEqual(
      expect.arrayContaining(['claim-amendment', 'refund-notice', 'closing-notice']),
    );
  });
});

describe('a payment', () => {
  it('that bounces uncovers its instalment, which gets its period of grace from that day', async () => {
    const followed = await FollowedCase.confirmed(product);
    const today = plainDate(await followed.today());
    await followed.command('request-agreement', { note: 'At the counter.' });
    const firstDueOn = addDays(today, 20);
    await followed.command('conclude-agreement', { instalmentCount: 2, firstDueOn, accelerationAgreed: true });
    await pay(followed, '64450.00', 'bank-1');

    await followed.passNextDeadline();
    const later = plainDate(await followed.today());
    expect(later > firstDueOn).toBe(true);
    await followed.command('reverse-payment', { reference: 'bank-1', reason: 'bank-return', note: 'Account closed.' });
    expect(await due(followed, 'agreement.grace')).toBe(counted('agreement.grace', later));
    expect(await due(followed, 'agreement.instalment')).toBeUndefined();

    const { totals, transactions } = await ledgerOf(followed);
    expect(totals).toMatchObject({ recovered: '0.00', outstanding: '128900.00' });
    const payment = transactions.items.find(({ kind }) => kind === 'payment');
    expect(transactions.items.at(-1)).toMatchObject({ kind: 'reversal', reverses: payment?.id });

    await followed.passNextDeadline();
    expect(await followed.read()).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
  });

  it('entered twice is taken back once, and a part of the claim is waived with its reason', async () => {
    const followed = await FollowedCase.confirmed(product);
    await pay(followed, '500.00', 'bank-1');
    await pay(followed, '500.00', 'bank-1-again');
    const reversal = { reference: 'bank-1-again', reason: 'entered-twice' };
    await followed.command('reverse-payment', reversal);
    const repeated = await product.rest.post(`/cases/${followed.id}/commands/reverse-payment`, reversal);
    expect([repeated.status, repeated.body['code']]).toEqual([409, 'payment-already-reversed']);

    await followed.command('waive', { amount: '28400.00', reason: 'Hardship, decided on 2026-11-20.' });
    expect((await ledgerOf(followed)).totals).toEqual({
      claimed: '128900.00',
      recovered: '500.00',
      waived: '28400.00',
      outstanding: '100000.00',
    });
  });
});

async function pay(followed: FollowedCase, amount: string, reference: string): Promise<void> {
  const receivedOn = await followed.today();
  await followed.command('record-payment', { amount, receivedOn, reference, payer: '戴某之子' });
}

async function serveLatest(followed: FollowedCase, kind: string, servedOn: PlainDate): Promise<void> {
  const { items } = documents.parse(await followed.part('documents'));
  const documentId = items
    .filter((document) => document.kind === kind)
    .toSorted((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)))
    .at(-1)?.id;
  await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed.' });
}

async function kindsOf(followed: FollowedCase): Promise<readonly string[]> {
  return documents.parse(await followed.part('documents')).items.map(({ kind }) => kind);
}

async function ledgerOf(followed: FollowedCase): Promise<z.infer<typeof ledger>> {
  return ledger.parse(await followed.part('ledger'));
}

async function due(followed: FollowedCase, rule: string): Promise<string | undefined> {
  return (await followed.running()).find((deadline) => deadline.rule === rule)?.due;
}

function counted(rule: string, from: PlainDate): string {
  return countPeriod(periodRule(rulebook('cn'), rule), from, chinaCalendar, 'weekends-and-days-off').due;
}
