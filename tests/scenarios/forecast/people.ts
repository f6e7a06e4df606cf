import type { PlayedCase } from '../../replay/played-case.ts';
import { living } from '../../sample/opening-body.ts';
import { decided, reason, type Situation } from './situation.ts';

const named = { address: '大余县某村', relationship: '子女' };

async function died(played: PlayedCase): Promise<void> {
  await played.confirm();
  await played.give('record-death', { diedOn: await played.today() });
}

/** People who die, inherit, act for others, or are in prison. */
export const situationsOfPeople: readonly Situation[] = [
  { name: 'died, no heirs known', opening: living, lead: died },
  {
    name: 'heirs named',
    opening: living,
    lead: async (played) => {
      await died(played);
      const heirs = [
        { ...named, name: '戴甲', estateShare: '40000.00' },
        { ...named, name: '戴乙', estateShare: '30000.00' },
      ];
      await played.give('name-heirs', { heirs });
    },
  },
  {
    name: 'the estate is used up',
    opening: living,
    lead: async (played) => {
      await died(played);
      await played.give('name-heirs', { heirs: [{ ...named, name: '戴甲', estateShare: '40000.00' }] });
      await played.pay('40000.00', 'bank-1');
    },
  },
  {
    name: 'drawn after the death by the daughter',
    opening: living,
    lead: async (played) => {
      await played.confirm();
      await played.give('record-death', {
        diedOn: '2018-12-31',
        divided: [{ claimPeriodId: 'P1', untilDeath: '60000.00', afterDeath: '68900.00' }],
      });
      await played.give('name-drawer', { ...named, name: '戴女' });
    },
  },
  {
    name: 'a guardian is served with the decision',
    opening: living,
    lead: async (played) => {
      await decided(played);
      const incapableSince = await played.today();
      await played.give('appoint-guardian', { ...named, name: '戴妻', addresseeId: 'R1', incapableSince });
    },
  },
  {
    name: 'imprisoned, served through the prison',
    opening: { ...living, violation: 'pension-while-serving-sentence' },
    lead: async (played) => {
      await played.confirm();
      await played.give('record-refusal', { reason });
      const since = await played.today();
      await played.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since });
    },
  },
];
