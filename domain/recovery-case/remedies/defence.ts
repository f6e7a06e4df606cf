import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { AskedApart, ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { AnsweredDefence } from '../document-particulars.ts';
import type { Defence } from './being-heard-state.ts';
import { isBeingHeard, unansweredDefences } from './being-heard.ts';
import { refuseLongerAnswer, refuseLongerDefence } from './room-for-defences.ts';
import { addresseeIsKnown, addresseeNamed, nameOf } from './who-acts.ts';

/**
 * Statement and defence (陈述申辩, A6). What is received before the decision is issued is on record and has to be answered
 * in the decision, even when it came after the period for it: the decision waits for the answer.
 */
export const defenceCommands: CommandRules<'record-defence' | 'answer-defence'> = {
  'record-defence': {
    title: 'Record a statement or defence',
    titleChinese: '登记陈述申辩',
    done: 'Defence received',
    words: ({ addresseeId, receivedOn, summary }, t) => `On ${receivedOn}${from(t, addresseeId)}. ${summary}`,
    atWill: true,
    closed: isOpenToBeHeard,
    check: (state, { addresseeId, receivedOn, summary }, moment) =>
      firstRefusal(
        addresseeIsKnown(state, addresseeId),
        happened(receivedOn, 'receivedOn', moment, announcement(state)),
        refuseLongerDefence(state.beingHeard.defences, summary),
      ),
    apply: (t, { addresseeId, receivedOn, summary }) => {
      const addressee = addresseeNamed(t.state, addresseeId);
      if (addressee === undefined) return;
      const { beingHeard } = t.state;
      const id = `F${beingHeard.defences.length + 1}`;
      const defence = { id, addresseeId: addressee.id, receivedOn, summary: t.keep(summary), answer: null };
      t.change({ beingHeard: { ...beingHeard, defences: [...beingHeard.defences, defence] } });
      if (!runsFor(t, addressee.id, receivedOn))
        t.say('alert', `Defence ${id} came outside the period for it; it is answered in the decision all the same.`);
    },
  },
  'answer-defence': {
    title: 'Answer a defence in the decision',
    titleChinese: '答复陈述申辩意见',
    done: 'Defence answered',
    words: ({ defenceId, answer }) => `${defenceId ?? ''} ${answer}`.trim(),
    closed: (state) =>
      firstRefusal(
        isOpenToBeHeard(state),
        unansweredDefences(state).length > 0
          ? null
          : refusal('defence-unknown', 'No defence is waiting for its answer.'),
      ),
    check: (state, { defenceId, answer }) =>
      defenceNamed(state, defenceId) === undefined
        ? refusal(
            'defence-unknown',
            `Name the defence that is answered: ${unansweredDefences(state)
              .map(({ id }) => id)
              .join(', ')}.`,
            'defenceId',
          )
        : refuseLongerAnswer(state.beingHeard.defences, answer),
    apply: (t, { defenceId, answer }) => {
      const named = defenceNamed(t.state, defenceId);
      if (named === undefined) return;
      const answered = { ...named, answer: t.keep(answer) };
      const { beingHeard } = t.state;
      t.change({
        beingHeard: {
          ...beingHeard,
          defences: beingHeard.defences.map((each) => (each.id === answered.id ? answered : each)),
        },
      });
      if (unansweredDefences(t.state).length === 0) endDeadlines(t, ofPurpose('defence-reminder'), 'met');
    },
  },
};

export const defenceClocks: ClockDefinitions<'defence' | 'defence-reminder'> = {
  defence: {
    acts: 'period',
    onExpiry: 'the right to be heard lapses',
    heldBy: 'hold',
    extendable: true,
    run: () => undefined,
  },
  'defence-reminder': {
    acts: 'reminder',
    onExpiry: 'the caseworker is reminded to answer the defence',
    heldBy: 'hold',
    run: (t) =>
      t.alert(
        `The decision waits for the answer to ${unansweredDefences(t.state)
          .map(({ id }) => id)
          .join(', ')}.`,
        t.law('A6'),
      ),
  },
};

/** As long as a defence has no answer, the caseworker is reminded. */
export function remindOfDefences(t: Transition): void {
  if (unansweredDefences(t.state).length === 0 || t.state.deadlines.some(ofPurpose('defence-reminder'))) return;
  startPeriod(t, {
    purpose: 'defence-reminder',
    rule: 'hearing.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: 'caseworker',
    title: 'Reminder to answer the defence',
  });
}

/** The defences with the answers that the decision gives them. */
export function answeredDefences(state: RecoveryCaseState): readonly AnsweredDefence<KeptText>[] {
  return state.beingHeard.defences.flatMap(({ addresseeId, receivedOn, summary, answer }) =>
    answer === null ? [] : [{ receivedOn, from: nameOf(state, addresseeId), summary, answer }],
  );
}

/** Open from the advance notice until the decision. */
export function isOpenToBeHeard(state: RecoveryCaseState): Refusal | null {
  if (isBeingHeard(state)) return null;
  return state.decision?.documentId == null
    ? refusal('wrong-stage', 'No decision is announced: those concerned are heard once the advance notice is issued.')
    : refusal('decision-already-issued', 'The decision has been issued; what is said against it now is a remedy.');
}

/** The first advance notice, before which nobody can have answered it. */
export function announcement(state: RecoveryCaseState): { date: string; what: string } | undefined {
  const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
  return notice === undefined ? undefined : { date: notice.issuedOn, what: 'the advance notice' };
}

function defenceNamed(state: RecoveryCaseState, defenceId: string | null): Defence | undefined {
  const waiting = unansweredDefences(state);
  if (defenceId !== null) return waiting.find(({ id }) => id === defenceId);
  return waiting.length === 1 ? waiting[0] : undefined;
}

function runsFor(t: Transition, addresseeId: string, receivedOn: string): boolean {
  return t.state.deadlines
    .filter(ofPurpose('defence'))
    .some(({ addressee, due }) => addressee === addresseeId && receivedOn <= due);
}

function from(t: Transition, addresseeId: string | null): string {
  const addressee = addresseeNamed(t.state, addresseeId);
  return addressee === undefined ? '' : ` from ${addressee.name}`;
}

/** Each defence waits for its answer, which the decision gives. */
export function defenceDuties(state: RecoveryCaseState): readonly AskedApart[] {
  const reminder = state.deadlines.find(ofPurpose('defence-reminder'));
  if (reminder === undefined) return [];
  return unansweredDefences(state).map(({ id, receivedOn }) => ({
    kind: 'answer-defence',
    who: 'assignee',
    commands: ['answer-defence'],
    subject: id,
    since: receivedOn,
    deadlineId: reminder.id,
  }));
}
