import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, plainDate } from '../../domain/calendar/plain-date.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { confirmation } from '../sample/opening-body.ts';
import { TestProduct } from '../harness/product.ts';
import { lastDay } from './last-day.ts';

const courtReference = '（2026）赣0723民初12号';
const grounds = 'The pension was drawn after the death, without legal ground.';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** The daughter drew the pension of the dead; the overpayment is confirmed and she is sued at once. */
async function sued(): Promise<FollowedCase> {
  const debtor = { name: '戴小某', address: '大余县某镇', relationship: 'daughter' };
  const followed = await FollowedCase.open(product, { debtor });
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('file-civil-suit', { grounds });
  return followed;
}

async function clocks(followed: FollowedCase): Promise<readonly string[]> {
  return (await followed.running()).map(({ purpose, due }) => `${purpose} ${due}`);
}

async function waitFor(followed: FollowedCase, purpose: string): Promise<string> {
  while ((await followed.passNextDeadline()).purpose !== purpose);
  return followed.today();
}

async function pay(followed: FollowedCase, amount: string, reference = 'bank-1'): Promise<void> {
  const receivedOn = await followed.today();
  await followed.command('record-payment', {
    amount,
    receivedOn,
    reference,
    payer: '戴小某',
  });
}

describe('a civil suit against the daughter who drew the pension, on the real server', () => {
  it('is accepted, judged, and executed by itself when she does not pay', async () => {
    const followed = await sued();
    const filedOn = await followed.today();
    expect(await followed.read()).toMatchObject({
      stage: 'civil-suit',
      civilSuit: { status: 'filed', defendants: [{ addresseeId: 'R1', amount: '128900.00' }], amount: '128900.00' },
    });
    expect(await clocks(followed)).toEqual([`civil-acceptance ${lastDay('D6.acceptance', filedOn)}`]);
    const acceptedOn = await waitFor(followed, 'civil-acceptance');
    await followed.command('record-civil-acceptance', { acceptedOn, courtReference });
    expect(await clocks(followed)).toEqual([`civil-trial ${lastDay('D6.trial', acceptedOn)}`]);

    const effectiveOn = await waitFor(followed, 'civil-trial');
    const performBy = addDays(plainDate(effectiveOn), 10);
    const judgment = { judgedOn: acceptedOn, effectiveOn, performBy, courtReference, amount: '128900.00' };
    await followed.command('record-civil-judgment', judgment);
    const executeBy = lastDay('D6.execution', performBy);
    expect(await clocks(followed)).toEqual([
      `civil-performance ${performBy}`,
      `civil-execution-warning ${lastDay('D6.execution-warning', executeBy)}`,
      `civil-execution-window ${executeBy}`,
    ]);

    const appliedOn = await waitFor(followed, 'civil-performance');
    expect(await followed.read()).toMatchObject({
      civilSuit: { status: 'executing', executionAppliedOn: appliedOn },
      enforcement: { courtReference, since: appliedOn, ended: null },
    });
    expect(await clocks(followed)).toEqual([`court-reminder ${lastDay('court.reminder', appliedOn)}`]);
    await pay(followed, '128900.00');
    expect(await followed.read()).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered', on: appliedOn } });
  });

  it('is settled in instalments, executed when one is missed, and kept again when that is paid', async () => {
    const followed = await sued();
    const settledOn = await followed.today();
    const firstDueOn = addMonths(plainDate(settledOn), 1);
    await followed.command('record-civil-settlement', {
      settledOn,
      courtReference,
      amount: '100000.00',
      instalmentCount: 2,
      firstDueOn,
      accelerationAgreed: false,
    });
    const { agreement } = await followed.read();
    expect(agreement).toMatchObject({
      status: 'concluded',
      instalments: [{ amount: '50000.00' }, { amount: '50000.00' }],
    });

    const graceSince = await waitFor(followed, 'instalment-due');
    expect(await clocks(followed)).toContain(
      `instalment-grace ${lastDay('agreement.grace', addDays(plainDate(graceSince), -1))}`,
    );
    const appliedOn = await waitFor(followed, 'instalment-grace');
    expect(await followed.read()).toMatchObject({ civilSuit: { status: 'executing', executionAppliedOn: appliedOn } });
    await pay(followed, '50000.00');
    expect(await followed.read()).toMatchObject({ stage: 'civil-suit', civilSuit: { status: 'settled' } });
    await pay(followed, '50000.00', 'bank-2');
    expect(await followed.read()).toMatchObject({
      civilSuit: { status: 'performed' },
      warnings: [{ code: 'civil-title-performed' }],
      totals: { recovered: '100000.00', outstanding: '28900.00' },
    });
    expect(await clocks(followed)).toContain(`court-reminder ${lastDay('court.reminder', await followed.today())}`);
    await followed.command('close', { outcome: 'waived', reason: 'The court gave no more.' });
    expect(await followed.read()).toMatchObject({ stage: 'closed', totals: { waived: '28900.00' } });
  });
});
