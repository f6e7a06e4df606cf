import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { letterText } from '../golden-letters/letter-text.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForward } from '../harness/temporal.ts';
import { confirmation, living } from '../sample/opening-body.ts';
import { lastDay } from './last-day.ts';

const caseBody = z.looseObject({
  stage: z.string(),
  services: z.array(
    z.object({
      documentId: z.string(),
      addresseeId: z.string(),
      status: z.string(),
      servedOn: z.string().nullable(),
      way: z.string().nullable(),
      attempts: z.array(
        z.object({
          way: z.string(),
          startedOn: z.string(),
          endedOn: z.string().nullable(),
          outcome: z.string(),
          remark: z.string().nullable(),
        }),
      ),
    }),
  ),
});
const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string(), status: z.string() })) });
const deadlines = z.object({
  items: z.array(z.object({ purpose: z.string(), addressee: z.string().nullable(), due: z.string() })),
});

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Confirmed and refused: the advance notice goes out by post today. */
async function announced(part: Record<string, unknown> = {}): Promise<FollowedCase> {
  const followed = await FollowedCase.open(product, part);
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('record-refusal', { reason: 'The money is spent.' });
  return followed;
}

/** Id of the latest document of a kind. */
async function idOf(followed: FollowedCase, kind: string): Promise<string> {
  const { items } = documents.parse(await followed.part('documents'));
  const id = items.findLast((document) => document.kind === kind)?.id;
  if (id === undefined) throw new Error(`The case has no ${kind}.`);
  return id;
}

async function kindsOf(followed: FollowedCase): Promise<readonly string[]> {
  return documents.parse(await followed.part('documents')).items.map(({ kind }) => kind);
}

/** The latest document of a kind as it is read, without the breaks of its lines; time has passed since its issue. */
async function wordsOf(followed: FollowedCase, kind: string): Promise<string> {
  const content = await product.rest.content(`/cases/${followed.id}/documents/${await idOf(followed, kind)}/content`);
  return (await letterText(content)).pages.join('').replaceAll(/\s/g, '');
}

/** The attempts to serve the latest document of a kind on an addressee. */
async function attempts(followed: FollowedCase, kind: string, addresseeId = 'R1'): Promise<readonly string[]> {
  const documentId = await idOf(followed, kind);
  const { services } = caseBody.parse(await followed.read());
  const service = services.find((each) => each.documentId === documentId && each.addresseeId === addresseeId);
  return (service?.attempts ?? []).map(({ way, startedOn, endedOn, outcome }) =>
    [way, startedOn, outcome, ...(endedOn === null ? [] : [endedOn])].join(' '),
  );
}

/** Clocks of service and of being heard that run for an addressee, with their last days. */
async function clocks(followed: FollowedCase, addresseeId = 'R1'): Promise<Readonly<Record<string, string>>> {
  const { items } = deadlines.parse(await followed.part('deadlines?status=running'));
  const own = items.filter((item) => item.addressee === addresseeId);
  return Object.fromEntries(own.map(({ purpose, due }) => [purpose, due]));
}

/** The periods of the law for being heard that count from a day of service. */
function toBeHeard(servedOn: string): Readonly<Record<string, string>> {
  return { defence: lastDay('A6.defence', servedOn), 'hearing-request': lastDay('A6.hearing', servedOn) };
}

async function daysPass(followed: FollowedCase, days: number): Promise<string> {
  await fastForward(product.temporal.client, workflowIdOf(followed.id), days * 86_400_000);
  return followed.today();
}

/** What `record-service` or `record-failed-service` answers: the code of a refusal. */
async function refusalOf(followed: FollowedCase, command: string, body: unknown): Promise<unknown> {
  const answer = await product.rest.post(`/cases/${followed.id}/commands/${command}`, body);
  return answer.body['code'];
}

describe('somebody who cannot be found', () => {
  it('is served by public notice, which names what failed, and counts as served when it has run out', async () => {
    const followed = await announced();
    const postedOn = await followed.today();
    expect(await attempts(followed, 'advance-notice')).toEqual([`post ${postedOn} under-way`]);
    const postBackBy = lastDay('service.proof', postedOn);
    expect(await clocks(followed)).toEqual({ 'service-proof': postBackBy });

    await followed.passNextDeadline();
    const broughtOn = addDays(plainDate(postBackBy), 1);
    expect(await attempts(followed, 'advance-notice')).toEqual([
      `post ${postedOn} failed ${broughtOn}`,
      `direct ${broughtOn} under-way`,
    ]);
    expect(await clocks(followed)).toEqual({ 'service-proof': lastDay('service.proof', broughtOn) });

    const documentId = await idOf(followed, 'advance-notice');
    const attemptedOn = await daysPass(followed, 3);
    const failed = { documentId, attemptedOn, way: 'direct', reason: '该址已无人居住' };
    expect(await refusalOf(followed, 'record-failed-service', { ...failed, way: 'post' })).toBe('service-way-not-open');
    await followed.command('record-failed-service', failed);
    expect((await attempts(followed, 'advance-notice')).slice(1)).toEqual([
      `direct ${broughtOn} failed ${attemptedOn}`,
      `public-notice ${attemptedOn} under-way`,
    ]);
    const servedOn = lastDay('A10', attemptedOn);
    expect(await clocks(followed)).toEqual({ 'public-notice-service': servedOn });

    await followed.passNextDeadline();
    expect(await followed.today()).toBe(addDays(plainDate(servedOn), 1));
    const words = await wordsOf(followed, 'public-notice');
    expect(words).toContain('追回决定事先告知书');
    expect(words).toContain('该址已无人居住');
    expect(words).toContain(inChinese(servedOn));
    expect(caseBody.parse(await followed.read()).services).toMatchObject([
      { documentId, status: 'served', servedOn, way: 'public-notice' },
    ]);
    expect(await clocks(followed)).toEqual(toBeHeard(servedOn));
    expect((await kindsOf(followed)).filter((kind) => kind === 'proof-of-service')).toHaveLength(1);
  });
});

describe('proof that comes while the public notice runs', () => {
  async function published(): Promise<{
    readonly followed: FollowedCase;
    readonly documentId: string;
    readonly on: string;
  }> {
    const followed = await announced();
    const documentId = await idOf(followed, 'advance-notice');
    const on = await followed.today();
    await followed.command('record-failed-service', { documentId, attemptedOn: on, way: 'post', reason: 'Moved.' });
    await followed.command('record-failed-service', { documentId, attemptedOn: on, way: 'direct', reason: 'Nobody.' });
    expect(await clocks(followed)).toEqual({ 'public-notice-service': lastDay('A10', on) });
    return { followed, documentId, on };
  }

  it('counts from the day on which the document was received, and the notice ends', async () => {
    const { followed, documentId, on } = await published();
    const today = await daysPass(followed, 6);
    const servedOn = addDays(plainDate(today), -1);
    await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed at the counter.' });
    expect((await attempts(followed, 'advance-notice')).slice(2)).toEqual([
      `public-notice ${on} overtaken ${today}`,
      `direct ${today} served ${today}`,
    ]);
    expect(await clocks(followed)).toEqual(toBeHeard(servedOn));
  });

  it('and so late that the periods from that day are over, decides nothing before somebody says that nothing came in them', async () => {
    const { followed, documentId, on } = await published();
    const today = await daysPass(followed, 20);
    expect(lastDay('A6.hearing', on) < today).toBe(true);
    const before = (await followed.read()).revision;
    await followed.command('record-service', { documentId, servedOn: on, way: 'post', proof: 'Return receipt.' });
    expect(await clocks(followed)).toEqual(toBeHeard(on));
    await followed.command('confirm-nothing-came', { note: 'The post of these weeks has been gone through.' });
    await followed.moved(before + 3);
    expect(await attempts(followed, 'recovery-decision')).toEqual([`post ${today} under-way`]);
    expect(await clocks(followed)).toEqual({ 'service-proof': lastDay('service.proof', today) });
  });
});

describe('somebody who refuses to sign', () => {
  it('is served by leaving the document, on the day on which it was left', async () => {
    const followed = await announced();
    const documentId = await idOf(followed, 'advance-notice');
    const today = await followed.today();
    await followed.command('record-failed-service', {
      documentId,
      attemptedOn: today,
      way: 'post',
      reason: 'Returned.',
    });
    const leftOn = await daysPass(followed, 2);
    const proof = 'Would not sign; left in the presence of two witnesses.';
    await followed.command('record-service', { documentId, servedOn: leftOn, way: 'leaving', proof });
    expect(await attempts(followed, 'advance-notice')).toEqual([
      `post ${today} failed ${today}`,
      `direct ${today} overtaken ${leftOn}`,
      `leaving ${leftOn} served ${leftOn}`,
    ]);
    expect(caseBody.parse(await followed.read()).services[0]?.attempts.at(-1)?.remark).toBe(proof);
    expect(await clocks(followed)).toEqual(toBeHeard(leftOn));
    expect(await refusalOf(followed, 'record-service', { documentId, servedOn: leftOn, way: 'direct', proof })).toBe(
      'document-unknown',
    );
  });
});

describe('electronic service', () => {
  it('takes consent on record, comes first with it, and falls back to paper when nothing arrives', async () => {
    const followed = await FollowedCase.open(product);
    await followed.command('confirm-overpayment', confirmation);
    const consentedOn = await followed.today();
    const address = 'dai@example.com';
    await followed.command('record-electronic-consent', { addresseeId: 'R1', consentedOn, address });
    await followed.command('record-refusal', { reason: 'The money is spent.' });
    expect(await attempts(followed, 'advance-notice')).toEqual([`electronic ${consentedOn} under-way`]);
    expect(await kindsOf(followed)).not.toContain('proof-of-service');
    const arrivedOn = await daysPass(followed, 1);
    const documentId = await idOf(followed, 'advance-notice');
    const proof = 'Arrived in the mailbox at 09:12.';
    await followed.command('record-service', { documentId, servedOn: arrivedOn, way: 'electronic', proof });
    expect(await clocks(followed)).toEqual(toBeHeard(arrivedOn));

    await followed.passNextDeadline();
    await followed.passNextDeadline();
    const decidedOn = addDays(plainDate(lastDay('A6.hearing', arrivedOn)), 1);
    expect(await attempts(followed, 'recovery-decision')).toEqual([`electronic ${decidedOn} under-way`]);
    await followed.passNextDeadline();
    expect((await attempts(followed, 'recovery-decision')).map((attempt) => attempt.split(' ')[0])).toEqual([
      'electronic',
      'post',
    ]);
  });

  it('is refused without consent', async () => {
    const followed = await announced();
    const [documentId, servedOn] = [await idOf(followed, 'advance-notice'), await followed.today()];
    const served = { documentId, servedOn, way: 'electronic', proof: 'Sent.' };
    expect(await refusalOf(followed, 'record-service', served)).toBe('service-way-not-open');
  });
});

describe('a prisoner', () => {
  it('is served through the prison alone, on the day on which they signed', async () => {
    const followed = await announced({
      violation: 'pension-while-serving-sentence',
      person: { ...living.person, prison: '赣州监狱' },
    });
    const sentOn = await followed.today();
    expect(await attempts(followed, 'advance-notice')).toEqual([`through-prison ${sentOn} under-way`]);
    const documentId = await idOf(followed, 'advance-notice');
    const signedOn = await daysPass(followed, 4);
    expect(await wordsOf(followed, 'proof-of-service')).toContain('赣州监狱');
    const served = { documentId, servedOn: signedOn, proof: 'Signed before the warden.' };
    for (const way of ['direct', 'post', 'leaving'])
      expect(await refusalOf(followed, 'record-service', { ...served, way })).toBe('service-way-not-open');
    await followed.command('record-service', { ...served, way: 'through-prison' });
    expect(await clocks(followed)).toEqual(toBeHeard(signedOn));
  });
});

describe('two heirs', () => {
  it('are served each in their own way; the notice of one is no notice of the other, and the last one counts', async () => {
    const followed = await FollowedCase.open(product, living);
    await followed.command('confirm-overpayment', confirmation);
    const today = await followed.today();
    await followed.command('record-death', { diedOn: today });
    const heirs = [
      { name: '戴甲', address: '大余县某村', relationship: '长子', estateShare: '90000.00' },
      { name: '戴乙', address: '大余县某镇', relationship: '次子', estateShare: '90000.00' },
    ];
    await followed.command('name-heirs', { heirs });
    await followed.command('record-refusal', { reason: 'Neither pays.' });
    const documentId = await idOf(followed, 'advance-notice');
    const served = { documentId, servedOn: today, way: 'direct', proof: 'Signed.' };
    expect(await refusalOf(followed, 'record-service', served)).toBe('addressee-missing');
    await followed.command('record-service', { ...served, addresseeId: 'R2' });
    const failed = { documentId, addresseeId: 'R3', attemptedOn: today, reason: '外出务工，去向不明' };
    await followed.command('record-failed-service', { ...failed, way: 'post' });
    await followed.command('record-failed-service', { ...failed, way: 'direct' });
    expect(await clocks(followed, 'R2')).toEqual(toBeHeard(today));
    const servedOn = lastDay('A10', today);
    expect(await clocks(followed, 'R3')).toEqual({ 'public-notice-service': servedOn });

    await followed.passNextDeadline();
    await followed.passNextDeadline();
    expect(await kindsOf(followed)).not.toContain('recovery-decision');
    const words = await wordsOf(followed, 'public-notice');
    expect(words).toContain('戴乙');
    expect(words).not.toContain('戴甲');
    await followed.passNextDeadline();
    expect(await clocks(followed, 'R3')).toEqual(toBeHeard(servedOn));
    await followed.passNextDeadline();
    await followed.passNextDeadline();
    const decidedOn = addDays(plainDate(lastDay('A6.hearing', servedOn)), 1);
    expect(await followed.today()).toBe(decidedOn);
    for (const heir of ['R2', 'R3'])
      expect(await attempts(followed, 'recovery-decision', heir)).toEqual([`post ${decidedOn} under-way`]);
  });
});

/** A day as letters print it. */
function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

describe('somebody who moves, and somebody who has a proxy', () => {
  it('are served anew at the new place and through the proxy, each with the whole period', async () => {
    const followed = await announced();
    const documentId = await idOf(followed, 'advance-notice');
    const begunOn = await followed.today();
    const proofs = async (): Promise<readonly string[]> => {
      const { items } = deadlines.parse(await followed.part('deadlines?status=running'));
      const own = items.filter(({ purpose }) => purpose === 'service-proof');
      return own.map(({ addressee, due }) => `${addressee} ${due}`);
    };
    expect(await proofs()).toEqual([`R1 ${lastDay('service.proof', begunOn)}`]);
    await followed.passNextDeadline();
    const movedOn = await followed.today();
    await followed.command('change-address', { addresseeId: 'R1', address: '大余县新址' });
    expect(await proofs()).toEqual([`R1 ${lastDay('service.proof', movedOn)}`]);

    const proxy = { name: '王律师', address: '大余县律师事务所', addresseeId: 'R1' };
    await followed.command('name-proxy', { ...proxy, authorisedOn: movedOn, proof: 'Power of attorney.' });
    expect(await proofs()).toEqual([`R2 ${lastDay('service.proof', movedOn)}`]);
    const served = { documentId, servedOn: movedOn, way: 'direct', proof: 'Signed by the proxy.' };
    await followed.command('record-service', { ...served, addresseeId: 'R2' });
    const { items } = deadlines.parse(await followed.part('deadlines?status=running'));
    expect(items.filter(({ purpose }) => /^(defence|hearing-request)$/.test(purpose))).toMatchObject([
      { purpose: 'defence', addressee: 'R1', due: lastDay('A6.defence', movedOn) },
      { purpose: 'hearing-request', addressee: 'R1', due: lastDay('A6.hearing', movedOn) },
    ]);
  });
});
