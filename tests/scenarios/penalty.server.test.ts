import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { living } from '../sample/opening-body.ts';
import { TestProduct } from '../harness/product.ts';

const penaltyBody = z.looseObject({
  stage: z.string(),
  penalties: z.tuple([z.looseObject({ status: z.string(), fine: z.string(), payBy: z.string().nullable() })]),
});
const documentsBody = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const timelineBody = z.object({ items: z.array(z.object({ kind: z.string(), text: z.string() })) });
const ledgerBody = z.looseObject({
  totals: z.object({ outstanding: z.string() }),
  balances: z.array(z.looseObject({ claimId: z.string(), nature: z.string(), outstanding: z.string() })),
});

/** Drawn until shortly before it was found, so that a penalty is not barred. */
const recent = {
  ...living,
  claimPeriods: [{ from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '10000.00' }],
};
const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }],
  suspicion: 'none',
  findings: 'The certificate is forged.',
};
const ground = 'The second pension was concealed with a forged certificate.';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

async function confirmed(): Promise<FollowedCase> {
  const followed = await FollowedCase.open(product, recent);
  await followed.command('confirm-overpayment', confirmation);
  return followed;
}

async function pay(followed: FollowedCase, amount: string, reference: string): Promise<void> {
  await followed.command('record-payment', { amount, receivedOn: await followed.today(), reference, payer: '戴某' });
}

async function serve(followed: FollowedCase, kind: string): Promise<void> {
  const { items } = documentsBody.parse(await followed.part('documents'));
  const document = items.find((candidate) => candidate.kind === kind);
  await followed.command('record-service', {
    documentId: document?.id,
    servedOn: await followed.today(),
    way: 'direct',
    proof: 'Signed.',
  });
}

async function due(followed: FollowedCase, purpose: string): Promise<string | undefined> {
  return (await followed.running()).find((deadline) => deadline.purpose === purpose)?.due;
}

async function untilPassed(followed: FollowedCase, purpose: string): Promise<void> {
  while ((await due(followed, purpose)) !== undefined) await followed.passNextDeadline();
}

async function owed(followed: FollowedCase, asOf?: string): Promise<Record<string, string>> {
  const { balances } = ledgerBody.parse(await followed.part(asOf === undefined ? 'ledger' : `ledger?asOf=${asOf}`));
  return Object.fromEntries(balances.map(({ claimId, outstanding }) => [claimId, outstanding]));
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('a fine that is not paid', () => {
  it('grows by 3 % a day up to its own amount, and the case closes only when all of it is paid', async () => {
    const followed = await confirmed();
    await followed.command('propose-penalty', { multiple: 2, ground });
    await pay(followed, '10000.00', 'bank-1');
    expect((await followed.read()).stage).toBe('penalty-collection');
    await serve(followed, 'penalty-advance-notice');
    await untilPassed(followed, 'hearing-request');
    await product.rest.command(followed.id, 'approve-step', { approvalId: 'G1', note: '' }, { actingPerson: 'head-1' });
    expect(penaltyBody.parse(await followed.read()).penalties[0]).toMatchObject({
      status: 'decided',
      fine: '20000.00',
    });
    expect(await owed(followed)).toEqual({ P1: '0.00', F1: '20000.00' });

    const served = await followed.today();
    await serve(followed, 'penalty-decision');
    const { payBy } = penaltyBody.parse(await followed.read()).penalties[0];
    expect((payBy ?? '') >= later(served, 15)).toBe(true);
    expect(await due(followed, 'fine-payment')).toBe(payBy);
    await untilPassed(followed, 'fine-payment');
    expect(await followed.today()).toBe(later(payBy ?? '', 1));
    expect(await owed(followed)).toEqual({ P1: '0.00', F1: '20000.00', S1: '600.00' });
    expect(await owed(followed, later(payBy ?? '', 10))).toMatchObject({ S1: '6000.00' });
    expect(await due(followed, 'charge-cap')).toBe(later(payBy ?? '', 34));
    await untilPassed(followed, 'charge-cap');
    expect(await owed(followed)).toEqual({ P1: '0.00', F1: '20000.00', S1: '20000.00' });

    await pay(followed, '25000.00', 'bank-2');
    expect(await owed(followed)).toEqual({ P1: '0.00', F1: '0.00', S1: '15000.00' });
    expect((await followed.read()).stage).toBe('penalty-collection');
    await pay(followed, '15000.00', 'bank-3');
    expect(await followed.read()).toMatchObject({
      stage: 'closed',
      totalsByNature: [
        { nature: 'overpayment', claimed: '10000.00', recovered: '10000.00' },
        { nature: 'fine', claimed: '20000.00', recovered: '20000.00' },
        { nature: 'surcharge', claimed: '20000.00', recovered: '20000.00' },
      ],
    });
  });
});

describe('a fine and the police', () => {
  it('waits while they have the matter (C5) and goes on when they refuse it to the end', async () => {
    const followed = await confirmed();
    await followed.command('propose-penalty', { multiple: 3, ground });
    await serve(followed, 'penalty-advance-notice');
    await followed.command('open-referral', { suspicion: 'forged-papers', reason: 'The certificate is forged.' });
    await followed.command('approve-referral', { reason: 'The certificate is forged.' });
    await untilPassed(followed, 'hearing-request');
    expect(penaltyBody.parse(await followed.read()).penalties[0].status).toBe('awaiting-referral');
    await followed.command('record-police-refusal', { refusedOn: await followed.today(), reason: 'No intent.' });
    await untilPassed(followed, 'police-reconsideration-request');
    await product.rest.command(followed.id, 'approve-step', { approvalId: 'G1', note: '' }, { actingPerson: 'head-1' });
    expect(penaltyBody.parse(await followed.read()).penalties[0]).toMatchObject({
      status: 'decided',
      fine: '30000.00',
    });
    const { items } = timelineBody.parse(await followed.part('timeline?limit=200'));
    expect(items.map(({ text }) => text)).toContain(
      'The penalty waits for the end of the referral: none is decided in place of it.',
    );
  });
});

describe('a late fee', () => {
  it('grows by 0.05 % a day to the cent, and is paid after what it grew on', async () => {
    const followed = await confirmed();
    const today = await followed.today();
    await followed.command('impose-late-fee', { claimId: 'P1', from: later(today, -9), ground: 'In default.' });
    expect(await owed(followed)).toEqual({ P1: '10000.00', L1: '50.00' });
    expect(await owed(followed, later(today, 10))).toEqual({ P1: '10000.00', L1: '100.00' });
    await pay(followed, '10020.00', 'bank-1');
    expect(await owed(followed)).toEqual({ P1: '0.00', L1: '30.00' });
    expect((await followed.read()).stage).toBe('penalty-collection');
  });
});
