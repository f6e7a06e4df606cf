import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { SimulatedCase, sampleOpening, yuan } from '../../tests/sample/sample-case.ts';
import { composedText } from '../../tests/golden-letters/letter-text.ts';
import { requestsOf } from '../../tests/sample/words.ts';
import { recoveryCaseLetters } from './templates/registry.ts';

const confirmed = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: '死亡医学证明核对属实。',
} as const;
const stillDrawn = { benefitCode: 'basic-pension', monthlyAmount: yuan('30000.00'), payDay: 15 };

/** Nobody does anything: notice, decision and demand are served by publication, up to the court; the police is told, too. */
function untouched(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  simulated.give('confirm-overpayment', { ...confirmed, suspicion: 'fraud' });
  simulated.until('2026-02-01');
  simulated.give('record-police-filing', { filedOn: plainDate('2026-01-30'), policeReference: '余公立〔2026〕1号' });
  simulated.until('2027-06-30');
  return simulated;
}

/** The person could not be reached, then agreed to instalments and missed the first. */
function unreachableThenInstalments(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'missing-person' }));
  simulated.give('report-unreachable', { reason: '登记住址无人居住' });
  simulated.until('2026-01-20');
  simulated.give('record-appearance', { note: '本人到场' });
  simulated.give('confirm-overpayment', confirmed);
  simulated.give('request-agreement', { note: '申请分期' });
  simulated.give('conclude-agreement', {
    instalmentCount: 3,
    firstDueOn: plainDate('2026-03-02'),
    accelerationAgreed: true,
  });
  simulated.until('2026-03-10');
  return simulated;
}

/** A benefit is still drawn: it is withheld from, and the rest is paid at once. */
function withheldThenPaid(): SimulatedCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person }));
  simulated.give('confirm-overpayment', { ...confirmed, continuingBenefit: stillDrawn });
  simulated.give('record-refusal', { reason: '不同意' });
  simulated.give('record-payment', {
    amount: yuan('128900.00'),
    receivedOn: plainDate('2026-01-05'),
    reference: 'BANK-1',
    payer: '戴某',
  });
  return simulated;
}

const issuedByTheLadder: readonly DocumentKind[] = [
  'notice-to-return',
  'reply-reminder',
  'repayment-agreement',
  'instalment-reminder',
  'withholding-notice',
  'advance-notice',
  'recovery-decision',
  'proof-of-service',
  'public-notice',
  'demand-letter',
  'court-application',
  'police-transfer',
  'transfer-materials',
  'closing-notice',
];

describe('letters of the procedure', () => {
  const requests: readonly DocumentRequest[] = [untouched(), unreachableThenInstalments(), withheldThenPaid()].flatMap(
    ({ records }) => requestsOf(records),
  );

  it('are of every kind that the ladder issues by itself', () => {
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(new Set(issuedByTheLadder));
  });

  it.each(requests.map((request) => [`${request.kind} of ${request.issuedOn}`, request] as const))(
    'are in Chinese throughout: %s',
    (_title, request) => {
      const withoutNumbers = composedText(recoveryCaseLetters, request).replaceAll(/DAYU-[\d-]+/g, '');
      expect(withoutNumbers).not.toMatch(/[A-Za-z]{2,}|undefined|null|NaN/);
      expect(withoutNumbers).not.toContain('本文书');
    },
  );
});
