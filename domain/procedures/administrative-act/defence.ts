import type { PlainDate } from '../../calendar/plain-date.ts';
import { asWritten } from '../../message.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { AskedApart } from '../../kernel/duties/duty.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { commandOfAct } from './act-command.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { clockOf, titleOf, type HeardActs, type RuledHeardActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { BeingHeardPayloads } from './being-heard-payloads.ts';
import type { Defence } from './being-heard-state.ts';
import { unansweredDefences } from './being-heard.ts';
import { refuseLongerAnswer, refuseLongerDefence } from './room-for-defences.ts';
import { addresseeIsKnown, addresseeNamed } from './who-acts.ts';

const nothingAnnounced = refusal('wrong-stage', message('heard-once-announced'));

/**
 * Statement and defence (陈述申辩, A6). What is received before the act is issued is on record and has to be answered in it,
 * even when it came after the period for it: the act waits for the answer.
 */
export function defenceCommands<P extends ProcessTypes<P>>(
  acts: RuledHeardActs<P>,
): CommandRules<P, Pick<BeingHeardPayloads, 'record-defence' | 'answer-defence'>> {
  return {
    'record-defence': commandOfAct(acts, {
      words: ({ addresseeId, receivedOn, summary }, t, act) => {
        const from = act === undefined ? undefined : addresseeNamed(acts, t.state, act, addresseeId);
        return message('defence-received', { on: receivedOn, from: from?.name ?? '', summary });
      },
      atWill: true,
      onHold: true,
      without: nothingAnnounced,
      closed: (state, act) => acts.rulesFor(act).closedToBeingHeard(state, act),
      check: (state, act, { addresseeId, receivedOn, summary }, moment) =>
        firstRefusal(
          addresseeIsKnown(acts, state, act, addresseeId),
          happened(receivedOn, 'receivedOn', moment, announcement(act)),
          refuseLongerDefence(act.beingHeard.defences, summary),
        ),
      apply: (t, act, { addresseeId, receivedOn, summary }) => {
        const addressee = addresseeNamed(acts, t.state, act, addresseeId);
        if (addressee === undefined) return;
        const id = `F${allDefences(acts, t.state).length + 1}`;
        const defence = { id, addresseeId: addressee.id, receivedOn, summary: t.keep(summary), answer: null };
        const { beingHeard } = act;
        acts.change(t, act.id, { beingHeard: { ...beingHeard, defences: [...beingHeard.defences, defence] } });
        if (!runsFor(t, act, addressee.id, receivedOn)) t.alert(message('defence-out-of-time', { defenceId: id }));
      },
    }),
    'answer-defence': commandOfAct(acts, {
      words: ({ defenceId, answer }) =>
        defenceId === null ? asWritten(answer) : message('what-with-words', { what: defenceId, words: answer }),
      without: nothingAnnounced,
      closed: (state, act) =>
        firstRefusal(
          acts.rulesFor(act).closedToBeingHeard(state, act),
          unansweredDefences(act).length > 0 ? null : refusal('defence-unknown', message('no-defence-waits')),
        ),
      fits: (_state, act, { defenceId }) => defenceId === null || defenceNamed(act, defenceId) !== undefined,
      check: (_state, act, { defenceId, answer }) =>
        defenceNamed(act, defenceId) === undefined
          ? refusal(
              'defence-unknown',
              message('name-the-defence', { defences: unansweredDefences(act).map(({ id }) => id) }),
              'defenceId',
            )
          : refuseLongerAnswer(act.beingHeard.defences, answer),
      apply: (t, act, { defenceId, answer }) => {
        const named = defenceNamed(act, defenceId);
        if (named === undefined) return;
        const answered = { ...named, answer: t.keep(answer) };
        const defences = act.beingHeard.defences.map((each) => (each.id === answered.id ? answered : each));
        acts.change(t, act.id, { beingHeard: { ...act.beingHeard, defences } });
        if (defences.every((each) => each.answer !== null)) endDeadlines(t, clockOf(act, 'defence-reminder'), 'met');
      },
    }),
  };
}

export function defenceClocks<P extends ProcessTypes<P>>(
  acts: RuledHeardActs<P>,
): ActClocks<P, 'defence' | 'defence-reminder'> {
  return {
    defence: {
      acts: 'period',
      heldBy: 'hold',
      extendable: true,
      inTime: [acts.command('record-defence')],
      run: () => undefined,
    },
    'defence-reminder': {
      acts: 'reminder',
      heldBy: 'hold',
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        if (act === undefined) return;
        const defences = unansweredDefences(act).map(({ id }) => id);
        t.alert(message('act-waits-for-answers', { act: acts.natureOf(act).called, defences }), t.law('A6'));
      },
    },
  };
}

/** As long as a defence has no answer, the caseworker is reminded. */
export function remindOfDefences<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  if (unansweredDefences(act).length === 0 || t.state.deadlines.some(clockOf(act, 'defence-reminder'))) return;
  startPeriod(t, {
    title: message('reminder-to-answer-defence'),
    ...titleOf(acts, act, message('reminder-to-answer-defence')),
    purpose: acts.clock('defence-reminder'),
    rule: acts.row('hearing.reminder'),
    from: t.today,
    scope: acts.scopeOfHearing(act),
    whoActs: 'caseworker',
    subject: act.id,
  });
}

/** A defence with the answer that the act gives to it. */
interface AnsweredDefence {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly summary: KeptText;
  readonly answer: KeptText;
}

/** The defences with the answers that the act gives them. */
export function answeredDefences<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
  act: AdministrativeAct,
): readonly AnsweredDefence[] {
  return act.beingHeard.defences.flatMap(({ addresseeId, receivedOn, summary, answer }) =>
    answer === null ? [] : [{ receivedOn, from: acts.nameOf(state, addresseeId), summary, answer }],
  );
}

/** The announcement of the act, before which nobody can have answered it. */
export function announcement({ announcedOn }: AdministrativeAct): EarliestDay | undefined {
  return announcedOn === null ? undefined : { date: announcedOn, what: message('day-of-advance-notice') };
}

function allDefences<P extends ProcessTypes<P>>(acts: HeardActs<P>, state: P['state']): readonly Defence[] {
  return acts.acts(state).flatMap(({ beingHeard }) => beingHeard.defences);
}

function defenceNamed(act: AdministrativeAct, defenceId: string | null): Defence | undefined {
  const waiting = unansweredDefences(act);
  if (defenceId !== null) return waiting.find(({ id }) => id === defenceId);
  return waiting.length === 1 ? waiting[0] : undefined;
}

function runsFor<P extends ProcessTypes<P>>(
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string,
  receivedOn: PlainDate,
): boolean {
  return t.state.deadlines
    .filter(clockOf(act, 'defence'))
    .some(({ addressee, due }) => addressee === addresseeId && receivedOn <= due);
}

/** Each defence waits for its answer, which the act gives. */
export function defenceDuties<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
): readonly AskedApart<P>[] {
  return acts.acts(state).flatMap((act) => {
    const reminder = state.deadlines.find(clockOf(act, 'defence-reminder'));
    if (reminder === undefined) return [];
    return unansweredDefences(act).map(({ id, receivedOn }): AskedApart<P> => ({
      kind: acts.duty('answer-defence'),
      who: 'assignee',
      commands: [acts.command('answer-defence')],
      subject: id,
      since: receivedOn,
      deadlineId: reminder.id,
    }));
  });
}
