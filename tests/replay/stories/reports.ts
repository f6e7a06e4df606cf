import { setTimeout as pause } from 'node:timers/promises';
import { FollowedReport, openedMatter, type SampleReporter } from '../../harness/followed-report.ts';
import type { TestProduct } from '../../harness/product.ts';
import type { Story } from '../story.ts';

const reporter: SampleReporter = {
  name: '林清源',
  identityNumber: '350902198001010015',
  address: '宁德市蕉城区一号',
  words: '签到册是补签的。',
};
const account = { number: '6217001850009876543', bank: '中国建设银行宁德蕉城支行' };

function recorded(product: TestProduct): Promise<FollowedReport> {
  return FollowedReport.recorded(product, reporter, new Date(Date.now() - 3_600_000));
}

/** A report whose reward is granted by its matter, claimed and paid. */
async function rewarded(product: TestProduct): Promise<{ readonly report: FollowedReport; readonly matterId: string }> {
  const matterId = await openedMatter(product, '某职业培训学校：伪造培训记录');
  const report = await (await recorded(product)).isAccepted(matterId);
  await report.isProven({ loss: '120000.00', possibleLoss: '0.00' });
  await report.isApproved(1);
  await report.untilStage('awarded');
  await (await (await report.isNotified()).isClaimed('6000.00', account)).isPaid();
  return { report, matterId };
}

async function untilSettled(product: TestProduct, matterId: string): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    const { body } = await product.rest.get(`/reported-matters/${matterId}`);
    if (body['stage'] === 'closed') return;
    await pause(50);
  }
  throw new Error('The matter is not settled.');
}

/** Reports and rewards with their matters. */
export const reportStories: readonly Story[] = [
  {
    name: 'report-rewarded-claimed-and-paid',
    play: async (product) => `reward/${(await rewarded(product)).report.id}`,
  },
  {
    name: 'report-not-accepted-contested-and-taken-up-again',
    play: async (product) => {
      const report = await recorded(product);
      await report.give('intake', 'screen', { outcome: 'refuse', reason: '反映的问题已由人民法院判决。' });
      await report.give('officer', 'record-act-served', { servedOn: await report.today(), proof: '本人签收' });
      const filed = { filedOn: await report.today() };
      await report.give('head', 'file-reconsideration', filed);
      await report.pass('reconsideration-review');
      await report.give('head', 'withdraw-act', { reason: '认定事实有误。' });
      return `reward/${report.id}`;
    },
  },
  {
    name: 'reported-matter-that-grants-and-is-settled',
    play: async (product) => {
      const { matterId } = await rewarded(product);
      await untilSettled(product, matterId);
      return `reported-matter/${matterId}`;
    },
  },
];
