import { gateSteps, type GateStep } from '../../rulebooks/gate-step.ts';
import { endDeadlines, startPeriod } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import type { ActingPerson } from '../person.ts';
import type { Transition } from '../transition.ts';
import type { Stage } from '../vocabulary.ts';
import type { Approval, GatedAct } from './approval.ts';
import { waiting } from './gated-commands.ts';

interface Gated {
  readonly step: GateStep;
  readonly act: GatedAct;
  readonly askedBy?: ActingPerson;
  /** Set where the step falls when the case leaves its present stage. */
  readonly stage?: Stage;
}

/**
 * Whether a step may be taken now. Where the rulebook's settings want a second person it waits for an approval instead,
 * with reminders; no clock of the law stops for it.
 */
export function passesGate(t: Transition, gated: Gated): boolean {
  const { step, act } = gated;
  if (!t.settings.gates.includes(step)) return true;
  if (act.kind !== 'command' && t.state.approvals.some((other) => other.act.kind === act.kind)) return false;
  const approval: Approval = {
    id: `G${t.nextApproval()}`,
    step,
    act: act.kind === 'command' ? { ...act, envelope: waiting(t, act.envelope) } : act,
    status: 'waiting',
    since: t.today,
    askedBy: gated.askedBy ?? null,
    reason: null,
    stage: gated.stage ?? null,
  };
  t.change({ approvals: [...t.state.approvals, approval] });
  t.say('approval', `${gateSteps[step].title} waits for the approval of a second person (${approval.id}).`);
  remindOfApproval(t, approval);
  return false;
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
