import { message } from './kernel-messages.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { actsOnItsDay } from './clocks/clock-nature.ts';
import type { Deadline } from './clocks/deadline.ts';
import { checkPayload, closedToCommand } from './command-admission.ts';
import { commandGiven } from './command-words.ts';
import { clockHasFailed } from './steering/failed-clocks.ts';
import { documentHasFailed } from './steering/failed-documents.ts';
import { stepsAreLost } from './steering/lost-steps.ts';
import type { LostSteps } from './steering/lost-steps-state.ts';
import type { CommandEnvelope } from './envelope.ts';
import { faultOf, type Fault } from './fault.ts';
import { withProcessed } from './first-answer.ts';
import { awaitApproval, isGated } from './gates/gate.ts';
import { findingsOfCommand, findingsOfOpening, keepWarnings, refuseFindings } from './incoming/holding-against.ts';
import { momentOf } from './moment.ts';
import { moveOn } from './moving-on.ts';
import { outcomeOf } from './outcome-of-transition.ts';
import { followDecisionOnStopped, goOnWithStoppedSteps } from './pre-flight/go-on-with-stopped.ts';
import { passesPreFlight } from './pre-flight/pre-flight.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import { firstRefusal, type Refusal } from './refusal.ts';
import { Transition } from './transition.ts';
import type { TransitionRecord } from './transition-record.ts';

/** Opens a process: its first stage begins. Dates are counted by the calendar given. */
export function openProcess<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  opening: P['state']['opening'],
  calendar: Calendar,
  at: number,
): TransitionRecord<P> {
  const state = process.unopened(opening, calendar, at);
  const cause = { kind: 'opening', actor: opening.openedBy, requestId: opening.requestId } as const;
  const t = new Transition(process, state, cause, momentOf(state, at));
  process.opened(t);
  keepWarnings(t, findingsOfOpening(process, opening, opening, t.moment), opening, opening.openedBy);
  settle(process, t);
  return t.record();
}

/** Carries out a command that `refuseCommand` has let pass. */
export function carryOut<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  envelope: CommandEnvelope<P>,
  at: number,
): TransitionRecord<P> {
  const { command, commandId, bodyDigest, actor, requestId } = envelope;
  const cause = { kind: 'command', command, commandId, bodyDigest, actor, requestId } as const;
  const t = new Transition(process, state, cause, momentOf(state, at));
  const { editsNothing, sentByProcess } = process.commands[command];
  const author = sentByProcess === true ? ({ kind: 'system' } as const) : ({ kind: 'person', person: actor } as const);
  t.say('command', commandGiven(process, t, envelope), { author });
  if (editsNothing !== true && sentByProcess !== true && !t.state.editors.includes(actor.id))
    t.change({ editors: [...t.state.editors, actor.id] });
  keepWarnings(t, findingsOfCommand(process, state, envelope, t.moment), envelope, actor);
  if (mayBeApplied(process, t, envelope)) applyCommand(process, t, envelope);
  takeApprovedStep(process, t);
  followDecisionOnStopped(process, t);
  comeToRest(process, t, state);
  const receipt = { processId: state.opening.processId, command, revision: t.state.revision, stage: t.state.stage };
  t.change(withProcessed(t.state, { commandId, bodyDigest, receipt }));
  const record = t.record();
  return { ...record, outcome: outcomeOf(process, state, record) };
}

/**
 * Lets a deadline run out; null when it no longer runs, because something overtook it. Where a rule fails, nothing is done
 * but to say so: the clock stands as failed, and the process goes on.
 */
export function runOut<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  deadlineId: string,
  at: number,
): TransitionRecord<P> | null {
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'running');
  if (deadline === undefined) return null;
  try {
    return letAct(process, state, deadline, at);
  } catch (error) {
    return failToAct(process, state, deadline, faultOf(error), at);
  }
}

/** Takes in that a clock which is due cannot act. */
export function failToAct<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  deadline: Deadline<P>,
  fault: Fault,
  at: number,
): TransitionRecord<P> {
  const { id: deadlineId, purpose, rule } = deadline;
  const { problem } = fault;
  const t = new Transition(
    process,
    state,
    { kind: 'clock-failure', deadlineId, purpose, rule, problem },
    momentOf(state, at),
  );
  clockHasFailed(t, deadline, fault.reason);
  return t.record();
}

function letAct<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  deadline: Deadline<P>,
  at: number,
): TransitionRecord<P> {
  const { id: deadlineId, purpose, rule } = deadline;
  const t = new Transition(process, state, { kind: 'deadline', deadlineId, purpose, rule }, momentOf(state, at));
  expire(t, deadline);
  if (mayAct(process, t, deadline)) process.clocks[deadline.purpose].run(t, deadline);
  comeToRest(process, t, state);
  return t.record();
}

/**
 * Goes on from the record, because the process was gone: whatever has become due since then acts now.
 * @param lost what was done after it and is lost, as far as is known
 */
export function takeUp<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  at: number,
  lost: LostSteps | null = null,
): TransitionRecord<P> {
  const t = new Transition(process, state, { kind: 'taken-up' }, momentOf(state, at));
  t.alert(message('taken-up', { revision: state.revision }));
  if (lost !== null) stepsAreLost(t, lost);
  return t.record();
}

/** Takes in that a document could not be produced and will not be by trying again. */
export function reportDocumentFailure<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  documentId: string,
  problem: string,
  at: number,
): TransitionRecord<P> {
  const t = new Transition(process, state, { kind: 'document-failure', documentId }, momentOf(state, at));
  documentHasFailed(t, documentId, problem);
  return t.record();
}

function expire<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): void {
  t.putDeadline({ ...deadline, status: 'expired', endedOn: t.today });
  t.say(
    'clock-expired',
    actsOnItsDay(deadline)
      ? message('clock-due-today', { clock: deadline.title })
      : message('clock-ran-out', { clock: deadline.title, day: deadline.due }),
    {
      author: { kind: 'timer', deadlineId: deadline.id, rule: deadline.rule },
      legalBasis: deadline.legalBasis,
      deadlineId: deadline.id,
    },
  );
}

/** What a clock does against somebody it does by itself only where nothing speaks against it. */
function mayAct<P extends ProcessTypes<P>>(
  { clocks }: ProcessDefinition<P>,
  t: Transition<P>,
  clock: Deadline<P>,
): boolean {
  const burden = clocks[clock.purpose].burdens?.(t.state) ?? null;
  return burden === null || passesPreFlight(t, { burden, act: { kind: 'clock', clock } });
}

/** Brings the process to rest, and watches what has changed since; steps that were stopped go on where they can. */
function comeToRest<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  before: P['state'],
): void {
  settle(process, t);
  process.afterEach?.(t, before);
  let watched = t.state;
  goOnWithStoppedSteps(process, t, () => {
    settle(process, t);
    process.afterEach?.(t, watched);
    watched = t.state;
  });
}

/** Lets follow what a step has set off, and brings the process to rest after it. */
function settle<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, t: Transition<P>): void {
  for (const sequel of t.takeSequels()) process.follow?.(t, sequel);
  process.settle(t, () => moveOn(process, t));
}

function applyCommand<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  envelope: CommandEnvelope<P, Name>,
): void {
  process.commands[envelope.command].apply(t, envelope.payload);
}

/** A command behind a gate that its office has set waits for a second person instead. */
function mayBeApplied<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  envelope: CommandEnvelope<P, Name>,
): boolean {
  const { gate } = process.commands[envelope.command];
  const step = gate?.step(envelope.payload) ?? null;
  if (gate === undefined || step === null || !isGated(t, step)) return true;
  const waiting = { ...envelope, payload: gate.kept(t, envelope.payload) };
  awaitApproval(t, { step, act: { kind: 'command', envelope: waiting }, askedBy: envelope.actor });
  return false;
}

/** What a second person has just approved is done now, if the process still allows it. */
function takeApprovedStep<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, t: Transition<P>): void {
  const act = t.takeApproved();
  if (act === null) return;
  if (act.kind === 'own-step') return process.resume?.(t, act.step);
  const refused =
    firstRefusal(
      closedToCommand(process, t.state, act.envelope.command),
      checkPayload(process, t.state, act.envelope, t.moment),
    ) ?? warnedSince(process, t, act.envelope);
  if (refused === null) applyCommand(process, t, act.envelope);
  else t.alert(message('approved-too-late', { refusal: refused.message }));
}

/** What has come in since may contradict it, or be warned of: nobody has confirmed that. */
function warnedSince<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  envelope: CommandEnvelope<P, Name>,
): Refusal | null {
  return refuseFindings(findingsOfCommand(process, t.state, envelope, t.moment), envelope);
}
