import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import type { TestProduct } from '../../harness/product.ts';
import { living } from '../../sample/opening-body.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

const ground = 'The second pension was concealed with a forged certificate.';

/** Drawn, by one who lives, until shortly before it was found, so that a penalty is not barred. */
async function recent(product: TestProduct): Promise<PlayedCase> {
  const played = await PlayedCase.open(product, {
    ...living,
    claimPeriods: [{ from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '10000.00' }],
  });
  await played.confirm({ amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }] });
  return played;
}

/** A fine against which nobody asks to be heard, decided and served. */
async function fined(product: TestProduct): Promise<PlayedCase> {
  const played = await recent(product);
  await played.give('propose-penalty', { multiple: 2, ground });
  await played.serve('penalty-advance-notice');
  await played.waitFor('hearing-request');
  await played.giveAs('head-1', 'approve-step', { approvalId: 'G1' });
  await played.serve('penalty-decision');
  return played;
}

/** Fines, their surcharge, and late fees. */
export const penaltyStories: readonly Story[] = [
  {
    name: 'fine-heard-reconsidered-and-applied-for',
    play: async (product) => {
      const played = await recent(product);
      await played.give('find-financial-harm', { reason: 'The fund has lost ten thousand yuan.' });
      await played.give('propose-penalty', { multiple: 2, ground });
      await played.serve('penalty-advance-notice');
      const today = await played.today();
      await played.give('record-defence', { receivedOn: today, summary: 'It was a mistake.' });
      await played.give('request-hearing', { requestedOn: today });
      const hearingOn = await played.inDays(30);
      await played.give('schedule-hearing', { hearingOn, place: 'Room 1' });
      while ((await played.today()) < hearingOn) await played.waitForNextClock();
      await played.give('record-hearing', { heldOn: hearingOn, minutes: 'Heard.' });
      await played.give('answer-defence', { answer: 'The certificate was forged.' });
      await played.giveAs('lawyer-1', 'approve-step', { approvalId: 'G1' });
      await played.giveAs('head-1', 'approve-step', { approvalId: 'G2' });
      await played.serve('penalty-decision');
      const filedOn = await played.today();
      await played.give('file-reconsideration', { filedOn });
      await played.give('record-reconsideration-acceptance', { acceptedOn: filedOn });
      const upheld = { outcome: 'upheld', receivedOn: filedOn, reference: '余府复决字〔2026〕5号' };
      await played.give('record-reconsideration-decision', upheld);
      await played.waitFor('fine-payment');
      return played.close('transferred');
    },
  },
  {
    name: 'fine-on-one-who-does-not-come-to-the-hearing',
    play: async (product) => {
      const played = await recent(product);
      await played.give('propose-penalty', { multiple: 2, ground });
      await played.serve('penalty-advance-notice');
      await played.give('request-hearing', { requestedOn: await played.today() });
      const hearingOn = await played.inDays(30);
      await played.give('schedule-hearing', { hearingOn, place: 'Room 1' });
      while ((await played.today()) < hearingOn) await played.waitForNextClock();
      await played.give('record-hearing-lapse', {
        lapsedOn: hearingOn,
        because: 'not-appeared',
        note: 'No reason was given.',
      });
      await played.giveAs('head-1', 'approve-step', { approvalId: 'G1' });
      await played.serve('penalty-decision');
      return played.close('transferred');
    },
  },
  {
    name: 'fine-reconsidered-in-silence-and-annulled-by-the-court',
    play: async (product) => {
      const played = await fined(product);
      const filedOn = await played.today();
      await played.give('file-reconsideration', { filedOn });
      await played.waitFor('reconsideration-review');
      await played.give('record-reconsideration-acceptance', { acceptedOn: filedOn });
      const extendedOn = await played.today();
      await played.give('record-reconsideration-extension', { extendedOn, reason: 'Complex.' });
      await played.waitFor('reconsideration-decision');
      const suedOn = await played.today();
      const courtReference = '（2026）赣0723行初12号';
      await played.give('file-suit', { filedOn: suedOn });
      await played.give('record-suit-acceptance', { acceptedOn: suedOn, courtReference });
      await played.give('record-judgment', { outcome: 'annulled', effectiveOn: suedOn, courtReference });
      return played.close('transferred');
    },
  },
  {
    name: 'fine-applied-for-at-the-court',
    play: async (product) => {
      const played = await recent(product);
      await played.give('propose-penalty', { multiple: 2, ground });
      await played.pay('10000.00', 'bank-1');
      await played.serve('penalty-advance-notice');
      await played.waitFor('hearing-request');
      await played.giveAs('head-1', 'approve-step', { approvalId: 'G1' });
      await played.serve('penalty-decision');
      await played.waitFor('suit');
      const inTime = await played.inDays(-5);
      const demandServedOn = await played.today();
      await played.waitFor('penalty-reminder');
      await played.give('record-fine-application', {
        demandServedOn,
        filedOn: await played.today(),
        courtReference: '（2027）赣0723行审9号',
      });
      await played.give('file-suit', { filedOn: inTime });
      const today = await played.today();
      await played.give('withdraw-fine-application', { withdrawnOn: today, reason: 'A suit was filed in time.' });
      await played.give('record-suit-refusal', { refusedOn: today, reason: 'Not the right court.' });
      return played.close('transferred');
    },
  },
  {
    name: 'fine-lowered-with-the-claim-and-revoked',
    play: async (product) => {
      const played = await fined(product);
      const less = { from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '1000.00' };
      await played.give('correct-claim-period', {
        claimPeriodId: 'P1',
        ...less,
        reason: 'One of the pensions was due to her from February.',
      });
      await played.give('correct-penalty', { fine: '2000.00', reason: 'Less was drawn.' });
      await played.give('correct-penalty', { fine: null, reason: 'No intent.' });
      return played.close('unfounded');
    },
  },
  {
    name: 'penalty-dropped-and-late-fee-paid',
    play: async (product) => {
      const played = await recent(product);
      await played.give('propose-penalty', { multiple: 2, ground });
      await played.give('drop-penalty', { reason: 'No intent.' });
      const from = addDays(plainDate(await played.today()), -9);
      await played.give('impose-late-fee', { claimId: 'P1', from, ground: 'In default.' });
      await played.pay('10050.00', 'bank-1');
      return played.ended();
    },
  },
];
