import { calendarFrom, type Calendar } from '../calendar/calendar.ts';
import { compareDates, yearOf } from '../calendar/plain-date.ts';
import { applyPostings, claimDifference, emptyBalance } from '../ledger/booking.ts';
import { ZERO } from '../money/money.ts';
import { countInHand } from './amounts/in-hand.ts';
import {
  cannotCloseAsMeant,
  decideTheDifference,
  isMoreClaimedThanDecided,
  pursueAgain,
} from './amounts/pursuing-again.ts';
import { isOwedByAgency, watchRefund } from './amounts/refund.ts';
import { awaitsNewVerdict } from './amounts/reopening.ts';
import type { CaseOpening, RecoveryCaseState } from './case-state.ts';
import { actsOnItsDay } from './clock-nature.ts';
import { endDeadlines, ofPurpose } from './clocks.ts';
import type { CommandEnvelope, CommandName, CommandReceipt, Refusal } from './commands.ts';
import { describeCommand } from './command-words.ts';
import { standsBesideTheLadder, type Deadline } from './deadline.ts';
import { dropApprovalsOfStage, passesGate } from './gates/gate.ts';
import { editsTheCase, gateOf } from './gates/gated-commands.ts';
import { resumeStep } from './gates/resumed-steps.ts';
import { amountPursued, nothingOutstanding } from './pursuit.ts';
import { clockRules, commandRules, enterStage } from './ladder.ts';
import { documentById } from './paper.ts';
import { firstRefusal, refusal } from './rule.ts';
import { settleCivilSuit } from './court/civil-execution.ts';
import { watchLimitation } from './limitation/watch-limitation.ts';
import { nobodyHeard } from './remedies/being-heard.ts';
import { staysOpenForRemedy } from './remedies/await-remedy.ts';
import { remedyNews } from './remedies/remedy-news.ts';
import { closeCase } from './stages/closing.ts';
import { goOnWithDemand } from './stages/demand.ts';
import { goOnWithDecision } from './stages/recovery-decision.ts';
import { settleInstalments } from './stages/repayment-agreement.ts';
import { detour } from './people/awaiting-debtor.ts';
import { peopleAtOpening } from './people/people-state.ts';
import { firstAddressee } from './service/addressee.ts';
import { momentOf, Transition, type Moment } from './transition.ts';
import type { TransitionRecord } from './transition-record.ts';
import { penaltyKeepsCaseOpen } from './penalties/penalty.ts';
import { penaltyNews } from './penalties/penalties.ts';
import { settleCharges } from './penalties/penalty-collection.ts';
import { policeNews } from './police/police-referral.ts';
import { referralIsOpen } from './police/referral.ts';
import { stageTitles, violations } from './vocabulary.ts';

/** How many answers to commands a case remembers. */
const rememberedCommands = 200;

/** Commands that are open while a case is on hold. */
const openOnHold: readonly CommandName[] = [
  'assign',
  'note',
  'release',
  'record-payment',
  'reverse-payment',
  'record-refund',
  'record-back-pay',
  'close',
  ...policeNews,
  ...penaltyNews,
  ...remedyNews,
];

/** Opens a case: the claim is raised as suspected, and verification begins. Dates are counted by the calendar given. */
export function openCase(opening: CaseOpening, calendar: Calendar, at: number): TransitionRecord {
  const state = unopened(opening, calendar, at);
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
  if (editsTheCase(command) && !t.state.editors.includes(actor.id))
    t.change({ editors: [...t.state.editors, actor.id] });
  if (mayBeApplied(t, envelope)) applyCommand(t, envelope);
  takeApprovedStep(t);
  settle(t);
  watchLimitation(t, state);
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
  watchLimitation(t, state);
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
  if (state.closing !== null && !openOnceClosed(state).includes(command))
    return refusal('case-closed', `The case was closed on ${state.closing.on} as ${state.closing.outcome}.`);
  if (state.hold !== null && !openOnHold.includes(command))
    return refusal('case-on-hold', `The case is on hold until ${state.hold.until}: release it first.`);
  return commandRules[command].closed(state);
}

/** A closed case can be reopened; where that waits for a second person, it is for them to decide. */
function openOnceClosed({ approvals }: RecoveryCaseState): readonly CommandName[] {
  return approvals.length === 0 ? ['reopen'] : ['approve-step', 'send-back-step'];
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
  return commandRules[envelope.command].check?.(state, envelope.payload, moment, envelope.actor) ?? null;
}

function applyCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): void {
  commandRules[envelope.command].apply(t, envelope.payload);
}

/** A command behind a gate that its office has set waits for a second person instead. */
function mayBeApplied(t: Transition, envelope: CommandEnvelope): boolean {
  const step = gateOf(envelope);
  return step === null || passesGate(t, { step, act: { kind: 'command', envelope }, askedBy: envelope.actor });
}

/** What a second person has just approved is done now, if the case still allows it. */
function takeApprovedStep(t: Transition): void {
  const act = t.takeApproved();
  if (act === null) return;
  if (act.kind !== 'command') return resumeStep(t, act);
  const refused = firstRefusal(
    closedToCommand(t.state, act.envelope.command),
    checkPayload(t.state, act.envelope, t.moment),
  );
  if (refused === null) applyCommand(t, act.envelope);
  else t.alert(`What was approved can no longer be done: ${refused.message}`);
}

/** Brings the case to rest: money first, then where the rules want it to go, and what has become possible by that. */
function settle(t: Transition): void {
  settleMoney(t);
  moveOn(t);
  goOnWithDecision(t);
  goOnWithDemand(t);
  moveOn(t);
  watchRefund(t);
}

function moveOn(t: Transition): void {
  for (let next = destination(t); next !== null; next = destination(t)) {
    if (next.kind === 'close') {
      closeCase(t, next.outcome, next.reason);
      break;
    }
    endDeadlines(t, ({ scope }) => scope === 'stage', 'cancelled');
    t.change({ stage: next.stage, stageEnteredOn: t.today });
    dropApprovalsOfStage(t);
    const { title, titleChinese } = stageTitles[next.stage];
    t.say('stage-entered', `${title} (${titleChinese}).`);
    enterStage[next.stage](t);
  }
}

/** Where the rules want the case to go, or where it has to because of who owes. */
function destination(t: Transition): ReturnType<Transition['takeDestination']> {
  const wanted = t.takeDestination();
  if (wanted?.kind === 'close') return wanted;
  const stage = detour(t.state, wanted?.stage ?? t.state.stage);
  return stage === null ? wanted : { kind: 'stage', stage };
}

function settleMoney(t: Transition): void {
  if (t.state.stage === 'closed' || t.closes) return;
  countInHand(t);
  settleCharges(t);
  if (t.state.stage === 'refund-due') return settleRefund(t);
  if (awaitsNewVerdict(t.state)) return;
  if (nothingOutstanding(t.state) && t.state.revision > 1) {
    if (!staysOpenForRemedy(t)) settleRecovered(t);
    return;
  }
  if (t.state.stage === 'awaiting-police-report' || t.state.stage === 'penalty-collection') return pursueAgain(t);
  settleInstalments(t);
  settleCivilSuit(t);
  if (t.state.remedy !== null) return;
  if (isPursuing(t) && amountPursued(t.state) === 0) returnToAgreement(t);
  else if (isPursuing(t) && isMoreClaimedThanDecided(t.state)) decideTheDifference(t);
}

/** The overpayment is settled: the case still waits for the police, then for a penalty or charge, before it closes. */
function settleRecovered(t: Transition): void {
  const { stage } = t.state;
  if (referralIsOpen(t.state)) {
    if (stage !== 'awaiting-police-report') t.close('recovered', 'The overpayment is settled.');
  } else if (!penaltyKeepsCaseOpen(t.state)) t.close('recovered', 'Nothing is outstanding any more.');
  else if (stage !== 'penalty-collection') t.moveTo('penalty-collection');
}

/** What the agency owed is paid out: the case closes as it was to, unless money is outstanding again. */
function settleRefund(t: Transition): void {
  const { pendingClosing } = t.state;
  if (pendingClosing === null || cannotCloseAsMeant(t.state)) return pursueAgain(t);
  const leavesNothing = pendingClosing.outcome !== 'transferred' && pendingClosing.outcome !== 'small-sum';
  if (leavesNothing && penaltyKeepsCaseOpen(t.state)) {
    t.change({ pendingClosing: null });
    t.moveTo('penalty-collection');
  } else if (!isOwedByAgency(t.state)) t.close(pendingClosing.outcome, pendingClosing.reason);
}

function isPursuing(t: Transition): boolean {
  const { stage, agreement } = t.state;
  if (stage === 'civil-suit') return agreement?.origin === 'agreement';
  return ['withholding', 'recovery-decision', 'demand', 'court-application'].includes(stage);
}

const runsByItself = ofPurpose(
  'hold-end',
  'debtor-reminder',
  'suspended-benefit-reminder',
  'claim-limitation',
  'claim-limitation-warning',
  'penalty-limitation',
  'penalty-limitation-warning',
);

/** Matured instalments are paid, the rest is not due yet: the agreement is watched again. */
function returnToAgreement(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  endDeadlines(t, (deadline) => !standsBesideTheLadder(deadline.scope) && !runsByItself(deadline), 'cancelled');
  t.change({
    agreement: { ...agreement, status: 'concluded' },
    decision: null,
    courtWindow: null,
    court: null,
    judgment: null,
    enforcement: null,
    civilSuit: null,
  });
  t.moveTo('repayment-agreement');
}

function unopened(opening: CaseOpening, calendar: Calendar, at: number): RecoveryCaseState {
  const claimPeriods = opening.claimPeriods.toSorted((one, other) => compareDates(one.from, other.from));
  const { on } = momentOf({ opening }, at);
  return {
    opening,
    calendar: calendarFrom(calendar, Math.min(yearOf(opening.foundOn), yearOf(on))),
    officeSettings: opening.officeSettings,
    openedOn: on,
    revision: 0,
    stage: 'verification',
    stageEnteredOn: on,
    assignee: null,
    addressees: [firstAddressee(opening.person, opening.debtor, on)],
    people: peopleAtOpening(opening.person),
    claimPeriods,
    balances: applyPostings(
      claimPeriods.map(({ id }) => emptyBalance(id)),
      [],
    ),
    owedBack: ZERO,
    backPayDue: ZERO,
    moneyMovements: [],
    benefitPayment: { status: 'paid', since: null },
    confirmation: null,
    deadlines: [],
    documents: [],
    agreement: null,
    withholding: null,
    beingHeard: nobodyHeard,
    decision: null,
    remedy: null,
    remedies: [],
    courtWindow: null,
    court: null,
    judgment: null,
    preservations: [],
    enforcement: null,
    civilSuit: null,
    limitation: null,
    referral: null,
    penalty: null,
    charges: [],
    hold: null,
    approvals: [],
    editors: [opening.openedBy.id],
    pendingClosing: null,
    closing: null,
    closures: [],
    processed: [],
    counters: { deadline: 0, document: 0, timeline: 0, transaction: 0, approval: 0 },
  };
}
