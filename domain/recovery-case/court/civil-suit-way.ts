import type { Message } from '../../message.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
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
  if (confirmation === null) return notOpen(message('not-confirmed-yet'));
  if (stage === 'awaiting-police-report' || stage === 'penalty-collection')
    return notOpen(message('nothing-to-sue-for'));
  if (stage === 'refund-due') return notOpen(message('done-but-for-refund'));
  if (civilSuit !== null && civilSuit.status !== 'dismissed')
    return notOpen(message('civil-suit-stands-otherwise', { status: civilSuit.status }));
  if (administrativeRouteClosed(state)) return null;
  if (judgment !== null) return notOpen(message('judgment-can-be-enforced'));
  if (state.decision?.documentId != null) return notOpen(message('decision-enforced-by-application'));
  return presentParties(state.addressees).some(({ role }) => role === 'heir' || role === 'drawer')
    ? null
    : notOpen(message('suit-against-heirs-and-drawers'));
}

/** The decision can no longer be enforced by the court: too late without an application, or refused for good. */
export function administrativeRouteClosed({ court, courtWindow }: RecoveryCaseState): boolean {
  const missed = courtWindow?.missed === true;
  if (court === null) return missed;
  return court.status === 'refused-finally' || (court.status === 'not-filed' && missed);
}

function notOpen(why: Message): Refusal {
  return refusal('civil-suit-not-open', why);
}
