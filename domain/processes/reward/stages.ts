import type { AskedBeside } from '../../kernel/duties/duty.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { unservedAct } from '../../procedures/administrative-act/act-service.ts';
import { actsOfReport } from './acts.ts';
import { enterClaimed, needsReview } from './assessment.ts';
import { isComplete, restOf } from '../../procedures/payout/payout.ts';
import { enterReceived } from './receiving.ts';
import { namesStaff } from './report-opening.ts';
import type { Reward, RewardState } from './state.ts';
import type { ActKind } from './vocabulary.ts';

type Asked = AskedBeside<Reward>;

/** What a report goes through, from its receipt to a reward that is paid, waived, refused or revoked, and whom it asks for what there. */
export const stages: ProcessDefinition<Reward>['stages'] = {
  received: {
    enter: enterReceived,
    asks: ({ routedTo, opening }) =>
      routedTo === null && namesStaff(opening)
        ? { kind: 'route-report-up', who: 'head-of-agency', commands: ['route-up'], clock: 'screening' }
        : { kind: 'screen-report', who: 'assignee', commands: ['screen'], clock: 'screening' },
  },
  accepted: { asks: () => ofHead('assign-handlers', 'handling') },
  handling: {
    asks: ({ finding }) =>
      finding === null
        ? { kind: 'conclude-report', who: 'assignee', commands: ['conclude'], clock: 'handling' }
        : ofHead('confirm-conclusion', 'handling'),
  },
  stayed: { asks: () => ({ kind: 'resume-report', who: 'head-of-agency', commands: ['resume'] }) },
  concluded: {},
  assessment: { asks: assessmentOf },
  granting: {},
  'not-accepted': { asks: serviceOf },
  refused: { asks: serviceOf },
  awarded: { asks: () => ({ kind: 'send-notice', who: 'assignee', commands: ['send-notice'], clock: 'notice' }) },
  notified: {
    asks: ({ award }) =>
      award?.receivedOn === null
        ? { kind: 'reach-reporter', who: 'assignee', commands: ['record-receipt'], clock: 'reach' }
        : null,
  },
  claimed: {
    enter: enterClaimed,
    asks: ({ award }) => {
      if (award?.isCorrected === true) return null;
      return award !== null && isComplete(award)
        ? { kind: 'pay-reward', who: 'finance', commands: ['pay'], clock: 'payment' }
        : { kind: 'complete-claim', who: 'assignee', commands: ['record-claim'] };
    },
  },
  revoked: {
    asks: (state) =>
      serviceOf(state) ??
      (state.award !== null && restOf(state.award) > 0
        ? { kind: 'recall-reward', who: 'finance', commands: ['record-repayment'], clock: 'recall' }
        : null),
  },
};

function assessmentOf(state: RewardState): Asked {
  const { exclusions, finding, proposal } = state;
  if (exclusions.length > 0) return ofHead('refuse-reward');
  if (finding?.awaitsLoss === true) return { kind: 'establish-loss', who: 'assignee', commands: ['correct-loss'] };
  if (proposal === null)
    return { kind: 'assess-reward', who: 'assignee', commands: ['propose-award', 'record-exclusion'] };
  return needsReview(state)
    ? { kind: 'review-reward', who: 'approver', commands: ['review-award'] }
    : { kind: 'approve-reward', who: 'head-of-agency', commands: ['approve-award'] };
}

function serviceOf(state: RewardState): Asked | null {
  return state.acts.some((act) => unservedAct<Reward, ActKind>(actsOfReport, state, act) !== undefined)
    ? { kind: 'serve-act', who: 'assignee', commands: ['record-act-served'] }
    : null;
}

function ofHead(kind: 'assign-handlers' | 'confirm-conclusion' | 'refuse-reward', clock?: Reward['clock']): Asked {
  return { kind, who: 'head-of-agency', commands: [kind], ...(clock === undefined ? {} : { clock }) };
}
