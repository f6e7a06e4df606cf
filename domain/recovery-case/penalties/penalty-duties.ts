import type { RecoveryCaseState } from '../case-state.ts';
import type { Asked } from '../recovery-case.ts';
import { fineBeyondBounds, penaltyHearingIsPending, penaltyIsUndecided, penaltyRemedyIsPending } from './penalty.ts';

/** What the office has to do next about a penalty or its charges, while it is reminded of them. */
export function nextOfPenalty(state: RecoveryCaseState): Asked {
  if (penaltyIsUndecided(state)) return nextBeforeDecision(state);
  if (penaltyRemedyIsPending(state)) return followUpRemedy(state);
  return fineBeyondBounds(state) > 0
    ? { kind: 'correct-fine', who: 'assignee', commands: ['correct-penalty'] }
    : { kind: 'collect-charges', who: 'assignee', commands: ['record-payment', 'record-fine-application', 'waive'] };
}

/** Those concerned are heard first; then it is decided by itself, unless it is dropped. */
export function nextBeforeDecision(state: RecoveryCaseState): Asked {
  const { penalty } = state;
  if (penalty?.defences.some(({ answer }) => answer === null) === true)
    return { kind: 'answer-penalty-defence', who: 'assignee', commands: ['answer-penalty-defence'] };
  if (!penaltyHearingIsPending(state)) return { kind: 'decide-penalty', who: 'assignee', commands: ['drop-penalty'] };
  return penalty?.hearing?.scheduledFor == null
    ? {
        kind: 'arrange-penalty-hearing',
        who: 'assignee',
        commands: ['schedule-penalty-hearing', 'record-penalty-hearing-lapse'],
      }
    : {
        kind: 'record-penalty-hearing',
        who: 'assignee',
        commands: ['record-penalty-hearing', 'record-penalty-hearing-lapse'],
      };
}

function followUpRemedy({ penalty }: RecoveryCaseState): Asked {
  const remedy = penalty?.remedy ?? null;
  const isAccepted = remedy === null || remedy.kind === 'suit' || remedy.accepted !== null;
  return {
    kind: 'follow-up-remedy',
    who: 'assignee',
    commands: isAccepted
      ? ['record-penalty-remedy-outcome']
      : ['record-penalty-reconsideration-acceptance', 'record-penalty-remedy-outcome'],
  };
}
