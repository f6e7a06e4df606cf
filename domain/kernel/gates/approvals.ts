import { message } from '../kernel-messages.ts';
import type { ActingPerson } from '../acting-person.ts';
import type { ClockDefinitions } from '../clock-definition.ts';
import { endDeadlines } from '../clocks/clocks.ts';
import type { CommandRules } from '../command-rule.ts';
import type { Asked } from '../duties/duty.ts';
import { isReviewedOnly } from '../../rulebooks/gate-step.ts';
import type { ProcessNames } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { firstRefusal, refusal, type Refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { Approval } from './approval.ts';
import { endApprovals, remindOfApproval } from './gate.ts';
import type { GatePayloads } from './gate-payloads.ts';

/** An approval as far as commands name it. */
type Named = Pick<Approval<ProcessNames>, 'id' | 'status'>;

interface Waiting {
  readonly approvals: readonly Named[];
}

/**
 * The second person (四眼原则). The approver is none of those who edited the process since the last approval, nor, while
 * other steps wait, of those who edited it before; what is sent back carries a reason. A step of the system's own is
 * submitted again once it is put right; a command that was sent back is given anew.
 */
export function gateCommands<P extends ProcessTypes<P>>(): CommandRules<P, GatePayloads> {
  return {
    'approve-step': {
      words: ({ approvalId, note }) => message('what-with-words', { what: approvalId, words: note }),
      editsNothing: true,
      onceClosed: 'while-a-step-waits',
      closed: (state) => nothingWaits(state, 'waiting'),
      check: (state, { approvalId }, _moment, actor) =>
        firstRefusal(unknownApproval(state, approvalId, 'waiting'), editedTheCase(state, actor)),
      apply: (t, { approvalId }) => {
        const approval = approvalOf(t, approvalId);
        if (approval === undefined) return;
        endApprovals(t, ({ id }) => id === approvalId);
        if (isReviewedOnly(approval.step)) addEditor(t);
        else if (t.state.approvals.length === 0) t.change({ editors: [] });
        t.resume(approval.act);
      },
    },
    'send-back-step': {
      words: ({ approvalId, reason }) => message('what-with-words', { what: approvalId, words: reason }),
      editsNothing: true,
      onceClosed: 'while-a-step-waits',
      closed: (state) => nothingWaits(state, 'waiting'),
      check: (state, { approvalId }, _moment, actor) =>
        firstRefusal(unknownApproval(state, approvalId, 'waiting'), editedTheCase(state, actor)),
      apply: (t, { approvalId, reason }) => {
        const approval = approvalOf(t, approvalId);
        if (approval === undefined) return;
        if (approval.act.kind === 'command') return endApprovals(t, ({ id }) => id === approvalId);
        turn(t, approval, { status: 'sent-back', reason: t.keep(reason) });
      },
    },
    'submit-step': {
      words: ({ approvalId, note }) => message('what-with-words', { what: approvalId, words: note }),
      closed: (state) => nothingWaits(state, 'sent-back'),
      check: (state, { approvalId }) => unknownApproval(state, approvalId, 'sent-back'),
      apply: (t, { approvalId }) => {
        const approval = approvalOf(t, approvalId);
        if (approval !== undefined) turn(t, approval, { status: 'waiting', reason: null });
      },
    },
  };
}

export function gateClocks<P extends ProcessTypes<P>>(): ClockDefinitions<P, 'approval-reminder'> {
  return {
    'approval-reminder': {
      acts: 'reminder',
      heldBy: 'hold',
      duty: (state, { subject }) => dutyOf<P>(state.approvals.find(({ id }) => id === subject)),
      run: (t, { subject }) => {
        const approval = subject === null ? undefined : approvalOf(t, subject);
        if (approval === undefined) return;
        const { step, id: approvalId, since } = approval;
        t.alert(
          message(approval.status === 'waiting' ? 'approval-still-awaited' : 'submission-still-awaited', {
            step,
            approvalId,
            since,
          }),
        );
        remindOfApproval(t, approval);
      },
    },
  };
}

/** Somebody decides on the step; what was sent back is put right and submitted again. */
function dutyOf<P extends ProcessTypes<P>>(approval: Pick<Approval<P>, 'status'> | undefined): Asked<P> | null {
  if (approval === undefined) return null;
  return approval.status === 'waiting'
    ? { kind: 'approve-step', who: 'approver', commands: ['approve-step', 'send-back-step'] }
    : { kind: 'submit-step-again', who: 'assignee', commands: ['submit-step'] };
}

/** Whoever has reviewed a step does not decide on it, nor do those who have edited the process before. */
function addEditor<P extends ProcessTypes<P>>(t: Transition<P>): void {
  if (t.givenBy !== null) t.change({ editors: [...t.state.editors, t.givenBy.id] });
}

function turn<P extends ProcessTypes<P>>(
  t: Transition<P>,
  approval: Approval<P>,
  part: Pick<Approval<P>, 'status' | 'reason'>,
): void {
  const turned: Approval<P> = { ...approval, ...part, since: t.today };
  t.change({ approvals: t.state.approvals.map((other) => (other.id === turned.id ? turned : other)) });
  endDeadlines(t, ({ purpose, subject }) => purpose === 'approval-reminder' && subject === turned.id, 'met');
  remindOfApproval(t, turned);
}

function approvalOf<P extends ProcessTypes<P>>(t: Transition<P>, approvalId: string): Approval<P> | undefined {
  return t.state.approvals.find(({ id }) => id === approvalId);
}

function nothingWaits(state: Waiting, status: Named['status']): Refusal | null {
  return state.approvals.some((approval) => approval.status === status)
    ? null
    : refusal('approval-unknown', message('no-step-waits', { status }));
}

function unknownApproval(state: Waiting, approvalId: string, status: Named['status']): Refusal | null {
  return state.approvals.some((approval) => approval.id === approvalId && approval.status === status)
    ? null
    : refusal('approval-unknown', message('step-does-not-wait', { status, approvalId }), 'approvalId');
}

function editedTheCase(state: { readonly editors: readonly string[] }, actor: ActingPerson): Refusal | null {
  return state.editors.includes(actor.id) ? refusal('approver-has-edited', message('approver-has-edited')) : null;
}
