import { addDays, addMonths, plainDate } from '../../../domain/calendar/plain-date.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';
import type { TestProduct } from '../../harness/product.ts';

const reason = 'As the letter of the authority says.';
const courtReference = '（2027）赣0723行初12号';

/** Refused, and the advance notice served today. */
async function announced(product: TestProduct): Promise<PlayedCase> {
  const played = await PlayedCase.open(product);
  await played.confirm();
  await played.give('record-refusal', { reason: 'The money is spent.' });
  await played.serve('advance-notice');
  return played;
}

/** The decision has been served, and the period for performing it has passed. */
async function decided(product: TestProduct): Promise<PlayedCase> {
  const played = await announced(product);
  await played.waitFor('hearing-request');
  await played.serve('recovery-decision');
  await played.waitFor('performance');
  return played;
}

/** Being heard before the decision, and remedies against it. */
export const remedyStories: readonly Story[] = [
  {
    name: 'decision-taken-back-by-the-office',
    play: async (product) => {
      const played = await decided(product);
      await played.give('withdraw-act', { orderedStep: 'verification', reason: 'Nobody was told of the hearing.' });
      return played.close('unfounded');
    },
  },
  {
    name: 'served-long-ago-and-nothing-came',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.give('record-refusal', { reason: 'The money is spent.' });
      const servedOn = await played.today();
      const documentId = await played.documentId('advance-notice');
      await played.waitFor('service-proof');
      await played.give('record-service', { documentId, servedOn, way: 'post', proof: 'Return receipt.' });
      await played.give('confirm-nothing-came', { note: 'The post has been gone through.' });
      return played.close('waived');
    },
  },
  {
    name: 'service-entered-wrongly-corrected-and-withdrawn',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.give('record-refusal', { reason: 'The money is spent.' });
      const servedOn = await played.today();
      const documentId = await played.documentId('advance-notice');
      await played.waitFor('service-proof');
      await played.give('record-service', { documentId, servedOn, way: 'post', proof: 'Return receipt.' });
      const day = addDays(plainDate(servedOn), 1);
      await played.give('correct-fact', { factId: 'E2', day, reason: 'The stamp was read wrongly.' });
      await played.waitFor('service-proof');
      await played.give('withdraw-fact', { factId: 'E3', reason: 'The receipt is of another case.' });
      const consequenceId = `E3/decided-too-early/${await played.documentId('recovery-decision')}`;
      await played.give('settle-consequence', { consequenceId, note: 'They had answered the notice in writing.' });
      const decisionId = await played.documentId('recovery-decision');
      const decidedOn = await played.today();
      await played.give('record-service', {
        documentId: decisionId,
        servedOn: decidedOn,
        way: 'post',
        proof: 'Receipt.',
      });
      await played.give('serve-again', { documentId: decisionId, reason: 'Their name was written wrongly.' });
      return played.close('waived');
    },
  },
  {
    name: 'heard-defended-and-decided',
    play: async (product) => {
      const played = await announced(product);
      const today = await played.today();
      await played.give('record-defence', { receivedOn: today, summary: 'The death was reported in 2018.' });
      await played.give('request-hearing', { requestedOn: today });
      const hearingOn = await played.inDays(30);
      await played.give('schedule-hearing', { hearingOn, place: 'Room 1' });
      await played.waitFor('hearing-day');
      await played.give('record-hearing', { heldOn: hearingOn, minutes: 'The daughter was heard.' });
      await played.give('answer-defence', { answer: 'No report of 2018 was received.' });
      await played.payRest('bank-1');
      return played.ended();
    },
  },
  {
    name: 'hearing-to-which-nobody-comes-and-service-that-fails',
    play: async (product) => {
      const played = await announced(product);
      await played.give('request-hearing', { requestedOn: await played.today() });
      const hearingOn = await played.inDays(30);
      await played.give('schedule-hearing', { hearingOn, place: 'Room 1' });
      await played.waitFor('hearing-day');
      await played.give('record-hearing-lapse', { lapsedOn: hearingOn, because: 'not-appeared', note: 'Nobody came.' });
      const documentId = await played.documentId('recovery-decision');
      const attemptedOn = await played.today();
      await played.give('record-failed-service', { documentId, attemptedOn, way: 'post', reason: 'Moved away.' });
      await played.give('record-failed-service', { documentId, attemptedOn, way: 'direct', reason: 'Nobody there.' });
      await played.waitFor('public-notice-service');
      return played.close('transferred');
    },
  },
  {
    name: 'reconsideration-corrected-stayed-extended-and-changed',
    play: async (product) => {
      const played = await decided(product);
      const filedOn = await played.today();
      await played.give('file-reconsideration', { filedOn });
      await played.give('record-correction-notice', { noticedOn: filedOn, receivedOn: filedOn, note: 'Sign it.' });
      await played.give('record-correction', { correctedOn: filedOn, note: 'Signed.' });
      await played.waitFor('reconsideration-review');
      const stayedOn = await played.today();
      await played.give('record-reconsideration-stay', { stayedOn, reason });
      await played.waitFor('remedy-reminder');
      const resumedOn = await played.today();
      await played.give('record-reconsideration-resumption', { resumedOn, reason });
      await played.give('record-reconsideration-extension', { extendedOn: resumedOn, reason });
      await played.give('record-reconsideration-decision', {
        outcome: 'changed',
        receivedOn: resumedOn,
        reference: '余府复决字〔2026〕5号',
        amounts: [{ claimPeriodId: 'P1', amount: '100000.00' }],
      });
      await played.waitFor('suit-after-reconsideration');
      await played.pay('100000.00', 'bank-1');
      return played.ended();
    },
  },
  {
    name: 'reconsideration-refused-then-suit-refused-brought-again-and-withdrawn',
    play: async (product) => {
      const played = await decided(product);
      const today = await played.today();
      await played.give('file-reconsideration', { filedOn: today });
      await played.give('record-reconsideration-refusal', { refusedOn: today, reason });
      await played.give('file-suit', { filedOn: today });
      await played.give('record-suit-refusal', { refusedOn: today, reason: 'The complaint names no facts.' });
      await played.give('file-suit', { filedOn: today });
      await played.give('record-suit-acceptance', { acceptedOn: today, courtReference });
      await played.give('record-remedy-withdrawal', { withdrawnOn: today, reason: 'Settled with the family.' });
      return played.close('transferred');
    },
  },
  {
    name: 'suit-dismissed-and-the-judgment-enforced',
    play: async (product) => {
      const played = await decided(product);
      const today = await played.today();
      await played.give('file-reconsideration', { filedOn: today });
      await played.give('record-reconsideration-acceptance', { acceptedOn: today });
      await played.give('record-reconsideration-decision', {
        outcome: 'upheld',
        receivedOn: today,
        reference: '余府复决字〔2026〕5号',
      });
      await played.give('file-suit', { filedOn: today });
      await played.give('record-suit-acceptance', { acceptedOn: today, courtReference });
      const performBy = addMonths(plainDate(today), 1);
      await played.give('record-judgment', { outcome: 'dismissed', effectiveOn: today, courtReference, performBy });
      await played.waitFor('judgment-performance');
      await played.waitFor('court-reminder');
      await played.payRest('court-1');
      return played.ended();
    },
  },
  {
    name: 'sent-back-and-verified-anew',
    play: async (product) => {
      const played = await decided(product);
      const today = await played.today();
      await played.give('file-suit', { filedOn: today });
      await played.give('record-suit-acceptance', { acceptedOn: today, courtReference });
      await played.give('record-judgment', {
        outcome: 'sent-back',
        orderedStep: 'verification',
        effectiveOn: addDays(plainDate(today), 0),
        courtReference,
      });
      return played.close('unfounded');
    },
  },
];
