import { giveRightsBack, setRightsAside } from '../../procedures/administrative-act/rights-set-aside.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import { serveAgain } from '../service/service-attempts.ts';
import { actsOfCase } from './acts-of-case.ts';

/** The case ends before the remedies against its fines and acts on a benefit do: what is left of their periods is kept. */
export function setRemediesAside(t: Transition): void {
  for (const act of besideTheLadder(t.state)) setRightsAside(actsOfCase, t, act);
}

/** The case goes on after all: what is not served yet is served, and what is left of their periods runs on. */
export function giveRemediesBack(t: Transition): void {
  for (const act of besideTheLadder(t.state)) {
    if (act.documentId !== null) serveAgain(t, act.documentId);
    giveRightsBack(actsOfCase, t, act);
  }
}

function besideTheLadder({ penalties, benefitActs }: RecoveryCaseState): readonly AdministrativeAct[] {
  return [
    ...penalties.filter(({ status }) => status === 'decided'),
    ...benefitActs.filter(({ standing }) => standing === 'stands'),
  ];
}
