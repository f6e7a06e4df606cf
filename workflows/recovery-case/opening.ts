import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import { presentState } from '../../domain/recovery-case/state-versions.ts';
import { attempt, attemptOpening, type Attempt } from '../../domain/recovery-case/attempt.ts';
import { takeUp } from '../../domain/recovery-case/procedure.ts';
import { refusal } from '../../domain/recovery-case/refusal.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
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
      input.takenUp === true ? takeUp(continued, Date.now(), input.lost ?? null) : null,
      input,
    );
  }
  if ('closed' in input) {
    const closed = presentState(input.closed);
    return new RunningCase(closed, carriedOut(attempt(closed, input.reopening, Date.now())), input);
  }
  const opening = carriedOut(attemptOpening(input.opening, input.calendar, Date.now()));
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
