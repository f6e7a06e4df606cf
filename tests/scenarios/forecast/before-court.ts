import { addDays, addMonths, plainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlayedCase } from '../../replay/played-case.ts';
import { atCourt, demanded, reason, type Situation } from './situation.ts';

const courtReference = '（2026）赣0723行审1号';
const drawnByDaughter = { debtor: { name: '戴小某', address: '大余县某镇', relationship: 'daughter' } };

async function sued(played: PlayedCase): Promise<string> {
  await played.confirm();
  await played.give('file-civil-suit', { grounds: 'The pension was drawn after the death, without legal ground.' });
  return played.today();
}

async function ruled(played: PlayedCase): Promise<string> {
  await atCourt(played);
  const ruledOn = await played.today();
  await played.give('record-court-acceptance', { acceptedOn: ruledOn, courtReference });
  await played.give('record-court-ruling', { ruledOn, courtReference });
  return ruledOn;
}

/** Demanded, and before the courts. */
export const situationsBeforeCourt: readonly Situation[] = [
  { name: 'demand served', lead: demanded },
  {
    name: 'window for the court missed',
    lead: async (played) => {
      await demanded(played);
      const { id: deadlineId } = await played.clock('demand');
      const until = addDays(plainDate((await played.clock('court-window')).due), 10);
      await played.give('extend-deadline', { deadlineId, until, reason: 'Flood.' });
      await played.waitUntilIn('court-application');
    },
  },
  { name: 'filed at the court', lead: atCourt },
  {
    name: 'gaps in the application',
    lead: async (played) => {
      await atCourt(played);
      await played.give('record-court-gaps', { askedOn: await played.today(), missing: 'Proof of service.' });
    },
  },
  {
    name: 'refused by the court',
    lead: async (played) => {
      await atCourt(played);
      await played.give('record-court-refusal', { refusedOn: await played.today(), reason: 'Not served.' });
    },
  },
  {
    name: 'objected to the refusal',
    lead: async (played) => {
      await atCourt(played);
      await played.give('record-court-refusal', { refusedOn: await played.today(), reason: 'Not served.' });
      await played.give('object-to-court-refusal', { grounds: 'The proof of service shows it.' });
    },
  },
  {
    name: 'accepted, with assets preserved',
    lead: async (played) => {
      await atCourt(played);
      const acceptedOn = await played.today();
      await played.give('record-court-acceptance', { acceptedOn, courtReference });
      await played.give('apply-for-preservation', { assets: 'An account.', risk: 'Large withdrawals.' });
      await played.give('record-preservation', { outcome: 'ordered', heldOn: acceptedOn });
    },
  },
  {
    name: 'manifest defect',
    lead: async (played) => {
      await atCourt(played);
      const acceptedOn = await played.today();
      await played.give('record-court-acceptance', { acceptedOn, courtReference });
      await played.give('record-manifest-defect', { notedOn: acceptedOn, defect: 'One period is in doubt.' });
    },
  },
  { name: 'ruled', lead: async (played) => void (await ruled(played)) },
  {
    name: 'enforcement ended without full payment',
    lead: async (played) => {
      const endedOn = await ruled(played);
      await played.give('record-enforcement-ended', { endedOn, reason: 'Nothing more was found.' });
    },
  },
  { name: 'civil suit filed', opening: drawnByDaughter, lead: async (played) => void (await sued(played)) },
  {
    name: 'civil suit accepted',
    opening: drawnByDaughter,
    lead: async (played) => {
      await played.give('record-civil-acceptance', { acceptedOn: await sued(played), courtReference });
    },
  },
  {
    name: 'civil suit judged',
    opening: drawnByDaughter,
    lead: async (played) => {
      const judgedOn = await sued(played);
      const performBy = addDays(plainDate(judgedOn), 10);
      await played.give('record-civil-judgment', {
        judgedOn,
        effectiveOn: judgedOn,
        performBy,
        courtReference,
        amount: '128900.00',
      });
    },
  },
  {
    name: 'civil suit settled in instalments',
    opening: drawnByDaughter,
    lead: async (played) => {
      const settledOn = await sued(played);
      await played.give('record-civil-settlement', {
        settledOn,
        courtReference,
        amount: '100000.00',
        instalmentCount: 2,
        firstDueOn: addMonths(plainDate(settledOn), 1),
        accelerationAgreed: false,
      });
    },
  },
  {
    name: 'civil suit dismissed',
    opening: drawnByDaughter,
    lead: async (played) => {
      await played.give('record-civil-dismissal', { dismissedOn: await sued(played), reason });
    },
  },
];
