import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { CommandName } from '../commands.ts';
import type { MinorUnits } from '../../money/money.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { AskedApart, Transition } from '../recovery-case.ts';
import { restingOn } from '../resting-on.ts';
import { periodsAfterDeath, periodsOfEstate, successorsOf, whoOwes } from './debtors.ts';
import { amountBeyondReach, amountCollectable, outstandingOn } from './liability.ts';
import { whatIsLeft } from './shares-of-estates.ts';

/** What has to be found out before money that nobody is asked for now can be asked for. */
export interface OpenQuestion {
  readonly kind: 'heirs-unknown' | 'all-renounced' | 'drawer-unknown' | 'estate-exhausted';
  /** The addressee who died; null where it is about who drew. */
  readonly deceased: string | null;
  readonly outstanding: MinorUnits;
}

/** The questions that a death leaves open, as long as money hangs on them. */
export const openQuestions = restingOn(whatIsLeft, (state): readonly OpenQuestion[] => {
  const ofEstates = state.people.estates.flatMap((estate): readonly OpenQuestion[] => {
    const { deceased } = estate;
    const outstanding = outstandingOn(state, periodsOfEstate(state, estate));
    if (outstanding === 0) return [];
    if (successorsOf(state, deceased).length > 0) return [];
    return [{ kind: estate.heirs.length === 0 ? 'heirs-unknown' : 'all-renounced', deceased, outstanding }];
  });
  const ofSomeEstate = new Set(state.people.estates.flatMap((estate) => periodsOfEstate(state, estate)));
  const ofDrawers = periodsAfterDeath(state).filter(
    (period) => whoOwes(state, period).length === 0 && !ofSomeEstate.has(period),
  );
  const drawn = outstandingOn(state, ofDrawers);
  const questions: readonly OpenQuestion[] =
    drawn === 0 ? ofEstates : [...ofEstates, { kind: 'drawer-unknown', deceased: null, outstanding: drawn }];
  const beyond = amountBeyondReach(state);
  return questions.length === 0 && beyond > 0 && amountCollectable(state) === 0
    ? [{ kind: 'estate-exhausted', deceased: null, outstanding: beyond }]
    : questions;
});

/** A question in words, with what can be done about it. */
export function questionInWords(t: Transition, { kind, deceased, outstanding }: OpenQuestion): Message {
  const amount = t.amount(outstanding);
  switch (kind) {
    case 'heirs-unknown':
      return message('heirs-unknown', { amount, deceased });
    case 'all-renounced':
      return message('all-heirs-renounced', { amount, deceased });
    case 'drawer-unknown':
      return message('drawer-unknown', { amount });
    case 'estate-exhausted':
      return message('estate-exhausted', { amount });
    default:
      return kind satisfies never;
  }
}

/** Keeps the caseworker reminded as long as somebody has to be named, and says at once what is open. */
export function watchQuestions(t: Transition): void {
  const questions = openQuestions(t.state);
  for (const question of questions) t.alert(questionInWords(t, question), t.law(lawOf(question)));
  if (questions.length === 0) {
    endDeadlines(t, ofPurpose('debtor-reminder'), 'met');
    sayWhatIsBeyond(t);
  } else if (!t.state.deadlines.some(ofPurpose('debtor-reminder'))) remindOfDebtor(t);
}

/** A claim can be raised, or money go back, after the last question had been answered: then somebody is reminded again. */
export function takeUpNewQuestions(t: Transition): void {
  if (t.state.stage === 'closed' || t.state.stage === 'refund-due') return;
  if (t.state.deadlines.some(ofPurpose('debtor-reminder')) || openQuestions(t.state).length === 0) return;
  watchQuestions(t);
}

function sayWhatIsBeyond(t: Transition): void {
  const outstanding = amountBeyondReach(t.state);
  if (outstanding === 0) return;
  const beyond = { kind: 'estate-exhausted', deceased: null, outstanding } as const;
  t.alert(questionInWords(t, beyond), t.law(lawOf(beyond)));
}

export function remindOfDebtor(t: Transition): void {
  startPeriod(t, {
    purpose: 'debtor-reminder',
    rule: 'debtor.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

function lawOf({ kind }: OpenQuestion): string {
  switch (kind) {
    case 'heirs-unknown':
    case 'estate-exhausted':
      return 'D4';
    case 'all-renounced':
      return 'D4.administrator';
    case 'drawer-unknown':
      return 'D5';
    default:
      return kind satisfies never;
  }
}

/** Each question is somebody's to answer, as long as they are reminded of it. */
export function openQuestionDuties(state: RecoveryCaseState): readonly AskedApart[] {
  const reminder = state.deadlines.find(ofPurpose('debtor-reminder'));
  if (reminder === undefined) return [];
  return openQuestions(state).map(({ kind, deceased }) => ({
    kind: 'name-who-owes',
    who: 'assignee',
    commands: answersTo(kind),
    subject: deceased === null ? kind : `${kind}:${deceased}`,
    since: reminder.earlier?.from ?? reminder.from,
    deadlineId: reminder.id,
  }));
}

function answersTo(kind: OpenQuestion['kind']): readonly CommandName[] {
  switch (kind) {
    case 'heirs-unknown':
      return ['name-heirs', 'name-estate-administrator'];
    case 'all-renounced':
      return ['name-estate-administrator', 'close'];
    case 'drawer-unknown':
      return ['name-drawer', 'file-civil-suit'];
    case 'estate-exhausted':
      return ['waive', 'correct-estate-share'];
    default:
      return kind satisfies never;
  }
}
