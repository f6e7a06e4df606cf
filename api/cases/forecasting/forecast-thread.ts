import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { Forecast } from '../../../domain/recovery-case/recovery-case.ts';

/** What a thread of `ForecastThreads` runs: a state comes in, and its forecast goes out. */
export function forecastInThread(state: RecoveryCaseState): Forecast {
  return forecast(recoveryCase, state);
}
