import type { TestProduct } from '../../harness/product.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

const living = { name: '戴某', address: '大余县某镇' };
const period = { from: '2023-01-01', to: '2023-12-31', benefitCode: 'basic-pension', amount: '60000.00' };
const named = { address: '大余县某村', relationship: '子女' };
const reason = 'As on file.';

/** A case about a person who is alive when it opens, confirmed with ¥60,000. */
async function livingCase(product: TestProduct, part: Record<string, unknown> = {}): Promise<PlayedCase> {
  const played = await PlayedCase.open(product, {
    violation: 'double-drawing',
    person: living,
    claimPeriods: [period],
    ...part,
  });
  await played.confirm({ amounts: [{ claimPeriodId: 'P1', amount: '60000.00' }] });
  return played;
}

/** People who die, inherit, act for others, go to prison, move. */
export const peopleStories: readonly Story[] = [
  {
    name: 'died-heirs-named-and-one-renounced',
    play: async (product) => {
      const played = await livingCase(product);
      const diedOn = await played.today();
      await played.give('record-death', { diedOn });
      await played.waitFor('debtor-reminder');
      const heirs = [
        { ...named, name: '戴甲', estateShare: '40000.00' },
        { ...named, name: '戴乙' },
      ];
      await played.give('name-heirs', { heirs });
      await played.give('correct-estate-share', { addresseeId: 'R3', estateShare: '30000.00', reason });
      const on = await played.today();
      await played.give('record-renunciation', { addresseeId: 'R3', on, proof: 'Written declaration.' });
      await played.pay('40000.00', 'bank-1');
      return played.close('waived');
    },
  },
  {
    name: 'drawn-after-death-by-the-daughter-and-an-estate-administered',
    play: async (product) => {
      const played = await livingCase(product);
      await played.give('record-death', {
        diedOn: '2023-06-30',
        divided: [{ claimPeriodId: 'P1', untilDeath: '25000.00', afterDeath: '35000.00' }],
      });
      await played.give('name-drawer', { ...named, name: '戴女', relationship: '女儿' });
      await played.give('name-estate-administrator', {
        name: '大余县民政局',
        address: '大余县',
        estateValue: '90000.00',
      });
      await played.pay('60000.00', 'bank-1');
      return played.ended();
    },
  },
  {
    name: 'guardian-proxy-and-a-new-address',
    play: async (product) => {
      const played = await livingCase(product);
      await played.waitUntilIn('recovery-decision');
      const today = await played.today();
      await played.give('change-address', { addresseeId: 'R1', address: '大余县新址' });
      await played.give('correct-particulars', { name: '戴芸', reason: 'The identity card was copied wrongly.' });
      await played.give('record-electronic-consent', {
        addresseeId: 'R1',
        consentedOn: today,
        address: 'dai@example.com',
      });
      await played.give('appoint-guardian', {
        ...named,
        name: '戴妻',
        relationship: '配偶',
        addresseeId: 'R1',
        incapableSince: today,
      });
      await played.give('end-guardianship', { addresseeId: 'R2', on: today, reason: 'Capacity restored.' });
      const proxy = { name: '王律师', address: '大余县律师事务所', addresseeId: 'R1' };
      await played.give('name-proxy', { ...proxy, authorisedOn: today, proof: 'Power of attorney.' });
      await played.give('end-proxy', { addresseeId: 'R3', on: today, reason: 'Revoked.' });
      return played.close('transferred');
    },
  },
  {
    name: 'imprisoned-released-and-withheld-from',
    play: async (product) => {
      const played = await livingCase(product, { violation: 'pension-while-serving-sentence' });
      await played.waitUntilIn('recovery-decision');
      const today = await played.today();
      await played.give('ask-for-collaboration', { authority: '赣州监狱', request: '请协助送达文书。' });
      const documentId = await played.documentId('collaboration-letter');
      await played.give('record-collaboration-answer', { documentId, answeredOn: today, answer: 'Confirmed.' });
      await played.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: today });
      await played.give('record-release', {
        addresseeId: 'R1',
        on: today,
        address: '大余县新址',
        continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: '8000.00', payDay: 10 },
      });
      await played.waitFor('withholding-pay-day');
      return played.close('transferred');
    },
  },
  {
    name: 'missing-suspended-appeared-and-paid-back',
    play: async (product) => {
      const played = await PlayedCase.open(product, {
        violation: 'missing-person',
        person: living,
        claimPeriods: [period],
        currentBenefit: { benefitCode: 'basic-pension', monthlyAmount: '2500.00', payDay: 15 },
      });
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.waitFor('public-notice');
      await played.waitFor('investigation');
      await played.give('record-appearance', { note: 'At the counter.' });
      await played.give('decide-suspended-benefits', { outcome: 'paid-back', reason });
      await played.give('record-back-pay', { paidOn: await played.today(), reference: 'bank-9' });
      return played.close('unfounded');
    },
  },
];
