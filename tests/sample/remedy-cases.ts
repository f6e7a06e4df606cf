import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { SimulatedCase, sampleOpening, yuan } from './sample-case.ts';
import { requestsOf } from './words.ts';

/** The sample claim in two claim periods, ¥60,000.00 and ¥40,000.00. */
const twoPeriods: Partial<CaseOpening> = {
  claimPeriods: [
    {
      id: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2017-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('60000.00'),
    },
    {
      id: 'P2',
      from: plainDate('2018-01-01'),
      to: plainDate('2018-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('40000.00'),
    },
  ],
};

/** Confirmed on 2026-01-05, silence; the advance notice was issued on Wednesday 2026-01-21 and is not served yet. */
export function announcedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ ...twoPeriods, ...part }));
  confirm(simulated);
  simulated.until('2026-01-21');
  return simulated;
}

/** As announced, with two heirs, R2 and R3, in the place of a debtor who has died. */
export function announcedCaseOfHeirs(): SimulatedCase {
  const living = { ...sampleOpening().person, diedOn: null };
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({ ...twoPeriods, violation: 'double-drawing', person: living }),
  );
  const heir = {
    identityNumber: null,
    address: '大余县某村',
    telephone: null,
    relationship: '子女',
    estateShare: null,
  };
  confirm(simulated);
  simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), note: '', divided: [] });
  simulated.give('name-heirs', {
    deceasedId: null,
    heirs: [
      { ...heir, name: '戴甲' },
      { ...heir, name: '戴乙' },
    ],
  });
  while (simulated.state.stage !== 'recovery-decision') simulated.runOutNext();
  return simulated;
}

/** The decision was issued on 2026-01-29 and served the same day: A7 until 02-28, A11 until 03-30, A15 until 07-29. */
export function decidedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = announcedCase(part);
  serve(simulated, 'advance-notice', '2026-01-21');
  simulated.until('2026-01-29');
  serve(simulated, 'recovery-decision', '2026-01-29');
  return simulated;
}

/** Serves the latest document of a kind on the only addressee, or on the one who is named. */
export function serve(simulated: SimulatedCase, kind: string, on: string, addresseeId: string | null = null): void {
  simulated.give('record-service', {
    documentId: simulated.state.documents.findLast((document) => document.kind === kind)?.id ?? 'none',
    addresseeId,
    servedOn: plainDate(on),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** What the latest document of a kind says. */
export function particularsOf(simulated: SimulatedCase, kind: string): object | undefined {
  return letterOf(simulated, kind)?.particulars;
}

/** The letter of a kind that was issued last. */
export function letterOf(simulated: SimulatedCase, kind: string) {
  return requestsOf(simulated.records).findLast((document) => document.kind === kind);
}

/** Running clocks of the case's decision and remedies, with their last days. */
export function clocksOf(simulated: SimulatedCase): readonly string[] {
  const shown =
    /^(defence|hearing|performance|reconsideration|suit|demand|court-window$|remedy-reminder|judgment-performance)/;
  return simulated.state.deadlines
    .filter(({ purpose, status }) => shown.test(purpose) && status !== 'expired')
    .map(({ purpose, due, status, addressee }) =>
      [
        purpose,
        due,
        ...(status === 'on-hold' ? [status] : []),
        ...(addressee === 'R1' || !addressee ? [] : [addressee]),
      ].join(' '),
    )
    .toSorted();
}

function confirm(simulated: SimulatedCase): void {
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The death certificate of 2017 was found.',
  });
}
