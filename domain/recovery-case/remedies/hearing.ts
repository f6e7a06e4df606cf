import { yearsAhead } from '../horizons.ts';
import { fixedDates } from '../fixed-dates.ts';
import { compareDates, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';

import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, setDate, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument } from '../paper.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, withinSight } from '../../kernel/days.ts';
import type { AskedApart, ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { pendingHearings } from './being-heard.ts';
import type { Hearing } from './being-heard-state.ts';
import type { HearingAppointment, HearingLapse } from './being-heard-payloads.ts';
import { announcement, isOpenToBeHeard } from './defence.ts';
import { addresseeIsKnown, addresseeNamed } from './who-acts.ts';

/**
 * Hearing (听证, A6). Asked for in time it blocks the decision until it is held, withdrawn, or the person has not
 * appeared. Its day lies at least so far ahead as the law wants the notice to be given before.
 */
export const hearingCommands: CommandRules<
  'request-hearing' | 'schedule-hearing' | 'record-hearing' | 'record-hearing-lapse'
> = {
  'request-hearing': {
    title: 'Record that a hearing is asked for',
    titleChinese: '登记听证申请',
    done: 'Hearing asked for',
    words: ({ addresseeId, requestedOn }, t) =>
      `On ${requestedOn} by ${addresseeNamed(t.state, addresseeId)?.name ?? ''}.`,
    closed: isOpenToBeHeard,
    check: (state, { addresseeId, requestedOn }, moment) =>
      firstRefusal(
        addresseeIsKnown(state, addresseeId),
        happened(requestedOn, 'requestedOn', moment, announcement(state)),
        isAskedForInTime(state, addresseeId, requestedOn),
      ),
    apply: (t, { addresseeId, requestedOn }) => {
      const addressee = addresseeNamed(t.state, addresseeId);
      if (addressee === undefined) return;
      const { beingHeard } = t.state;
      const id = `H${beingHeard.hearings.length + 1}`;
      const asked = { id, addresseeId: addressee.id, requestedOn, status: 'requested' } as const;
      const hearing: Hearing = { ...asked, on: null, place: null, record: null, lapsedBecause: null };
      t.change({ beingHeard: { ...beingHeard, hearings: [...beingHeard.hearings, hearing] } });
      endDeadlines(t, (each) => each.purpose === 'hearing-request' && each.addressee === addressee.id, 'met');
      t.say('alert', `The decision waits until hearing ${id} has been held.`, { legalBasis: t.law('A6') });
    },
  },
  'schedule-hearing': {
    title: 'Set the day of the hearing',
    titleChinese: '确定听证时间地点',
    done: 'Hearing scheduled',
    words: appointmentInWords,
    closed: aHearingIsPending,
    check: (state, { hearingId, hearingOn }, moment) =>
      firstRefusal(
        hearingIsNamed(state, hearingId),
        withinSight(hearingOn, 'hearingOn', moment, yearsAhead.hearing),
        isNotifiedInTime(state, hearingOn, moment.on),
      ),
    apply: (t, { hearingId, ...appointment }) => {
      const hearing = hearingNamed(t.state, hearingId);
      if (hearing === undefined) return;
      endDeadlines(t, isDayOf(hearing), 'cancelled');
      endDeadlines(t, ofPurpose('hearing-reminder'), 'met');
      const { hearingOn, place } = appointment;
      putHearing(t, { ...hearing, status: 'scheduled', on: hearingOn, place });
      issueDocument(t, { particulars: { kind: 'hearing-notice', ...appointment } });
      watchHearingDay(t, hearing, hearingOn);
    },
  },
  'record-hearing': {
    title: 'Record that the hearing was held',
    titleChinese: '登记听证笔录',
    done: 'Hearing held',
    words: ({ heldOn, minutes }) => `On ${heldOn}. ${minutes}`,
    closed: aHearingIsPending,
    check: (state, { hearingId, heldOn }, moment) =>
      firstRefusal(
        hearingIsNamed(state, hearingId),
        isScheduled(state, hearingId),
        happened(heldOn, 'heldOn', moment, dayOf(state, hearingId)),
      ),
    apply: (t, { hearingId, heldOn, minutes }) =>
      end(t, hearingId, { status: 'held', on: heldOn, record: t.keep(minutes) }),
  },
  'record-hearing-lapse': {
    title: 'Record that the hearing was withdrawn or nobody came',
    titleChinese: '登记撤回听证或者未到场',
    done: 'Hearing lapsed',
    words: lapseInWords,
    closed: aHearingIsPending,
    check: (state, { hearingId, lapsedOn, because }, moment) =>
      firstRefusal(
        hearingIsNamed(state, hearingId),
        because === 'not-appeared' ? isScheduled(state, hearingId) : null,
        happened(
          lapsedOn,
          'lapsedOn',
          moment,
          because === 'not-appeared' ? dayOf(state, hearingId) : requestOf(state, hearingId),
        ),
      ),
    apply: (t, { hearingId, because, note }) =>
      end(t, hearingId, { status: 'lapsed', record: t.keep(note), lapsedBecause: because }),
  },
};

export const hearingClocks: ClockDefinitions<'hearing-request' | 'hearing-day' | 'hearing-reminder'> = {
  'hearing-request': {
    acts: 'period',
    onExpiry: 'the decision is issued',
    heldBy: 'hold',
    extendable: true,
    run: (t, { addressee, due }) => {
      const { beingHeard } = t.state;
      if (addressee === null) return;
      const hearingRightsEnded = [...beingHeard.hearingRightsEnded, { addresseeId: addressee, until: due }];
      t.change({ beingHeard: { ...beingHeard, hearingRightsEnded } });
    },
  },
  'hearing-day': {
    fixedBy: fixedDates.hearing,
    acts: 'end-of-day',
    onExpiry: 'the caseworker is asked for the record of the hearing',
    heldBy: 'never',
    run: (t, { subject, due }) => t.alert(`Record what came of hearing ${subject ?? ''} of ${due}.`),
  },
  'hearing-reminder': {
    acts: 'reminder',
    onExpiry: 'the caseworker is reminded of the hearing',
    heldBy: 'hold',
    run: (t) =>
      t.alert(
        `The decision waits for ${pendingHearings(t.state)
          .map(({ id, status }) => `hearing ${id}, ${status}`)
          .join('; ')}.`,
        t.law('A6'),
      ),
  },
};

/** As long as a hearing has no day ahead of it, the caseworker is reminded. */
export function remindOfHearings(t: Transition): void {
  const waiting = pendingHearings(t.state).filter((hearing) => !t.state.deadlines.some(isDayOf(hearing)));
  if (waiting.length === 0) return endDeadlines(t, ofPurpose('hearing-reminder'), 'met');
  if (t.state.deadlines.some(ofPurpose('hearing-reminder'))) return;
  startPeriod(t, {
    purpose: 'hearing-reminder',
    rule: 'hearing.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: 'caseworker',
    title: 'Reminder of the hearing',
  });
}

/** When, where and before whom a hearing is held, for the timeline. */
export function appointmentInWords({ hearingOn, time, place, chair }: HearingAppointment): string {
  const hour = time === undefined ? '' : ` ${time}`;
  return `On ${hearingOn}${hour}, ${place}${chair === undefined ? '' : `; chair: ${chair}`}.`;
}

/** Why a hearing is not held, for the timeline. */
export function lapseInWords({ lapsedOn, because, note }: HearingLapse): string {
  const why = because === 'withdrawn' ? 'the request was withdrawn' : 'the person did not appear';
  return `On ${lapsedOn}, ${why}. ${note}`;
}

/** The day of the last hearing that was held, for the decision. */
export function lastHearingHeldOn({ beingHeard }: RecoveryCaseState): PlainDate | null {
  const days = beingHeard.hearings.flatMap(({ status, on }) => (status === 'held' && on !== null ? [on] : []));
  return days.toSorted(compareDates).at(-1) ?? null;
}

/** The first day on which a hearing may be held that is announced today, counted back as the rule says. */
export function firstHearingDay(state: RecoveryCaseState, today: PlainDate): PlainDate {
  const rule = periodRule(rulesOf(state), 'A6.hearing-notice');
  const { restDays } = settingsOfCase(state);
  let day = nextDay(today);
  while (countPeriod(rule, day, state.calendar, restDays).due < today) day = nextDay(day);
  return day;
}

function watchHearingDay(t: Transition, hearing: Hearing, on: PlainDate): void {
  setDate(t, {
    purpose: 'hearing-day',
    on,
    scope: 'stage',
    whoActs: 'caseworker',
    subject: hearing.id,
    title: `Hearing of ${hearing.addresseeId}`,
  });
}

function end(t: Transition, hearingId: string | null, part: Partial<Hearing>): void {
  const hearing = hearingNamed(t.state, hearingId);
  if (hearing === undefined) return;
  endDeadlines(t, isDayOf(hearing), 'met');
  putHearing(t, { ...hearing, ...part });
}

function putHearing(t: Transition, hearing: Hearing): void {
  const { beingHeard } = t.state;
  t.change({
    beingHeard: {
      ...beingHeard,
      hearings: beingHeard.hearings.map((other) => (other.id === hearing.id ? hearing : other)),
    },
  });
}

function isAskedForInTime(
  state: RecoveryCaseState,
  addresseeId: string | null,
  requestedOn: PlainDate,
): Refusal | null {
  const addressee = addresseeNamed(state, addresseeId);
  if (pendingHearings(state).some((hearing) => hearing.addresseeId === addressee?.id))
    return refusal('hearing-already-requested', 'A hearing has already been asked for.', 'addresseeId');
  const running = state.deadlines.find(
    (deadline) => deadline.purpose === 'hearing-request' && deadline.addressee === addressee?.id,
  );
  const ended = state.beingHeard.hearingRightsEnded.findLast((right) => right.addresseeId === addressee?.id);
  const until = running?.due ?? ended?.until;
  if (until !== undefined && requestedOn <= until) return null;
  return refusal(
    'hearing-period-over',
    until === undefined
      ? 'The advance notice has not been served on this person yet, or the right has been used.'
      : `A hearing could be asked for until ${until}.`,
    'requestedOn',
  );
}

function isNotifiedInTime(state: RecoveryCaseState, hearingOn: PlainDate, today: PlainDate): Refusal | null {
  const first = firstHearingDay(state, today);
  return hearingOn >= first
    ? null
    : refusal('hearing-too-early', `The notice would come too late: ${first} is the first possible day.`, 'hearingOn');
}

function aHearingIsPending(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    isOpenToBeHeard(state),
    pendingHearings(state).length > 0 ? null : refusal('hearing-unknown', 'No hearing is pending.'),
  );
}

function hearingNamed(state: RecoveryCaseState, hearingId: string | null): Hearing | undefined {
  const pending = pendingHearings(state);
  if (hearingId !== null) return pending.find(({ id }) => id === hearingId);
  return pending.length === 1 ? pending[0] : undefined;
}

function hearingIsNamed(state: RecoveryCaseState, hearingId: string | null): Refusal | null {
  if (hearingNamed(state, hearingId) !== undefined) return null;
  const ids = pendingHearings(state).map(({ id }) => id);
  return refusal('hearing-unknown', `Name the hearing that is meant: ${ids.join(', ')}.`, 'hearingId');
}

function isScheduled(state: RecoveryCaseState, hearingId: string | null): Refusal | null {
  return hearingNamed(state, hearingId)?.status === 'scheduled'
    ? null
    : refusal('hearing-not-scheduled', 'No day has been set for this hearing: schedule it first.', 'hearingId');
}

function dayOf(state: RecoveryCaseState, hearingId: string | null): { date: string; what: string } | undefined {
  const on = hearingNamed(state, hearingId)?.on ?? null;
  return on === null ? undefined : { date: on, what: 'the day of the hearing' };
}

function requestOf(state: RecoveryCaseState, hearingId: string | null): { date: string; what: string } | undefined {
  const hearing = hearingNamed(state, hearingId);
  return hearing === undefined ? undefined : { date: hearing.requestedOn, what: 'the request' };
}

function isDayOf(hearing: Hearing): (deadline: { purpose: string; subject: string | null }) => boolean {
  return ({ purpose, subject }) => purpose === 'hearing-day' && subject === hearing.id;
}

/** Each hearing is given its day, and once that is over its record. */
export function hearingDuties(state: RecoveryCaseState): readonly AskedApart[] {
  return pendingHearings(state).flatMap((hearing): readonly AskedApart[] => {
    const clock = state.deadlines.find(isDayOf(hearing)) ?? state.deadlines.find(ofPurpose('hearing-reminder'));
    if (clock === undefined) return [];
    const { id, status, requestedOn } = hearing;
    const asked = { who: 'assignee', subject: id, since: requestedOn, deadlineId: clock.id } as const;
    return status === 'scheduled'
      ? [{ ...asked, kind: 'record-hearing', commands: ['record-hearing', 'record-hearing-lapse'] }]
      : [{ ...asked, kind: 'arrange-hearing', commands: ['schedule-hearing', 'record-hearing-lapse'] }];
  });
}
