import { happened } from '../../kernel/days.ts';
import { commandOfAct } from '../../procedures/administrative-act/act-command.ts';
import { lastEndedRight, somebodyHasARemedy } from '../../procedures/administrative-act/remedy-rights.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandPayloads } from '../commands.ts';
import { findDoneTooEarly, type Timeliness } from '../facts/done-too-early.ts';
import { message } from '../messages.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { finesOnly, noPenalty } from './fines-only.ts';
import type { Penalty } from './penalty-state.ts';
import { penaltyById } from './penalty.ts';
import { penaltyAt, penaltyNow, remindOfPenalty, updatePenalty } from './penalty-steps.ts';

const cameInTime = refusal('penalty-not-ready', message('application-came-in-time'));

/**
 * The court was asked to enforce a fine before the remedies against it were over, as has turned out since (A17, A19): the
 * application is withdrawn, and made again in the window that opens with their true end.
 */
export const earlyFineApplicationCommands: CommandRules<'withdraw-fine-application'> = {
  'withdraw-fine-application': commandOfAct<RecoveryCase, CommandPayloads['withdraw-fine-application']>(finesOnly, {
    words: ({ withdrawnOn, reason }) => message('on-with-words', { on: withdrawnOn, words: reason }),
    without: noPenalty,
    closed: (state, act) => {
      const { penalty, refused } = penaltyAt(state, act, 'decided');
      if (penalty === null) return refused;
      return timelinessOf(state, penalty) === 'in-time' ? cameInTime : null;
    },
    check: (state, act, { withdrawnOn }, moment) => {
      const filedOn = penaltyById(state, act.id)?.courtFiledOn ?? null;
      const since = filedOn === null ? undefined : { date: filedOn, what: message('day-of-filing') };
      return happened(withdrawnOn, 'withdrawnOn', moment, since);
    },
    apply: (t, act) => {
      const penalty = penaltyById(t.state, act.id);
      if (penalty === undefined) return;
      updatePenalty(t, penalty, { courtFiledOn: null });
      remindOfPenalty(t);
    },
  }),
};

/** Looks after each step whether what was applied for came in time by what is known now. */
export function watchFineApplications(t: Transition, before: RecoveryCaseState): void {
  if (t.state.stage === 'closed') return;
  for (const penalty of t.state.penalties) {
    const { id, documentId, courtFiledOn } = penalty;
    const known = penaltyById(before, id);
    if (documentId === null || courtFiledOn === null || known === undefined) continue;
    findDoneTooEarly(t, before, {
      kind: 'applied-before-window',
      subject: documentId,
      before: timelinessOf(before, known),
      now: timelinessOf(t.state, penaltyNow(t, penalty)),
      cause: id,
    });
  }
}

function timelinessOf(state: RecoveryCaseState, penalty: Penalty): Timeliness {
  const { status, courtFiledOn } = penalty;
  if (status !== 'decided' || courtFiledOn === null) return 'in-time';
  if (somebodyHasARemedy(actsOfCase, state, penalty)) return 'open';
  const last = lastEndedRight(penalty);
  return last === undefined || courtFiledOn > last.due ? 'in-time' : last.due;
}
