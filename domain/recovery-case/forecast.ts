import { recurs } from './clock-nature.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { Deadline } from './deadline.ts';
import type { Forecast, ForecastStep } from './forecast-step.ts';
import { runOut } from './procedure.ts';
import { earliestDeadline, summaryOf } from './summary.ts';
import type { TransitionRecord } from './transition-record.ts';

/** More steps than any case takes: thirty people who are served with three documents by public notice take five hundred. */
const mostSteps = 5_000;

/**
 * What happens from here if nobody does anything: the same rules that the case follows, with each clock run out in its
 * turn, until the case is closed or only waits for somebody. Reminders that come again and again go out in their turn as
 * well, as what comes later is numbered and worded after them, but are no steps of the path.
 */
export function forecast(state: RecoveryCaseState): Forecast {
  const steps: ForecastStep[] = [];
  let current = state;
  let now = 0;
  for (let deadline = next(current); deadline !== null && steps.length < mostSteps; deadline = next(current)) {
    now = Math.max(now, deadline.runsOutAt);
    const record = runOut(current, deadline.id, now);
    if (record === null) break;
    current = record.state;
    if (!recurs(deadline)) steps.push(stepOf(deadline, record));
  }
  return { steps, end: endOf(current) };
}

/** The next clock; none when only reminders are left that come again and again. */
function next({ deadlines }: RecoveryCaseState): Deadline | null {
  const goesOn = deadlines.some((deadline) => deadline.status === 'running' && !recurs(deadline));
  return goesOn ? earliestDeadline(deadlines) : null;
}

function stepOf(deadline: Deadline, { on, timeline, state }: TransitionRecord): ForecastStep {
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
    entries: timeline.map(({ text }) => text),
    stage: state.stage,
  };
}

function endOf(state: RecoveryCaseState): Forecast['end'] {
  const { waitsFor } = summaryOf(state);
  return state.stage === 'closed'
    ? { kind: 'closed', stage: state.stage, waitsFor, text: state.closing?.reason ?? '' }
    : {
        kind: 'waits',
        stage: state.stage,
        waitsFor,
        text: 'Nothing more happens by itself; reminders go out until somebody acts.',
      };
}
