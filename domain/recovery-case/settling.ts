import { watchRefund } from './amounts/refund.ts';
import { endDeadlines } from './clocks.ts';
import { dropApprovalsOfStage } from './gates/gate.ts';
import { recoveryCase } from './definition.ts';
import { closeCase } from './stages/closing.ts';
import { goOnWithDemand } from './stages/demand.ts';
import { goOnWithDecision } from './stages/recovery-decision.ts';
import { endOvertakenServices } from './service/service-attempts.ts';
import { detour } from './people/awaiting-debtor.ts';
import { takeUpNewQuestions } from './people/open-questions.ts';
import type { Transition } from './transition.ts';
import { stageTitles } from './vocabulary.ts';
import { settleMoney } from './settling-money.ts';

/** Brings the case to rest: money first, then where the rules want it to go, and what has become possible by that. */
export function settle(t: Transition): void {
  settleMoney(t);
  moveOn(t);
  goOnWithDecision(t);
  goOnWithDemand(t);
  moveOn(t);
  takeUpNewQuestions(t);
  watchRefund(t);
  endOvertakenServices(t);
}

/** More stages than any rule lets a case pass through in one step; beyond it the rules go round in a circle. */
const mostStagesAtOnce = 20;

function moveOn(t: Transition): void {
  let passed = 0;
  for (let next = destination(t); next !== null; next = destination(t)) {
    passed += 1;
    if (passed > mostStagesAtOnce) throw new Error(`The rules go round in a circle at ${t.state.stage}.`);
    if (next.kind === 'close') {
      closeCase(t, next.outcome, next.reason);
      break;
    }
    endDeadlines(t, ({ scope }) => scope === 'stage', 'cancelled');
    t.change({ stage: next.stage, stageEnteredOn: t.today });
    dropApprovalsOfStage(t);
    const { title, titleChinese } = stageTitles[next.stage];
    t.say('stage-entered', `${title} (${titleChinese}).`);
    recoveryCase.stages[next.stage](t);
  }
}

/** Where the rules want the case to go, or where it has to because of who owes. */
function destination(t: Transition): ReturnType<Transition['takeDestination']> {
  const wanted = t.takeDestination();
  if (wanted?.kind === 'close') return wanted;
  const stage = detour(t.state, wanted?.stage ?? t.state.stage);
  return stage === null ? wanted : { kind: 'stage', stage };
}
