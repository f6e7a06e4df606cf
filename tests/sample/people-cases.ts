import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { NamedHeir } from '../../domain/recovery-case/people/people-payloads.ts';
import { isUnderWay } from '../../domain/recovery-case/service/service.ts';
import { SimulatedCase, sampleOpening, yuan } from './sample-case.ts';

/** Cases of people who die, cannot act for themselves, or let somebody act for them, and what they do in them. */

export const living = { ...sampleOpening().person, diedOn: null };

/** ¥60,000 drawn twice by a person who is alive when the case opens. */
export function livingCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  return new SimulatedCase(
    '2026-01-05',
    sampleOpening({
      violation: 'double-drawing',
      person: living,
      claimPeriods: [
        {
          id: 'P1',
          from: plainDate('2023-01-01'),
          to: plainDate('2023-12-31'),
          benefitCode: 'basic-pension',
          amount: yuan('60000.00'),
        },
      ],
      ...part,
    }),
  );
}

export function confirm(simulated: SimulatedCase, continuing = false): void {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: continuing ? benefit : null,
    findings: 'Both pensions were paid.',
  });
}

export function die(simulated: SimulatedCase, diedOn: string): void {
  simulated.give('record-death', { addresseeId: null, diedOn: plainDate(diedOn), note: '', divided: [] });
}

export function heir(name: string, estateShare: string | null): NamedHeir {
  return {
    name,
    identityNumber: null,
    address: '大余县某村',
    telephone: null,
    relationship: '子女',
    estateShare: estateShare === null ? null : yuan(estateShare),
  };
}

export function nameHeirs(simulated: SimulatedCase, ...heirs: readonly NamedHeir[]): void {
  simulated.give('name-heirs', { deceasedId: null, heirs });
}

/** Reconsideration is asked for and accepted today. */
export function askForReconsideration(simulated: SimulatedCase, addresseeId: string): void {
  simulated.give('file-reconsideration', {
    addresseeId,
    filedOn: simulated.today,
    authority: null,
    reasonForDelay: null,
  });
  simulated.give('record-reconsideration-acceptance', {
    acceptedOn: simulated.today,
    simplified: false,
    reference: null,
  });
}

/** The decision on reconsideration is received today and changes nothing. */
export function uphold(simulated: SimulatedCase): void {
  const upheld = { outcome: 'upheld', amounts: [], orderedStep: null } as const;
  simulated.give('record-reconsideration-decision', { ...upheld, receivedOn: simulated.today, reference: '复议1' });
}

export function servicesUnderWay({ state }: SimulatedCase): readonly string[] {
  return state.documents.flatMap(({ kind, services }) =>
    services.filter(isUnderWay).map(({ addresseeId }) => `${kind} ${addresseeId}`),
  );
}

/** Serves the latest document of a kind on an addressee. */
export function serve(simulated: SimulatedCase, kind: string, addresseeId: string, servedOn: string): void {
  const documentId = simulated.state.documents.findLast((document) => document.kind === kind)?.id ?? 'none';
  simulated.give('record-service', {
    documentId,
    addresseeId,
    servedOn: plainDate(servedOn),
    way: simulated.state.addressees.find(({ id }) => id === addresseeId)?.prison == null ? 'post' : 'through-prison',
    proof: 'Signed.',
  });
}

/** Clocks that run for an addressee, with their last days. */
export function clocksOf(simulated: SimulatedCase, addresseeId: string): readonly string[] {
  return simulated.state.deadlines
    .filter(({ addressee }) => addressee === addresseeId)
    .map(({ purpose, due }) => `${purpose} ${due}`)
    .toSorted();
}

export function pay(simulated: SimulatedCase, amount: string, day: string): void {
  const receivedOn = plainDate(day);
  simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference: `${day} ${amount}`, payer: '某某' });
}

/** The decision is served on the person on Monday 2 March 2026, and its remedies run. */
export function decidedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = livingCase(part);
  confirm(simulated);
  simulated.until('2026-01-21');
  serve(simulated, 'advance-notice', 'R1', '2026-01-21');
  simulated.until('2026-03-02');
  serve(simulated, 'recovery-decision', 'R1', '2026-02-02');
  return simulated;
}
