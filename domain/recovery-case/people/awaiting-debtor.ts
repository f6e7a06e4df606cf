import { isMoreClaimedThanDecided } from '../amounts/difference.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import { overpaymentOf } from '../overpayment.ts';
import type { RungOfLadder, Stage } from '../vocabulary.ts';
import { amountCollectable } from './liability.ts';
import { openQuestions, questionInWords, remindOfDebtor, watchQuestions } from './open-questions.ts';

/** Rungs on which the agency pursues a debtor by its own acts; a court that has been asked goes on by itself. */
const pursuingStages: readonly Stage[] = [
  'persuasion',
  'repayment-agreement',
  'withholding',
  'recovery-decision',
  'demand',
  'court-application',
];

/** Clocks of an agreement: it ends with the debtor who concluded it. */
const agreementClocks = ofPurpose('agreement-conclusion', 'instalment-reminder', 'instalment-due', 'instalment-grace');

/**
 * Waiting for somebody who owes (等待确定责任人). The debtor has died and nobody is known in their place, or the estate is
 * used up: nothing runs against nobody. What the debtor had agreed ends; a decision that was issued stands and is served
 * on whoever is named.
 */
export function enterAwaitingDebtor(t: Transition): void {
  endDeadlines(t, agreementClocks, 'cancelled');
  const { decision } = t.state;
  t.change({ agreement: null, withholding: null, decision: decision?.documentId == null ? null : decision });
  watchQuestions(t);
}

/**
 * Where a case has to go because of who owes: out of the ladder when nobody can be asked for anything, and back to where
 * it stood when somebody can. Null where that changes nothing.
 */
export function detour(state: RecoveryCaseState, destination: Stage): RungOfLadder | null {
  if (overpaymentOf(state).outstanding === 0) return null;
  const nobody = amountCollectable(state) === 0;
  if (nobody && pursuingStages.includes(destination) && !courtIsAsked(state, destination)) return 'awaiting-debtor';
  if (!nobody && destination === 'awaiting-debtor') return stageToResume(state);
  return null;
}

export const awaitingDebtorClocks: ClockDefinitions<'debtor-reminder'> = {
  'debtor-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    run: (t) => {
      const questions = openQuestions(t.state);
      for (const question of questions) t.alert(questionInWords(t, question));
      if (questions.length > 0) remindOfDebtor(t);
    },
  },
};

/** Heirs are asked first as anybody is; a decision that stands is not made again, and what a final one leaves is demanded. */
function stageToResume(state: RecoveryCaseState): 'persuasion' | 'recovery-decision' | 'demand' {
  const { decision } = state;
  if (decision === null || decision.documentId === null) return 'persuasion';
  return decision.remedyEnded === null || isMoreClaimedThanDecided(state) ? 'recovery-decision' : 'demand';
}

function courtIsAsked({ court }: RecoveryCaseState, destination: Stage): boolean {
  return destination === 'court-application' && court !== null && court.status !== 'not-filed';
}
