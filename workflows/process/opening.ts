import type { ProcessInput } from '../../contracts/process.ts';
import { attempt, attemptOpening, type Attempt } from '../../domain/kernel/attempt.ts';
import { takeUp } from '../../domain/kernel/procedure.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { message } from '../../domain/kernel/kernel-messages.ts';
import { refusal } from '../../domain/kernel/refusal.ts';
import type { TransitionRecord } from '../../domain/kernel/transition-record.ts';
import { refusalFailure } from './failures.ts';
import type { ProcessKind } from './process-kind.ts';
import { RunningProcess } from './running-process.ts';

/**
 * The process as it stands at the start of this run; an opening or a reopening still has to be recorded, which `begin` does
 * first.
 */
export function openedOrContinued<P extends ProcessTypes<P>>(
  kind: ProcessKind<P>,
  input: ProcessInput<P>,
): RunningProcess<P> {
  const { definition } = kind;
  if ('continued' in input) {
    const continued = definition.presentState(input.continued);
    return new RunningProcess(
      kind,
      continued,
      input.takenUp === true ? takeUp(definition, continued, Date.now(), input.lost ?? null) : null,
      input,
    );
  }
  if ('closed' in input) {
    const closed = definition.presentState(input.closed);
    return new RunningProcess(
      kind,
      closed,
      carriedOut(attempt(definition, closed, input.reopening, Date.now())),
      input,
    );
  }
  const opening = carriedOut(attemptOpening(definition, input.opening, input.calendar, Date.now()));
  return new RunningProcess(kind, opening.state, opening, input);
}

/** A process that the rules cannot open or reopen does not begin: its run fails at once, instead of its tasks for ever. */
function carriedOut<P extends ProcessTypes<P>>(tried: Attempt<P>): TransitionRecord<P> {
  switch (tried.kind) {
    case 'carried-out':
      return tried.record;
    case 'answered':
      throw refusalFailure(refusal('process-not-closed', message('reopened-before')));
    case 'refused':
      throw refusalFailure(tried.refusal);
    default:
      return tried satisfies never;
  }
}
