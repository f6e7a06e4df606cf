import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForwardTo, virtualNow } from '../harness/temporal.ts';
import { openingBody } from '../sample/opening-body.ts';

const caseBody = z.looseObject({
  stage: z.string(),
  claimPeriods: z.array(z.looseObject({ id: z.string(), outstanding: z.string() })),
  addressees: z.array(
    z.looseObject({
      id: z.string(),
      role: z.string(),
      prison: z.string().nullable(),
      liabilityCap: z.string().nullable(),
      asked: z.string(),
      served: z.boolean(),
    }),
  ),
  people: z.looseObject({ beyondReach: z.string(), openQuestions: z.array(z.looseObject({ kind: z.string() })) }),
  benefitPayment: z.object({ status: z.string(), since: z.string().nullable() }),
  backPayDue: z.string(),
});
const deadlines = z.object({
  items: z.array(
    z.object({ purpose: z.string(), addressee: z.string().nullable(), from: z.string(), due: z.string() }),
  ),
});
const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const lastDay = z.object({ due: z.string() });

const living = { name: '戴某', address: '大余县某镇' };
const period = { from: '2023-01-01', to: '2023-12-31', benefitCode: 'basic-pension', amount: '60000.00' };
const named = { address: '大余县某村', relationship: '子女' };

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** A case about a person who is alive when it opens, confirmed with ¥60,000. */
async function livingCase(part: Record<string, unknown> = {}): Promise<FollowedCase> {
  const followed = await FollowedCase.open(
    product,
    openingBody({ violation: 'double-drawing', person: living, claimPeriods: [period], ...part }),
  );
  await followed.command('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '60000.00' }],
    suspicion: 'none',
    findings: 'Both pensions were paid.',
  });
  return followed;
}

async function stateOf(followed: FollowedCase): Promise<z.infer<typeof caseBody>> {
  return caseBody.parse(await followed.read());
}

/** Clocks of the ladder that run now: for whom, and their last days. */
async function clocks(followed: FollowedCase, addressee: string | null): Promise<Readonly<Record<string, string>>> {
  const { items } = deadlines.parse(await followed.part('deadlines?status=running'));
  const own = items.filter((item) => item.addressee === addressee && !/limitation/.test(item.purpose));
  return Object.fromEntries(own.map(({ purpose, due }) => [purpose, due]));
}

/** The last day of a period of the law that counts from a day, as the rulebook answers it. */
async function dueOf(rule: string, from: string): Promise<string> {
  const answer = await product.rest.get(`/rulebooks/cn/periods/${rule}/deadline?from=${from}`);
  return lastDay.parse(answer.body).due;
}

async function daysPass(followed: FollowedCase, days: number): Promise<string> {
  const { client } = product.temporal;
  const now = await virtualNow(client, workflowIdOf(followed.id));
  await fastForwardTo(client, workflowIdOf(followed.id), now + days * 86_400_000);
  return followed.today();
}

/** How often the 15th of a month lies after one day and not after the other. */
function payDaysBetween(after: string, until: string): number {
  let count = 0;
  for (let day = addDays(plainDate(after), 1); day <= until; day = addDays(day, 1)) if (day.endsWith('-15')) count += 1;
  return count;
}

async function serve(followed: FollowedCase, kind: string, addresseeId: string, way = 'post'): Promise<string> {
  const { items } = documents.parse(await followed.part('documents'));
  const servedOn = await followed.today();
  const documentId = items.findLast((document) => document.kind === kind)?.id;
  await followed.command('record-service', { documentId, addresseeId, servedOn, way, proof: 'Signed.' });
  return servedOn;
}

/** Up to the decision served on the person, whose remedies run. */
async function decided(followed: FollowedCase): Promise<string> {
  await followed.untilStage('recovery-decision');
  await serve(followed, 'advance-notice', 'R1');
  await followed.passNextDeadline();
  await followed.passNextDeadline();
  return serve(followed, 'recovery-decision', 'R1');
}

describe('the person dies before the decision', () => {
  it('the case waits for heirs, and asks them no more than they inherit; the rest is waived', async () => {
    const followed = await livingCase();
    const diedOn = await followed.today();
    await followed.command('record-death', { diedOn, note: 'Death certificate.' });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'awaiting-debtor',
      people: { beyondReach: '60000.00', openQuestions: [{ kind: 'heirs-unknown' }] },
      addressees: [{ id: 'R1', served: false, asked: '0.00' }],
    });
    expect(await clocks(followed, null)).toEqual({ 'debtor-reminder': addDays(plainDate(diedOn), 30) });

    await followed.passNextDeadline();
    const namedOn = await followed.today();
    expect(namedOn).toBe(addDays(plainDate(diedOn), 31));
    await followed.command('name-heirs', { heirs: [{ ...named, name: '戴甲', estateShare: '20000.00' }] });
    expect(await clocks(followed, null)).toMatchObject({ reply: await dueOf('reply', namedOn) });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'persuasion',
      people: { beyondReach: '40000.00', openQuestions: [] },
      addressees: [{ id: 'R1' }, { id: 'R2', role: 'heir', liabilityCap: '20000.00', asked: '20000.00', served: true }],
    });

    const receivedOn = await followed.today();
    await followed.command('record-payment', { amount: '20000.00', receivedOn, reference: 'bank-1', payer: '戴甲' });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'awaiting-debtor',
      people: { openQuestions: [{ kind: 'estate-exhausted' }] },
    });
    await followed.command('close', { outcome: 'waived', reason: 'Beyond the value of the estate.' });
    expect(await followed.read()).toMatchObject({
      stage: 'closed',
      totals: { recovered: '20000.00', waived: '40000.00', outstanding: '0.00' },
    });
  });
});

describe('the person dies while the remedies of the decision run', () => {
  it('each of two heirs is served and has full periods; one renounces, and the other is demanded from', async () => {
    const followed = await livingCase();
    const servedOn = await decided(followed);
    expect(await clocks(followed, 'R1')).toEqual({
      performance: await dueOf('A7', servedOn),
      reconsideration: await dueOf('A11', servedOn),
      suit: await dueOf('A15', servedOn),
    });
    const diedOn = await daysPass(followed, 5);
    await followed.command('record-death', { diedOn });
    expect(await clocks(followed, 'R1')).toEqual({});

    await followed.command('name-heirs', {
      heirs: [
        { ...named, name: '戴甲', estateShare: '40000.00' },
        { ...named, name: '戴乙', estateShare: '30000.00' },
      ],
    });
    const first = await serve(followed, 'recovery-decision', 'R2');
    await daysPass(followed, 3);
    const second = await serve(followed, 'recovery-decision', 'R3');
    expect(second).toBe(addDays(plainDate(first), 3));
    for (const [heir, day] of [
      ['R2', first],
      ['R3', second],
    ] as const)
      expect(await clocks(followed, heir)).toEqual({
        performance: await dueOf('A7', day),
        reconsideration: await dueOf('A11', day),
        suit: await dueOf('A15', day),
      });

    await followed.command('record-renunciation', { addresseeId: 'R3', on: second, proof: 'Written declaration.' });
    expect(await clocks(followed, 'R3')).toEqual({});
    expect(await stateOf(followed)).toMatchObject({
      stage: 'recovery-decision',
      addressees: [
        { id: 'R1', asked: '0.00' },
        { id: 'R2', asked: '40000.00', served: true },
        { id: 'R3', asked: '0.00', served: false },
      ],
    });
    await followed.untilStage('demand');
    expect(await followed.today()).toBe(addDays(plainDate(await dueOf('A15', first)), 1));
    const demandedOn = await serve(followed, 'demand-letter', 'R2');
    expect(await clocks(followed, 'R2')).toEqual({ demand: await dueOf('A18', demandedOn) });
  });
});

describe('the pension is drawn after the death', () => {
  it('by the daughter, who owes it herself, without a cap; what was overpaid before is left to the heirs', async () => {
    const followed = await livingCase({ violation: 'pension-after-death' });
    await followed.command('record-death', {
      diedOn: '2023-06-30',
      divided: [{ claimPeriodId: 'P1', untilDeath: '25000.00', afterDeath: '35000.00' }],
    });
    expect(await stateOf(followed)).toMatchObject({
      claimPeriods: [
        { id: 'P1', from: '2023-01-01', to: '2023-06-30', claimed: '25000.00' },
        { id: 'P2', from: '2023-07-01', to: '2023-12-31', claimed: '35000.00' },
      ],
      people: { openQuestions: [{ kind: 'heirs-unknown' }, { kind: 'drawer-unknown' }] },
    });
    const namedOn = await followed.today();
    await followed.command('name-drawer', { ...named, name: '戴女', relationship: '女儿' });
    expect(await clocks(followed, null)).toMatchObject({ reply: await dueOf('reply', namedOn) });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'persuasion',
      people: { beyondReach: '25000.00' },
      addressees: [{ id: 'R1' }, { id: 'R2', role: 'drawer', liabilityCap: null, asked: '35000.00' }],
    });
    await followed.command('record-payment', {
      amount: '35000.00',
      receivedOn: namedOn,
      reference: 'bank-1',
      payer: '戴女',
      addresseeId: 'R2',
    });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'awaiting-debtor',
      claimPeriods: [
        { id: 'P1', outstanding: '25000.00' },
        { id: 'P2', outstanding: '0.00' },
      ],
    });
    await followed.command('name-heirs', { heirs: [{ ...named, name: '戴子', estateShare: '90000.00' }] });
    expect(await stateOf(followed)).toMatchObject({ stage: 'persuasion', people: { beyondReach: '0.00' } });
  });
});

describe('a guardian', () => {
  it('is served in place of the ward, with full periods for the ward, whose clocks stay when the guardianship ends', async () => {
    const followed = await livingCase();
    const servedOn = await decided(followed);
    const appointedOn = await daysPass(followed, 2);
    await followed.command('appoint-guardian', {
      ...named,
      name: '戴妻',
      relationship: '配偶',
      addresseeId: 'R1',
      incapableSince: servedOn,
    });
    expect(await clocks(followed, 'R1')).toEqual({});
    expect(await serve(followed, 'recovery-decision', 'R2')).toBe(appointedOn);
    expect(await clocks(followed, 'R1')).toMatchObject({ suit: await dueOf('A15', appointedOn) });
    await followed.command('end-guardianship', { addresseeId: 'R2', on: appointedOn, reason: 'Capacity restored.' });
    expect(await clocks(followed, 'R1')).toMatchObject({ suit: await dueOf('A15', appointedOn) });
    expect(await clocks(followed, 'R2')).toEqual({});
  });
});

describe('a prisoner', () => {
  it('is served through the prison, and after release at the new address; the pension can be withheld from', async () => {
    const followed = await livingCase({ violation: 'pension-while-serving-sentence' });
    await followed.untilStage('recovery-decision');
    const today = await followed.today();
    await followed.command('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: today });
    expect(await stateOf(followed)).toMatchObject({ addressees: [{ prison: '赣州监狱' }] });
    expect(await clocks(followed, 'R1')).toEqual({ 'service-proof': await dueOf('service.proof', today) });
    await serve(followed, 'advance-notice', 'R1', 'through-prison');
    expect(await clocks(followed, 'R1')).toEqual({
      defence: await dueOf('A6.defence', today),
      'hearing-request': await dueOf('A6.hearing', today),
    });
    await followed.command('record-release', {
      addresseeId: 'R1',
      on: today,
      address: '大余县新址',
      continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: '8000.00', payDay: 10 },
    });
    expect(await stateOf(followed)).toMatchObject({
      stage: 'withholding',
      addressees: [{ prison: null, address: '大余县新址' }],
    });
  });
});

describe('a missing person', () => {
  it('who appears after payment was suspended gets what was kept back', async () => {
    const followed = await FollowedCase.open(
      product,
      openingBody({
        violation: 'missing-person',
        person: living,
        claimPeriods: [period],
        currentBenefit: { benefitCode: 'basic-pension', monthlyAmount: '2500.00', payDay: 15 },
      }),
    );
    const openedOn = await followed.today();
    await followed.command('report-unreachable', { reason: 'Moved away.' });
    expect(await clocks(followed, null)).toMatchObject({ 'public-notice': await dueOf('A3', openedOn) });
    await followed.passNextDeadline();
    const suspendedOn = await followed.today();
    expect(await stateOf(followed)).toMatchObject({
      stage: 'verification',
      benefitPayment: { status: 'suspended', since: suspendedOn },
    });
    const appearedOn = await daysPass(followed, 31);
    await followed.command('record-appearance', { note: 'Came to the office.' });
    expect(await clocks(followed, null)).toMatchObject({
      'suspended-benefit-reminder': addDays(plainDate(appearedOn), 15),
    });
    await followed.command('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
    expect(await stateOf(followed)).toMatchObject({
      backPayDue: `${2500 * payDaysBetween(suspendedOn, appearedOn)}.00`,
      benefitPayment: { status: 'paid', since: appearedOn },
    });
  });
});
