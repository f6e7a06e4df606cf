import type { SimulatedCase } from '../../../sample/sample-case.ts';
import { simulateConfirmed } from '../../simulated-at-court.ts';

/** Cases that have gone to the police. */
export const policeBeginnings = {
  'received by the police': receivedByThePolice,
  'refused by the police': refusedByThePolice,
  'with the police, who are to reconsider their refusal': reconsiderationAsked,
  'before the procuratorate, which asks the police to explain': demandedToExplain,
  'ordered to be filed by the procuratorate': orderedToFile,
} satisfies Record<string, () => SimulatedCase>;

function receivedByThePolice(): SimulatedCase {
  const simulated = simulateConfirmed({ suspicion: 'fraud' });
  simulated.give('approve-referral', { reason: 'The certificate is forged.' });
  simulated.give('record-police-receipt', { receivedOn: simulated.today });
  return simulated;
}

function refusedByThePolice(): SimulatedCase {
  const simulated = receivedByThePolice();
  simulated.give('record-police-refusal', { refusedOn: simulated.today, reason: 'No intent.' });
  return simulated;
}

function reconsiderationAsked(): SimulatedCase {
  const simulated = refusedByThePolice();
  simulated.give('request-police-reconsideration', { grounds: 'The certificate is forged.' });
  return simulated;
}

function demandedToExplain(): SimulatedCase {
  const simulated = refusedByThePolice();
  simulated.give('request-filing-supervision', { grounds: 'The police overlook the forged certificate.' });
  simulated.give('record-procuratorate-demand', { demandedOn: simulated.today });
  return simulated;
}

function orderedToFile(): SimulatedCase {
  const simulated = demandedToExplain();
  const decision = { decidedOn: simulated.today, outcome: 'filing-ordered', reason: 'The facts show intent.' } as const;
  simulated.give('record-procuratorate-decision', decision);
  return simulated;
}
