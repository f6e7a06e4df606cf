import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

/** Beside the ladder: the police. */
export const policeStories: readonly Story[] = [
  {
    name: 'paid-while-the-police-investigate',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm({ suspicion: 'forged-papers' });
      await played.give('approve-referral', { reason: 'The signature is forged.' });
      const filedOn = await played.today();
      await played.give('record-police-filing', { filedOn, policeReference: '余公(经)立字〔2026〕1号' });
      await played.payRest('bank-1');
      await played.waitFor('referral-reminder');
      await played.give('record-police-report', {
        reportedOn: await played.today(),
        result: 'convicted',
        words: 'Two years.',
      });
      return played.ended();
    },
  },
  {
    name: 'refused-by-the-police',
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
  {
    name: 'not-for-the-police-and-then-for-them-after-all',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm({ suspicion: 'fraud' });
      await played.give('decline-referral', { reason: 'Paid back at once, no intent.' });
      await played.give('open-referral', { suspicion: 'forged-papers', reason: 'The certificate is forged.' });
      await played.give('approve-referral', { reason: 'Forged.' });
      const today = await played.today();
      await played.give('record-police-receipt', { receivedOn: today });
      await played.give('record-police-jurisdiction', { passedOnTo: '信丰县公安局', on: today });
      await played.give('record-police-receipt', { receivedOn: today });
      await played.give('record-police-gaps', { askedOn: today, missing: 'The original certificate.' });
      await played.give('record-police-gaps-cured', { suppliedOn: today, materials: 'The original certificate.' });
      await played.waitFor('police-review');
      return played.close('transferred');
    },
  },
  {
    name: 'refused-reconsidered-supervised-and-filed-by-order',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm({ suspicion: 'forged-papers' });
      await played.give('approve-referral', { reason: 'The certificate of life is forged.' });
      const today = await played.today();
      await played.give('record-police-receipt', { receivedOn: today });
      await played.give('record-police-refusal', { refusedOn: today, reason: 'No intent.' });
      await played.give('request-police-reconsideration', { grounds: 'The statements show the intent.' });
      await played.give('record-police-reconsideration', {
        answeredOn: today,
        outcome: 'refusal-upheld',
        policeReference: '余公复〔2026〕1号',
      });
      await played.give('request-filing-supervision', { grounds: 'The forged certificate is overlooked.' });
      await played.give('record-procuratorate-demand', { demandedOn: today });
      await played.give('record-police-explanation', { explainedOn: today, explanation: 'The sum is small.' });
      await played.give('record-procuratorate-decision', {
        decidedOn: today,
        outcome: 'filing-ordered',
        reason: 'The sum is over the figure.',
      });
      await played.give('record-police-filing', { filedOn: today, policeReference: '余公（经）立字〔2026〕1号' });
      await played.give('record-handover-receipt', { receivedOn: today });
      await played.payRest('bank-1');
      await played.give('record-police-report', { reportedOn: today, result: 'convicted', words: 'Two years.' });
      return played.ended();
    },
  },
];
