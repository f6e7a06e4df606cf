import { gateSteps, type GateStep } from '../../rulebooks/gate-step.ts';
import { endDeadlines, startPeriod } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import type { ActingPerson } from '../person.ts';
import type { Transition } from '../transition.ts';
import type { Stage } from '../vocabulary.ts';
import type { Approval, GatedAct } from './approval.ts';

/** A step that may have to wait for a second person. */
interface GatedStep {
  readonly step: GateStep;
  readonly act: GatedAct;
  readonly askedBy?: ActingPerson;
  /** Set where the step falls when the case leaves its present stage. */
  readonly stage?: Stage;
}

/**
 * Whether a step of the system's own may be taken now. Where the office wants a second person it waits for an approval
 * instead, once, with reminders; no clock of the law stops for it.
 */
export function passesGate(t: Transition, gated: GatedStep): boolean {
  if (!isGated(t, gated.step)) return true;
  if (!t.state.approvals.some(({ act }) => act.kind === gated.act.kind)) awaitApproval(t, gated);
  return false;
}

/** Whether the office wants a second person before such a step. */
export function isGated(t: Transition, step: GateStep): boolean {
  return t.settings.gates.includes(step);
}

/** Lets a step wait for a second person. */
export function awaitApproval(t: Transition, { step, act, askedBy, stage }: GatedStep): void {
  const approval: Approval = {
    id: `G${t.nextApproval()}`,
    step,
    act,
    status: 'waiting',
    since: t.today,
    askedBy: askedBy ?? null,
    reason: null,
    stage: stage ?? null,
  };
  t.change({ approvals: [...t.state.approvals, approval] });
  t.say('approval', `${gateSteps[step].title} waits for the approval of a second person (${approval.id}).`);
  remindOfApproval(t, approval);
}

/** Reminds of an approval until somebody decides on it. */
export function remindOfApproval(t: Transition, approval: Approval): void {
  startPeriod(t, {
    purpose: 'approval-reminder',
    rule: 'approval.reminder',
    from: t.today,
    scope: 'approval',
    whoActs: approval.status === 'waiting' ? 'approver' : 'caseworker',
    subject: approval.id,
    title: `${gateSteps[approval.step].title}: ${approval.status === 'waiting' ? 'approval' : 'submission'} of ${approval.id}`,
  });
}

/** Takes approvals away: decided, or overtaken by what happened. */
export function endApprovals(t: Transition, which: (approval: Approval) => boolean): void {
  const ended = new Set(t.state.approvals.filter(which).map(({ id }) => id));
  if (ended.size === 0) return;
  endDeadlines(t, isReminderOf(ended), 'cancelled');
  t.change({ approvals: t.state.approvals.filter(({ id }) => !ended.has(id)) });
}

/** The case leaves a stage: what waited there for approval is overtaken. */
export function dropApprovalsOfStage(t: Transition): void {
  dropApprovals(t, ({ stage }) => stage !== null && stage !== t.state.stage);
}

/** What waited for approval is overtaken: nobody can approve it any more. */
export function dropApprovals(t: Transition, overtaken: (approval: Approval) => boolean): void {
  for (const { id, step } of t.state.approvals.filter(overtaken))
    t.say('approval', `${gateSteps[step].title} is overtaken and waits no more (${id}).`);
  endApprovals(t, overtaken);
}

function isReminderOf(ids: ReadonlySet<string>): (deadline: Deadline) => boolean {
  return ({ purpose, subject }) => purpose === 'approval-reminder' && subject !== null && ids.has(subject);
}
