import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';
import { living } from '../../sample/opening-body.ts';

/** Steps that nobody has given, and that something speaks against. */
export const preFlightStories: readonly Story[] = [
  {
    name: 'barred-and-announced-all-the-same-then-waived',
    play: async (product) => {
      const played = await PlayedCase.open(product, { foundOn: '2020-01-10' });
      await played.confirm();
      await played.waitFor('reply');
      const reason = 'The debtor has written that limitation is not objected.';
      await played.giveAs('caseworker-2', 'take-stopped-step', { step: 'announcement', reason });
      await played.serve('advance-notice');
      await played.give('close', { outcome: 'waived', reason: 'Barred after all.' });
      return played.ended();
    },
  },
  {
    name: 'missing-and-dead-suspension-given-up',
    play: async (product) => {
      const played = await PlayedCase.open(product, living);
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.give('record-death', { diedOn: await played.today() });
      await played.waitFor('public-notice');
      await played.give('give-up-stopped-step', { step: 'suspension', reason: 'Nothing is paid any more.' });
      await played.give('close', { outcome: 'unfounded', reason: 'The second pension was another person’s.' });
      return played.ended();
    },
  },
];
