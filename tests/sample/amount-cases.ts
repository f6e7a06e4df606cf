import { expect } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { SimulatedCase, sampleOpening, yuan } from './sample-case.ts';

/** Cases whose claims are corrected, paid, paid back and waived, and what is done in them. */

export const periods = [
  { id: 'P1', from: plainDate('2018-01-01'), to: plainDate('2018-12-31'), benefitCode: 'pension', amount: yuan('400') },
  { id: 'P2', from: plainDate('2019-01-01'), to: plainDate('2019-12-31'), benefitCode: 'pension', amount: yuan('600') },
];

/** Opened on Monday 2026-01-05 with 1,000.00 in two periods, and confirmed. */
export function confirmedCase(
  part: Partial<CommandPayloads['confirm-overpayment']> = {},
  opening: Partial<CaseOpening> = {},
): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, ...opening }));
  simulated.give('confirm-overpayment', {
    amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Checked.',
    ...part,
  });
  return simulated;
}

export function pay(simulated: SimulatedCase, amount: string, reference: string): void {
  const receivedOn = simulated.records.at(-1)?.on ?? plainDate('2026-01-05');
  simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference, payer: '戴某之子' });
}

export function reverse(
  simulated: SimulatedCase,
  reference: string,
  part: Partial<CommandPayloads['reverse-payment']> = {},
): void {
  simulated.give('reverse-payment', {
    reference,
    reason: 'bank-return',
    otherCase: null,
    note: 'Account closed.',
    ...part,
  });
}

export const totals = (simulated: SimulatedCase) => totalsOf(simulated.state.balances);

export const standing = (simulated: SimulatedCase) =>
  simulated.state.balances.map(({ recovered, outstanding }) => [recovered, outstanding]);

/** Another 300.00 for the first half of 2020, as P3. */
export function addHalfYear(simulated: SimulatedCase): void {
  simulated.give('add-claim-period', {
    from: plainDate('2020-01-01'),
    to: plainDate('2020-06-30'),
    benefitCode: 'pension',
    amount: yuan('300'),
    reason: 'Six more months were found.',
  });
}

/** In the decision's stage, its advance notice served on the day it was issued. */
export function announcedCase(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = confirmedCase({}, opening);
  simulated.until('2026-01-21');
  serveLatest(simulated, 'advance-notice');
  return simulated;
}

export function serveLatest(simulated: SimulatedCase, kind: string): void {
  const document = simulated.state.documents.findLast((candidate) => candidate.kind === kind);
  simulated.give('record-service', {
    documentId: document?.id ?? '',
    addresseeId: null,
    servedOn: document?.issuedOn ?? plainDate('2026-01-05'),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** Decided, and the decision served on the day it was issued. */
export function decidedCase(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = announcedCase(opening);
  simulated.until('2026-01-29');
  expect(simulated.documents()).toContain('recovery-decision');
  serveLatest(simulated, 'recovery-decision');
  return simulated;
}
