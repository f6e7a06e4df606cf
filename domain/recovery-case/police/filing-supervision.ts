import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
import { transferDocument } from './police-reconsideration.ts';
import {
  answerOfThePolice,
  endReferral,
  recordedStep,
  remindOfReferral,
  startReferralClock,
  updateReferral,
} from './referral-changes.ts';

/**
 * Supervision of filing by the procuratorate (立案监督). Against the refusal or what came of its reconsideration the agency
 * asks the procuratorate (C3); the police explain within seven days and, ordered to, file within fifteen (C4).
 */
export const filingSupervisionCommands: CommandRules<
  | 'request-filing-supervision'
  | 'record-procuratorate-demand'
  | 'record-police-explanation'
  | 'record-procuratorate-decision'
> = {
  'request-filing-supervision': {
    words: ({ grounds }) => asWritten(grounds),
    onHold: true,
    closed: supervisionMustBeOpen,
    apply: (t, { grounds }) => {
      const transfer = transferDocument(t);
      const { referral } = t.state;
      if (transfer === undefined || referral === null || referral.refusedOn === null) return;
      const { policeAuthority, refusedOn, reconsideredOn } = referral;
      updateReferral(t, { status: 'supervision-requested', supervisionRequestedOn: t.today, latestStepOn: t.today });
      issueDocument(t, {
        particulars: {
          kind: 'supervision-request',
          transfer: referenceTo(transfer),
          policeAuthority,
          refusedOn,
          reconsideredOn,
          grounds: t.keep(grounds),
        },
      });
      remindOfReferral(t);
    },
  },
  'record-procuratorate-demand': {
    words: ({ demandedOn }) => message('on-day-alone', { on: demandedOn }),
    ...recordedStep('demandedOn', 'supervision-requested'),
    apply: (t, { demandedOn }) => {
      updateReferral(t, { status: 'explanation-demanded', latestStepOn: demandedOn });
      startReferralClock(t, 'police-explanation', 'C4.explain', demandedOn, 'police');
    },
  },
  'record-police-explanation': {
    words: ({ explainedOn, explanation }) => message('on-with-words', { on: explainedOn, words: explanation }),
    ...recordedStep('explainedOn', 'explanation-demanded'),
    apply: (t, { explainedOn, explanation }) => {
      updateReferral(t, { status: 'explained', words: t.keep(explanation), latestStepOn: explainedOn });
      remindOfReferral(t);
    },
  },
  'record-procuratorate-decision': {
    words: ({ decidedOn, outcome, reason }) => message('outcome-on', { on: decidedOn, outcome, reason }),
    ...recordedStep('decidedOn', 'supervision-requested', 'explanation-demanded', 'explained'),
    apply: (t, { decidedOn, outcome, reason }) => {
      const step = { words: t.keep(reason), latestStepOn: decidedOn };
      if (outcome === 'refusal-stands') return endReferral(t, 'not-filed', step);
      updateReferral(t, { ...step, status: 'filing-ordered' });
      startReferralClock(t, 'police-filing-order', 'C4.file', decidedOn, 'police');
    },
  },
};

export const filingSupervisionClocks: ClockDefinitions<
  'filing-supervision-request' | 'police-explanation' | 'police-filing-order'
> = {
  'filing-supervision-request': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({ kind: 'contest-police-refusal', who: 'assignee', commands: ['request-filing-supervision'] }),
    run: (t, { legalBasis }) => {
      t.alert(message('procuratorate-not-asked'), legalBasis);
      endReferral(t, 'not-filed', {});
    },
  },
  'police-explanation': answerOfThePolice(message('police-explanation-late')),
  'police-filing-order': answerOfThePolice(message('police-filing-late')),
};

/** After a refusal, after its reconsideration, or when the police let the time for their answer pass. */
function supervisionMustBeOpen(state: RecoveryCaseState): Refusal | null {
  const status = state.referral?.status;
  const unanswered =
    status === 'reconsideration-requested' && !state.deadlines.some(ofPurpose('police-reconsideration-answer'));
  return unanswered || status === 'refused' || status === 'refusal-upheld'
    ? null
    : refusal('referral-not-ready', message('procuratorate-after-refusal'));
}
