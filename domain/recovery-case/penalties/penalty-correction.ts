import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import { ownWords, type Words } from '../../kernel/kept-text.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { fineOf, penaltyRemedyIsPending, timesWhatWasDrawn } from './penalty.ts';
import { annulPenalty, changeFine, penaltyMustBe, refuseWhilePenaltyRemedyPending } from './penalty-steps.ts';

/**
 * The authority corrects or revokes of its own motion a penalty that turns out to be wrong (APL 75), such as one for what
 * was not drawn after all. It only lowers the fine: for a higher one those concerned would have to be heard (A6).
 */
export const penaltyCorrectionCommands: CommandRules<'correct-penalty'> = {
  'correct-penalty': {
    title: 'Correct or revoke the penalty',
    titleChinese: '纠正或者撤销行政处罚',
    done: 'Penalty corrected',
    words: ({ fine, reason }, t) =>
      `${fine === null ? 'Revoked' : `The fine is ${t.money(fine)}`}. ${ownWords(reason)}`,
    gate: { step: () => 'correction', kept: withReasonKept },
    closed: (state) => firstRefusal(penaltyMustBe('decided')(state), refuseWhilePenaltyRemedyPending(state)),
    check: (state, { fine }) => (fine === null ? null : outOfBounds(state, fine)),
    apply: (t, { fine, reason }) => {
      if (fine === null) return revokePenalty(t, reason);
      changeFine(t, fine, reason);
      tellThoseConcerned(t);
    },
  },
};

/** The authority takes its penalty back, because it was wrong or nothing was overpaid. */
export function revokePenalty(t: Transition, reason: Words): void {
  if (penaltyRemedyIsPending(t.state)) t.alert('Tell who has the remedy against the penalty that it is revoked.');
  annulPenalty(t, reason);
  tellThoseConcerned(t);
}

function outOfBounds(state: RecoveryCaseState, fine: MinorUnits): Refusal | null {
  const bounds = rulesOf(state).charges.fine;
  const { penalty } = state;
  if (bounds === null || penalty === null) return refusal('penalty-barred', 'The rulebook of this case knows no fine.');
  if (fine >= (fineOf(state)?.claimed ?? 0))
    return refusal('penalty-out-of-bounds', 'A fine is only lowered without a new hearing.', 'fine');
  const { lowestMultiple, highestMultiple } = bounds;
  return fine > 0 &&
    fine >= timesWhatWasDrawn(state, penalty, lowestMultiple) &&
    fine <= timesWhatWasDrawn(state, penalty, highestMultiple)
    ? null
    : refusal(
        'penalty-out-of-bounds',
        `The fine is ${lowestMultiple} to ${highestMultiple} times what was drawn; where nothing was, revoke it.`,
        'fine',
      );
}

function tellThoseConcerned(t: Transition): void {
  t.alert('Serve the correction of the penalty on those who are fined.');
  if (t.state.penalty?.courtFiledOn != null) t.alert('Tell the court that was asked to enforce the fine.');
}
