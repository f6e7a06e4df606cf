import { recurs } from './clock-nature.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { Deadline } from './deadline.ts';
import type { Forecast, ForecastStep } from './forecast-step.ts';
import { runOut } from './procedure.ts';
import { earliestDeadline, summaryOf } from './summary.ts';

/** More steps than any case takes: a withholding of five years has sixty. */
const mostSteps = 400;

/**
 * What happens from here if nobody does anything: the same rules that the case follows, with each clock run out in its
 * turn, until the case is closed or only waits for somebody.
 */
export function forecast(state: RecoveryCaseState): Forecast {
  const steps: ForecastStep[] = [];
  let current = state;
  for (let deadline = next(current); deadline !== null && steps.length < mostSteps; deadline = next(current)) {
    const record = runOut(current, deadline.id, deadline.runsOutAt);
    if (record === null) break;
    current = record.state;
    steps.push({
      on: record.on,
      deadlineId: deadline.id,
      purpose: deadline.purpose,
      rule: deadline.rule,
      title: deadline.title,
      due: deadline.due,
      legalBasis: deadline.legalBasis,
      provisional: deadline.provisional,
      entries: record.timeline.map(({ text }) => text),
      stage: current.stage,
    });
  }
  return { steps, end: endOf(current) };
}

/** The next clock; the forecast ends with the first reminder that only comes again and again. */
function next(state: RecoveryCaseState): Deadline | null {
  return earliestDeadline(state.deadlines.filter(({ purpose }) => !recurs(purpose)));
}

function endOf(state: RecoveryCaseState): Forecast['end'] {
  const { waitsFor } = summaryOf(state);
  return state.stage === 'closed'
    ? { kind: 'closed', stage: state.stage, waitsFor: 'nobody', text: state.closing?.reason ?? '' }
    : {
        kind: 'waits',
        stage: state.stage,
        waitsFor,
        text: 'Nothing more happens by itself; reminders go out until somebody acts.',
      };
}
