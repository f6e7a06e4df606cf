import { living } from '../../sample/opening-body.ts';
import { announced, reason, type Situation } from './situation.ts';

const benefit = { benefitCode: 'basic-pension', monthlyAmount: '3000.00', payDay: 15 };
const smallClaim = [{ claimPeriodId: 'P1', amount: '1500.00' }];

/** From the opening to the decision. */
export const situationsBeforeDecision: readonly Situation[] = [
  { name: 'opened', lead: () => Promise.resolve() },
  { name: 'confirmed', lead: (played) => played.confirm() },
  { name: 'confirmed with fraud', lead: (played) => played.confirm({ suspicion: 'fraud' }) },
  { name: 'unreachable', lead: (played) => played.give('report-unreachable', { reason: 'Moved away.' }) },
  {
    name: 'payment suspended after the public notice',
    lead: async (played) => {
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.waitFor('public-notice');
    },
  },
  {
    name: 'appeared late, suspended benefit undecided',
    opening: { ...living, violation: 'missing-person', currentBenefit: benefit },
    lead: async (played) => {
      await played.give('report-unreachable', { reason: 'Moved away.' });
      await played.waitFor('public-notice');
      await played.give('record-appearance', { note: 'Came to the office.' });
      await played.confirm();
    },
  },
  {
    name: 'agreement asked for',
    lead: async (played) => {
      await played.confirm();
      await played.give('request-agreement', { note: 'At the counter.' });
    },
  },
  {
    name: 'agreement concluded',
    lead: async (played) => {
      await played.confirm();
      await played.give('request-agreement', { note: 'At the counter.' });
      const firstDueOn = await played.inDays(40);
      await played.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: false });
    },
  },
  {
    name: 'withholding',
    opening: living,
    lead: async (played) => {
      await played.confirm({ amounts: smallClaim, continuingBenefit: benefit });
      await played.give('record-refusal', { reason: 'The money is spent.' });
    },
  },
  { name: 'advance notice served', lead: announced },
  {
    name: 'defence unanswered',
    lead: async (played) => {
      await announced(played);
      await played.give('record-defence', { receivedOn: await played.today(), summary: 'It was reported in 2018.' });
    },
  },
  {
    name: 'hearing asked for',
    lead: async (played) => {
      await announced(played);
      await played.give('request-hearing', { requestedOn: await played.today() });
    },
  },
  {
    name: 'hearing scheduled',
    lead: async (played) => {
      await announced(played);
      await played.give('request-hearing', { requestedOn: await played.today() });
      const hearingOn = await played.inDays(30);
      await played.give('schedule-hearing', { hearingOn, time: '上午9时30分', place: '三楼会议室', chair: '李明' });
    },
  },
  {
    name: 'claim raised after the advance notice',
    lead: async (played) => {
      await announced(played);
      await played.give('add-claim-period', {
        from: '2020-01-01',
        to: '2020-03-31',
        benefitCode: 'basic-pension',
        amount: '9000.00',
        reason: 'Three more months were paid.',
      });
    },
  },
  {
    name: 'post and direct service have failed',
    lead: async (played) => {
      await played.confirm();
      await played.give('record-refusal', { reason: 'The money is spent.' });
      const documentId = await played.documentId('advance-notice');
      const attemptedOn = await played.today();
      await played.give('record-failed-service', { documentId, attemptedOn, way: 'post', reason: 'Moved away.' });
      await played.give('record-failed-service', { documentId, attemptedOn, way: 'direct', reason: 'Nobody there.' });
    },
  },
  {
    name: 'on hold',
    lead: async (played) => {
      await played.confirm();
      await played.give('hold', { reason: 'Bereavement.', until: await played.inDays(20) });
    },
  },
  {
    name: 'refund due',
    lead: async (played) => {
      await played.confirm();
      await played.pay('130000.00', 'bank-1');
    },
  },
  {
    name: 'reopened',
    lead: async (played) => {
      await played.confirm();
      await played.pay('128900.00', 'bank-1');
      await played.give('reopen', { reason, newFacts: 'The bank returned it.' });
    },
  },
];
