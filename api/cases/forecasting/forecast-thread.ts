import { attempt } from '../../../domain/kernel/attempt.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { Attempt, CommandEnvelope, Forecast } from '../../../domain/recovery-case/recovery-case.ts';

/** A case to look ahead in; with a command, as it would be after it. */
export interface LookingAhead {
  readonly state: RecoveryCaseState;
  readonly trial: Trial | null;
}

/** A command that is tried and not given, and the instant at which it would be. */
export interface Trial {
  readonly envelope: CommandEnvelope;
  readonly at: number;
}

/** What a thread has seen. */
export interface Foreseen {
  /** What became of the command; null where there was none. */
  readonly tried: Attempt | null;
  /** Null where the command would be refused. */
  readonly forecast: Forecast | null;
}

/** What a thread of `ForecastThreads` runs: a state comes in, and what is to come of it goes out. */
export function lookAhead({ state, trial }: LookingAhead): Foreseen {
  if (trial === null) return { tried: null, forecast: forecast(recoveryCase, state) };
  const tried = attempt(recoveryCase, state, trial.envelope, trial.at);
  return { tried, forecast: tried.kind === 'carried-out' ? forecast(recoveryCase, tried.record.state) : null };
}
