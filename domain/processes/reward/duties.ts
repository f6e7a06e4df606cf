import type { Asked, AskedApart } from '../../kernel/duties/duty.ts';
import { needsReview } from './assessment.ts';
import { isCompleteFor, restOf } from './paying.ts';
import type { Reward, RewardState } from './state.ts';
import { dutyKinds, type DutyKind } from './vocabulary.ts';

/** Where it stands says what is to be done next, and by which clock; an answer to the reporter is due beside that. */
export function dutiesOfReport(state: RewardState): readonly AskedApart<Reward>[] {
  const next = nextOf(state);
  const answer: Asked<Reward> = { kind: 'answer-reporter', who: 'assignee', commands: ['answer-reporter'] };
  return [...(next === null ? [] : [beside(state, next)]), ...(state.answerDue ? [beside(state, answer)] : [])];
}

const clocksOf: { readonly [Kind in DutyKind]?: Reward['clock'] } = {
  'screen-report': 'screening',
  'route-report-up': 'screening',
  'assign-handlers': 'handling',
  'conclude-report': 'handling',
  'confirm-conclusion': 'handling',
  'answer-reporter': 'answer',
  'send-notice': 'notice',
  'reach-reporter': 'reach',
  'pay-reward': 'payment',
  'recall-reward': 'recall',
};

function beside(state: RewardState, asked: Asked<Reward>): AskedApart<Reward> {
  const purpose = isOwn(asked.kind) ? (clocksOf[asked.kind] ?? null) : null;
  const running = state.deadlines.filter(({ status }) => status === 'running');
  const clock =
    running.find((each) => each.purpose === purpose) ?? running.find((each) => each.purpose === 'report-reminder');
  return { ...asked, subject: null, since: state.stageEnteredOn, deadlineId: clock?.id ?? null };
}

function isOwn(kind: string): kind is DutyKind {
  return Object.hasOwn(dutyKinds, kind);
}

function nextOf(state: RewardState): Asked<Reward> | null {
  switch (state.stage) {
    case 'received':
      return state.routedTo === null && state.opening.subjects.some(({ staffId }) => staffId !== null)
        ? { kind: 'route-report-up', who: 'head-of-agency', commands: ['route-up'] }
        : { kind: 'screen-report', who: 'assignee', commands: ['screen'] };
    case 'accepted':
      return { kind: 'assign-handlers', who: 'head-of-agency', commands: ['assign-handlers'] };
    case 'handling':
      return state.finding === null
        ? { kind: 'conclude-report', who: 'assignee', commands: ['conclude'] }
        : { kind: 'confirm-conclusion', who: 'head-of-agency', commands: ['confirm-conclusion'] };
    case 'stayed':
      return { kind: 'resume-report', who: 'head-of-agency', commands: ['resume'] };
    case 'assessment':
      return assessmentOf(state);
    case 'awarded':
      return { kind: 'send-notice', who: 'assignee', commands: ['send-notice'] };
    case 'notified':
      return state.award?.receivedOn === null
        ? { kind: 'reach-reporter', who: 'assignee', commands: ['record-receipt'] }
        : null;
    case 'claimed':
      if (state.award?.isCorrected === true) return null;
      return state.award?.claim != null && isCompleteFor(state.award, state.award.claim)
        ? { kind: 'pay-reward', who: 'finance', commands: ['pay'] }
        : { kind: 'complete-claim', who: 'assignee', commands: ['record-claim'] };
    case 'refused':
    case 'revoked':
      return decidedOf(state);
    case 'concluded':
    case 'granting':
    case 'closed':
      return null;
    default:
      return state.stage satisfies never;
  }
}

function assessmentOf(state: RewardState): Asked<Reward> {
  const { exclusions, finding, proposal } = state;
  if (exclusions.length > 0) return { kind: 'refuse-reward', who: 'head-of-agency', commands: ['refuse-reward'] };
  if (finding?.awaitsLoss === true) return { kind: 'establish-loss', who: 'assignee', commands: ['correct-loss'] };
  if (proposal === null)
    return { kind: 'assess-reward', who: 'assignee', commands: ['propose-award', 'record-exclusion'] };
  return needsReview(state)
    ? { kind: 'review-reward', who: 'approver', commands: ['review-award'] }
    : { kind: 'approve-reward', who: 'head-of-agency', commands: ['approve-award'] };
}

function decidedOf({ decision, award, stage }: RewardState): Asked<Reward> | null {
  if (decision?.servedOn === null)
    return { kind: 'serve-decision', who: 'assignee', commands: ['record-decision-served'] };
  if (decision?.remedy != null) return { kind: 'follow-remedy', who: 'assignee', commands: ['record-remedy-outcome'] };
  return stage === 'revoked' && award !== null && restOf(award) > 0
    ? { kind: 'recall-reward', who: 'finance', commands: ['record-repayment'] }
    : null;
}
