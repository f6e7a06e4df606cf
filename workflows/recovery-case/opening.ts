import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import { presentState } from '../../domain/recovery-case/state-versions.ts';
import { attempt, attemptOpening } from '../../domain/kernel/attempt.ts';
import type { Attempt, TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { takeUp } from '../../domain/kernel/procedure.ts';
import { refusal } from '../../domain/recovery-case/refusal.ts';
import { refusalFailure } from './failures.ts';
import { RunningCase } from './running-case.ts';

/**
 * The case as it stands at the start of this run; an opening or a reopening still has to be recorded, which `begin` does
 * first.
 */
export function openedOrContinued(input: RecoveryCaseInput): RunningCase {
  if ('continued' in input) {
    const continued = presentState(input.continued);
    return new RunningCase(
      continued,
      input.takenUp === true ? takeUp(recoveryCase, continued, Date.now(), input.lost ?? null) : null,
      input,
    );
  }
  if ('closed' in input) {
    const closed = presentState(input.closed);
    return new RunningCase(closed, carriedOut(attempt(recoveryCase, closed, input.reopening, Date.now())), input);
  }
  const opening = carriedOut(attemptOpening(recoveryCase, input.opening, input.calendar, Date.now()));
  return new RunningCase(opening.state, opening, input);
}

/** A case that the rules cannot open or reopen has no process: its run fails at once, instead of its tasks for ever. */
function carriedOut(tried: Attempt): TransitionRecord {
  switch (tried.kind) {
    case 'carried-out':
      return tried.record;
    case 'answered':
      throw refusalFailure(refusal('case-not-closed', 'This command has reopened the case before.'));
    case 'refused':
      throw refusalFailure(tried.refusal);
    default:
      return tried satisfies never;
  }
}
