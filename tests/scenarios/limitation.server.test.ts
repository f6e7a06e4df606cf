import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { lastDay } from './last-day.ts';

const limitations = z.object({
  interruptedSince: z.string().nullable(),
  items: z.array(
    z.object({
      claimPeriodId: z.string(),
      claim: z.object({
        knownOn: z.string(),
        runsFrom: z.string(),
        lastDay: z.string().nullable(),
        outerLastDay: z.string(),
        standing: z.string(),
        restarts: z.array(z.object({ on: z.string(), ground: z.string() })),
      }),
      penalty: z.object({ rule: z.string(), lastDay: z.string(), standing: z.string(), foundInTime: z.boolean() }),
    }),
  ),
});

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

async function read(followed: FollowedCase): Promise<z.infer<typeof limitations>['items'][number]> {
  const [item] = limitations.parse(await followed.part('limitations')).items;
  if (item === undefined) throw new Error('No limitation is shown.');
  return item;
}

async function claimClocks(followed: FollowedCase): Promise<readonly string[]> {
  const running = await followed.running();
  return running.filter(({ purpose }) => purpose.startsWith('claim-')).map(({ purpose, due }) => `${purpose} ${due}`);
}

describe('limitation, on the real server', () => {
  it('runs anew with each demand, admission and payment, from instalments, and waits for the court', async () => {
    const followed = await FollowedCase.open(product);
    expect(limitations.parse(await followed.part('limitations')).items).toEqual([]);
    await followed.command('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
      suspicion: 'none',
      findings: 'The death certificate of 2017 was found.',
    });
    const noticeOn = await followed.today();
    const untilNotice = lastDay('D6', noticeOn);
    expect((await read(followed)).claim).toMatchObject({
      knownOn: '2026-01-04',
      runsFrom: noticeOn,
      lastDay: untilNotice,
      outerLastDay: lastDay('D6.outer', '2019-12-31'),
      standing: 'running',
      restarts: [{ on: noticeOn, ground: 'demand' }],
    });
    expect(await claimClocks(followed)).toEqual([
      `claim-limitation-warning ${lastDay('D6.warning', untilNotice)}`,
      `claim-limitation ${untilNotice}`,
    ]);

    await followed.passNextDeadline();
    const remindedOn = await followed.today();
    expect((await read(followed)).claim.lastDay).toBe(lastDay('D6', remindedOn));

    await followed.command('request-agreement', { note: 'Asked by telephone.' });
    const firstDueOn = addDays(plainDate(remindedOn), 30);
    const terms = { instalmentCount: 1, firstDueOn, accelerationAgreed: true };
    await followed.command('conclude-agreement', terms);
    const [due] = (await followed.running()).filter(({ purpose }) => purpose === 'instalment-due');
    expect((await read(followed)).claim).toMatchObject({ runsFrom: due?.due, lastDay: lastDay('D6', due?.due ?? '') });

    await followed.command('file-civil-suit', { grounds: 'x' }).then(
      () => Promise.reject(new Error('A suit against the person concerned must be refused.')),
      () => undefined,
    );
    await followed.untilStage('court-application');
    const filedOn = await followed.today();
    expect(limitations.parse(await followed.part('limitations')).interruptedSince).toBe(filedOn);
    expect((await read(followed)).claim).toMatchObject({ standing: 'interrupted', lastDay: null });
    expect(await claimClocks(followed)).toEqual([]);
  });

  it('of penalties runs from the end of the act, longer where financial safety was harmed', async () => {
    const [from, to] = ['2025-01-01', '2026-05-31'];
    const followed = await FollowedCase.open(product, {
      foundOn: '2026-06-30',
      claimPeriods: [{ from, to, benefitCode: 'basic-pension', amount: '128900.00' }],
    });
    await followed.command('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
      suspicion: 'fraud',
      findings: 'Forged papers.',
    });
    expect((await read(followed)).penalty).toMatchObject({
      rule: 'B5',
      lastDay: lastDay('B5', to),
      standing: 'running',
      foundInTime: true,
    });
    await followed.command('find-financial-harm', { reason: 'A ring has drained the fund of the county.' });
    expect((await read(followed)).penalty).toMatchObject({ rule: 'B5.harm', lastDay: lastDay('B5.harm', to) });
  });
});
