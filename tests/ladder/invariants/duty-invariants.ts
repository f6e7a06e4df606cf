import assert from 'node:assert/strict';
import { closedToCommand } from '../../../domain/kernel/command-admission.ts';
import { failedClocks } from '../../../domain/kernel/steering/failed-clocks.ts';
import { dutiesOf } from '../../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { Duty } from '../../../domain/recovery-case/recovery-case.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { untakenEvents } from '../../../domain/kernel/steering/untaken-events.ts';
import { summaryOf } from '../../../domain/recovery-case/summary.ts';
import type { Step } from './invariant.ts';

/** A state never changes, and several of what must hold ask for its duties. */
const known = new WeakMap<RecoveryCaseState, readonly Duty[]>();

function dutiesAt(state: RecoveryCaseState): readonly Duty[] {
  const found = known.get(state) ?? dutiesOf(recoveryCase, state);
  known.set(state, found);
  return found;
}

/** Whose move ends a wait that somebody outside the agency has to end. */
const others = ['debtor', 'court', 'reconsideration-authority', 'police'];

/** An open case has something for people to do, a clock that acts, or somebody else whom it waits for. */
export function nothingWaitsForNobody({ state }: Step): void {
  if (state.stage === 'closed') return;
  const asked = dutiesAt(state).some(({ kind }) => kind !== 'assign-process');
  const runs = state.deadlines.some(({ status }) => status === 'running');
  const { waitsFor } = summaryOf(state);
  assert.ok(
    asked || runs || others.includes(waitsFor),
    `nobody is asked in ${state.stage}, which waits for ${waitsFor}`,
  );
}

/** A closed case asks for nothing but the decision on a step that waits for a second person, and what it has told to arrive. */
export function aClosedCaseAsksForNothing({ state }: Step): void {
  if (state.stage !== 'closed') return;
  assert.deepEqual(
    dutiesAt(state).map(({ subject }) => subject),
    [...state.approvals, ...untakenEvents(state)].map(({ id }) => id),
  );
}

/** What may stand in the way for a while: a hold, a remedy, a court that has the decision, or a step that waits in a closed case. */
const passing = ['process-on-hold', 'process-closed', 'remedy-already-open', 'decision-already-issued'];

/** What is asked of people can be done by the commands that it names, or says why not. */
export function dutiesCanBeDone({ state }: Step): void {
  for (const { id, commands, blocked } of dutiesAt(state)) {
    assert.ok(commands.length > 0, `${id} names no command`);
    for (const command of commands)
      assert.equal(
        closedToCommand(recoveryCase, state, command) === null,
        blocked === null,
        `${id} names ${command}, and ${blocked === null ? 'it is closed' : 'it is open'}`,
      );
    // Otherwise it asks for what nobody can do.
    if (blocked !== null) assert.ok(passing.includes(blocked.code), `${id}: ${blocked.message.code}`);
  }
}

/** A clock by whose day the agency itself has to do something is a duty of somebody: no such day passes unasked. */
export function whatTheAgencyHasToDoIsAsked({ state }: Step): void {
  for (const deadline of state.deadlines) {
    const { id, purpose, whoActs, status } = deadline;
    if (status !== 'running' || (whoActs !== 'caseworker' && whoActs !== 'approver' && whoActs !== 'head-of-agency'))
      continue;
    const asked = recoveryCase.clocks[purpose].duty?.(state, deadline) ?? null;
    assert.ok(asked !== null || askedElsewhere(state, purpose), `nobody is asked for ${purpose} (${id})`);
  }
}

/** Clocks whose duties each branch asks for one by one: each defence, hearing or question is one of its own. */
const withDutiesApart = ['debtor-reminder', 'defence-reminder', 'hearing-reminder', 'hearing-day'];

/** What is done by the case itself, or is asked with another clock of the same matter. */
function askedElsewhere(state: RecoveryCaseState, purpose: string): boolean {
  if (purpose === 'court-window' || purpose === 'civil-execution-window') return true;
  const { approvals, stage, court, civilSuit } = state;
  if (purpose === 'referral-decision' || purpose === 'referral-reminder')
    return approvals.some(({ step }) => step === 'referral');
  if (withDutiesApart.includes(purpose)) return true;
  // Nothing is asked for again before the last answer, nor without a decision or a suit that it could secure.
  if (purpose === 'preservation-end-warning')
    return closedToCommand(recoveryCase, state, 'apply-for-preservation') !== null;
  if (purpose !== 'court-reminder') return false;
  return stage === 'civil-suit' ? civilSuit?.title != null : court?.status === 'not-filed';
}

/** Overdue is what has been reminded of; a clock that acts by itself is never overdue, and neither is what is on hold. */
export function onlyWhatIsRemindedOfIsOverdue({ state, earlier, record }: Step): void {
  const ended = [...earlier, record].flatMap(({ deadlines }) => deadlines.filter(({ status }) => status === 'expired'));
  for (const { id, overdue, otherwise, due } of dutiesAt(state)) {
    if (!overdue) continue;
    const clock = state.deadlines.find((each) => each.id === otherwise?.deadlineId);
    assert.equal(clock?.acts, 'reminder', `${id} is overdue by a clock that acts by itself`);
    assert.ok(
      ended.some((each) => each.due === due),
      `${id} was due on ${due}, and nothing has run out that day`,
    );
  }
}

/** Faults are the operator's, once each. */
export function faultsAreSomebodysDuty({ state }: Step): void {
  if (state.stage === 'closed') return;
  const subjects = (kind: Duty['kind']) =>
    dutiesAt(state).flatMap((duty) => (duty.kind === kind ? [duty.subject] : []));
  assert.deepEqual(
    subjects('let-clock-act'),
    failedClocks(state).map(({ id }) => id),
  );
  assert.deepEqual(
    subjects('produce-document'),
    state.documents.flatMap(({ id, failedOn }) => (failedOn == null ? [] : [id])),
  );
}

/**
 * A command that a duty names does away with it, or leaves it about something else. Of several that are about one of their
 * kind each, the command says in its body which it means.
 */
export function whatIsDoneIsAskedNoMore({ record: { cause, timeline }, state, before }: Step): void {
  if (cause.kind !== 'command' || before === undefined) return;
  if (timeline.some(({ kind }) => kind === 'approval')) return;
  const { command } = cause;
  const named = dutiesAt(before.state).filter(({ commands }) => commands.includes(command));
  if (named.length === 0 || named.some(({ subject }) => subject !== null) || donePartly.includes(command)) return;
  const after = new Map(dutiesAt(state).map((duty) => [duty.id, JSON.stringify(duty)]));
  const isDone = named.some((duty) => after.get(duty.id) !== JSON.stringify(duty));
  assert.ok(isDone, `${command} was given, and still asked: ${named.map(({ id }) => id).join(', ')}`);
}

/** What may have to be given more than once until its duty is done: for the next of several, or for the rest of a sum. */
const donePartly: readonly string[] = ['record-refund', 'record-payment', 'waive', 'correct-penalty'];
