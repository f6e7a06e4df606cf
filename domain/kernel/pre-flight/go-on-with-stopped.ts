import type { ProcessDefinition } from '../process-definition.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { dropOvertakenSteps, goesOn, stepThatGoesOn, watchStoppedSteps } from './pre-flight.ts';
import type { StoppedAct } from './stopped-step.ts';

/**
 * Looks again at each step that was stopped: what something has overtaken is dropped, and what nothing speaks against any more
 * is taken, without anybody.
 * @param comeToRest brings the process to rest after a step that has gone on
 */
export function goOnWithStoppedSteps<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  comeToRest: () => void,
): void {
  const { preFlight } = process;
  if (preFlight === undefined || t.state.stoppedSteps.length === 0) return;
  // Each step goes on once at most: one that is stopped anew waits for the next transition.
  for (let left = t.state.stoppedSteps.length; left > 0; left -= 1) {
    dropOvertakenSteps(t, preFlight);
    const next = stepThatGoesOn(t, preFlight);
    if (next === undefined) break;
    goesOn(t, preFlight, next.burden);
    act(process, t, next.act);
    comeToRest();
  }
  dropOvertakenSteps(t, preFlight);
  watchStoppedSteps(t, preFlight);
}

/** Does what a person has decided on a step that was stopped. */
export function followDecisionOnStopped<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
): void {
  const decided = t.decidedOnStopped;
  if (decided === null) return;
  if (decided.kind === 'taken') act(process, t, decided.stopped.act);
  else process.goesOnWithout?.(t, decided.stopped.burden);
}

function act<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, t: Transition<P>, stopped: StoppedAct<P>): void {
  switch (stopped.kind) {
    case 'stage':
      if (isEntered(process, stopped.stage)) t.moveTo(stopped.stage);
      return;
    case 'clock':
      return process.clocks[stopped.clock.purpose].run(t, stopped.clock);
    case 'own-step':
      return process.takeOwnStep?.(t, stopped.step);
    default:
      stopped satisfies never;
  }
}

function isEntered<P extends ProcessTypes<P>>(
  { stages }: ProcessDefinition<P>,
  stage: P['stage'],
): stage is P['enteredStage'] {
  return Object.hasOwn(stages, stage);
}
