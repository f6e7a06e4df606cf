import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { extendDeadline } from '../../kernel/clocks/clock-changes.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { AcceptedReconsideration, PenaltyRemedy } from './penalty-state.ts';
import { authorityWasSilent, penaltyRemedyIsPending } from './penalty.ts';
import { endPenaltyRemedy } from './penalty-remedies.ts';
import { stopRemedyClocks } from './penalty-remedy-periods.ts';
import { penaltyMustBe, setPauses, updatePenalty } from './penalty-steps.ts';

/**
 * Reconsideration of the penalty from its filing to its decision (A12, A13). A request that the authority has not
 * refused within its review counts as accepted on the last day of that. At the end of the period without a decision the
 * one fined may sue (A14). What the authority did in time counts although it becomes known after that.
 */
export const penaltyReconsiderationCommands: CommandRules<
  'record-penalty-reconsideration-acceptance' | 'record-penalty-reconsideration-extension'
> = {
  'record-penalty-reconsideration-acceptance': {
    title: 'Record that the authority has accepted the request for reconsideration of the penalty',
    titleChinese: '登记处罚复议受理',
    done: 'Reconsideration of the penalty accepted',
    words: ({ acceptedOn, simplified }) => `On ${acceptedOn}${simplified ? ', simplified procedure' : ''}.`,
    onHold: true,
    closed: (state) =>
      firstRefusal(
        mustBeUndecided(state),
        inHand(state)?.accepted?.extended === true
          ? refusal('penalty-not-ready', 'The period for the decision has already been extended.')
          : null,
      ),
    check: (state, { acceptedOn }, moment) => {
      const filedOn = inHand(state)?.filedOn;
      const filing = filedOn === undefined ? undefined : { date: filedOn, what: 'the day of filing' };
      return happened(acceptedOn, 'acceptedOn', moment, filing);
    },
    apply: (t, { acceptedOn, simplified }) => {
      takeInHand(t);
      awaitDecision(t, { on: acceptedOn, simplified, extended: false });
    },
  },
  'record-penalty-reconsideration-extension': {
    title: 'Record that the period of reconsideration of the penalty is extended',
    titleChinese: '登记处罚复议延期',
    done: 'Reconsideration of the penalty extended',
    words: ({ extendedOn, reason }) => `On ${extendedOn}. ${reason}`,
    onHold: true,
    closed: (state) => firstRefusal(mustBeUndecided(state), mustBeExtendable(inHand(state)?.accepted ?? null)),
    check: (state, { extendedOn }, moment) =>
      firstRefusal(happened(extendedOn, 'extendedOn', moment, acceptance(state)), inItsPeriod(state, extendedOn)),
    apply: (t) => {
      const accepted = inHand(t.state)?.accepted ?? null;
      if (accepted === null) return;
      takeInHand(t);
      awaitDecision(t, { ...accepted, extended: true });
    },
  },
};

export const penaltyReconsiderationClocks: ClockDefinitions<
  'penalty-reconsideration-review' | 'penalty-reconsideration-decision'
> = {
  'penalty-reconsideration-review': {
    acts: 'period',
    onExpiry: 'the request for reconsideration of the penalty counts as accepted',
    heldBy: 'never',
    run: (t, { due, legalBasis }) => {
      t.alert(`The authority has not refused the request: it counts as accepted on ${due}.`, legalBasis);
      awaitDecision(t, { on: due, simplified: false, extended: false });
    },
  },
  'penalty-reconsideration-decision': {
    acts: 'period',
    onExpiry: 'the one fined may sue as if reconsideration had been decided',
    heldBy: 'never',
    run: (t, { due, legalBasis }) => {
      t.alert('Reconsideration of the penalty was not decided in time: the one fined may sue.', legalBasis);
      endPenaltyRemedy(t, { outcome: 'silent', endedOn: due, fine: null, reason: 'No decision in time.' });
    },
  },
};

/** The authority decides within its period from acceptance (A13), which may be extended once. */
function awaitDecision(t: Transition, accepted: AcceptedReconsideration): void {
  const remedy = t.state.penalty?.remedy ?? null;
  if (remedy === null) return;
  endDeadlines(t, ofPurpose('penalty-reconsideration-review'), 'met');
  endDeadlines(t, ofPurpose('penalty-reconsideration-decision'), 'cancelled');
  updatePenalty(t, { remedy: { ...remedy, accepted } });
  const clock = startPeriod(t, {
    purpose: 'penalty-reconsideration-decision',
    rule: accepted.simplified ? 'A13.simplified' : 'A13',
    from: accepted.on,
    scope: 'penalty',
    whoActs: 'reconsideration-authority',
    title: 'Decision on reconsideration of the penalty',
  });
  if (accepted.extended)
    extendDeadline(t, clock, count(t, { ...ruleOf(t, 'A13.extension'), rolling: 'nominal' }, clock.due).due);
}

/** A reconsideration that seemed to have ended in silence goes on; what had begun with its end is taken back. */
function takeInHand(t: Transition): void {
  const { penalty } = t.state;
  if (penalty === null || penalty.remedy === null || !authorityWasSilent(t.state)) return;
  const { endedOn } = penalty.remedy;
  stopRemedyClocks(t);
  updatePenalty(t, { remedy: { ...penalty.remedy, endedOn: null, outcome: null } });
  setPauses(
    t,
    penalty.pauses.map((pause) => (pause.until === endedOn ? { ...pause, until: null } : pause)),
  );
}

/** The reconsideration that is pending, or whose end in silence nothing has followed on yet. */
function inHand(state: RecoveryCaseState): PenaltyRemedy | null {
  const remedy = state.penalty?.remedy ?? null;
  if (remedy?.kind !== 'reconsideration') return null;
  return penaltyRemedyIsPending(state) || authorityWasSilent(state) ? remedy : null;
}

function mustBeUndecided(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    penaltyMustBe('decided')(state),
    inHand(state) === null ? refusal('penalty-not-ready', 'No reconsideration of the penalty is pending.') : null,
  );
}

function mustBeExtendable(accepted: AcceptedReconsideration | null): Refusal | null {
  if (accepted === null) return refusal('penalty-not-ready', 'The request for reconsideration is not accepted yet.');
  return accepted.extended || accepted.simplified
    ? refusal('penalty-not-ready', 'It has been extended already, or the procedure is simplified.')
    : null;
}

function acceptance(state: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const accepted = inHand(state)?.accepted ?? null;
  return accepted === null ? undefined : { date: accepted.on, what: 'the acceptance' };
}

/** A period that is over cannot be extended any more. */
function inItsPeriod(state: RecoveryCaseState, extendedOn: PlainDate): Refusal | null {
  const endedOn = inHand(state)?.endedOn ?? null;
  return endedOn === null || extendedOn <= endedOn
    ? null
    : refusal('penalty-not-ready', `The period of reconsideration ended on ${endedOn}.`, 'extendedOn');
}
