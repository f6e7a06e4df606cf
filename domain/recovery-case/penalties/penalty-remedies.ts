import type { MinorUnits } from '../../money/money.ts';
import { isAfter, laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { count, ruleOf } from '../clock-dates.ts';
import { endDeadlines, ofPurpose, startPeriod } from '../clocks.ts';
import type { Refusal } from '../commands.ts';
import { firstRefusal, happened, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import { rulesOfCase, settingsOfCase } from '../rules-of-case.ts';
import type { Transition } from '../transition.ts';
import { openFineWindow } from './fine-enforcement.ts';
import { finedHasDied, penaltyRemedyIsPending, type PenaltyRemedyOutcome } from './penalty.ts';
import {
  annulPenalty,
  changeFine,
  penaltyMustBe,
  penaltyServedOn,
  periodOfTheFined,
  refuseWhilePenaltyRemedyPending,
  remindOfPenalty,
  setPauses,
  updatePenalty,
} from './penalty-steps.ts';

/**
 * Reconsideration of the penalty decision (A11) and suit against it (A15, after reconsideration A14), one at a time (A16).
 * The fine stays payable meanwhile, but its surcharge does not grow (APL 73). What was filed in time may become known when
 * the fine already stands: it then does not stand yet. Where the authority is silent (A13) the person may sue; a decision
 * that comes late still counts.
 */
export const penaltyRemedyCommands: CommandRules<'record-penalty-remedy' | 'record-penalty-remedy-outcome'> = {
  'record-penalty-remedy': {
    title: 'Record a remedy against the penalty',
    titleChinese: '登记对处罚的复议或者诉讼',
    done: 'Remedy against the penalty filed',
    words: ({ kind, filedOn }) => `${kind} on ${filedOn}.`,
    closed: (state) =>
      firstRefusal(
        penaltyMustBe('decided')(state),
        penaltyServedOn(state) === null
          ? refusal('penalty-not-ready', 'The penalty decision has not been served.')
          : null,
        refuseWhilePenaltyRemedyPending(state),
      ),
    check: (state, { kind, filedOn }, moment) =>
      firstRefusal(happened(filedOn, 'filedOn', moment, earliestRemedy(state)), tooLate(state, kind, filedOn)),
    apply: (t, { kind, filedOn }) => {
      const afterReconsideration = kind === 'suit' ? endOfReconsideration(t.state) : null;
      endDeadlines(t, ofPurpose(kind === 'suit' ? 'penalty-suit' : 'penalty-reconsideration'), 'met');
      stopRemedyClocks(t);
      updatePenalty(t, { remedy: { kind, filedOn, endedOn: null, outcome: null, afterReconsideration } });
      setPauses(t, [...(t.state.penalty?.pauses ?? []), { from: filedOn, until: null }]);
      remindOfPenalty(t);
    },
  },
  'record-penalty-remedy-outcome': {
    title: 'Record how the remedy against the penalty ended',
    titleChinese: '登记处罚复议或者诉讼结果',
    done: 'Remedy against the penalty ended',
    words: ({ outcome, endedOn, reason }) => `${outcome} on ${endedOn}. ${reason}`,
    closed: (state) =>
      firstRefusal(
        penaltyMustBe('decided')(state),
        penaltyRemedyIsPending(state) || authorityWasSilent(state)
          ? null
          : refusal('penalty-not-ready', 'No remedy is pending against the penalty.'),
      ),
    check: (state, { outcome, endedOn, fine }, moment) =>
      firstRefusal(
        happened(endedOn, 'endedOn', moment, earliestOutcome(state)),
        outcome === 'silent' ? cannotBeSilent(state, endedOn) : null,
        (outcome === 'changed') === (fine !== null && fine > 0)
          ? null
          : refusal('amount-not-positive', 'Give the new fine where it was changed, and only then.', 'fine'),
      ),
    apply: (t, { outcome, endedOn, fine, reason }) => endRemedy(t, outcome, endedOn, fine, reason),
  },
};

export const penaltyRemedyClocks: ClockRules<'penalty-reconsideration' | 'penalty-suit'> = {
  'penalty-reconsideration': () => undefined,
  'penalty-suit': (t, { due }) => {
    if (!t.state.deadlines.some(ofPurpose('penalty-suit')) && penaltyServedOn(t.state) !== null) openFineWindow(t, due);
  },
};

function endRemedy(
  t: Transition,
  outcome: PenaltyRemedyOutcome,
  endedOn: PlainDate,
  fine: MinorUnits | null,
  reason: string,
): void {
  const remedy = t.state.penalty?.remedy;
  if (remedy == null) return;
  stopRemedyClocks(t);
  updatePenalty(t, { remedy: { ...remedy, endedOn, outcome } });
  const pauses = t.state.penalty?.pauses ?? [];
  if (!finedHasDied(t.state))
    setPauses(
      t,
      pauses.map((pause) => (pause.until === null ? { ...pause, until: endedOn } : pause)),
    );
  if (outcome === 'annulled') return annulPenalty(t, reason);
  if (outcome === 'changed' && fine !== null) changeFine(t, fine, reason);
  if (remedy.kind === 'suit' && outcome !== 'withdrawn') return becomeFinal(t, endedOn);
  if (remedy.kind === 'reconsideration') updatePenalty(t, { reconsiderationUntil: null });
  watchRemedies(t);
}

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
function stopRemedyClocks(t: Transition): void {
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
function endOfReconsideration({ penalty }: RecoveryCaseState): PlainDate | null {
  const remedy = penalty?.remedy ?? null;
  if (remedy?.kind !== 'reconsideration') return remedy?.afterReconsideration ?? null;
  return remedy.outcome === 'withdrawn' ? null : remedy.endedOn;
}

/** A judgment ends the remedies: its own route of enforcement is open (open point 11). */
function becomeFinal(t: Transition, on: PlainDate): void {
  updatePenalty(t, { finalSince: on, reconsiderationUntil: null, suitUntil: null });
  t.alert('The penalty stands by judgment: an unpaid fine is enforced as the judgment is.');
  remindOfPenalty(t);
}

/** The authority has not decided in time, and nobody has sued since. */
function authorityWasSilent({ penalty }: RecoveryCaseState): boolean {
  return penalty?.remedy?.outcome === 'silent';
}

/** Silence opens the suit only of a reconsideration, and not before the shortest period for its decision is over (A13). */
function cannotBeSilent(state: RecoveryCaseState, endedOn: PlainDate): Refusal | null {
  const remedy = state.penalty?.remedy ?? null;
  if (remedy?.kind !== 'reconsideration' || authorityWasSilent(state))
    return refusal('penalty-not-ready', 'No reconsideration of the penalty waits for its decision.', 'outcome');
  const rule = periodRule(rulesOfCase(state), 'A13.simplified');
  const { due } = countPeriod(rule, remedy.filedOn, state.calendar, settingsOfCase(state).restDays);
  return endedOn < due
    ? refusal('date-before-start', `The authority has until ${due} at least to decide (A13).`, 'endedOn')
    : null;
}

function earliestOutcome({ penalty }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  if (penalty?.remedy == null) return undefined;
  const { filedOn, endedOn } = penalty.remedy;
  return endedOn === null ? { date: filedOn, what: 'the day of filing' } : { date: endedOn, what: 'the silence' };
}

function earliestRemedy(state: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const ended = state.penalty?.remedy?.endedOn ?? null;
  if (ended !== null) return { date: ended, what: 'the end of the remedy before' };
  const issuedOn = state.penalty?.decidedOn ?? null;
  return issuedOn === null ? undefined : { date: issuedOn, what: 'the penalty decision' };
}

function tooLate(state: RecoveryCaseState, kind: 'reconsideration' | 'suit', filedOn: PlainDate): Refusal | null {
  const until = kind === 'suit' ? state.penalty?.suitUntil : state.penalty?.reconsiderationUntil;
  if (until != null && filedOn <= until) return null;
  return refusal(
    'penalty-remedy-over',
    until == null ? `No ${kind} is open any more.` : `The last day for it was ${until}.`,
    'filedOn',
  );
}
