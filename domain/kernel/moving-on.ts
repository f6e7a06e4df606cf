import { message } from './kernel-messages.ts';
import { endDeadlines } from './clocks/clocks.ts';
import { dropApprovalsOfStage } from './gates/gate.ts';
import { passesPreFlight } from './pre-flight/pre-flight.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Destination, Transition } from './transition.ts';

/** More stages than any rule lets a process pass through in one step; beyond it the rules go round in a circle. */
const mostStagesAtOnce = 20;

/** Takes a process where its rules want it to go, from stage to stage, until they want nothing more or close it. */
export function moveOn<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, t: Transition<P>): void {
  let passed = 0;
  const destination = process.destination ?? takenDestination;
  for (let next = destination(t); next !== null; next = destination(t)) {
    passed += 1;
    if (passed > mostStagesAtOnce) throw new Error(`The rules go round in a circle at ${t.state.stage}.`);
    if (next.kind === 'close') return process.close(t, next);
    if (!mayBeEntered(process, t, next.stage)) return;
    endDeadlines(t, ({ scope }) => scope === 'stage', 'cancelled');
    t.change({ stage: next.stage, stageEnteredOn: t.today });
    dropApprovalsOfStage(t);
    t.say('stage-entered', message('stage-entered', { stage: next.stage }));
    process.stages[next.stage].enter?.(t);
  }
}

/** A stage that is entered against somebody is entered by itself only where nothing speaks against it. */
function mayBeEntered<P extends ProcessTypes<P>>(
  { stages }: ProcessDefinition<P>,
  t: Transition<P>,
  stage: P['enteredStage'],
): boolean {
  const burden = stages[stage].burdens?.(t.state) ?? null;
  return burden === null || passesPreFlight(t, { burden, act: { kind: 'stage', stage } });
}

function takenDestination<P extends ProcessTypes<P>>(t: Transition<P>): Destination<P> | null {
  return t.takeDestination();
}
