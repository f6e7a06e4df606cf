import { message } from './kernel-messages.ts';
import { recurs } from './clocks/clock-nature.ts';
import type { Deadline } from './clocks/deadline.ts';
import { earliestDeadline } from './clocks/earliest.ts';
import type { Forecast, ForecastStep } from './forecast-step.ts';
import { runOut } from './procedure.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { ProcessTypes } from './process-types.ts';
import type { TransitionRecord } from './transition-record.ts';

/** More steps than any process takes: thirty people who are served with three documents by public notice take five hundred. */
const mostSteps = 5_000;

/**
 * What happens from here if nobody does anything: the same rules that the process follows, with each clock run out in its
 * turn, until it is closed or only waits for somebody. Reminders that come again and again go out in their turn as
 * well, as what comes later is numbered and worded after them, but are no steps of the path.
 */
export function forecast<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, state: P['state']): Forecast<P> {
  const steps: ForecastStep<P>[] = [];
  let current = state;
  let now = 0;
  for (let deadline = next<P>(current); deadline !== null && steps.length < mostSteps; deadline = next<P>(current)) {
    now = Math.max(now, deadline.runsOutAt);
    const record = runOut(process, current, deadline.id, now);
    if (record === null) break;
    current = record.state;
    if (!recurs(deadline)) steps.push(stepOf(deadline, record));
  }
  return { steps, end: endOf(process, current) };
}

/** The next clock; none when only reminders are left that come again and again. */
function next<P extends ProcessTypes<P>>({ deadlines }: P['state']): Deadline<P> | null {
  const goesOn = deadlines.some((deadline) => deadline.status === 'running' && !recurs(deadline));
  return goesOn ? earliestDeadline(deadlines) : null;
}

function stepOf<P extends ProcessTypes<P>>(
  deadline: Deadline<P>,
  { on, timeline, state }: TransitionRecord<P>,
): ForecastStep<P> {
  const { id, purpose, rule, title, due, legalBasis, provisional } = deadline;
  return {
    on,
    deadlineId: id,
    purpose,
    rule,
    title,
    due,
    legalBasis,
    provisional,
    entries: timeline.map((entry) => entry.message),
    stage: state.stage,
  };
}

function endOf<P extends ProcessTypes<P>>(process: ProcessDefinition<P>, state: P['state']): Forecast<P>['end'] {
  const waitsFor = process.waitsFor(state);
  return state.stage === 'closed'
    ? { kind: 'closed', stage: state.stage, waitsFor, text: state.closing?.reason ?? null }
    : {
        kind: 'waits',
        stage: state.stage,
        waitsFor,
        text: message('waits-for-people'),
      };
}
