import type { Calendar } from '../calendar/calendar.ts';
import { claimDifference } from '../ledger/booking.ts';
import type { CaseOpening } from './case-opening.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { actsOnItsDay } from './clock-nature.ts';
import type { CommandName } from './commands.ts';
import { describeCommand } from './command-words.ts';
import type { Deadline } from './deadline.ts';
import type { CommandEnvelope } from './envelope.ts';
import { withProcessed } from './first-answer.ts';
import { awaitApproval, isGated } from './gates/gate.ts';
import { recoveryCase } from './definition.ts';
import { firstRefusal } from './refusal.ts';
import { momentOf, Transition } from './transition.ts';
import { stepsAreLost } from './steering/lost-steps.ts';
import type { LostSteps } from './steering/lost-steps-state.ts';
import type { TransitionRecord } from './transition-record.ts';
import { faultOf, type Fault } from './fault.ts';
import { clockHasFailed } from './steering/failed-clocks.ts';
import { documentHasFailed } from './steering/failed-documents.ts';
import { violations } from './vocabulary.ts';
import { checkPayload, closedToCommand } from './command-admission.ts';
import { moveOn } from './moving-on.ts';
import { unopened } from './unopened-case.ts';

/** Opens a case: the claim is raised as suspected, and verification begins. Dates are counted by the calendar given. */
export function openCase(opening: CaseOpening, calendar: Calendar, at: number): TransitionRecord {
  const state = unopened(opening, calendar, at);
  const moment = momentOf(state, at);
  const t = new Transition(
    recoveryCase,
    state,
    { kind: 'opening', actor: opening.openedBy, requestId: opening.requestId },
    moment,
  );
  t.say('case-opened', `Case ${opening.number} opened: ${violations[opening.violation].title}.`, {
    author: { kind: 'person', person: opening.openedBy },
  });
  const raised = opening.claimPeriods.flatMap(({ id, amount }) => claimDifference(id, amount));
  t.book('claim-raised', raised, { text: 'The suspected overpayment is entered as claimed.' });
  t.moveTo('verification');
  settle(t);
  return t.record();
}

/** Carries out a command that `refuseCommand` has let pass. */
export function carryOut(state: RecoveryCaseState, envelope: CommandEnvelope, at: number): TransitionRecord {
  const { command, commandId, bodyDigest, actor, requestId } = envelope;
  const cause = { kind: 'command', command, commandId, bodyDigest, actor, requestId } as const;
  const t = new Transition(recoveryCase, state, cause, momentOf(state, at));
  t.say('command', describeCommand(t, envelope), { author: { kind: 'person', person: actor } });
  if (recoveryCase.commands[command].editsNothing !== true && !t.state.editors.includes(actor.id))
    t.change({ editors: [...t.state.editors, actor.id] });
  if (mayBeApplied(t, envelope)) applyCommand(t, envelope);
  takeApprovedStep(t);
  followServices(t);
  settle(t);
  recoveryCase.afterEach(t, state);
  const receipt = { caseId: state.opening.caseId, command, revision: t.state.revision, stage: t.state.stage };
  t.change(withProcessed(t.state, { commandId, bodyDigest, receipt }));
  return t.record();
}

/**
 * Lets a deadline run out; null when it no longer runs, because something overtook it. Where a rule fails, nothing is done
 * but to say so: the clock stands as failed, and the case goes on.
 */
export function runOut(state: RecoveryCaseState, deadlineId: string, at: number): TransitionRecord | null {
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'running');
  if (deadline === undefined) return null;
  try {
    return letAct(state, deadline, at);
  } catch (error) {
    return failToAct(state, deadline, faultOf(error), at);
  }
}

/** Takes in that a clock which is due cannot act. */
export function failToAct(state: RecoveryCaseState, deadline: Deadline, fault: Fault, at: number): TransitionRecord {
  const { id: deadlineId, purpose, rule } = deadline;
  const { problem } = fault;
  const t = new Transition(
    recoveryCase,
    state,
    { kind: 'clock-failure', deadlineId, purpose, rule, problem },
    momentOf(state, at),
  );
  clockHasFailed(t, deadline, fault.reason);
  return t.record();
}

function letAct(state: RecoveryCaseState, deadline: Deadline, at: number): TransitionRecord {
  const { id: deadlineId, purpose, rule } = deadline;
  const t = new Transition(recoveryCase, state, { kind: 'deadline', deadlineId, purpose, rule }, momentOf(state, at));
  expire(t, deadline);
  recoveryCase.clocks[deadline.purpose].run(t, deadline);
  followServices(t);
  settle(t);
  recoveryCase.afterEach(t, state);
  return t.record();
}

/**
 * Goes on from the record, because the case's process was gone: whatever has become due since then acts now.
 * @param lost what was done after it and is lost, as far as is known
 */
export function takeUp(state: RecoveryCaseState, at: number, lost: LostSteps | null = null): TransitionRecord {
  const t = new Transition(recoveryCase, state, { kind: 'taken-up' }, momentOf(state, at));
  t.alert(
    `The process of this case was gone at Temporal, and the case was taken up from the record as it stood at revision ` +
      `${state.revision}. Clocks that have become due meanwhile act now.`,
  );
  if (lost !== null) stepsAreLost(t, lost);
  return t.record();
}

/** Takes in that a document could not be produced and will not be by trying again. */
export function reportDocumentFailure(
  state: RecoveryCaseState,
  documentId: string,
  problem: string,
  at: number,
): TransitionRecord {
  const t = new Transition(recoveryCase, state, { kind: 'document-failure', documentId }, momentOf(state, at));
  documentHasFailed(t, documentId, problem);
  return t.record();
}

function expire(t: Transition, deadline: Deadline): void {
  t.putDeadline({ ...deadline, status: 'expired', endedOn: t.today });
  t.say(
    'clock-expired',
    actsOnItsDay(deadline)
      ? `${deadline.title} is due today.`
      : `${deadline.title}: the last day, ${deadline.due}, has passed.`,
    {
      author: { kind: 'timer', deadlineId: deadline.id, rule: deadline.rule },
      legalBasis: deadline.legalBasis,
      deadlineId: deadline.id,
    },
  );
}

/** Brings the process to rest after a step. */
function settle(t: Transition): void {
  recoveryCase.settle(t, () => moveOn(recoveryCase, t));
}

/** What starts by law when a document has been served starts now. */
function followServices(t: Transition): void {
  for (const { document, party, servedOn } of t.takeServed())
    recoveryCase.onServed[document.kind]?.(t, document, party, servedOn);
}

function applyCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): void {
  recoveryCase.commands[envelope.command].apply(t, envelope.payload);
}

/** A command behind a gate that its office has set waits for a second person instead. */
function mayBeApplied<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): boolean {
  const { gate } = recoveryCase.commands[envelope.command];
  const step = gate?.step(envelope.payload) ?? null;
  if (gate === undefined || step === null || !isGated(t, step)) return true;
  const waiting = { ...envelope, payload: gate.kept(t, envelope.payload) };
  awaitApproval(t, { step, act: { kind: 'command', envelope: waiting }, askedBy: envelope.actor });
  return false;
}

/** What a second person has just approved is done now, if the case still allows it. */
function takeApprovedStep(t: Transition): void {
  const act = t.takeApproved();
  if (act === null) return;
  if (act.kind !== 'command') return recoveryCase.resume(t, act);
  const refused = firstRefusal(
    closedToCommand(t.state, act.envelope.command),
    checkPayload(t.state, act.envelope, t.moment),
  );
  if (refused === null) applyCommand(t, act.envelope);
  else t.alert(`What was approved can no longer be done: ${refused.message}`);
}
