import { inEnglish } from '../sample/in-english.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

/** A case of 128,900.00 yuan, confirmed on 5 January 2026. */
export function simulateConfirmed(
  part: Partial<CommandPayloads['confirm-overpayment']> = {},
  opening: Partial<CaseOpening> = {},
): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening(opening));
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate of 2017 found.',
    ...part,
  });
  return simulated;
}

/** Records that the latest document of a kind was handed over on a day. */
export function serve(simulated: SimulatedCase, kind: string, servedOn: string): void {
  const document = simulated.state.documents.findLast((each) => each.kind === kind);
  simulated.give('record-service', {
    documentId: document?.id ?? '',
    addresseeId: null,
    servedOn: plainDate(servedOn),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** Repayment was refused, and the decision served on 13 January 2026. */
export function simulateServed(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = simulateConfirmed({}, opening);
  simulated.give('record-refusal', { reason: 'The money is spent.' });
  serve(simulated, 'advance-notice', '2026-01-05');
  simulated.until('2026-01-13');
  serve(simulated, 'recovery-decision', '2026-01-13');
  return simulated;
}

/** Nobody asked for a remedy against the decision until 13 July. */
export function simulateInDemand(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = simulateServed(opening);
  simulated.until('2026-07-14');
  return simulated;
}

/** The demand was served on 14 July 2026, and the application was filed on 29 July, in the window until 13 October. */
export function simulateAtCourt(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = simulateInDemand(opening);
  serve(simulated, 'demand-letter', '2026-07-14');
  simulated.until('2026-07-29');
  return simulated;
}

/** The window closed on 13 October 2026 while the debtor had been given more time. */
export function simulateWindowMissed(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = simulateInDemand(opening);
  serve(simulated, 'demand-letter', '2026-07-14');
  const demand = simulated.state.deadlines.find(({ purpose }) => purpose === 'demand');
  simulated.give('extend-deadline', {
    deadlineId: demand?.id ?? '',
    until: plainDate('2026-11-02'),
    reason: 'A flood in the county.',
  });
  simulated.until('2026-11-03');
  return simulated;
}

export function pay(simulated: SimulatedCase, amount: string, receivedOn: string, payer = '大余县人民法院'): void {
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: plainDate(receivedOn),
    reference: `${receivedOn} ${amount}`,
    payer,
  });
}

/** What the last transition said of a kind. */
export function said(simulated: SimulatedCase, kind: string): readonly string[] {
  const timeline = simulated.records.at(-1)?.timeline ?? [];
  return timeline.filter((entry) => entry.kind === kind).map(({ message }) => inEnglish(message));
}
