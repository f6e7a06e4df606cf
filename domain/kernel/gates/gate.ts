import { message } from '../kernel-messages.ts';
import { isStepOfLaw, type StepToApprove } from '../../rulebooks/gate-step.ts';
import type { ActingPerson } from '../acting-person.ts';
import { endDeadlines, startPeriod } from '../clocks/clocks.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { StageName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import type { Approval, GatedAct } from './approval.ts';

/** A step that may have to wait for a second person. */
interface GatedStep<P extends ProcessTypes<P>> {
  readonly step: StepToApprove;
  readonly act: GatedAct<P>;
  readonly askedBy?: ActingPerson;
  /** Set where the step falls when the process leaves its present stage. */
  readonly stage?: StageName<P>;
}

/** A step of the system's own that may have to wait for a second person. */
interface OwnGatedStep<P extends ProcessTypes<P>> extends Pick<GatedStep<P>, 'step' | 'stage'> {
  readonly ownStep: P['ownStep'];
}

/**
 * Whether a step of the system's own may be taken now. Where the law or the office wants a second person it waits for an approval
 * instead, once, with reminders; no clock of the law stops for it.
 */
export function passesGate<P extends ProcessTypes<P>>(t: Transition<P>, gated: OwnGatedStep<P>): boolean {
  const { ownStep, ...step } = gated;
  if (!isGated(t, gated.step)) return true;
  if (!t.state.approvals.some(isOfOwnStep(ownStep.kind, ownStep.actId)))
    awaitApproval(t, { ...step, act: { kind: 'own-step', step: ownStep } });
  return false;
}

type Act =
  | { readonly kind: 'command' }
  | { readonly kind: 'own-step'; readonly step: { readonly kind: string; readonly actId?: string } };

/** Approvals of a step of the system's own, by its kind, and by the act that it is about where there may be several. */
export function isOfOwnStep(kind: string, actId?: string): (approval: { readonly act: Act }) => boolean {
  return ({ act }) => act.kind === 'own-step' && act.step.kind === kind && act.step.actId === actId;
}

/** Whether the law or the office wants a second person before such a step. */
export function isGated<P extends ProcessTypes<P>>(t: Transition<P>, step: StepToApprove): boolean {
  return isStepOfLaw(step) || t.settings.gates.includes(step);
}

/** Lets a step wait for a second person. */
export function awaitApproval<P extends ProcessTypes<P>>(
  t: Transition<P>,
  { step, act, askedBy, stage }: GatedStep<P>,
): void {
  const approval: Approval<P> = {
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
  t.say('approval', message('approval-awaited', { step, approvalId: approval.id }));
  remindOfApproval(t, approval);
}

/** Reminds of an approval until somebody decides on it. */
export function remindOfApproval<P extends ProcessTypes<P>>(t: Transition<P>, approval: Approval<P>): void {
  startPeriod(t, {
    purpose: 'approval-reminder',
    rule: 'approval.reminder',
    from: t.today,
    scope: 'approval',
    whoActs: approval.status === 'waiting' ? 'approver' : 'caseworker',
    subject: approval.id,
    title: message(approval.status === 'waiting' ? 'approval-of' : 'submission-of', {
      step: approval.step,
      approvalId: approval.id,
    }),
  });
}

/** Takes approvals away: decided, or overtaken by what happened. */
export function endApprovals<P extends ProcessTypes<P>>(
  t: Transition<P>,
  which: (approval: Approval<P>) => boolean,
): void {
  const ended = new Set(t.state.approvals.filter(which).map(({ id }) => id));
  if (ended.size === 0) return;
  endDeadlines(t, isReminderOf(ended), 'cancelled');
  t.change({ approvals: t.state.approvals.filter(({ id }) => !ended.has(id)) });
}

/** The process leaves a stage: what waited there for approval is overtaken. */
export function dropApprovalsOfStage<P extends ProcessTypes<P>>(t: Transition<P>): void {
  dropApprovals(t, ({ stage }) => stage !== null && stage !== t.state.stage);
}

/** What waited for approval is overtaken: nobody can approve it any more. */
export function dropApprovals<P extends ProcessTypes<P>>(
  t: Transition<P>,
  overtaken: (approval: Approval<P>) => boolean,
): void {
  for (const { id, step } of t.state.approvals.filter(overtaken))
    t.say('approval', message('approval-overtaken', { step, approvalId: id }));
  endApprovals(t, overtaken);
}

function isReminderOf(ids: ReadonlySet<string>): (deadline: Pick<Deadline, 'purpose' | 'subject'>) => boolean {
  return ({ purpose, subject }) => purpose === 'approval-reminder' && subject !== null && ids.has(subject);
}
