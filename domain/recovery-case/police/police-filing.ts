import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { statusesBeforeFiling } from '../vocabulary.ts';
import { handOverMaterials } from './head-decision.ts';
import { policeResults } from './referral.ts';
import {
  endReferral,
  stepHappened,
  recordedStep,
  referralMustBe,
  remindOfReferral,
  startReferralClock,
  updateReferral,
} from './referral-changes.ts';

/**
 * The police have filed the case (C5): the materials follow at once, and the hand-over has to be completed within three
 * days. Then the case waits for what is reported back, a prosecution for the judgment.
 */
export const policeFilingCommands: CommandRules<
  'record-police-filing' | 'record-handover-receipt' | 'record-police-report'
> = {
  'record-police-filing': {
    words: ({ filedOn, policeReference }) =>
      message('on-with-file-number', { on: filedOn, reference: policeReference }),
    ...recordedStep('filedOn', ...statusesBeforeFiling),
    apply: (t, { filedOn, policeReference }) => fileWithPolice(t, filedOn, policeReference),
  },
  'record-handover-receipt': {
    words: ({ receivedOn }) => message('on-day-alone', { on: receivedOn }),
    onHold: true,
    closed: (state) =>
      firstRefusal(
        referralMustBe('filed', 'prosecuted')(state),
        state.referral?.materialsSignedForOn == null
          ? null
          : refusal('referral-not-ready', message('materials-signed-for')),
      ),
    check: (state, { receivedOn }, moment) => stepHappened(state, receivedOn, 'receivedOn', moment),
    apply: (t, { receivedOn }) => {
      updateReferral(t, { materialsSignedForOn: receivedOn, latestStepOn: receivedOn });
      remindOfReferral(t);
    },
  },
  'record-police-report': {
    words: ({ reportedOn, result, words }) => message('police-report-of', { on: reportedOn, result, words }),
    ...recordedStep('reportedOn', 'filed', 'prosecuted'),
    apply: (t, { reportedOn, result, words }) => {
      const step = { result, words: t.keep(words), latestStepOn: reportedOn };
      if (policeResults[result].final) return endReferral(t, 'reported-back', step);
      updateReferral(t, { ...step, status: 'prosecuted' });
      remindOfReferral(t);
    },
  },
};

export const policeFilingClocks: ClockDefinitions<'material-handover'> = {
  'material-handover': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({ kind: 'hand-over-materials', who: 'assignee', commands: ['record-handover-receipt'] }),
    run: (t, { legalBasis }) => {
      t.alert(message('handover-late'), legalBasis);
      remindOfReferral(t);
    },
  },
};

export function fileWithPolice(t: Transition, filedOn: PlainDate, policeReference: string): void {
  updateReferral(t, { status: 'filed', filedOn, materialsSignedForOn: null, policeReference, latestStepOn: filedOn });
  handOverMaterials(t);
  startReferralClock(t, 'material-handover', 'C5', filedOn, 'caseworker');
}
