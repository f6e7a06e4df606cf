import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, ofPurpose, startPeriod } from '../clocks.ts';
import type { Refusal } from '../commands.ts';
import { firstRefusal, happened, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import { documentById } from '../paper.ts';
import type { Transition } from '../transition.ts';
import { openFineWindow } from './fine-enforcement.ts';
import { finedHasDied, type PenaltyRemedyOutcome } from './penalty.ts';
import { changeFine, endPenalty, penaltyMustBe, remindOfPenalty, setPauses, updatePenalty } from './penalty-steps.ts';

const remedyClocks = ofPurpose('penalty-reconsideration', 'penalty-suit', 'fine-court-window');

/**
 * Reconsideration of the penalty decision (A11) and suit against it (A15, after reconsideration A14), one at a time (A16).
 * The fine stays payable meanwhile, but its surcharge does not grow (APL 73).
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
        servedOn(state) === null ? refusal('penalty-not-ready', 'The penalty decision has not been served.') : null,
        isPending(state) ? refusal('penalty-remedy-pending', 'One remedy at a time (A16).') : null,
      ),
    check: (state, { kind, filedOn }, moment) =>
      firstRefusal(happened(filedOn, 'filedOn', moment, earliestRemedy(state)), tooLate(state, kind, filedOn)),
    apply: (t, { kind, filedOn }) => {
      endDeadlines(t, ofPurpose(kind === 'suit' ? 'penalty-suit' : 'penalty-reconsideration'), 'met');
      endDeadlines(t, remedyClocks, 'cancelled');
      updatePenalty(t, { remedy: { kind, filedOn, endedOn: null, outcome: null }, finalSince: null });
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
        isPending(state) ? null : refusal('penalty-not-ready', 'No remedy is pending against the penalty.'),
      ),
    check: ({ penalty }, { outcome, endedOn, fine }, moment) =>
      firstRefusal(
        happened(
          endedOn,
          'endedOn',
          moment,
          penalty?.remedy == null ? undefined : { date: penalty.remedy.filedOn, what: 'the day of filing' },
        ),
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
    if (!t.state.deadlines.some(ofPurpose('penalty-suit'))) openFineWindow(t, due);
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
  updatePenalty(t, { remedy: { ...remedy, endedOn, outcome } });
  const pauses = t.state.penalty?.pauses ?? [];
  if (!finedHasDied(t.state))
    setPauses(
      t,
      pauses.map((pause) => (pause.until === null ? { ...pause, until: endedOn } : pause)),
    );
  if (outcome === 'annulled') {
    changeFine(t, ZERO, reason);
    return endPenalty(t, 'annulled');
  }
  if (outcome === 'changed' && fine !== null) changeFine(t, fine, reason);
  if (remedy.kind === 'suit' && outcome !== 'withdrawn') return becomeFinal(t, endedOn);
  reopenSuit(t, remedy.kind === 'reconsideration' && outcome !== 'withdrawn' ? endedOn : null);
}

/** After reconsideration the court may be asked within A14; after a withdrawal within what is left of A15. */
function reopenSuit(t: Transition, decidedOn: PlainDate | null): void {
  const from = decidedOn ?? servedOn(t.state);
  if (from === null) return;
  const suit = startPeriod(t, {
    purpose: 'penalty-suit',
    rule: decidedOn === null ? 'A15' : 'A14',
    from,
    scope: 'penalty',
    whoActs: 'debtor',
    title: 'Suit against the penalty',
  });
  updatePenalty(t, { suitUntil: suit.due, reconsiderationUntil: null });
}

/** A judgment ends the remedies: its own route of enforcement is open (open point 11). */
function becomeFinal(t: Transition, on: PlainDate): void {
  updatePenalty(t, { finalSince: on, reconsiderationUntil: null, suitUntil: null });
  t.alert('The penalty stands by judgment: an unpaid fine is enforced as the judgment is.');
  remindOfPenalty(t);
}

function isPending({ penalty }: RecoveryCaseState): boolean {
  return penalty?.remedy != null && penalty.remedy.endedOn === null;
}

function servedOn(state: RecoveryCaseState): PlainDate | null {
  const decisionId = state.penalty?.decisionId ?? null;
  return decisionId === null ? null : (documentById(state, decisionId)?.servedOn ?? null);
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
