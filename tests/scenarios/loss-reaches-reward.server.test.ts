import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FollowedCase } from '../harness/followed-case.ts';
import { FollowedReport, openedMatter } from '../harness/followed-report.ts';
import { TestProduct } from '../harness/product.ts';
import { confirmation } from '../sample/opening-body.ts';

/** A report waits for the loss that its case establishes, and is told of each correction of it, with nobody carrying it over. */

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
}, 120_000);
afterAll(() => product.stop());

const reporter = {
  name: '林清源',
  identityNumber: '350902198001010015',
  address: '宁德市蕉城区一号',
  words: '已经去世的人还在领养老金。',
};

/** Asks until the report rests on a loss. */
async function untilLossIs(report: FollowedReport, loss: string): Promise<void> {
  for (let asked = 0; asked < 1_200; asked += 1) {
    const { body } = await product.rest.get(report.path);
    if (JSON.stringify(body['finding']).includes(`"loss":"${loss}"`)) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`No loss of ${loss} has reached the report.`);
}

it('is told from the confirmation of the overpayment to its withdrawal', async () => {
  const followed = await FollowedCase.open(product);
  const report = await FollowedReport.recorded(product, reporter, new Date(Date.now() - 7_200_000));
  await report.isAccepted(await openedMatter(product, '死亡后继续领取'), [followed.id]);
  await report.isProven({ loss: '0.00', possibleLoss: '0.00' }, true);

  await followed.command('confirm-overpayment', confirmation);
  await untilLossIs(report, '128900.00');
  const { body: ofCase } = await product.rest.get(`/cases/${followed.id}/links`);
  expect(ofCase).toMatchObject({
    items: [
      { recordedBy: 'other', other: { kind: 'reward', processId: report.id } },
      { recordedBy: 'this', other: { kind: 'reward', processId: report.id } },
    ],
  });

  await followed.command('correct-claim-period', {
    claimPeriodId: 'P1',
    from: '2017-04-01',
    to: '2019-11-30',
    benefitCode: 'basic-pension',
    amount: '125000.00',
    reason: 'The last month was not paid.',
  });
  await untilLossIs(report, '125000.00');
  await followed.command('close', { outcome: 'unfounded', reason: 'Everything was owed.' });
  await untilLossIs(report, '0.00');
  const { body: heard } = await product.rest.get(`${report.path}/events?direction=received`);
  expect(heard).toMatchObject({
    items: [
      { event: 'loss-established', other: { kind: 'recovery-case', processId: followed.id } },
      { event: 'loss-established' },
      { event: 'loss-established' },
    ],
  });
  const { body: history } = await product.rest.get(`${report.path}/history?order=descending&limit=1`);
  expect(history).toMatchObject({
    items: [
      {
        cause: {
          command: 'loss-established',
          person: null,
          process: { kind: 'recovery-case', processId: followed.id },
        },
      },
    ],
  });
});
