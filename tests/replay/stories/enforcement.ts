import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import { living } from '../../sample/opening-body.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

const drawnPension = { benefitCode: 'basic-pension', monthlyAmount: '12000.00', payDay: 15 };

/** The ladder is climbed to the court. */
export const enforcementStories: readonly Story[] = [
  {
    name: 'untouched-up-to-court-and-police',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm({ suspicion: 'fraud' });
      await played.waitUntilIn('court-application');
      await played.waitFor('court-acceptance');
      return played.workflowId;
    },
  },
  {
    name: 'served-ruled-and-enforced',
    play: async (product) => {
      const played = await PlayedCase.open(product, living);
      await played.confirm({ continuingBenefit: drawnPension });
      await played.give('record-refusal', { reason: 'The family does not answer.' });
      await played.waitFor('withholding-pay-day');
      const endedOn = await played.today();
      await played.give('report-benefit-ended', { endedOn, reason: 'The pension has moved to another province.' });
      await played.serve('advance-notice');
      await played.waitFor('hearing-request');
      await played.serve('recovery-decision');
      await played.waitUntilIn('demand');
      await played.serve('demand-letter');
      await played.waitUntilIn('court-application');
      const acceptedOn = await played.today();
      await played.give('record-court-acceptance', { acceptedOn, courtReference: '(2027) 赣0723行审1号' });
      await played.waitFor('court-ruling');
      const ruledOn = await played.today();
      await played.give('record-court-ruling', { ruledOn, courtReference: '(2027) 赣0723行审1号' });
      await played.payRest('court-1');
      return played.ended();
    },
  },
  {
    name: 'court-window-missed-and-filed-late',
    play: async (product) => {
      const played = await PlayedCase.open(product);
      await played.confirm();
      await played.give('record-refusal', { reason: 'The money is spent.' });
      await played.serve('advance-notice');
      await played.waitFor('hearing-request');
      await played.serve('recovery-decision');
      await played.waitUntilIn('demand');
      await played.serve('demand-letter');
      const { id: deadlineId } = await played.clock('demand');
      const until = addDays(plainDate((await played.clock('court-window')).due), 10);
      await played.give('extend-deadline', { deadlineId, until, reason: 'Flood.' });
      await played.waitUntilIn('court-application');
      await played.give('file-court-application', { reasonForDelay: 'Flood.' });
      const refusedOn = await played.today();
      await played.give('record-court-refusal', { refusedOn, reason: 'Out of time.' });
      await played.waitFor('court-objection');
      return played.close('waived');
    },
  },
];
