import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { extendDeadline, holdDeadline, resumeDeadline } from '../../kernel/clocks/clock-changes.ts';
import { count } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { clockOf, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { requestMustBe } from './reconsideration-request.ts';
import { endRemedy, filing, followRuling, isContestable, remindOfRemedy } from './remedy-course.ts';
import { enterRemedyFact } from './remedy-fact.ts';
import type { RemedyPayloads, Ruling } from './remedy-payloads.ts';
import { startRight } from './remedy-rights.ts';
import type { Reconsideration } from './remedy.ts';
import {
  openReconsideration,
  reopenIfUndecided,
  reopenWithPeriod,
  undecidedInTime,
} from './undecided-reconsideration.ts';

const noReconsideration = refusal('remedy-not-ready', message('no-request-pending'));

/**
 * Reconsideration (行政复议) from its acceptance to its decision (A13, A14). The period for the decision stands still while
 * the matter is stayed and may be extended once. With the decision, or with the end of the period without one, the
 * applicant may sue.
 */
export function reconsiderationCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<
  P,
  Pick<
    RemedyPayloads,
    | 'record-reconsideration-stay'
    | 'record-reconsideration-resumption'
    | 'record-reconsideration-extension'
    | 'record-reconsideration-decision'
  >
> {
  /** Open once it is accepted, and after its period for what the authority did in time and is known only now. */
  const isInCourse = (state: P['state'], act: AdministrativeAct): Refusal | null =>
    undecidedInTime(acts, state, act) === undefined ? requestMustBe(act, 'accepted') : null;
  /** A period that is over can be neither stayed nor extended any more. */
  const inItsPeriod = (state: P['state'], act: AdministrativeAct, day: PlainDate, field: string): Refusal | null => {
    const endedOn = undecidedInTime(acts, state, act)?.endedOn;
    return endedOn === undefined || day <= endedOn
      ? null
      : refusal('remedy-not-ready', message('reconsideration-period-has-ended', { on: endedOn }), field);
  };
  const acceptance = (state: P['state'], act: AdministrativeAct): EarliestDay | undefined => {
    const acceptedOn = openReconsideration(acts, state, act)?.acceptedOn ?? null;
    return acceptedOn === null ? undefined : { date: acceptedOn, what: message('day-remedy-accepted') };
  };
  return {
    'record-reconsideration-stay': commandOfAct(acts, {
      words: ({ stayedOn, reason }) => message('on-with-words', { on: stayedOn, words: reason }),
      onHold: true,
      without: noReconsideration,
      closed: isInCourse,
      check: (state, act, { stayedOn }, moment) =>
        firstRefusal(
          happened(stayedOn, 'stayedOn', moment, acceptance(state, act)),
          inItsPeriod(state, act, stayedOn, 'stayedOn'),
        ),
      apply: (t, act, { stayedOn }) => {
        const remedy = reopenWithPeriod(acts, t, act);
        const clock = t.state.deadlines.find(clockOf(act, 'reconsideration-decision'));
        if (remedy === null || clock === undefined) return;
        holdDeadline(t, { ...clock, due: lastDayWithoutRolling(t, clock) }, stayedOn);
        acts.change(t, act.id, { remedy: { ...remedy, status: 'stayed', stayedOn } });
        remindOfRemedy(acts, t, act);
      },
    }),
    'record-reconsideration-resumption': commandOfAct(acts, {
      words: ({ resumedOn, reason }) => message('on-with-words', { on: resumedOn, words: reason }),
      onHold: true,
      without: noReconsideration,
      closed: (_state, act) => requestMustBe(act, 'stayed'),
      check: (_state, act, { resumedOn }, moment) => happened(resumedOn, 'resumedOn', moment, beginningOfStay(act)),
      apply: (t, act, { resumedOn }) => {
        const { remedy } = act;
        const clock = t.state.deadlines.find(clockOf(act, 'reconsideration-decision'));
        if (remedy?.kind !== 'reconsideration' || clock === undefined) return;
        endDeadlines(t, clockOf(act, 'remedy-reminder'), 'cancelled');
        acts.change(t, act.id, { remedy: { ...remedy, status: 'accepted', stayedOn: null } });
        resumeDeadline(t, clock, resumedOn);
      },
    }),
    'record-reconsideration-extension': commandOfAct(acts, {
      words: ({ extendedOn, reason }) => message('on-with-words', { on: extendedOn, words: reason }),
      onHold: true,
      without: noReconsideration,
      closed: (state, act) =>
        firstRefusal(
          isInCourse(state, act),
          isNotExtendable(openReconsideration(acts, state, act))
            ? refusal('reconsideration-not-extendable', message('not-extended-again'))
            : null,
        ),
      check: (state, act, { extendedOn }, moment) =>
        firstRefusal(
          happened(extendedOn, 'extendedOn', moment, acceptance(state, act)),
          inItsPeriod(state, act, extendedOn, 'extendedOn'),
        ),
      apply: (t, act) => {
        const remedy = reopenWithPeriod(acts, t, act);
        const clock = t.state.deadlines.find(clockOf(act, 'reconsideration-decision'));
        if (remedy === null || clock === undefined) return;
        acts.change(t, act.id, { remedy: { ...remedy, extended: true } });
        extendDeadline(
          t,
          clock,
          count(t, { ...periodRule(t.rules, 'A13.extension'), rolling: 'nominal' }, clock.due).due,
        );
      },
    }),
    'record-reconsideration-decision': commandOfAct(acts, {
      words: ({ outcome, receivedOn, reference }) => message('ruling-received', { outcome, on: receivedOn, reference }),
      onHold: true,
      followsRemedy: true,
      without: noReconsideration,
      closed: (state, act) =>
        undecidedInTime(acts, state, act) === undefined ? requestMustBe(act, 'accepted', 'stayed') : null,
      check: (state, act, { receivedOn, ...ruling }, moment) =>
        firstRefusal(
          happened(receivedOn, 'receivedOn', moment, filing(openReconsideration(acts, state, act))),
          acts.rulesFor(act).checkRuling(state, act, ruling),
        ),
      apply: (t, act, { receivedOn, reference, ...ruling }) => {
        const remedy = reopenIfUndecided(acts, t, act);
        if (remedy === null) return;
        acts.change(t, act.id, { remedy: { ...remedy, reference } });
        decide(acts, t, act, remedy, receivedOn, ruling);
      },
    }),
  };
}

export function reconsiderationClocks<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): ActClocks<P, 'reconsideration-decision'> {
  return {
    'reconsideration-decision': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) endWithoutDecision(acts, t, act, deadline);
      },
    },
  };
}

/** Silence at the end of the period: the applicant may sue within A14, counted from that end. */
function endWithoutDecision<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { due, legalBasis }: Pick<Deadline, 'due' | 'legalBasis'>,
): void {
  const { remedy } = act;
  if (remedy === null) return;
  t.alert(message('reconsideration-undecided'), legalBasis);
  endRemedy(acts, t, act, 'undecided', due);
  openSuit(acts, t, act, remedy.filedWithin.addresseeId, due, undefined);
}

function decide<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  remedy: Reconsideration,
  receivedOn: PlainDate,
  ruling: Ruling<'upheld' | 'changed' | 'annulled' | 'sent-back'>,
): void {
  const { filedWithin, filedWith } = remedy;
  const fact = enterRemedyFact(acts, t, 'remedy-ruling', remedy, receivedOn);
  endRemedy(acts, t, act, ruling.outcome, receivedOn);
  if (followRuling(acts, t, act, ruling, filedWith)) openSuit(acts, t, act, filedWithin.addresseeId, receivedOn, fact);
}

/** After reconsideration its applicant may sue (A14). */
function openSuit<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string | null,
  from: PlainDate,
  fact: CountedFact | undefined,
): void {
  if (!isContestable(acts, t, act)) return;
  const counted = fact === undefined ? {} : { fact: fact.id };
  startRight(acts, t, act, { right: 'suit-after-reconsideration', addresseeId, from, ...counted });
}

/** What is left of the period when it is stayed are its own days, without those by which its end would have rolled. */
export function lastDayWithoutRolling<P extends ProcessTypes<P>>(
  t: Transition<P>,
  { rule, from, counting, due }: Pick<Deadline, 'rule' | 'from' | 'counting' | 'due'>,
): PlainDate {
  if (counting.kind === 'rule') return count(t, { ...periodRule(t.rules, rule), rolling: 'nominal' }, from).due;
  if (counting.kind === 'rest') return addDays(counting.since, counting.left);
  return counting.kind === 'extension' ? counting.until : due;
}

function isNotExtendable(remedy: Reconsideration | null): boolean {
  return remedy !== null && (remedy.extended || remedy.simplified);
}

function beginningOfStay({ remedy }: AdministrativeAct): EarliestDay | undefined {
  return remedy?.kind === 'reconsideration' && remedy.stayedOn !== null
    ? { date: remedy.stayedOn, what: message('day-of-stay') }
    : undefined;
}
