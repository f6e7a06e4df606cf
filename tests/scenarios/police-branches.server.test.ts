import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

const caseBody = z.looseObject({
  stage: z.string(),
  referral: z.looseObject({ status: z.string(), result: z.string().nullable() }),
});
const listBody = z.object({ items: z.array(z.looseObject({ kind: z.string() })) });
const reason = 'As on file.';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Confirmed with forged papers, and transferred on the same day. */
async function transferred(): Promise<FollowedCase> {
  const followed = await FollowedCase.confirmed(product, { suspicion: 'forged-papers' });
  await followed.command('approve-referral', { reason: 'The certificate of life is forged.' });
  return followed;
}

async function police(followed: FollowedCase): Promise<readonly string[]> {
  const rules = /^C[1-5]|^referral/;
  const running = await followed.running();
  return running.filter(({ rule }) => rules.test(rule)).map(({ rule, due }) => `${rule} ${due}`);
}

/** So many days from a day, in calendar days. */
function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

async function status(followed: FollowedCase): Promise<string> {
  return caseBody.parse(await followed.read()).referral.status;
}

describe('a case that the police refuse', () => {
  it('goes to them again, to the procuratorate, is filed on its order, and ends in a conviction', async () => {
    const followed = await transferred();
    const start = await followed.today();
    await followed.command('record-police-receipt', { receivedOn: start });
    expect((await police(followed)).toSorted()).toEqual([
      `C2.gaps ${later(start, 1)}`,
      `C2.jurisdiction ${later(start, 1)}`,
      `C2.review ${later(start, 3)}`,
    ]);
    await followed.command('record-police-refusal', { refusedOn: start, reason: 'No intent.' });
    expect(await police(followed)).toEqual([`C3.reconsider ${later(start, 3)}`]);
    await followed.command('request-police-reconsideration', { grounds: 'The statements show the intent.' });
    expect(await police(followed)).toEqual([`C3.answer ${later(start, 3)}`]);
    await followed.command('record-police-reconsideration', {
      answeredOn: start,
      outcome: 'refusal-upheld',
      policeReference: '余公复〔2026〕1号',
    });
    expect(await police(followed)).toEqual([`C3.procuratorate ${later(start, 3)}`]);
    await followed.command('request-filing-supervision', { grounds: 'The forged certificate is overlooked.' });
    await followed.command('record-procuratorate-demand', { demandedOn: start });
    expect(await police(followed)).toEqual([`C4.explain ${later(start, 7)}`]);

    while ((await police(followed)).some((clock) => clock.startsWith('C4.explain'))) await followed.passNextDeadline();
    const overdue = await followed.today();
    expect(overdue).toBe(later(start, 8));
    await followed.command('record-procuratorate-decision', { decidedOn: overdue, outcome: 'filing-ordered', reason });
    expect(await police(followed)).toEqual([`C4.file ${later(overdue, 15)}`]);
    await followed.command('record-police-filing', { filedOn: overdue, policeReference: '余公（经）立字〔2026〕1号' });
    expect(await police(followed)).toEqual([`C5 ${later(overdue, 3)}`]);
    await followed.command('record-handover-receipt', { receivedOn: overdue });
    expect(await police(followed)).toEqual([`referral.reminder ${later(overdue, 15)}`]);

    await followed.command('record-payment', {
      amount: '128900.00',
      receivedOn: overdue,
      reference: 'bank-1',
      payer: '戴某之子',
    });
    expect((await followed.read()).stage).toBe('awaiting-police-report');
    await followed.command('record-police-report', { reportedOn: overdue, result: 'prosecuted', words: 'Charged.' });
    expect(await followed.read()).toMatchObject({
      stage: 'awaiting-police-report',
      referral: { status: 'prosecuted' },
    });
    await followed.command('record-police-report', { reportedOn: overdue, result: 'convicted', words: 'Two years.' });
    expect(await followed.read()).toMatchObject({
      stage: 'closed',
      referral: { status: 'reported-back', result: 'convicted' },
    });
    const { items } = listBody.parse(await followed.part('documents'));
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['police-transfer', 'transfer-reconsideration', 'supervision-request']),
    );
  });

  it('is open to the agency alone again when the refusal is let stand, while the ladder has gone on', async () => {
    const followed = await transferred();
    const start = await followed.today();
    await followed.command('record-police-refusal', { refusedOn: start, reason: 'No intent.' });
    await followed.passNextDeadline();
    expect(await followed.today()).toBe(later(start, 4));
    expect(await status(followed)).toBe('not-filed');
    expect(await police(followed)).toEqual([]);
    expect((await followed.read()).stage).toBe('persuasion');
  });
});

describe('a transfer to the wrong police, with materials missing', () => {
  it('is reviewed anew by those who have jurisdiction, once what they ask for is supplied', async () => {
    const followed = await transferred();
    const start = await followed.today();
    await followed.command('record-police-receipt', { receivedOn: start });
    await followed.command('record-police-jurisdiction', { passedOnTo: '信丰县公安局', on: start });
    expect(await police(followed)).toEqual([`referral.reminder ${later(start, 15)}`]);
    await followed.command('record-police-receipt', { receivedOn: start });
    await followed.command('record-police-gaps', { askedOn: start, missing: 'The original certificate.' });
    expect(await police(followed)).toEqual([`C2.cure ${later(start, 3)}`]);
    await followed.passNextDeadline();
    const late = await followed.today();
    expect(late).toBe(later(start, 4));
    expect(await police(followed)).toEqual([`C2.review ${later(start, 6)}`]);
    await followed.command('record-police-filing', { filedOn: late, policeReference: '信公（经）立字〔2026〕1号' });
    expect(await followed.read()).toMatchObject({ referral: { policeAuthority: '信丰县公安局', status: 'filed' } });
  });
});
