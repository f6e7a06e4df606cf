import { message } from '../messages.ts';
import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import { wordsAtHand, type Reason } from '../../kernel/kept-text.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { commandOfAct } from '../../procedures/administrative-act/act-command.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandPayloads } from '../commands.ts';
import { finesOnly, noPenalty } from './fines-only.ts';
import type { Penalty } from './penalty-state.ts';
import { fineOf, timesWhatWasDrawn } from './penalty.ts';
import { annulPenalty, changeFine, penaltyAt, refuseWhilePending } from './penalty-steps.ts';

/**
 * The authority corrects or revokes of its own motion a penalty that turns out to be wrong (APL 75), such as one for what
 * was not drawn after all. It only lowers the fine: for a higher one those concerned would have to be heard (A6).
 */
export const penaltyCorrectionCommands: CommandRules<'correct-penalty'> = {
  'correct-penalty': commandOfAct<RecoveryCase, CommandPayloads['correct-penalty']>(finesOnly, {
    words: ({ fine, reason }, t) =>
      fine === null
        ? message('penalty-revoked-because', { reason: wordsAtHand(reason) })
        : message('fine-changed-because', { fine: t.amount(fine), reason: wordsAtHand(reason) }),
    gate: { step: () => 'correction', kept: withReasonKept },
    without: noPenalty,
    closed: (state, act) => {
      const { penalty, refused } = penaltyAt(state, act, 'decided');
      return penalty === null ? refused : refuseWhilePending(penalty);
    },
    check: (state, act, { fine }) => {
      const { penalty } = penaltyAt(state, act, 'decided');
      return fine === null || penalty === null ? null : outOfBounds(state, penalty, fine);
    },
    apply: (t, act, { fine, reason }) => {
      const { penalty } = penaltyAt(t.state, act, 'decided');
      if (penalty === null) return;
      if (fine === null) return revokePenalty(t, penalty, reason);
      changeFine(t, penalty, fine, reason);
      tellThoseConcerned(t, penalty);
    },
  }),
};

/** The authority takes its penalty back, because it was wrong or nothing was overpaid. */
export function revokePenalty(t: Transition, penalty: Penalty, reason: Reason | string): void {
  if (penalty.remedy !== null) t.alert(message('tell-authority-penalty-revoked'));
  annulPenalty(t, penalty, reason);
  tellThoseConcerned(t, penalty);
}

function outOfBounds(state: RecoveryCaseState, penalty: Penalty, fine: MinorUnits): Refusal | null {
  const bounds = rulesOf(state).charges.fine;
  if (bounds === null) return refusal('penalty-barred', message('no-fine-rule'));
  if (fine >= (fineOf(state, penalty)?.claimed ?? 0))
    return refusal('penalty-out-of-bounds', message('fine-only-lowered'), 'fine');
  const { lowestMultiple, highestMultiple } = bounds;
  return fine > 0 &&
    fine >= timesWhatWasDrawn(state, penalty, lowestMultiple) &&
    fine <= timesWhatWasDrawn(state, penalty, highestMultiple)
    ? null
    : refusal(
        'penalty-out-of-bounds',
        message('fine-bounds-or-revoke', { lowest: lowestMultiple, highest: highestMultiple }),
        'fine',
      );
}

function tellThoseConcerned(t: Transition, { courtFiledOn }: Penalty): void {
  t.alert(message('serve-correction-of-penalty'));
  if (courtFiledOn !== null) t.alert(message('tell-court-of-fine'));
}
