import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

/** Amounts that change, money that goes back, cases that open again. */
export const amountStories: readonly Story[] = [
  {
    name: 'claim-raised-dropped-and-refunded',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.waitUntilIn('recovery-decision');
      await played.give('add-claim-period', {
        from: '2020-01-01',
        to: '2020-03-31',
        benefitCode: 'basic-pension',
        amount: '9000.00',
        reason: 'Three more months were paid.',
      });
      await played.give('waive', { amount: '900.00', reason: 'Hardship.' });
      await played.pay('1000.00', 'bank-1');
      await played.give('reverse-payment', { reference: 'bank-1', reason: 'bank-return', note: 'Account closed.' });
      await played.pay('1000.00', 'bank-2');
      await played.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'The person was entitled.' });
      await played.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'The person was entitled.' });
      await played.waitFor('refund-reminder');
      const paidOn = await played.today();
      await played.give('record-refund', { amount: '1000.00', paidOn, reference: 'bank-3' });
      return played.ended();
    },
  },
  {
    name: 'closed-and-reopened-on-new-facts',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.payRest('bank-1');
      await played.ended();
      await played.give('reopen', { reason: 'The payment bounced.', newFacts: 'The bank returned it.' });
      await played.give('reverse-payment', { reference: 'bank-1', reason: 'bank-return', note: '' });
      await played.confirm();
      return played.close('waived');
    },
  },
];
