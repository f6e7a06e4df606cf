import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { issueDocument, latestDocument, referenceTo } from '../issue-document.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { fileWithPolice } from './police-filing.ts';
import {
  answerOfThePolice,
  endReferral,
  recordedStep,
  referralMustBe,
  startReferralClock,
  updateReferral,
} from './referral-changes.ts';

/**
 * Refused, the agency may ask the police within three days to reconsider, and they answer within three (C3). A person
 * gives the grounds: the system never asks by itself, and says so when the right lapses unused.
 */
export const policeReconsiderationCommands: CommandRules<
  'request-police-reconsideration' | 'record-police-reconsideration'
> = {
  'request-police-reconsideration': {
    words: ({ grounds }) => asWritten(grounds),
    onHold: true,
    closed: referralMustBe('refused'),
    apply: (t, { grounds }) => {
      const transfer = transferDocument(t);
      const { referral } = t.state;
      if (transfer === undefined || referral === null || referral.refusedOn === null) return;
      const { policeAuthority, refusedOn } = referral;
      updateReferral(t, { status: 'reconsideration-requested', latestStepOn: t.today });
      issueDocument(t, {
        particulars: {
          kind: 'transfer-reconsideration',
          transfer: referenceTo(transfer),
          policeAuthority,
          refusedOn,
          grounds: t.keep(grounds),
        },
      });
      startReferralClock(t, 'police-reconsideration-answer', 'C3.answer', t.today, 'police');
    },
  },
  'record-police-reconsideration': {
    words: ({ answeredOn, outcome, policeReference }) =>
      message('police-answered', { on: answeredOn, outcome, reference: policeReference }),
    ...recordedStep('answeredOn', 'reconsideration-requested'),
    apply: (t, { answeredOn, outcome, policeReference }) => {
      if (outcome === 'filed') return fileWithPolice(t, answeredOn, policeReference);
      updateReferral(t, { status: 'refusal-upheld', reconsideredOn: answeredOn, latestStepOn: answeredOn });
      startReferralClock(t, 'filing-supervision-request', 'C3.procuratorate', answeredOn, 'caseworker');
    },
  },
};

export const policeReconsiderationClocks: ClockDefinitions<
  'police-reconsideration-request' | 'police-reconsideration-answer'
> = {
  'police-reconsideration-request': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({
      kind: 'contest-police-refusal',
      who: 'assignee',
      commands: ['request-police-reconsideration', 'request-filing-supervision'],
    }),
    run: (t, { legalBasis }) => {
      t.alert(message('police-reconsideration-over'), legalBasis);
      endReferral(t, 'not-filed', {});
    },
  },
  'police-reconsideration-answer': answerOfThePolice(message('police-answer-late')),
};

export function transferDocument(t: Transition): IssuedDocument | undefined {
  return latestDocument(t.state, 'police-transfer');
}
