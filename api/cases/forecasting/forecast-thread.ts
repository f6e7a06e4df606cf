import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { forecast } from '../../../domain/recovery-case/forecast.ts';
import type { Forecast } from '../../../domain/recovery-case/forecast-step.ts';

/** What a thread of `ForecastThreads` runs: a state comes in, and its forecast goes out. */
export function forecastInThread(state: RecoveryCaseState): Forecast {
  return forecast(state);
}
