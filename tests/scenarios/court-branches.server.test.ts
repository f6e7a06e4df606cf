import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { lastDay } from './last-day.ts';

const documents = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string() })) });
const courtReference = '（2026）赣0723行审1号';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Lets clocks run out up to and with the next one of a purpose; answers the day on which the case then stands. */
async function waitFor(followed: FollowedCase, purpose: string): Promise<string> {
  while ((await followed.passNextDeadline()).purpose !== purpose);
  return followed.today();
}

async function serve(followed: FollowedCase, kind: string): Promise<void> {
  const { items } = documents.parse(await followed.part('documents'));
  const documentId = items.find((document) => document.kind === kind)?.id;
  const servedOn = await followed.today();
  await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed by the son.' });
}

/** Refused, decided, and demanded; the application has been filed in the window, with nobody asking for a remedy. */
async function atCourt(): Promise<FollowedCase> {
  const followed = await FollowedCase.confirmed(product);
  await followed.command('record-refusal', { reason: 'The money is spent.' });
  await serve(followed, 'advance-notice');
  await waitFor(followed, 'hearing-request');
  await serve(followed, 'recovery-decision');
  await followed.untilStage('demand');
  await serve(followed, 'demand-letter');
  await followed.untilStage('court-application');
  return followed;
}

async function clocks(followed: FollowedCase): Promise<readonly string[]> {
  return (await followed.running()).map(({ purpose, due }) => `${purpose} ${due}`);
}

describe('before the court, on the real server', () => {
  it('gaps are cured, a refusal is overturned by the higher court, and enforcement comes in parts', async () => {
    const followed = await atCourt();
    const filedOn = await followed.today();
    expect(await clocks(followed)).toEqual([`court-acceptance ${lastDay('A20.accept', filedOn)}`]);

    await followed.command('record-court-gaps', { askedOn: filedOn, missing: 'Proof of service of the demand.' });
    expect(await clocks(followed)).toEqual([`court-gaps ${lastDay('court.gaps', filedOn)}`]);
    const remindedOn = await waitFor(followed, 'court-gaps');
    expect(await clocks(followed)).toEqual([`court-reminder ${lastDay('court.reminder', remindedOn)}`]);
    await followed.command('record-court-gaps-cured', { curedOn: remindedOn, note: 'Sent by courier.' });
    expect(await clocks(followed)).toEqual([`court-acceptance ${lastDay('A20.accept', remindedOn)}`]);

    await followed.command('record-court-refusal', { refusedOn: remindedOn, reason: 'Said not to have been served.' });
    const objectBy = lastDay('A20.object', remindedOn);
    expect(await clocks(followed)).toEqual([
      `court-objection-warning ${lastDay('court.objection-warning', objectBy)}`,
      `court-objection ${objectBy}`,
    ]);
    const objectedOn = await waitFor(followed, 'court-objection-warning');
    expect((await followed.read())['warnings']).toEqual([
      {
        code: 'court-refusal-open',
        text: `The court refused: object to the higher court by ${objectBy}.`,
        day: objectBy,
      },
    ]);
    await followed.command('object-to-court-refusal', { grounds: 'The proof of service shows it.' });
    expect(await clocks(followed)).toEqual([`court-objection-answer ${lastDay('A20.answer', objectedOn)}`]);

    const decidedOn = await waitFor(followed, 'court-objection-answer');
    const reason = 'It was served.';
    await followed.command('record-court-objection-outcome', { decidedOn, outcome: 'overturned', reason });
    expect(await clocks(followed)).toEqual([`court-ruling ${lastDay('A21.ruling', decidedOn)}`]);
    await followed.command('record-manifest-defect', { notedOn: decidedOn, defect: 'One period is in doubt.' });
    expect(await clocks(followed)).toEqual([`court-ruling ${lastDay('A21.manifest', decidedOn)}`]);
    const ruledOn = await waitFor(followed, 'court-ruling');
    await followed.command('record-court-ruling', { ruledOn, courtReference });
    expect(await clocks(followed)).toEqual([`court-reminder ${lastDay('court.reminder', ruledOn)}`]);

    await payByCourt(followed, '8900.00');
    await followed.command('record-enforcement-ended', { endedOn: ruledOn, reason: 'Nothing more was found.' });
    expect(await clocks(followed)).toEqual([`asset-check ${lastDay('court.asset-check', ruledOn)}`]);
    const foundOn = await waitFor(followed, 'asset-check');
    await followed.command('record-assets-found', { foundOn, assets: 'A flat in Ganzhou.' });
    expect(await clocks(followed)).toEqual([`court-reminder ${lastDay('court.reminder', foundOn)}`]);
    await payByCourt(followed, '120000.00');
    expect(await followed.read()).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered', on: foundOn } });
    const { items } = documents.parse(await followed.part('documents'));
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['court-application', 'court-objection', 'enforcement-resumption', 'closing-notice']),
    );
  });

  it('a refusal to enforce that the court does not serve in time is asked for, and final when nobody objects', async () => {
    const followed = await atCourt();
    const acceptedOn = await followed.today();
    await followed.command('record-court-acceptance', { acceptedOn, courtReference });
    await followed.command('apply-for-preservation', { assets: 'An account.', risk: 'Large withdrawals.' });
    await followed.command('record-preservation', { outcome: 'ordered', heldOn: acceptedOn });
    await followed.command('record-court-refusal', { refusedOn: acceptedOn, reason: 'Lack of facts.' });
    expect(await clocks(followed)).toEqual([`court-refusal-service ${lastDay('A21.serve', acceptedOn)}`]);
    const receivedOn = await waitFor(followed, 'court-refusal-service');
    await followed.command('record-court-refusal-served', { receivedOn });
    const objectBy = lastDay('A21.object', receivedOn);
    expect(await clocks(followed)).toContain(`court-objection ${objectBy}`);
    const finalSince = await waitFor(followed, 'court-objection');
    expect(await followed.read()).toMatchObject({
      court: { status: 'refused-finally' },
      warnings: [{ code: 'court-refused-finally' }],
      nextStep: 'The refusal of the court is final: sue for unjust enrichment, or close the case with reason.',
    });
    expect(await clocks(followed)).toContain(`court-reminder ${lastDay('court.reminder', finalSince)}`);
    expect(await clocks(followed)).toContain(`claim-limitation ${lastDay('D6', finalSince)}`);
  });
});

async function payByCourt(followed: FollowedCase, amount: string): Promise<void> {
  const receivedOn = await followed.today();
  await followed.command('record-payment', { amount, receivedOn, reference: amount, payer: '大余县人民法院' });
}
