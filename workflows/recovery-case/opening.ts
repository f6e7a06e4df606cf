import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import { completed } from '../../domain/recovery-case/earlier-state/completed-state.ts';
import { carryOut, openCase } from '../../domain/recovery-case/procedure.ts';
import { RunningCase } from './running-case.ts';

/**
 * The case as it stands at the start of this run; an opening or a reopening still has to be recorded, which `begin` does
 * first.
 */
export function openedOrContinued(input: RecoveryCaseInput): RunningCase {
  if ('continued' in input) return new RunningCase(completed(input.continued), null, input);
  if ('closed' in input) {
    const closed = completed(input.closed);
    return new RunningCase(closed, carryOut(closed, input.reopening, Date.now()), input);
  }
  const opening = openCase(input.opening, input.calendar, Date.now());
  return new RunningCase(opening.state, opening, input);
}
