import { compareDates } from '../calendar/plain-date.ts';
import { applyPostings, claimDifference, emptyBalance } from '../ledger/booking.ts';
import { ZERO } from '../money/money.ts';
import type { CaseOpening, RecoveryCaseState } from './case-state.ts';
import { actsOnItsDay } from './clock-nature.ts';
import { endDeadlines } from './clocks.ts';
import type { CommandEnvelope, CommandName, CommandReceipt, Refusal } from './commands.ts';
import { describeCommand } from './command-words.ts';
import type { Deadline } from './deadline.ts';
import { amountPursued, nothingOutstanding } from './pursuit.ts';
import { clockRules, commandRules, enterStage } from './ladder.ts';
import { documentById } from './paper.ts';
import { firstRefusal, refusal } from './rule.ts';
import { closeCase } from './stages/closing.ts';
import { settleInstalments } from './stages/repayment-agreement.ts';
import { momentOf, Transition, type Moment } from './transition.ts';
import type { TransitionRecord } from './transition-record.ts';
import { referralIsOpen } from './stages/police-referral.ts';
import { stageTitles, violations } from './vocabulary.ts';

/** How many answers to commands a case remembers. */
const rememberedCommands = 200;

/** Commands that are open while a case is on hold. */
const openOnHold: readonly CommandName[] = ['assign', 'note', 'release', 'record-payment', 'close'];

/** Opens a case: the claim is raised as suspected, and verification begins. */
export function openCase(opening: CaseOpening, at: number): TransitionRecord {
  const state = unopened(opening, at);
  const moment = momentOf(state, at);
  const t = new Transition(state, { kind: 'opening', actor: opening.openedBy, requestId: opening.requestId }, moment);
  t.say('case-opened', `Case ${opening.number} opened: ${violations[opening.violation].title}.`, {
    author: { kind: 'person', person: opening.openedBy },
  });
  const raised = opening.claimPeriods.flatMap(({ id, amount }) => claimDifference(id, amount));
  t.book('claim-raised', raised, { text: 'The suspected overpayment is entered as claimed.' });
  t.moveTo('verification');
  settle(t);
  return t.record();
}

/**
 * Why a command is refused, or null when it will be carried out. A command that has been carried out before is never
 * refused: `answerTo` gives its first answer.
 */
export function refuseCommand(state: RecoveryCaseState, envelope: CommandEnvelope, at: number): Refusal | null {
  const before = state.processed.find(({ commandId }) => commandId === envelope.commandId);
  if (before !== undefined)
    return before.bodyDigest === envelope.bodyDigest
      ? null
      : refusal('idempotency-key-reused', 'This Idempotency-Key was used for another request: choose a new one.');
  return firstRefusal(
    closedToCommand(state, envelope.command),
    envelope.expectedRevision === null || envelope.expectedRevision === state.revision
      ? null
      : refusal('case-changed', `The case has changed: it is now at revision ${state.revision}. Read it again.`),
    checkPayload(state, envelope, momentOf(state, at)),
  );
}

/** The first answer to a command that has already been carried out. */
export function answerTo(state: RecoveryCaseState, commandId: string): CommandReceipt | null {
  return state.processed.find((processed) => processed.commandId === commandId)?.receipt ?? null;
}

/** Carries out a command that `refuseCommand` has let pass. */
export function carryOut(state: RecoveryCaseState, envelope: CommandEnvelope, at: number): TransitionRecord {
  const { command, commandId, bodyDigest, actor, requestId } = envelope;
  const cause = { kind: 'command', command, commandId, bodyDigest, actor, requestId } as const;
  const t = new Transition(state, cause, momentOf(state, at));
  t.say('command', describeCommand(t, envelope), { author: { kind: 'person', person: actor } });
  applyCommand(t, envelope);
  settle(t);
  const receipt = { caseId: state.opening.caseId, command, revision: t.state.revision, stage: t.state.stage };
  t.change({ processed: [...t.state.processed, { commandId, bodyDigest, receipt }].slice(-rememberedCommands) });
  return t.record();
}

/** Lets a deadline run out; null when it no longer runs, because something overtook it. */
export function runOut(state: RecoveryCaseState, deadlineId: string, at: number): TransitionRecord | null {
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'running');
  if (deadline === undefined) return null;
  const cause = { kind: 'deadline', deadlineId, purpose: deadline.purpose, rule: deadline.rule } as const;
  const t = new Transition(state, cause, momentOf(state, at));
  expire(t, deadline);
  clockRules[deadline.purpose](t, deadline);
  settle(t);
  return t.record();
}

/** A document could not be produced and will not be by trying again: people must know. */
export function reportDocumentFailure(
  state: RecoveryCaseState,
  documentId: string,
  problem: string,
  at: number,
): TransitionRecord {
  const t = new Transition(state, { kind: 'document-failure', documentId }, momentOf(state, at));
  const number = documentById(state, documentId)?.number ?? documentId;
  t.say('alert', `Document ${number} could not be produced and has not gone out: ${problem}`, { documentId });
  return t.record();
}

/** Why a command is not open in this state at all. */
export function closedToCommand(state: RecoveryCaseState, command: CommandName): Refusal | null {
  if (state.closing !== null)
    return refusal('case-closed', `The case was closed on ${state.closing.on} as ${state.closing.outcome}.`);
  if (state.hold !== null && !openOnHold.includes(command))
    return refusal('case-on-hold', `The case is on hold until ${state.hold.until}: release it first.`);
  return commandRules[command].closed(state);
}

function expire(t: Transition, deadline: Deadline): void {
  t.putDeadline({ ...deadline, status: 'expired', endedOn: t.today });
  t.say(
    'clock-expired',
    actsOnItsDay(deadline.purpose)
      ? `${deadline.title} is due today.`
      : `${deadline.title}: the last day, ${deadline.due}, has passed.`,
    {
      author: { kind: 'timer', deadlineId: deadline.id, rule: deadline.rule },
      legalBasis: deadline.legalBasis,
      deadlineId: deadline.id,
    },
  );
}

function checkPayload<Name extends CommandName>(
  state: RecoveryCaseState,
  envelope: CommandEnvelope<Name>,
  moment: Moment,
): Refusal | null {
  return commandRules[envelope.command].check?.(state, envelope.payload, moment) ?? null;
}

function applyCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): void {
  commandRules[envelope.command].apply(t, envelope.payload);
}

/** Brings the case to rest: money first, then where the rules want it to go, stage by stage. */
function settle(t: Transition): void {
  settleMoney(t);
  for (let next = t.takeDestination(); next !== null; next = t.takeDestination()) {
    if (next.kind === 'close') return closeCase(t, next.outcome, next.reason);
    endDeadlines(t, ({ scope }) => scope === 'stage', 'cancelled');
    t.change({ stage: next.stage, stageEnteredOn: t.today });
    const { title, titleChinese } = stageTitles[next.stage];
    t.say('stage-entered', `${title} (${titleChinese}).`);
    enterStage[next.stage](t);
  }
}

function settleMoney(t: Transition): void {
  if (t.state.stage === 'closed') return;
  if (nothingOutstanding(t.state) && t.state.revision > 1) {
    const waiting = t.state.stage === 'awaiting-police-report' && referralIsOpen(t.state);
    if (!waiting) t.close('recovered', 'Nothing is outstanding any more.');
    return;
  }
  if (t.state.stage === 'awaiting-police-report') return t.moveTo('persuasion');
  settleInstalments(t);
  if (isPursuing(t) && amountPursued(t.state) === 0) returnToAgreement(t);
}

function isPursuing(t: Transition): boolean {
  return ['withholding', 'recovery-decision', 'demand', 'court-application'].includes(t.state.stage);
}

/** Matured instalments are paid, the rest is not due yet: the agreement is watched again. */
function returnToAgreement(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  endDeadlines(t, ({ scope, purpose }) => scope !== 'referral' && purpose !== 'hold-end', 'cancelled');
  t.change({ agreement: { ...agreement, status: 'concluded' }, decision: null, courtWindow: null, court: null });
  t.moveTo('repayment-agreement');
}

function unopened(opening: CaseOpening, at: number): RecoveryCaseState {
  const claimPeriods = opening.claimPeriods.toSorted((one, other) => compareDates(one.from, other.from));
  const { on } = momentOf({ opening }, at);
  return {
    opening,
    openedOn: on,
    revision: 0,
    stage: 'verification',
    stageEnteredOn: on,
    assignee: null,
    claimPeriods,
    balances: applyPostings(
      claimPeriods.map(({ id }) => emptyBalance(id)),
      [],
    ),
    owedBack: ZERO,
    backPayDue: ZERO,
    paymentReferences: [],
    benefitPayment: { status: 'paid', since: null },
    confirmation: null,
    deadlines: [],
    documents: [],
    agreement: null,
    withholding: null,
    decision: null,
    courtWindow: null,
    court: null,
    referral: null,
    hold: null,
    closing: null,
    processed: [],
    counters: { deadline: 0, document: 0, timeline: 0, transaction: 0 },
  };
}
