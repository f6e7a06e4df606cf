import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { extendDeadline, holdDeadline, resumeDeadline } from '../../kernel/clocks/clock-changes.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, CommandRules, Deadline, Transition } from '../recovery-case.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import { annulDecision, changeDecision, checkRuling, sendBackDecision } from './decision-fate.ts';
import { requestMustBe } from './reconsideration-acceptance.ts';
import type { Reconsideration } from './remedy.ts';
import type { Ruling } from './remedy-payloads.ts';
import { endRemedy, filing, remindOfRemedy } from './remedy-course.ts';
import { startRight } from './remedy-rights.ts';
import {
  reconsiderationInHand,
  takeInHand,
  takeInHandWithPeriod,
  undecidedInTime,
} from './undecided-reconsideration.ts';

const decisionClock = ofPurpose('reconsideration-decision');

/**
 * Reconsideration (行政复议) from its acceptance to its decision (A13, A14). The period for the decision stands still while
 * the matter is stayed and may be extended once. With the decision, or with the end of the period without one, the
 * applicant may sue.
 */
export const reconsiderationCommands: CommandRules<
  | 'record-reconsideration-stay'
  | 'record-reconsideration-resumption'
  | 'record-reconsideration-extension'
  | 'record-reconsideration-decision'
> = {
  'record-reconsideration-stay': {
    title: 'Record that reconsideration is stayed',
    titleChinese: '登记行政复议中止',
    done: 'Reconsideration stayed',
    words: ({ stayedOn, reason }) => `On ${stayedOn}. ${reason}`,
    onHold: true,
    closed: isInCourse,
    check: (state, { stayedOn }, moment) =>
      firstRefusal(happened(stayedOn, 'stayedOn', moment, acceptance(state)), inItsPeriod(state, stayedOn, 'stayedOn')),
    apply: (t, { stayedOn }) => {
      const remedy = takeInHandWithPeriod(t);
      const clock = t.state.deadlines.find(decisionClock);
      if (remedy === null || clock === undefined) return;
      holdDeadline(t, { ...clock, due: lastDayWithoutRolling(t, clock) }, stayedOn);
      t.change({ remedy: { ...remedy, status: 'stayed', stayedOn } });
      remindOfRemedy(t);
    },
  },
  'record-reconsideration-resumption': {
    title: 'Record that reconsideration goes on',
    titleChinese: '登记恢复行政复议审理',
    done: 'Reconsideration resumed',
    words: ({ resumedOn, reason }) => `On ${resumedOn}. ${reason}`,
    onHold: true,
    closed: (state) => requestMustBe(state, 'stayed'),
    check: (state, { resumedOn }, moment) => happened(resumedOn, 'resumedOn', moment, beginningOfStay(state)),
    apply: (t, { resumedOn }) => {
      const { remedy } = t.state;
      const clock = t.state.deadlines.find(decisionClock);
      if (remedy?.kind !== 'reconsideration' || clock === undefined) return;
      endDeadlines(t, ofPurpose('remedy-reminder'), 'cancelled');
      t.change({ remedy: { ...remedy, status: 'accepted', stayedOn: null } });
      resumeDeadline(t, clock, resumedOn);
    },
  },
  'record-reconsideration-extension': {
    title: 'Record that the period of reconsideration is extended',
    titleChinese: '登记行政复议延期',
    done: 'Reconsideration extended',
    words: ({ extendedOn, reason }) => `On ${extendedOn}. ${reason}`,
    onHold: true,
    closed: (state) =>
      firstRefusal(
        isInCourse(state),
        isNotExtendable(reconsiderationInHand(state))
          ? refusal('reconsideration-not-extendable', 'It has been extended already, or the procedure is simplified.')
          : null,
      ),
    check: (state, { extendedOn }, moment) =>
      firstRefusal(
        happened(extendedOn, 'extendedOn', moment, acceptance(state)),
        inItsPeriod(state, extendedOn, 'extendedOn'),
      ),
    apply: (t) => {
      const remedy = takeInHandWithPeriod(t);
      const clock = t.state.deadlines.find(decisionClock);
      if (remedy === null || clock === undefined) return;
      t.change({ remedy: { ...remedy, extended: true } });
      extendDeadline(t, clock, count(t, { ...ruleOf(t, 'A13.extension'), rolling: 'nominal' }, clock.due).due);
    },
  },
  'record-reconsideration-decision': {
    title: 'Record the decision on reconsideration',
    titleChinese: '登记行政复议决定',
    done: 'Reconsideration decided',
    words: ({ outcome, receivedOn, reference }) => `${outcome}, received on ${receivedOn}, ${reference}.`,
    onHold: true,
    closed: (state) => (undecidedInTime(state) === undefined ? requestMustBe(state, 'accepted', 'stayed') : null),
    check: (state, { receivedOn, ...ruling }, moment) =>
      firstRefusal(
        happened(receivedOn, 'receivedOn', moment, filing(reconsiderationInHand(state))),
        checkRuling(state, ruling),
      ),
    apply: (t, { receivedOn, reference, ...ruling }) => {
      const remedy = takeInHand(t);
      if (remedy === null) return;
      t.change({ remedy: { ...remedy, reference } });
      decide(t, remedy, receivedOn, ruling);
    },
  },
};

export const reconsiderationClocks: ClockDefinitions<'reconsideration-decision'> = {
  'reconsideration-decision': {
    acts: 'period',
    onExpiry: 'the person may sue as if reconsideration had been decided',
    heldBy: 'never',
    run: (t, deadline) => endWithoutDecision(t, deadline),
  },
};

/** Silence at the end of the period: the applicant may sue within A14, counted from that end. */
function endWithoutDecision(t: Transition, { due, legalBasis }: Deadline): void {
  const { remedy } = t.state;
  if (remedy === null) return;
  t.alert('Reconsideration was not decided in time: the applicant may sue.', legalBasis);
  endRemedy(t, 'undecided', due, { runOn: [], usedUp: [remedy.filedWithin] });
  startRight(t, { right: 'suit-after-reconsideration', addresseeId: remedy.addresseeId, from: due });
}

function decide(
  t: Transition,
  remedy: Reconsideration,
  receivedOn: PlainDate,
  { outcome, amounts, orderedStep }: Ruling<'upheld' | 'changed' | 'annulled' | 'sent-back'>,
): void {
  endRemedy(t, outcome, receivedOn, { runOn: [], usedUp: [remedy.filedWithin] });
  if (outcome === 'annulled') return annulDecision(t, remedy.filedWith);
  if (orderedStep !== null) return sendBackDecision(t, orderedStep, remedy.filedWith);
  if (outcome === 'changed') changeDecision(t, amounts, remedy.filedWith);
  startRight(t, { right: 'suit-after-reconsideration', addresseeId: remedy.addresseeId, from: receivedOn });
}

/** What is left of the period when it is stayed are its own days, without those by which its end would have rolled. */
function lastDayWithoutRolling(t: Transition, { rule, from, counting, due }: Deadline): PlainDate {
  if (counting.kind === 'rule') return count(t, { ...periodRule(t.rules, rule), rolling: 'nominal' }, from).due;
  if (counting.kind === 'rest') return addDays(counting.since, counting.left);
  return counting.kind === 'extension' ? counting.until : due;
}

/** Open once it is accepted, and after its period for what the authority did in time and is known only now. */
function isInCourse(state: RecoveryCaseState): Refusal | null {
  return undecidedInTime(state) === undefined ? requestMustBe(state, 'accepted') : null;
}

/** A period that is over can be neither stayed nor extended any more. */
function inItsPeriod(state: RecoveryCaseState, day: PlainDate, field: string): Refusal | null {
  const endedOn = undecidedInTime(state)?.endedOn;
  return endedOn === undefined || day <= endedOn
    ? null
    : refusal('remedy-not-ready', `The period of reconsideration ended on ${endedOn}.`, field);
}

function isNotExtendable(remedy: Reconsideration | null): boolean {
  return remedy !== null && (remedy.extended || remedy.simplified);
}

function acceptance(state: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const acceptedOn = reconsiderationInHand(state)?.acceptedOn ?? null;
  return acceptedOn === null ? undefined : { date: acceptedOn, what: 'the acceptance' };
}

function beginningOfStay({ remedy }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  return remedy?.kind === 'reconsideration' && remedy.stayedOn !== null
    ? { date: remedy.stayedOn, what: 'the stay' }
    : undefined;
}
