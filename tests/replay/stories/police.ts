import { PlayedCase, wholeClaim } from '../played-case.ts';
import type { Story } from '../story.ts';

/** Beside the ladder: the police. */
export const policeStories: readonly Story[] = [
  {
    name: 'paid-while-the-police-investigate',
    stages: ['verification', 'persuasion', 'awaiting-police-report', 'closed'],
    commands: [
      'confirm-overpayment',
      'approve-referral',
      'record-police-filing',
      'record-payment',
      'record-police-report',
    ],
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm({ suspicion: 'forged-papers' });
      await played.give('approve-referral', { reason: 'The signature is forged.' });
      const filedOn = await played.today();
      await played.give('record-police-filing', { filedOn, policeReference: '余公(经)立字〔2026〕1号' });
      await played.pay(wholeClaim, 'bank-1');
      await played.waitFor('referral-reminder');
      await played.give('record-police-report', { reportedOn: await played.today(), result: 'convicted', words: 'Two years.' });
      return played.ended();
    },
  },
  {
    name: 'refused-by-the-police',
    stages: ['verification', 'persuasion', 'closed'],
    commands: ['confirm-overpayment', 'open-referral', 'approve-referral', 'record-police-refusal', 'close'],
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.give('open-referral', { suspicion: 'fraud', reason: 'The bank card was used after the death.' });
      await played.give('approve-referral', { reason: 'Over the figure.' });
      const refusedOn = await played.today();
      await played.give('record-police-refusal', { refusedOn, reason: 'No intent.' });
      return played.close('waived');
    },
  },
];
