import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { living } from '../sample/opening-body.ts';
import { lastDay } from './last-day.ts';

const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

async function due(followed: FollowedCase, purpose: string): Promise<string | undefined> {
  return (await followed.running()).find((deadline) => deadline.purpose === purpose)?.due;
}

async function idOf(followed: FollowedCase, kind: string): Promise<string | undefined> {
  return documents.parse(await followed.part('documents')).items.findLast((document) => document.kind === kind)?.id;
}

async function serve(followed: FollowedCase, kind: string): Promise<string> {
  const servedOn = await followed.today();
  const documentId = await idOf(followed, kind);
  await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed.' });
  return servedOn;
}

describe('a claim that is lowered after its advance notice', () => {
  it('below what has been paid is settled, and the rest is refunded before the case closes', async () => {
    const followed = await FollowedCase.confirmed(product);
    await followed.command('record-refusal', { reason: 'The money is spent.' });
    const servedOn = await serve(followed, 'advance-notice');
    const paid = { amount: '50000.00', receivedOn: servedOn, reference: 'bank-1', payer: '戴某之子' };
    await followed.command('record-payment', paid);
    await followed.command('correct-claim-period', {
      claimPeriodId: 'P1',
      from: '2017-04-01',
      to: '2018-03-31',
      benefitCode: 'basic-pension',
      amount: '40000.00',
      reason: 'One year only.',
    });
    expect(await followed.read()).toMatchObject({
      stage: 'refund-due',
      owedBack: '10000.00',
      totals: { claimed: '40000.00', recovered: '40000.00', outstanding: '0.00' },
    });
    expect(await due(followed, 'refund-reminder')).toBe(lastDay('refund.reminder', servedOn));
    await followed.command('record-refund', { amount: '10000.00', paidOn: servedOn, reference: 'bank-2' });
    expect(await followed.read()).toMatchObject({ stage: 'closed', closing: { on: servedOn, outcome: 'recovered' } });
  });
});

describe('a penalty that is defended against', () => {
  it('is decided when the defence is answered, and its fine waits for the reconsideration', async () => {
    const followed = await FollowedCase.open(product, {
      ...living,
      claimPeriods: [{ from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '10000.00' }],
    });
    await followed.command('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }],
      suspicion: 'none',
      findings: 'The certificate is forged.',
    });
    await followed.command('propose-penalty', { multiple: 2, ground: 'A forged certificate.' });
    const servedOn = await serve(followed, 'penalty-advance-notice');
    expect(await due(followed, 'defence')).toBe(lastDay('A6.defence', servedOn));
    expect(await due(followed, 'hearing-request')).toBe(lastDay('A6.hearing', servedOn));
    await followed.command('record-defence', { receivedOn: servedOn, summary: 'A mistake.' });
    while ((await due(followed, 'hearing-request')) !== undefined) await followed.passNextDeadline();
    expect(await idOf(followed, 'penalty-decision')).toBeUndefined();
    await followed.command('answer-defence', { answer: 'The certificate was forged.' });
    await product.rest.command(followed.id, 'approve-step', { approvalId: 'G1', note: '' }, { actingPerson: 'head-1' });

    const decidedOn = await serve(followed, 'penalty-decision');
    expect(await due(followed, 'fine-payment')).toBe(lastDay('A8.pay', decidedOn));
    expect(await due(followed, 'reconsideration')).toBe(lastDay('A11', decidedOn));
    expect(await due(followed, 'suit')).toBe(lastDay('A15', decidedOn));
    await followed.command('file-reconsideration', { actId: 'A1', filedOn: decidedOn });
    await followed.command('record-reconsideration-acceptance', { acceptedOn: decidedOn });
    await followed.command('record-reconsideration-decision', {
      outcome: 'changed',
      receivedOn: decidedOn,
      reference: '余府复决字〔2026〕5号',
      amounts: [{ claimPeriodId: 'F1', amount: '12000.00' }],
    });
    expect(await followed.read()).toMatchObject({
      penalties: [{ id: 'A1', fine: '12000.00' }],
      acts: [{ id: 'A1', kind: 'fine', endedRemedies: [{ outcome: 'changed' }] }],
    });
  });
});

describe('another authority that is asked', () => {
  it('is reminded of until its answer is in', async () => {
    const followed = await FollowedCase.open(product);
    const askedOn = await followed.today();
    await followed.command('ask-for-collaboration', { authority: '赣州监狱', request: '请协助核实服刑起止日期。' });
    expect(await due(followed, 'collaboration-reminder')).toBe(lastDay('collaboration.reminder', askedOn));
    await followed.passNextDeadline();
    const remindedOn = await followed.today();
    expect(await due(followed, 'collaboration-reminder')).toBe(lastDay('collaboration.reminder', remindedOn));
    const documentId = await idOf(followed, 'collaboration-letter');
    const answer = { documentId, answeredOn: remindedOn, answer: '2021年3月至2025年2月服刑。' };
    await followed.command('record-collaboration-answer', answer);
    expect(await due(followed, 'collaboration-reminder')).toBeUndefined();
    expect(await followed.read()).toMatchObject({ collaborations: [{ askedOn, answeredOn: remindedOn }] });
  });
});
