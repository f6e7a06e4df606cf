import { documentById } from '../../kernel/process-document.ts';
import type { HeardActs } from '../../procedures/administrative-act/acts-of-process.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { windowAfter } from '../court/court-window.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { nameOf, partyOf, presentParties, type Addressee } from '../service/addressee.ts';
import { isUnderWay } from '../service/service.ts';
import { actKinds, kindOfAct } from './act-kinds.ts';

/** The administrative acts of a case, and whom they concern. */
export const actsOfCase: HeardActs<RecoveryCase> = {
  clock: (name) => name,
  command: (name) => name,
  duty: (name) => name,
  row: (row) => row,
  fact: (name) => name,
  whoIsConcerned: 'debtor',
  acts: ({ decision, penalties, benefitActs, formerDecisions }) => [
    ...(decision === null ? [] : [decision]),
    ...penalties.toReversed(),
    ...benefitActs.toReversed(),
    ...formerDecisions,
  ],
  change: (t, actId, part) => {
    const { decision, penalties, benefitActs, formerDecisions } = t.state;
    if (decision?.id === actId) t.change({ decision: { ...decision, ...part } });
    else if (penalties.some(({ id }) => id === actId))
      t.change({ penalties: penalties.map((act) => (act.id === actId ? { ...act, ...part } : act)) });
    else if (benefitActs.some(({ id }) => id === actId))
      t.change({ benefitActs: benefitActs.map((act) => (act.id === actId ? { ...act, ...part } : act)) });
    else t.change({ formerDecisions: formerDecisions.map((act) => (act.id === actId ? { ...act, ...part } : act)) });
  },
  natureOf: (act) => actKinds[kindOfAct(act)],
  scopeOfHearing: (act) => actKinds[kindOfAct(act)].scopeOfHearing,
  partiesTo: partiesTo,
  partyNamed: ({ addressees }, addresseeId) => {
    const named = addressees.find(({ id, until }) => id === addresseeId && until === null);
    return named === undefined ? undefined : partyOf(addressees, named);
  },
  nameOf,
  windowAfter,
  restDays: (state) => settingsOfCase(state).restDays,
  servedOn: (state, documentId) => documentById(state, documentId)?.servedOn ?? null,
  isBeingServed: (state, documentId) => documentById(state, documentId)?.services.some(isUnderWay) === true,
};

/** Those whom an act concerns; where the one whom alone it concerns has died, whoever may act in their place (ARL 14, ALL 25). */
function partiesTo(
  { addressees, people }: RecoveryCaseState,
  { addresseeId }: AdministrativeAct,
): readonly Addressee[] {
  const present = presentParties(addressees);
  const hasDied = people.estates.some(({ deceased }) => deceased === addresseeId);
  return addresseeId === null || hasDied ? present : present.filter(({ id }) => id === addresseeId);
}

/** The id that the next act of a case gets. */
export function nextActId(state: RecoveryCaseState): string {
  return `A${numberOf(actsOfCase.acts(state)) + 1}`;
}

function numberOf(acts: readonly AdministrativeAct[]): number {
  return Math.max(0, ...acts.map(({ id }) => Number(id.slice(1))));
}
