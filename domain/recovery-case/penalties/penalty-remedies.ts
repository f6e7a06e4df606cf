import type { PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { authorityWasSilent, finedHasDied, penaltyRemedyIsPending } from './penalty.ts';
import type { PenaltyPayloads } from './penalty-payloads.ts';
import { endOfReconsideration, stopRemedyClocks, watchRemedies } from './penalty-remedy-periods.ts';
import {
  annulPenalty,
  changeFine,
  penaltyMustBe,
  penaltyServedOn,
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
    onHold: true,
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
    apply: (t, { kind, filedOn, authority }) => {
      const afterReconsideration = kind === 'suit' ? endOfReconsideration(t.state) : null;
      endDeadlines(t, ofPurpose(kind === 'suit' ? 'penalty-suit' : 'penalty-reconsideration'), 'met');
      stopRemedyClocks(t);
      const named = authority ?? t.state.opening.office.reconsiderationAuthority;
      const filedWith = kind === 'reconsideration' ? named : null;
      const filed = { kind, filedOn, filedWith, endedOn: null, outcome: null } as const;
      updatePenalty(t, { remedy: { ...filed, afterReconsideration, accepted: null } });
      if (kind === 'reconsideration') awaitReview(t, filedOn);
      setPauses(t, [...(t.state.penalty?.pauses ?? []), { from: filedOn, until: null }]);
      remindOfPenalty(t);
    },
  },
  'record-penalty-remedy-outcome': {
    title: 'Record how the remedy against the penalty ended',
    titleChinese: '登记处罚复议或者诉讼结果',
    done: 'Remedy against the penalty ended',
    words: ({ outcome, endedOn, reason }) => `${outcome} on ${endedOn}. ${reason}`,
    onHold: true,
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
    apply: endPenaltyRemedy,
  },
};

/** The remedy is over: what it has said on the fine is booked, and what is left of the periods for another runs on. */
export function endPenaltyRemedy(
  t: Transition,
  { outcome, endedOn, fine, reason }: PenaltyPayloads['record-penalty-remedy-outcome'],
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

/** The authority reviews the request from its receipt; its silence accepts it (A12). */
function awaitReview(t: Transition, filedOn: PlainDate): void {
  startPeriod(t, {
    purpose: 'penalty-reconsideration-review',
    rule: 'A12.review',
    from: filedOn,
    scope: 'penalty',
    whoActs: 'reconsideration-authority',
    title: 'Review of the request for reconsideration of the penalty',
  });
}

/** A judgment ends the remedies: its own route of enforcement is open (open point 11). */
function becomeFinal(t: Transition, on: PlainDate): void {
  updatePenalty(t, { finalSince: on, reconsiderationUntil: null, suitUntil: null });
  t.alert('The penalty stands by judgment: an unpaid fine is enforced as the judgment is.');
  remindOfPenalty(t);
}

/** Silence opens the suit only of a reconsideration, and not before the shortest period for its decision is over (A13). */
function cannotBeSilent(state: RecoveryCaseState, endedOn: PlainDate): Refusal | null {
  const remedy = state.penalty?.remedy ?? null;
  if (remedy?.kind !== 'reconsideration' || authorityWasSilent(state))
    return refusal('penalty-not-ready', 'No reconsideration of the penalty waits for its decision.', 'outcome');
  const rule = periodRule(rulesOf(state), 'A13.simplified');
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
