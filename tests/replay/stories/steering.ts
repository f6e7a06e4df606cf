import { randomUUID } from 'node:crypto';
import { FollowedCase } from '../../harness/followed-case.ts';
import { caseWhoseClockWillFail } from '../../harness/clock-that-fails.ts';
import { confirmWithLetterThatFails } from '../../harness/letter-that-fails.ts';
import { openedWithShortRuns } from '../../harness/short-runs.ts';
import { takenUp } from '../../harness/taken-up-case.ts';
import { uniqueName } from '../../harness/temporal.ts';
import { SimulatedCase, sampleOpening } from '../../sample/sample-case.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

/** Cases that do not go straight up the ladder, and what becomes of their histories. */
export const steeringStories: readonly Story[] = [
  {
    name: 'unreachable-suspended-and-unfounded',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.waitFor('public-notice');
      await played.waitFor('investigation');
      return played.close('unfounded');
    },
  },
  {
    name: 'appeared-extended-corrected-and-held',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.give('record-appearance', { note: 'The daughter came.' });
      await played.confirm();
      const { id: deadlineId } = await played.clock('reply');
      const until = await played.inDays(30);
      await played.give('extend-deadline', { deadlineId, until, reason: 'The daughter is ill.' });
      await played.give('correct-claim-period', {
        claimPeriodId: 'P1',
        from: '2017-04-01',
        to: '2019-11-30',
        benefitCode: 'basic-pension',
        amount: '125000.00',
        reason: 'The last month was not paid.',
      });
      await played.give('hold', { reason: 'Bereavement.', until: await played.inDays(10) });
      await played.give('release', { reason: 'The family has answered.' });
      await played.give('hold', { reason: 'Inquiry at the bank.', until: await played.inDays(5) });
      await played.waitFor('hold-end');
      await played.waitUntilIn('recovery-decision');
      return played.close('waived');
    },
  },
  {
    name: 'continued-in-the-middle-of-an-agreement',
    play: async (product) => {
      const played = new PlayedCase(product, await openedWithShortRuns(product, { continueAfterEvents: 40 }));
      await played.confirm();
      await played.give('request-agreement', { note: 'At the counter.' });
      const firstDueOn = await played.inDays(40);
      await played.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: false });
      await played.waitFor('instalment-reminder');
      await played.pay('42966.67', 'bank-1');
      await played.waitFor('instalment-grace');
      return played.close('transferred');
    },
  },
  {
    name: 'taken-up-and-a-failed-clock-let-act-again',
    play: async (product) => {
      const played = new PlayedCase(product, await caseWhoseClockWillFail(product));
      const { id: deadlineId } = await played.clock('investigation-reminder');
      await played.waitForNextClock();
      await played.give('let-clock-act', { deadlineId, note: 'Reported.' });
      return played.close('unfounded');
    },
  },
  {
    name: 'taken-up-without-lost-steps-and-acknowledged',
    play: async (product) => {
      const number = uniqueName('DAYU');
      const simulated = new SimulatedCase('2026-11-25', sampleOpening({ processId: randomUUID(), number }));
      const lost = { afterRevision: 1, lastRevision: 4, letters: [`${number}-02`] };
      const played = new PlayedCase(product, await takenUp(product, simulated, lost));
      await played.give('acknowledge-lost-steps', { note: 'Nothing else was done.' });
      return played.close('unfounded');
    },
  },
  {
    name: 'letter-that-failed-produced-again',
    play: async (product) => {
      const followed = await FollowedCase.open(product);
      const takeAway = await confirmWithLetterThatFails(product, followed);
      await takeAway();
      const played = new PlayedCase(product, followed);
      await played.give('produce-document', { documentId: 'W1', note: 'The other letter is taken away.' });
      await played.payRest('bank-1');
      return played.ended();
    },
  },
  {
    name: 'linked-to-a-report-that-nobody-has-opened',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      const reportId = randomUUID();
      await played.give('link-report', { reportId });
      await played.isAskedTo('withdraw-event');
      await played.give('withdraw-event', { eventId: '3:1', reason: 'The report has another number.' });
      await played.give('unlink-report', { reportId, reason: 'The report has another number.' });
      return played.close('unfounded');
    },
  },
  {
    name: 'history-of-a-closed-case-kept',
    play: async (product) => {
      const { client } = product.temporal;
      const played = await PlayedCase.open(product);
      const closed = await played.close('unfounded');
      const { runId } = await client.workflow.getHandle(closed).describe();
      const archive = `history-archive/${runId}`;
      await client.workflow.getHandle(archive).result();
      return archive;
    },
  },
];
