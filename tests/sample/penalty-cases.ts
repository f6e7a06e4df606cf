import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import type { Suspicion } from '../../domain/recovery-case/vocabulary.ts';
import { CaseWithHeads } from './case-with-heads.ts';
import { leaveDrawerAndHeir } from './drawer-and-heir.ts';
import { finedFor as ground } from './fined-case.ts';
import { serve } from './remedy-cases.ts';
import { type SimulatedCase, sampleOpening, yuan } from './sample-case.ts';

/** Fines as the tests of their course need them: on one who drew too much, and on those who drew after a death. */

const day = plainDate;
const reason = 'As on file.';

/** ¥10,000.00 drawn until September 2025, found and confirmed in January 2026. */
export function confirmedCase(suspicion: Suspicion = 'none'): SimulatedCase {
  const period = {
    id: 'P1',
    from: day('2025-01-01'),
    to: day('2025-09-30'),
    benefitCode: 'basic-pension',
    amount: yuan('10000.00'),
  };
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({ violation: 'double-drawing', person, claimPeriods: [period] }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('10000.00') }],
    suspicion,
    continuingBenefit: null,
    findings: 'The certificate is forged.',
  });
  return simulated;
}

export function pay(simulated: SimulatedCase, amount: string, receivedOn: string): void {
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: day(receivedOn),
    reference: `bank-${simulated.records.length}`,
    payer: '戴某',
  });
}

export const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;

/** The bank returns the last payment. */
export function bounce(simulated: SimulatedCase): void {
  simulated.give('reverse-payment', {
    reference: simulated.state.moneyMovements.at(-1)?.reference ?? 'none',
    ...returned,
  });
}

/** A fine of ¥20,000.00, decided on 2026-01-14 and served on 2026-01-20; the overpayment is paid at once. */
export function fined(): SimulatedCase {
  const simulated = confirmedCase();
  simulated.give('propose-penalty', { multiple: 2, ground });
  pay(simulated, '10000.00', '2026-01-05');
  simulated.until('2026-01-06');
  serve(simulated, 'penalty-advance-notice', '2026-01-06');
  simulated.until('2026-01-20');
  serve(simulated, 'penalty-decision', '2026-01-20');
  return simulated;
}

export function outstanding(simulated: SimulatedCase, nature: ClaimNature): number {
  return totalsOf(ofNature(simulated.state.balances, nature)).outstanding;
}

export const named = { identityNumber: null, address: '大余县某村', telephone: null };

export const fromDeath = { from: day('2025-04-01'), to: day('2025-09-30'), benefitCode: 'basic-pension' } as const;

/**
 * ¥60,000.00 drawn until the death of R1 on 31 March 2025 and ¥68,900.00 after it: R2, the daughter, drew the latter; R3,
 * the son, inherits ¥40,000.00.
 */
export function ofDrawerAndHeir(): SimulatedCase {
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({
      person: { ...sampleOpening().person, diedOn: null },
      claimPeriods: [{ ...fromDeath, id: 'P1', from: day('2024-04-01'), amount: yuan('128900.00') }],
    }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: reason,
  });
  return leaveDrawerAndHeir(simulated, '2025-03-31');
}

/** R1, the son, drew ¥10,000.00 in all of 2025; R2, the daughter, drew the ¥4,000.00 from July with him. */
export function ofTwoDrawers(): SimulatedCase {
  const until = { id: 'P1', from: day('2025-01-01'), to: day('2025-06-30'), benefitCode: 'basic-pension' };
  const after = { id: 'P2', from: day('2025-07-01'), to: day('2025-12-31'), benefitCode: 'basic-pension' };
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({
      debtor: { ...named, name: '戴子', relationship: '儿子' },
      claimPeriods: [
        { ...until, amount: yuan('6000.00') },
        { ...after, amount: yuan('4000.00') },
      ],
    }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [
      { claimPeriodId: 'P1', amount: yuan('6000.00') },
      { claimPeriodId: 'P2', amount: yuan('4000.00') },
    ],
    suspicion: 'none',
    continuingBenefit: null,
    findings: reason,
  });
  simulated.give('name-drawer', { ...named, name: '戴女', relationship: '女儿', drewFrom: day('2025-07-01') });
  return simulated;
}

export function payFrom(simulated: SimulatedCase, addresseeId: string, amount: string): void {
  const reference = `bank-${simulated.records.length}`;
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: simulated.today,
    reference,
    payer: addresseeId,
    addresseeId,
  });
}

/** Whom the latest document of a kind names, for which periods, and on whom it is served. */
export function addressed({ records, state }: SimulatedCase, kind: string) {
  const letter = records.flatMap(({ documents }) => documents).findLast((document) => document.kind === kind);
  return {
    names: letter?.addressees.map(({ name }) => name),
    periods: letter?.claimPeriods.map(({ id }) => id),
    claimed: letter?.claimed,
    served: state.documents.findLast(({ id }) => id === letter?.id)?.services.map(({ addresseeId }) => addresseeId),
  };
}

/** Clocks of the penalty that run for somebody, with their last days. */
export function clocksOf({ state }: SimulatedCase): readonly string[] {
  return state.deadlines
    .filter(({ scope, whoActs }) => scope === 'penalty' && whoActs === 'debtor')
    .map(({ purpose, addressee, due }) => `${addressee} ${purpose} ${due}`);
}
