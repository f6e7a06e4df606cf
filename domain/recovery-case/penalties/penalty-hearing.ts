import { yearsAhead } from '../horizons.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument } from '../paper.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, withinSight } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import type { Moment } from '../../kernel/moment.ts';
import { appointmentInWords, lapseInWords } from '../../procedures/administrative-act/hearing.ts';
import { refuseLongerAnswer, refuseLongerDefence } from '../../procedures/administrative-act/room-for-defences.ts';
import type { PenaltyHearing } from './penalty-state.ts';
import { penaltyHearingIsPending } from './penalty.ts';
import { decideWhenHeard } from './penalty-decision.ts';
import { penaltyMustBe, remindOfPenalty, updatePenalty } from './penalty-steps.ts';

const mustBeUndecided = penaltyMustBe('announced', 'awaiting-referral');

/**
 * Being heard before a penalty (A6): a defence is answered in the decision, and a hearing that was asked for in time blocks
 * the decision until it is held, withdrawn, or the person has not appeared (APL 64).
 */
export const penaltyHearingCommands: CommandRules<
  | 'record-penalty-defence'
  | 'answer-penalty-defence'
  | 'request-penalty-hearing'
  | 'schedule-penalty-hearing'
  | 'record-penalty-hearing'
  | 'record-penalty-hearing-lapse'
> = {
  'record-penalty-defence': {
    title: 'Record a defence against the penalty',
    titleChinese: '登记对处罚的陈述申辩',
    done: 'Defence against the penalty received',
    words: ({ receivedOn, from, summary }) => `On ${receivedOn} from ${from}. ${summary}`,
    atWill: true,
    onHold: true,
    closed: mustBeUndecided,
    check: (state, { receivedOn, summary }, moment) =>
      firstRefusal(
        afterNotice(state, receivedOn, 'receivedOn', moment),
        refuseLongerDefence(state.penalty?.defences ?? [], summary),
      ),
    apply: (t, { receivedOn, from, summary }) => {
      const defences = [
        ...(t.state.penalty?.defences ?? []),
        { receivedOn, from, summary: t.keep(summary), answer: null },
      ];
      updatePenalty(t, { defences });
      remindOfPenalty(t);
    },
  },
  'answer-penalty-defence': {
    title: 'Answer the defence against the penalty',
    titleChinese: '答复对处罚的陈述申辩',
    done: 'Defence against the penalty answered',
    words: ({ answer }) => answer,
    closed: (state) =>
      firstRefusal(
        mustBeUndecided(state),
        state.penalty?.defences.some(({ answer }) => answer === null) === true
          ? null
          : refusal('penalty-not-ready', 'No defence waits for an answer.'),
      ),
    check: (state, { answer }) => refuseLongerAnswer(state.penalty?.defences ?? [], answer),
    apply: (t, { answer }) => {
      const defences = t.state.penalty?.defences ?? [];
      const first = defences.find((defence) => defence.answer === null);
      if (first === undefined) return;
      const answered = { ...first, answer: t.keep(answer) };
      updatePenalty(t, { defences: defences.map((defence) => (defence === first ? answered : defence)) });
      decideWhenHeard(t);
    },
  },
  'request-penalty-hearing': {
    title: 'Record that a hearing on the penalty is asked for',
    titleChinese: '登记处罚听证申请',
    done: 'Hearing on the penalty asked for',
    words: ({ requestedOn }) => `On ${requestedOn}.`,
    onHold: true,
    closed: (state) =>
      firstRefusal(
        mustBeUndecided(state),
        penaltyHearingIsPending(state) ? refusal('penalty-not-ready', 'A hearing has already been asked for.') : null,
        state.deadlines.some(ofPurpose('penalty-hearing-request'))
          ? null
          : refusal('penalty-hearing-over', 'No period for asking for a hearing is running.'),
      ),
    check: (state, { requestedOn }, moment) => afterNotice(state, requestedOn, 'requestedOn', moment),
    apply: (t, { requestedOn }) => {
      endDeadlines(t, ofPurpose('penalty-hearing-request'), 'met');
      updatePenalty(t, { hearing: { requestedOn, scheduledFor: null, heldOn: null, lapsedOn: null } });
      t.alert('The penalty waits until the hearing has been held.', t.law('A6'));
      remindOfPenalty(t);
    },
  },
  'schedule-penalty-hearing': {
    title: 'Set the day of the hearing on the penalty',
    titleChinese: '确定处罚听证时间地点',
    done: 'Hearing on the penalty scheduled',
    words: appointmentInWords,
    closed: hearingMustBePending,
    check: (state, { hearingOn }, moment) =>
      firstRefusal(
        withinSight(hearingOn, 'hearingOn', moment, yearsAhead.hearing),
        isNotifiedInTime(state, hearingOn, moment.on)
          ? null
          : refusal('penalty-hearing-too-early', 'The notice of the hearing would come too late (A6).', 'hearingOn'),
      ),
    apply: (t, appointment) => {
      const { penalty } = t.state;
      const hearing = penalty?.hearing;
      if (penalty === null || hearing == null) return;
      updatePenalty(t, { hearing: { ...hearing, scheduledFor: appointment.hearingOn } });
      issueDocument(t, { particulars: { kind: 'hearing-notice', ...appointment }, concerns: penalty.addresseeId });
    },
  },
  'record-penalty-hearing': {
    title: 'Record that the hearing on the penalty was held',
    titleChinese: '登记处罚听证笔录',
    done: 'Hearing on the penalty held',
    words: ({ heldOn, minutes }) => `On ${heldOn}. ${minutes}`,
    closed: (state) => firstRefusal(hearingMustBePending(state), dayMustBeSet(state)),
    check: (state, { heldOn }, moment) => happened(heldOn, 'heldOn', moment, dayOf(state)),
    apply: (t, { heldOn }) => endHearing(t, { heldOn }),
  },
  'record-penalty-hearing-lapse': {
    title: 'Record that the hearing on the penalty was withdrawn or nobody came',
    titleChinese: '登记撤回处罚听证或者未到场',
    done: 'Hearing on the penalty lapsed',
    words: lapseInWords,
    closed: hearingMustBePending,
    check: (state, { lapsedOn, because }, moment) =>
      because === 'withdrawn'
        ? happened(lapsedOn, 'lapsedOn', moment, requestOf(state))
        : firstRefusal(dayMustBeSet(state), happened(lapsedOn, 'lapsedOn', moment, dayOf(state))),
    apply: (t, { lapsedOn }) => endHearing(t, { lapsedOn }),
  },
};

export const penaltyHearingClocks: ClockDefinitions<'penalty-defence' | 'penalty-hearing-request'> = {
  'penalty-defence': {
    acts: 'period',
    onExpiry: 'the right to be heard on the penalty lapses',
    heldBy: 'hold',
    run: (t) => decideWhenHeard(t),
  },
  'penalty-hearing-request': {
    acts: 'period',
    onExpiry: 'the penalty is decided',
    heldBy: 'hold',
    run: (t) => decideWhenHeard(t),
  },
};

function endHearing(t: Transition, end: Partial<Pick<PenaltyHearing, 'heldOn' | 'lapsedOn'>>): void {
  const hearing = t.state.penalty?.hearing;
  if (hearing == null) return;
  updatePenalty(t, { hearing: { ...hearing, ...end } });
  decideWhenHeard(t);
}

function hearingMustBePending(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    mustBeUndecided(state),
    penaltyHearingIsPending(state) ? null : refusal('penalty-not-ready', 'No hearing is pending.'),
  );
}

function dayMustBeSet(state: RecoveryCaseState): Refusal | null {
  return dayOf(state) === undefined ? refusal('penalty-not-ready', 'No day has been set for the hearing.') : null;
}

function dayOf({ penalty }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const day = penalty?.hearing?.scheduledFor ?? null;
  return day === null ? undefined : { date: day, what: 'the day that was set' };
}

function requestOf({ penalty }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const hearing = penalty?.hearing ?? null;
  return hearing === null ? undefined : { date: hearing.requestedOn, what: 'the request' };
}

/** Whether the day of the notice, counted back from that of the hearing, is still to come. */
function isNotifiedInTime(state: RecoveryCaseState, hearingOn: PlainDate, today: PlainDate): boolean {
  if (hearingOn <= today) return false;
  const rule = periodRule(rulesOf(state), 'A6.hearing-notice');
  return countPeriod(rule, hearingOn, state.calendar, settingsOfCase(state).restDays).due >= today;
}

function afterNotice(state: RecoveryCaseState, day: PlainDate, field: string, moment: Moment): Refusal | null {
  const notice = state.penalty === null ? undefined : documentById(state, state.penalty.noticeId);
  return happened(
    day,
    field,
    moment,
    notice === undefined ? undefined : { date: notice.issuedOn, what: 'the advance notice' },
  );
}
