import { documentById } from '../../kernel/process-document.ts';
import { somebodyHasARemedy } from '../../procedures/administrative-act/remedy-rights.ts';
import { giveRightsBackTo, leaveRightsToRelatives } from '../../procedures/administrative-act/rights-of-the-dead.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import { servedAddressees, standsFor, type Addressee } from '../service/addressee.ts';
import { startServiceOn } from '../service/service-attempts.ts';
import type { BenefitAct } from './benefit-act-state.ts';

/** Somebody who was told of acts on a benefit has died: their relatives may go on within the periods that run. */
export function leaveBenefitActsToRelatives(t: Transition, deceasedId: string): void {
  const { addressees } = t.state;
  const those = addressees.filter((each) => standsFor(addressees, each, deceasedId)).map(({ id }) => id);
  for (const act of standing(t.state)) leaveRightsToRelatives(actsOfCase, t, act, those);
}

/** They live after all, and have the periods again that had been left to their relatives. */
export function giveBenefitActsBack(t: Transition, addresseeId: string): void {
  for (const act of standing(t.state)) giveRightsBackTo(actsOfCase, t, act, addresseeId);
}

/**
 * What was taken from a benefit, or not paid of it, is the estate's: whoever comes in the place of the dead is served with each
 * act on it that nobody was served with before, or that can still be contested, and has periods of their own. What had become
 * final stays final. Whoever owes for another reason, such as having drawn after the death, has no part in that benefit.
 */
export function serveBenefitActsOnSuccessor(t: Transition, successor: Addressee): void {
  if (!servedAddressees(t.state.addressees).some(({ id }) => id === successor.id)) return;
  for (const act of standing(t.state))
    if (!wasServed(t.state, act) || somebodyHasARemedy(actsOfCase, t.state, act))
      startServiceOn(t, act.documentId, successor, 'benefit');
}

function standing({ benefitActs }: RecoveryCaseState): readonly BenefitAct[] {
  return benefitActs.filter((act) => act.standing === 'stands');
}

function wasServed(state: RecoveryCaseState, { documentId }: BenefitAct): boolean {
  return documentById(state, documentId)?.services.some(({ servedOn }) => servedOn !== null) === true;
}
