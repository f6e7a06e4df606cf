import type { Transition } from '../recovery-case.ts';
import { pursueTitle } from './civil-execution.ts';
import { awaitSuitAcceptance } from './civil-suit.ts';
import { remindOfCourt } from './court-steps.ts';

/**
 * Civil suit for unjust enrichment (不当得利诉讼): the complaint has gone out, the court has to accept it. A case that comes
 * back, because a payment was taken back, goes on where the suit stands.
 */
export function enterCivilSuit(t: Transition): void {
  const { civilSuit } = t.state;
  if (civilSuit === null) return;
  if (civilSuit.title !== null) return pursueTitle(t);
  if (civilSuit.status !== 'filed') return remindOfCourt(t);
  awaitSuitAcceptance(t, civilSuit.filedOn);
}
