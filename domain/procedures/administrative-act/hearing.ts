import { compareDates, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import { endDeadlines, setDate, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, withinSight, type EarliestDay } from '../../kernel/days.ts';
import type { AskedApart } from '../../kernel/duties/duty.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { Transition } from '../../kernel/transition.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, clockOf, titleOf, type HeardActs, type RuledHeardActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { BeingHeardPayloads, HearingAppointment, HearingLapse } from './being-heard-payloads.ts';
import type { Hearing } from './being-heard-state.ts';
import { pendingHearings } from './being-heard.ts';
import { announcement } from './defence.ts';
import { yearsAheadOfActs } from './horizons.ts';
import { addresseeIsKnown, addresseeNamed } from './who-acts.ts';

const noHearing = refusal('wrong-stage', message('heard-once-announced'));

/**
 * Hearing (听证, A6). Asked for in time it blocks the act until it is held, withdrawn, or the person has not appeared. Its
 * day lies at least so far ahead as the law wants the notice to be given before.
 */
export function hearingCommands<P extends ProcessTypes<P>>(
  acts: RuledHeardActs<P>,
): CommandRules<
  P,
  Pick<BeingHeardPayloads, 'request-hearing' | 'schedule-hearing' | 'record-hearing' | 'record-hearing-lapse'>
> {
  const aHearingIsPending = (state: P['state'], act: AdministrativeAct): Refusal | null =>
    firstRefusal(
      acts.rulesFor(act).closedToBeingHeard(state, act),
      pendingHearings(act).length > 0 ? null : refusal('hearing-unknown', message('no-hearing-pending')),
    );
  const fits = (_state: P['state'], act: AdministrativeAct, { hearingId }: { hearingId: string | null }): boolean =>
    hearingNamed(act, hearingId) !== undefined;
  return {
    'request-hearing': commandOfAct(acts, {
      words: ({ addresseeId, requestedOn }, t, act) => {
        const who = act === undefined ? undefined : addresseeNamed(acts, t.state, act, addresseeId);
        return message('asked-for-on', { on: requestedOn, by: who?.name ?? '' });
      },
      onHold: true,
      without: noHearing,
      closed: (state, act) => acts.rulesFor(act).closedToBeingHeard(state, act),
      check: (state, act, { addresseeId, requestedOn }, moment) =>
        firstRefusal(
          addresseeIsKnown(acts, state, act, addresseeId),
          happened(requestedOn, 'requestedOn', moment, announcement(act)),
          isAskedForInTime(acts, state, act, addresseeId, requestedOn),
        ),
      apply: (t, act, { addresseeId, requestedOn }) => {
        const addressee = addresseeNamed(acts, t.state, act, addresseeId);
        if (addressee === undefined) return;
        const { beingHeard } = act;
        const id = `H${acts.acts(t.state).flatMap((each) => each.beingHeard.hearings).length + 1}`;
        const asked = { id, addresseeId: addressee.id, requestedOn, status: 'requested' } as const;
        const hearing: Hearing = { ...asked, on: null, place: null, record: null, lapsedBecause: null };
        acts.change(t, act.id, { beingHeard: { ...beingHeard, hearings: [...beingHeard.hearings, hearing] } });
        const requests = clockOf(act, 'hearing-request');
        endDeadlines(t, (each) => requests(each) && each.addressee === addressee.id, 'met');
        t.alert(message('act-waits-for-hearing', { act: acts.natureOf(act).called, hearingId: id }), t.law('A6'));
      },
    }),
    'schedule-hearing': commandOfAct<P, BeingHeardPayloads['schedule-hearing']>(acts, {
      words: appointmentInWords,
      without: noHearing,
      closed: aHearingIsPending,
      fits,
      check: (state, act, { hearingId, hearingOn }, moment) =>
        firstRefusal(
          hearingIsNamed(act, hearingId),
          withinSight(hearingOn, 'hearingOn', moment, yearsAheadOfActs.hearing),
          isNotifiedInTime(acts, state, hearingOn, moment.on),
        ),
      apply: (t, act, { hearingId, hearingOn, time, place, chair }) => {
        const hearing = hearingNamed(act, hearingId);
        if (hearing === undefined) return;
        endDeadlines(t, isDayOf(hearing), 'cancelled');
        endDeadlines(t, clockOf(act, 'hearing-reminder'), 'met');
        putHearing(acts, t, act, { ...hearing, status: 'scheduled', on: hearingOn, place });
        const hour = time === undefined ? {} : { time };
        acts
          .rulesFor(act)
          .announceHearing(t, act, { hearingOn, ...hour, place, ...(chair === undefined ? {} : { chair }) });
        watchHearingDay(acts, t, act, hearing, hearingOn);
      },
    }),
    'record-hearing': commandOfAct<P, BeingHeardPayloads['record-hearing']>(acts, {
      words: ({ heldOn, minutes }) => message('on-with-words', { on: heldOn, words: minutes }),
      without: noHearing,
      closed: aHearingIsPending,
      fits,
      check: (_state, act, { hearingId, heldOn }, moment) =>
        firstRefusal(
          hearingIsNamed(act, hearingId),
          isScheduled(act, hearingId),
          happened(heldOn, 'heldOn', moment, dayOf(act, hearingId)),
        ),
      apply: (t, act, { hearingId, heldOn, minutes }) =>
        end(acts, t, act, hearingId, { status: 'held', on: heldOn, record: t.keep(minutes) }),
    }),
    'record-hearing-lapse': commandOfAct<P, BeingHeardPayloads['record-hearing-lapse']>(acts, {
      words: lapseInWords,
      without: noHearing,
      closed: aHearingIsPending,
      fits,
      check: (_state, act, { hearingId, lapsedOn, because }, moment) =>
        firstRefusal(
          hearingIsNamed(act, hearingId),
          because === 'not-appeared' ? isScheduled(act, hearingId) : null,
          happened(
            lapsedOn,
            'lapsedOn',
            moment,
            because === 'not-appeared' ? dayOf(act, hearingId) : requestOf(act, hearingId),
          ),
        ),
      apply: (t, act, { hearingId, because, note }) =>
        end(acts, t, act, hearingId, { status: 'lapsed', record: t.keep(note), lapsedBecause: because }),
    }),
  };
}

export function hearingClocks<P extends ProcessTypes<P>>(
  acts: RuledHeardActs<P>,
): ActClocks<P, 'hearing-request' | 'hearing-day' | 'hearing-reminder'> {
  return {
    'hearing-request': {
      acts: 'period',
      heldBy: 'hold',
      extendable: true,
      inTime: [acts.command('request-hearing')],
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        const { addressee, due } = deadline;
        if (addressee === null || act === undefined) return;
        const hearingRightsEnded = [...act.beingHeard.hearingRightsEnded, { addresseeId: addressee, until: due }];
        acts.change(t, act.id, { beingHeard: { ...act.beingHeard, hearingRightsEnded } });
      },
    },
    'hearing-day': {
      fixedBy: { id: 'hearing', row: 'A6' },
      acts: 'end-of-day',
      heldBy: 'never',
      run: (t, { subject, due }) =>
        t.alert(message('record-what-came-of-hearing', { hearingId: subject ?? '', on: due })),
    },
    'hearing-reminder': {
      acts: 'reminder',
      heldBy: 'hold',
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        if (act === undefined) return;
        const hearings = pendingHearings(act).map(({ id, status }) => ({ id, status }));
        t.alert(message('act-waits-for-hearings', { act: acts.natureOf(act).called, hearings }), t.law('A6'));
      },
    },
  };
}

/** As long as a hearing has no day ahead of it, the caseworker is reminded. */
export function remindOfHearings<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const reminder = clockOf(act, 'hearing-reminder');
  const waiting = pendingHearings(act).filter((hearing) => !t.state.deadlines.some(isDayOf(hearing)));
  if (waiting.length === 0) return endDeadlines(t, reminder, 'met');
  if (t.state.deadlines.some(reminder)) return;
  startPeriod(t, {
    title: message('reminder-of-hearing'),
    ...titleOf(acts, act, message('reminder-of-hearing')),
    purpose: acts.clock('hearing-reminder'),
    rule: acts.row('hearing.reminder'),
    from: t.today,
    scope: acts.scopeOfHearing(act),
    whoActs: 'caseworker',
    subject: act.id,
  });
}

/** The hearings of an act that is given up are not waited for any more. */
export function isHearingDayOf(
  act: AdministrativeAct,
): (deadline: { purpose: string; subject: string | null }) => boolean {
  return (deadline) => act.beingHeard.hearings.some((hearing) => isDayOf(hearing)(deadline));
}

/** When, where and before whom a hearing is held, for the timeline. */
function appointmentInWords({ hearingOn, time, place, chair }: HearingAppointment): Message {
  return message('hearing-appointed', { on: hearingOn, time: time ?? '', place, chair: chair ?? '' });
}

/** Why a hearing is not held, for the timeline. */
function lapseInWords({ lapsedOn, because, note }: HearingLapse): Message {
  return message('hearing-lapsed', { on: lapsedOn, because, note });
}

/** Whether somebody can still ask for a hearing who has not: one that is held, or is to be, uses the right up. */
export function mayAskForHearing({ beingHeard }: AdministrativeAct, addresseeId: string): boolean {
  return !beingHeard.hearings.some((hearing) => hearing.addresseeId === addresseeId);
}

/** The day of the last hearing that was held, for the act. */
export function lastHearingHeldOn({ beingHeard }: AdministrativeAct): PlainDate | null {
  const days = beingHeard.hearings.flatMap(({ status, on }) => (status === 'held' && on !== null ? [on] : []));
  return days.toSorted(compareDates).at(-1) ?? null;
}

/** The first day on which a hearing may be held that is announced today, counted back as the rule says. */
export function firstHearingDay<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
  today: PlainDate,
): PlainDate {
  const rule = periodRule(rulesOf(state), 'A6.hearing-notice');
  const restDays = acts.restDays(state);
  let day = nextDay(today);
  while (countPeriod(rule, day, state.calendar, restDays).due < today) day = nextDay(day);
  return day;
}

function watchHearingDay<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  hearing: Hearing,
  on: PlainDate,
): void {
  setDate(t, {
    purpose: acts.clock('hearing-day'),
    on,
    scope: acts.scopeOfHearing(act),
    whoActs: 'caseworker',
    subject: hearing.id,
    title: message('hearing-of', { addresseeId: hearing.addresseeId }),
  });
}

function end<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  hearingId: string | null,
  part: Partial<Hearing>,
): void {
  const hearing = hearingNamed(act, hearingId);
  if (hearing === undefined) return;
  endDeadlines(t, isDayOf(hearing), 'met');
  putHearing(acts, t, act, { ...hearing, ...part });
}

function putHearing<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  hearing: Hearing,
): void {
  const { beingHeard } = asItStands(acts, t.state, act);
  const hearings = beingHeard.hearings.map((other) => (other.id === hearing.id ? hearing : other));
  acts.change(t, act.id, { beingHeard: { ...beingHeard, hearings } });
}

function isAskedForInTime<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
  act: AdministrativeAct,
  addresseeId: string | null,
  requestedOn: PlainDate,
): Refusal | null {
  const addressee = addresseeNamed(acts, state, act, addresseeId);
  if (pendingHearings(act).some((hearing) => hearing.addresseeId === addressee?.id))
    return refusal('hearing-already-requested', message('hearing-asked-for-already'), 'addresseeId');
  const requests = clockOf(act, 'hearing-request');
  const running = state.deadlines.find((deadline) => requests(deadline) && deadline.addressee === addressee?.id);
  const ended = act.beingHeard.hearingRightsEnded.findLast((right) => right.addresseeId === addressee?.id);
  const until = running?.due ?? ended?.until;
  if (until !== undefined && requestedOn <= until) return null;
  return refusal(
    'hearing-period-over',
    until === undefined ? message('hearing-not-open') : message('hearing-was-open-until', { until }),
    'requestedOn',
  );
}

function isNotifiedInTime<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
  hearingOn: PlainDate,
  today: PlainDate,
): Refusal | null {
  const first = firstHearingDay(acts, state, today);
  return hearingOn >= first
    ? null
    : refusal('hearing-too-early', message('hearing-notice-too-late', { first }), 'hearingOn');
}

function hearingNamed(act: AdministrativeAct, hearingId: string | null): Hearing | undefined {
  const pending = pendingHearings(act);
  if (hearingId !== null) return pending.find(({ id }) => id === hearingId);
  return pending.length === 1 ? pending[0] : undefined;
}

function hearingIsNamed(act: AdministrativeAct, hearingId: string | null): Refusal | null {
  if (hearingNamed(act, hearingId) !== undefined) return null;
  const hearings = pendingHearings(act).map(({ id }) => id);
  return refusal('hearing-unknown', message('name-the-hearing', { hearings }), 'hearingId');
}

function isScheduled(act: AdministrativeAct, hearingId: string | null): Refusal | null {
  return hearingNamed(act, hearingId)?.status === 'scheduled'
    ? null
    : refusal('hearing-not-scheduled', message('schedule-hearing-first'), 'hearingId');
}

function dayOf(act: AdministrativeAct, hearingId: string | null): EarliestDay | undefined {
  const on = hearingNamed(act, hearingId)?.on ?? null;
  return on === null ? undefined : { date: on, what: message('day-of-hearing') };
}

function requestOf(act: AdministrativeAct, hearingId: string | null): EarliestDay | undefined {
  const hearing = hearingNamed(act, hearingId);
  return hearing === undefined ? undefined : { date: hearing.requestedOn, what: message('day-of-hearing-request') };
}

function isDayOf(hearing: Hearing): (deadline: { purpose: string; subject: string | null }) => boolean {
  return ({ purpose, subject }) => purpose === 'hearing-day' && subject === hearing.id;
}

/** Each hearing is given its day, and once that is over its record. */
export function hearingDuties<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
): readonly AskedApart<P>[] {
  return acts.acts(state).flatMap((act) =>
    pendingHearings(act).flatMap((hearing): readonly AskedApart<P>[] => {
      const reminder = state.deadlines.find(clockOf(act, 'hearing-reminder'));
      const clock = state.deadlines.find(isDayOf(hearing)) ?? reminder;
      if (clock === undefined) return [];
      const { id, status, requestedOn } = hearing;
      const asked = { who: 'assignee', subject: id, since: requestedOn, deadlineId: clock.id } as const;
      const [kind, first] =
        status === 'scheduled'
          ? (['record-hearing', 'record-hearing'] as const)
          : (['arrange-hearing', 'schedule-hearing'] as const);
      const commands = [acts.command(first), acts.command('record-hearing-lapse')];
      return [{ ...asked, kind: acts.duty(kind), commands }];
    }),
  );
}
