import { message } from '../messages.ts';
import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
import {
  answerOfThePolice,
  recordedStep,
  remindOfReferral,
  startReferralClock,
  updateReferral,
} from './referral-changes.ts';

/**
 * The police review the transfer (C2): from receipt they have three days to file or refuse, and 24 hours to pass the
 * matter on for want of jurisdiction or to ask for what is missing, which is supplied within three days.
 */
export const policeReviewCommands: CommandRules<
  | 'record-police-receipt'
  | 'record-police-jurisdiction'
  | 'record-police-gaps'
  | 'record-police-gaps-cured'
  | 'record-police-refusal'
> = {
  'record-police-receipt': {
    words: ({ receivedOn }) => message('on-day-alone', { on: receivedOn }),
    ...recordedStep('receivedOn', 'transferred'),
    apply: (t, { receivedOn }) => {
      updateReferral(t, { status: 'received', receivedOn, latestStepOn: receivedOn });
      startReferralClock(t, 'police-review', 'C2.review', receivedOn, 'police');
      startReferralClock(t, 'police-jurisdiction', 'C2.jurisdiction', receivedOn, 'police');
      startReferralClock(t, 'police-gaps', 'C2.gaps', receivedOn, 'police');
    },
  },
  'record-police-jurisdiction': {
    words: ({ passedOnTo, on }) => message('passed-on', { on, to: passedOnTo }),
    ...recordedStep('on', 'transferred', 'received', 'gaps-asked'),
    apply: (t, { passedOnTo, on }) => {
      updateReferral(t, { status: 'transferred', policeAuthority: passedOnTo, receivedOn: null, latestStepOn: on });
      t.alert(message('review-starts-anew', { authority: passedOnTo }));
      remindOfReferral(t);
    },
  },
  'record-police-gaps': {
    words: ({ askedOn, missing }) => message('on-with-words', { on: askedOn, words: missing }),
    ...recordedStep('askedOn', 'received'),
    apply: (t, { askedOn }) => {
      updateReferral(t, { status: 'gaps-asked', latestStepOn: askedOn });
      startReferralClock(t, 'police-cure', 'C2.cure', askedOn, 'caseworker');
    },
  },
  'record-police-gaps-cured': {
    words: ({ suppliedOn, materials }) => message('on-with-words', { on: suppliedOn, words: materials }),
    ...recordedStep('suppliedOn', 'gaps-asked'),
    apply: (t, { suppliedOn }) => {
      updateReferral(t, { status: 'received', latestStepOn: suppliedOn });
      startReferralClock(t, 'police-review', 'C2.review', suppliedOn, 'police');
    },
  },
  'record-police-refusal': {
    words: ({ refusedOn, reason }) => message('on-with-words', { on: refusedOn, words: reason }),
    ...recordedStep('refusedOn', 'transferred', 'received', 'gaps-asked'),
    apply: (t, { refusedOn, reason }) => {
      updateReferral(t, { status: 'refused', refusedOn, words: t.keep(reason), latestStepOn: refusedOn });
      startReferralClock(t, 'police-reconsideration-request', 'C3.reconsider', refusedOn, 'caseworker');
    },
  },
};

export const policeReviewClocks: ClockDefinitions<
  'police-review' | 'police-jurisdiction' | 'police-gaps' | 'police-cure'
> = {
  'police-review': answerOfThePolice(message('police-review-late')),
  // Nothing is to be done: the police keep the matter, and the materials count as complete.
  'police-jurisdiction': {
    acts: 'period',
    heldBy: 'never',
    run: () => undefined,
  },
  'police-gaps': { acts: 'period', heldBy: 'never', run: () => undefined },
  'police-cure': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({ kind: 'supply-police', who: 'assignee', commands: ['record-police-gaps-cured'] }),
    run: (t, { legalBasis, due }) => {
      t.alert(message('materials-late'), legalBasis);
      startReferralClock(t, 'police-review', 'C2.review', due, 'police');
    },
  },
};
