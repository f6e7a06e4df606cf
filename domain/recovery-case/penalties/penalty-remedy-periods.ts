import { isAfter, laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import { openFineWindow } from './fine-enforcement.ts';
import { penaltyRemedyIsPending } from './penalty.ts';
import { penaltyServedOn, periodOfTheFined, updatePenalty } from './penalty-steps.ts';

/** Periods in which a remedy against the penalty can be filed: A11, A15, and A14 after reconsideration. */
export const penaltyRemedyClocks: ClockDefinitions<'penalty-reconsideration' | 'penalty-suit'> = {
  'penalty-reconsideration': {
    acts: 'period',
    onExpiry: 'reconsideration of the penalty is barred',
    heldBy: 'never',
    run: () => undefined,
  },
  'penalty-suit': {
    acts: 'period',
    onExpiry: 'the penalty is final and its window for the court opens',
    heldBy: 'never',
    run: (t, { due }) => {
      if (!t.state.deadlines.some(ofPurpose('penalty-suit')) && penaltyServedOn(t.state) !== null)
        openFineWindow(t, due);
    },
  },
};

/**
 * The remedies of those fined run whenever none is pending and the fine does not stand yet, also when the case had ended in
 * between: for what is left of their periods.
 */
export function watchRemedies(t: Transition): void {
  const { penalty, deadlines } = t.state;
  const servedOn = penaltyServedOn(t.state);
  if (penalty === null || penalty.status !== 'decided' || servedOn === null) return;
  if (penalty.finalSince !== null || penaltyRemedyIsPending(t.state)) return;
  if (!deadlines.some(ofPurpose('penalty-suit'))) openSuit(t);
  if (penalty.reconsiderationUntil !== null && !deadlines.some(ofPurpose('penalty-reconsideration')))
    openReconsideration(t, servedOn);
}

function openReconsideration(t: Transition, from: PlainDate): void {
  const { due } = count(t, ruleOf(t, 'A11'), from);
  updatePenalty(t, { reconsiderationUntil: due });
  if (isAfter(t.today, due)) return;
  startPeriod(t, {
    ...periodOfTheFined(t.state),
    purpose: 'penalty-reconsideration',
    rule: 'A11',
    from,
    title: 'Reconsideration of the penalty',
  });
}

/** A remedy is pending, or has just ended: no period for one runs, and the fine does not stand, so that no window does. */
export function stopRemedyClocks(t: Transition): void {
  endDeadlines(t, ofPurpose('penalty-reconsideration-review', 'penalty-reconsideration-decision'), 'met');
  endDeadlines(t, ofPurpose('penalty-reconsideration', 'penalty-suit', 'fine-court-window'), 'cancelled');
  if (t.state.penalty?.courtFiledOn != null && t.state.penalty.finalSince !== null)
    t.alert('Tell the court that was asked to enforce the fine that the remedies are open again.');
  updatePenalty(t, { finalSince: null });
}

/**
 * The court may be asked, directly or after reconsideration, for what is left of the period. Where nothing is left the fine
 * stands, not before the end of the remedy that has kept the agency waiting.
 */
function openSuit(t: Transition): void {
  const right = rightToSue(t.state);
  if (right === null) return;
  const { due } = count(t, ruleOf(t, right.rule), right.from);
  updatePenalty(t, { suitUntil: due });
  if (isAfter(t.today, due)) return openFineWindow(t, laterOf(due, t.state.penalty?.remedy?.endedOn ?? due));
  startPeriod(t, {
    ...right,
    ...periodOfTheFined(t.state),
    purpose: 'penalty-suit',
    title: 'Suit against the penalty',
  });
}

/** The period for a suit: after reconsideration from its end (A14), else from the service on the last of those fined (A15). */
function rightToSue(state: RecoveryCaseState): { readonly rule: 'A14' | 'A15'; readonly from: PlainDate } | null {
  const decidedOn = endOfReconsideration(state);
  if (decidedOn !== null) return { rule: 'A14', from: decidedOn };
  const from = penaltyServedOn(state);
  return from === null ? null : { rule: 'A15', from };
}

/** When the reconsideration has ended that opens the suit of A14; null where none has led there. */
export function endOfReconsideration({ penalty }: RecoveryCaseState): PlainDate | null {
  const remedy = penalty?.remedy ?? null;
  if (remedy?.kind !== 'reconsideration') return remedy?.afterReconsideration ?? null;
  return remedy.outcome === 'withdrawn' ? null : remedy.endedOn;
}
