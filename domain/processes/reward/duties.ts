import type { Asked, AskedApart } from '../../kernel/duties/duty.ts';
import { unservedAct } from '../../procedures/administrative-act/act-service.ts';
import { actsOfReport } from './acts.ts';
import { needsReview } from './assessment.ts';
import { isCompleteFor, restOf } from './paying.ts';
import { namesStaff } from './report-opening.ts';
import type { Reward, RewardState } from './state.ts';
import type { ActKind } from './vocabulary.ts';

/** What is asked, and the clock by whose last day it is to be done; the reminder of the report where it is left out. */
interface AskedBy extends Asked<Reward> {
  readonly clock?: Reward['clock'];
}

/** Where it stands says what is to be done next; an answer to the reporter is due beside that. */
export function dutiesOfReport(state: RewardState): readonly AskedApart<Reward>[] {
  const next = nextOf(state);
  const answer = state.answerDue ? answerReporter : null;
  return [next, answer].flatMap((asked) => (asked === null ? [] : [beside(state, asked)]));
}

const answerReporter: AskedBy = {
  kind: 'answer-reporter',
  who: 'assignee',
  commands: ['answer-reporter'],
  clock: 'answer',
};

function beside({ deadlines, stageEnteredOn }: RewardState, { clock, ...asked }: AskedBy): AskedApart<Reward> {
  const running = deadlines.filter(({ status }) => status === 'running');
  const deadline =
    running.find(({ purpose }) => purpose === clock) ?? running.find(({ purpose }) => purpose === 'report-reminder');
  return { ...asked, subject: null, since: stageEnteredOn, deadlineId: deadline?.id ?? null };
}

function nextOf(state: RewardState): AskedBy | null {
  switch (state.stage) {
    case 'received':
      return state.routedTo === null && namesStaff(state.opening)
        ? { kind: 'route-report-up', who: 'head-of-agency', commands: ['route-up'], clock: 'screening' }
        : { kind: 'screen-report', who: 'assignee', commands: ['screen'], clock: 'screening' };
    case 'accepted':
      return { kind: 'assign-handlers', who: 'head-of-agency', commands: ['assign-handlers'], clock: 'handling' };
    case 'handling':
      return state.finding === null
        ? { kind: 'conclude-report', who: 'assignee', commands: ['conclude'], clock: 'handling' }
        : { kind: 'confirm-conclusion', who: 'head-of-agency', commands: ['confirm-conclusion'], clock: 'handling' };
    case 'stayed':
      return { kind: 'resume-report', who: 'head-of-agency', commands: ['resume'] };
    case 'assessment':
      return assessmentOf(state);
    case 'awarded':
      return { kind: 'send-notice', who: 'assignee', commands: ['send-notice'], clock: 'notice' };
    case 'notified':
      return state.award?.receivedOn === null
        ? { kind: 'reach-reporter', who: 'assignee', commands: ['record-receipt'], clock: 'reach' }
        : null;
    case 'claimed':
      if (state.award?.isCorrected === true) return null;
      return state.award?.claim != null && isCompleteFor(state.award, state.award.claim)
        ? { kind: 'pay-reward', who: 'finance', commands: ['pay'], clock: 'payment' }
        : { kind: 'complete-claim', who: 'assignee', commands: ['record-claim'] };
    case 'not-accepted':
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

function assessmentOf(state: RewardState): AskedBy {
  const { exclusions, finding, proposal } = state;
  if (exclusions.length > 0) return { kind: 'refuse-reward', who: 'head-of-agency', commands: ['refuse-reward'] };
  if (finding?.awaitsLoss === true) return { kind: 'establish-loss', who: 'assignee', commands: ['correct-loss'] };
  if (proposal === null)
    return { kind: 'assess-reward', who: 'assignee', commands: ['propose-award', 'record-exclusion'] };
  return needsReview(state)
    ? { kind: 'review-reward', who: 'approver', commands: ['review-award'] }
    : { kind: 'approve-reward', who: 'head-of-agency', commands: ['approve-award'] };
}

function decidedOf(state: RewardState): AskedBy | null {
  const { acts, award, stage } = state;
  if (acts.some((act) => unservedAct<Reward, ActKind>(actsOfReport, state, act) !== undefined))
    return { kind: 'serve-act', who: 'assignee', commands: ['record-act-served'] };
  return stage === 'revoked' && award !== null && restOf(award) > 0
    ? { kind: 'recall-reward', who: 'finance', commands: ['record-repayment'], clock: 'recall' }
    : null;
}
