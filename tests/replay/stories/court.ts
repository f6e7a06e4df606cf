import { addDays, addMonths, plainDate } from '../../../domain/calendar/plain-date.ts';
import type { TestProduct } from '../../harness/product.ts';
import { PlayedCase, wholeClaim } from '../played-case.ts';
import type { Story } from '../story.ts';

const courtReference = '（2027）赣0723行审1号';
const civilReference = '（2026）赣0723民初12号';
const grounds = 'The pension was drawn after the death, without legal ground.';

/** Decided and demanded; the application has been filed in the window. */
async function atCourt(product: TestProduct): Promise<PlayedCase> {
  const played = await PlayedCase.open(product);
  await played.confirm();
  await played.give('record-refusal', { reason: 'The money is spent.' });
  await played.serve('advance-notice');
  await played.waitFor('hearing-request');
  await played.serve('recovery-decision');
  await played.waitUntilIn('demand');
  await played.serve('demand-letter');
  await played.waitUntilIn('court-application');
  return played;
}

/** The daughter drew the pension of the dead; she is sued at once. */
async function sued(product: TestProduct): Promise<PlayedCase> {
  const debtor = { name: '戴小某', address: '大余县某镇', relationship: 'daughter' };
  const played = await PlayedCase.open(product, { debtor });
  await played.confirm();
  await played.give('file-civil-suit', { grounds });
  return played;
}

/** The court enforces, refuses, begins anew; and the way of the civil suit. */
export const courtStories: readonly Story[] = [
  {
    name: 'court-gaps-refusal-overturned-and-enforced-in-parts',
    play: async (product) => {
      const played = await atCourt(product);
      const today = await played.today();
      await played.give('record-court-gaps', { askedOn: today, missing: 'Proof of service of the demand.' });
      await played.give('record-court-gaps-cured', { curedOn: today, note: 'Sent by courier.' });
      await played.give('record-court-refusal', { refusedOn: today, receivedOn: today, reason: 'Not served.' });
      await played.give('object-to-court-refusal', { grounds: 'The proof of service shows it.' });
      const decidedOn = await played.today();
      await played.give('record-court-objection-outcome', {
        decidedOn,
        outcome: 'overturned',
        reason: 'It was served.',
      });
      await played.give('record-manifest-defect', { notedOn: decidedOn, defect: 'One period is in doubt.' });
      await played.give('record-court-ruling', { ruledOn: decidedOn, courtReference });
      await played.pay('8900.00', 'court-1');
      await played.give('record-enforcement-ended', { endedOn: decidedOn, reason: 'Nothing more was found.' });
      await played.waitFor('asset-check');
      await played.give('record-assets-found', { foundOn: await played.today(), assets: 'A flat in Ganzhou.' });
      await played.pay('120000.00', 'court-2');
      return played.ended();
    },
  },
  {
    name: 'court-refusal-final-and-civil-suit-withdrawn',
    play: async (product) => {
      const played = await atCourt(product);
      const today = await played.today();
      await played.give('record-court-acceptance', { acceptedOn: today, courtReference });
      await played.give('apply-for-preservation', { assets: 'An account.', risk: 'Large withdrawals.' });
      await played.give('record-preservation', { outcome: 'ordered', heldOn: today });
      await played.give('record-court-refusal', { refusedOn: today, reason: 'Lack of facts.' });
      await played.give('record-court-refusal-served', { receivedOn: today });
      await played.waitFor('court-objection');
      await played.give('file-civil-suit', { grounds });
      await played.give('record-civil-acceptance', {
        acceptedOn: await played.today(),
        courtReference: civilReference,
      });
      const dismissedOn = await played.today();
      await played.give('record-civil-dismissal', { dismissedOn, reason: 'A matter of public law.' });
      return played.close('waived');
    },
  },
  {
    name: 'court-application-withdrawn-as-too-early',
    play: async (product) => {
      const played = await atCourt(product);
      const today = await played.today();
      await played.give('file-suit', { filedOn: await played.inDays(-30) });
      await played.give('withdraw-court-application', { withdrawnOn: today, reason: 'A suit was filed in time.' });
      await played.give('record-suit-refusal', { refusedOn: today, reason: 'Not the right court.' });
      return played.close('transferred');
    },
  },
  {
    name: 'civil-suit-dismissed-and-back-to-the-administrative-route',
    play: async (product) => {
      const played = await sued(product);
      const dismissedOn = await played.today();
      await played.give('record-civil-dismissal', { dismissedOn, reason: 'A matter of public law.' });
      await played.give('return-to-administrative-route', { reason: 'The decision is still open.' });
      return played.close('transferred');
    },
  },
  {
    name: 'civil-suit-judged-and-executed-late',
    play: async (product) => {
      const played = await sued(product);
      const today = await played.today();
      await played.give('record-civil-acceptance', { acceptedOn: today, courtReference: civilReference });
      await played.give('record-civil-judgment', {
        judgedOn: today,
        effectiveOn: today,
        performBy: addDays(plainDate(today), 10),
        courtReference: civilReference,
        amount: wholeClaim,
      });
      await played.give('hold', { reason: 'Talks with the family.', until: await played.inDays(40) });
      await played.waitFor('hold-end');
      await played.give('apply-for-civil-execution', { reason: 'Nothing was paid.' });
      await played.payRest('court-1');
      return played.ended();
    },
  },
  {
    name: 'civil-suit-settled-in-instalments-and-missed',
    play: async (product) => {
      const played = await sued(product);
      const today = await played.today();
      await played.give('record-civil-settlement', {
        settledOn: today,
        courtReference: civilReference,
        amount: '100000.00',
        instalmentCount: 2,
        firstDueOn: addMonths(plainDate(today), 1),
        accelerationAgreed: false,
      });
      await played.waitFor('instalment-grace');
      await played.pay('50000.00', 'bank-1');
      return played.close('waived');
    },
  },
];
