import type { RecoveryCaseState } from '../case-state.ts';
import { hasBegunAnew } from '../acts/decision-act.ts';

/** A case that was reopened, or sent back by an authority or court, waits for a person's verdict even where all is paid. */
export function awaitsNewVerdict(state: RecoveryCaseState): boolean {
  const { closures, closing, confirmation } = state;
  const begunAnew = closures.length > 0 || hasBegunAnew(state);
  return begunAnew && closing === null && confirmation === null;
}
