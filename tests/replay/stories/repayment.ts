import { living } from '../../sample/opening-body.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

const drawnPension = { benefitCode: 'basic-pension', monthlyAmount: '3000.00', payDay: 15 };

/** The person returns the money. */
export const repaymentStories: readonly Story[] = [
  {
    name: 'recovered-after-persuasion',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.give('assign', { assignee: 'caseworker-2' });
      await played.give('note', { text: 'The son will come on Monday.' });
      await played.confirm();
      await played.waitFor('reply-reminder');
      await played.pay('900.00', 'bank-1');
      await played.payRest('bank-2');
      return played.ended();
    },
  },
  {
    name: 'agreement-kept-and-then-in-default',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.give('open-referral', { suspicion: 'fraud', reason: 'The bank card was used after the death.' });
      await played.give('decline-referral', { reason: 'The son did not know.' });
      await played.give('request-agreement', { note: 'At the counter.' });
      const firstDueOn = await played.inDays(40);
      await played.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: true });
      await played.waitFor('instalment-reminder');
      await played.pay('42966.67', 'bank-1');
      await played.waitFor('instalment-grace');
      await played.waitFor('service-proof');
      return played.close('transferred');
    },
  },
  {
    name: 'withheld-until-recovered',
    play: async (product) => {
      const played = await PlayedCase.open(product, living);
      const amounts = [{ claimPeriodId: 'P1', amount: '1500.00' }];
      await played.confirm({ amounts, continuingBenefit: drawnPension });
      await played.give('record-refusal', { reason: 'The money is spent.' });
      await played.give('record-consent', { consentedOn: await played.today(), note: 'Signed at the counter.' });
      await played.waitUntilIn('closed');
      return played.ended();
    },
  },
];
