import { SimulatedCase, yuan } from './sample-case.ts';

/** What verification finds of the sample claim: all of it, and no more. */
export const confirmed = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'Death certificate of 2017 found.',
} as const;

/** The sample case, confirmed on the day on which it is opened, 2026-01-05. */
export function confirmedCase(part: object = {}): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  simulated.give('confirm-overpayment', { ...confirmed, ...part });
  return simulated;
}
