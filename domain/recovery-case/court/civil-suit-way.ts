import type { RecoveryCaseState } from '../case-state.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { presentParties } from '../service/addressee.ts';

/**
 * Whether the civil suit is the way now (row D6): against heirs and those who drew the benefit, on whom no decision has
 * been imposed; or once the administrative route is closed, because the window for the court was missed or the court has
 * refused for good. Never beside a decision that can still be enforced, nor twice.
 */
export function civilSuitClosed(state: RecoveryCaseState): Refusal | null {
  const { confirmation, civilSuit, judgment, stage } = state;
  if (confirmation === null) return notOpen('The overpayment is not confirmed yet.');
  if (stage === 'awaiting-police-report' || stage === 'penalty-collection') return notOpen('Nothing is outstanding.');
  if (stage === 'refund-due') return notOpen('The case is done but for what the agency owes.');
  if (civilSuit !== null && civilSuit.status !== 'dismissed') return notOpen(`The suit is ${civilSuit.status}.`);
  if (administrativeRouteClosed(state)) return null;
  if (judgment !== null) return notOpen('A judgment on the decision can be enforced.');
  if (state.decision?.documentId != null)
    return notOpen('A decision has been issued: it is enforced through the application to the court.');
  return presentParties(state.addressees).some(({ role }) => role === 'heir' || role === 'drawer')
    ? null
    : notOpen('Against the person concerned a Recovery Decision is the way; a suit is open against heirs and drawers.');
}

/** The decision can no longer be enforced by the court: too late without an application, or refused for good. */
export function administrativeRouteClosed({ court, courtWindow }: RecoveryCaseState): boolean {
  const missed = courtWindow?.missed === true;
  if (court === null) return missed;
  return court.status === 'refused-finally' || (court.status === 'not-filed' && missed);
}

function notOpen(message: string): Refusal {
  return refusal('civil-suit-not-open', message);
}
