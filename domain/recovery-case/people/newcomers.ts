import { message } from '../messages.ts';
import { setDecisionAside } from '../amounts/set-aside.ts';
import { endClocksOfLadder } from '../clocks-of-ladder.ts';
import type { Transition } from '../recovery-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Addressee } from '../service/addressee.ts';
import { addAddressee, serveWhatStands } from '../service/addressee-changes.ts';
import { endServices } from '../service/service-attempts.ts';

type Newcomer = Omit<Addressee, 'id' | 'since' | 'until'>;

/** Everything about a newcomer that is the same for most: outside prison, acting for themselves, nothing agreed. */
export const plainNewcomer = {
  actsFor: null,
  prison: null,
  electronicConsent: null,
  liabilityCap: null,
} as const;

/** The id that the next addressee gets. */
export function nextAddresseeId({ addressees }: RecoveryCaseState): string {
  return `R${addressees.length + 1}`;
}

/**
 * Somebody comes into the case who owes. They get what everybody gets at this point of the ladder, with full periods: a
 * notice to return that is answered anew, a decision that is not final served on them with its remedies, a demand made
 * again unless a judgment is enforced. What was final against the one before them stays final.
 */
export function bringIn(t: Transition, newcomer: Newcomer): Addressee {
  const underDecision = isUnderDecision(t.state);
  const added = addAddressee(t, newcomer, underDecision ? 'serve-what-stands' : 'serve-what-comes');
  askThemToo(t, added, underDecision);
  return added;
}

/**
 * Somebody who was thought dead is in the case again, and others were asked in their place since: they get what a newcomer
 * gets, and a decision that was made meanwhile is open to them with all its remedies.
 */
export function bringBack(t: Transition, addresseeId: string): void {
  t.change({
    addressees: t.state.addressees.map((each) => (each.id === addresseeId ? { ...each, until: null } : each)),
  });
  const addressee = t.state.addressees.find(({ id }) => id === addresseeId);
  if (addressee === undefined) return;
  const { decision, judgment, agreement, stage } = t.state;
  const stands = judgment === null && decision !== null;
  if (stands) serveWhatStands(t, addressee);
  if (agreement !== null && stage === 'repayment-agreement') {
    t.change({ agreement: null });
    t.moveTo('persuasion');
  } else if (!t.moves) askThemToo(t, addressee, stands);
}

function askThemToo(t: Transition, { id }: Pick<Addressee, 'id'>, underDecision: boolean): void {
  const { stage, judgment } = t.state;
  if (stage === 'persuasion' || (stage === 'demand' && !underDecision)) t.moveTo(stage);
  else if (stage === 'civil-suit' || (stage === 'court-application' && courtIsAsked(t.state)))
    t.alert(message('tell-court-of-newcomer', { addresseeId: id }));
  else if (stage === 'court-application' && judgment === null) t.moveTo('demand');
}

/** The ladder is climbed again from persuasion, because what was decided was not decided against this debtor. */
export function startOverWith(t: Transition, newcomer: Newcomer): void {
  addAddressee(t, newcomer, 'serve-what-comes');
  endServices(t, (_document, { scope }) => scope !== 'penalty');
  endClocksOfLadder(t, 'new-debtor');
  setDecisionAside(t);
  t.change({ agreement: null, withholding: null });
  t.moveTo('persuasion');
}

export function courtIsAsked({ court }: RecoveryCaseState): boolean {
  return court !== null && court.status !== 'not-filed';
}

/**
 * A decision is being prepared, or is open to remedies on whatever rung the case stands: by its settings an office demands,
 * and one heir pays by instalments, while they still run. A judgment closes it, but where it waits for the remedies of
 * others.
 */
function isUnderDecision({ stage, decision, judgment }: RecoveryCaseState): boolean {
  if (decision === null) return false;
  if (decision.documentId === null) return stage === 'recovery-decision';
  return decision.remedyEnded === null && (judgment === null || stage === 'recovery-decision');
}
