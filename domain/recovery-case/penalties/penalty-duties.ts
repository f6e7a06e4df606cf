import type { RecoveryCaseState } from '../case-state.ts';
import type { Asked } from '../recovery-case.ts';
import { fineBeyondBounds, isUndecided, penaltyUnderRemedy } from './penalty.ts';

/** What the office has to do next about penalties or charges, while it is reminded of them. */
export function nextOfPenalty(state: RecoveryCaseState): Asked {
  if (state.penalties.some(isUndecided)) return bringToDecision;
  if (penaltyUnderRemedy(state) !== undefined) return followUpRemedy;
  return state.penalties.some((penalty) => fineBeyondBounds(state, penalty) > 0)
    ? { kind: 'correct-fine', who: 'assignee', commands: ['correct-penalty'] }
    : { kind: 'collect-charges', who: 'assignee', commands: ['record-payment', 'record-fine-application', 'waive'] };
}

/** Those concerned are heard first, which is asked for by itself; then it is decided by itself, unless it is dropped. */
export const bringToDecision: Asked = { kind: 'decide-penalty', who: 'assignee', commands: ['drop-penalty'] };

const followUpRemedy: Asked = {
  kind: 'follow-up-remedy',
  who: 'assignee',
  commands: [
    'record-reconsideration-acceptance',
    'record-reconsideration-decision',
    'record-suit-acceptance',
    'record-judgment',
    'record-remedy-withdrawal',
  ],
};
