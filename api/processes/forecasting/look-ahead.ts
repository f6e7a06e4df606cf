import type { AnyKind, ProcessKind, ProcessKinds } from '../../../database/kinds/process-kind.ts';
import { isCommandOf } from '../../../domain/kernel/actions.ts';
import { attempt, type Attempt } from '../../../domain/kernel/attempt.ts';
import type { CommandEnvelope } from '../../../domain/kernel/envelope.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { Forecast } from '../../../domain/kernel/forecast-step.ts';
import type { ProcessNames } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { StateOfAnyVersion } from '../../../domain/kernel/upcast.ts';

/** A command of whatever kind of process. */
export interface AnyEnvelope extends Omit<CommandEnvelope<ProcessNames>, 'command' | 'payload'> {
  readonly command: string;
  readonly payload: unknown;
}

/** A process to look ahead in, of a kind by its name; with a command, as it would be after it. */
export interface LookingAhead {
  readonly kind: AnyKind['name'];
  readonly state: StateOfAnyVersion;
  readonly trial: Trial | null;
}

/** A command that is tried and not given, and the instant at which it would be. */
export interface Trial {
  readonly envelope: AnyEnvelope;
  readonly at: number;
}

/** What was seen. */
export interface Foreseen<P extends ProcessTypes<P>> {
  /** What became of the command; null where there was none. */
  readonly tried: Attempt<P> | null;
  /** Null where the command would be refused. */
  readonly forecast: Forecast<P> | null;
}

/** What a thread of `ForecastThreads` runs: a state comes in, and what is to come of it goes out. */
export function lookAheadAmong(kinds: ProcessKinds): (task: LookingAhead) => object {
  return ({ kind, state, trial }) => kinds.named(kind).with((own): object => lookAheadIn(own, state, trial));
}

function lookAheadIn<P extends ProcessTypes<P>>(
  { definition }: ProcessKind<P>,
  given: StateOfAnyVersion,
  trial: Trial | null,
): Foreseen<P> {
  const state = definition.presentState(given);
  if (trial === null) return { tried: null, forecast: forecast(definition, state) };
  const { envelope, at } = trial;
  // What came in as its body was read by the schema of the command.
  const isOwn = (command: AnyEnvelope): command is AnyEnvelope & CommandEnvelope<P> =>
    isCommandOf(definition, command.command);
  if (!isOwn(envelope))
    throw new Error(`A process of the kind ${definition.kind} knows no command ${envelope.command}.`);
  const tried = attempt<P>(definition, state, envelope, at);
  return { tried, forecast: tried.kind === 'carried-out' ? forecast(definition, tried.record.state) : null };
}
