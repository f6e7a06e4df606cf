import { inEnglish } from '../sample/in-english.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';

/** A case of 128,900.00 yuan, confirmed on 5 January 2026. */
export function confirmedOnPaper(
  part: Partial<CommandPayloads['confirm-overpayment']> = {},
  opening: Partial<CaseOpening> = {},
): PaperCase {
  const paper = new PaperCase('2026-01-05', sampleOpening(opening));
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate of 2017 found.',
    ...part,
  });
  return paper;
}

/** Records that the latest document of a kind was handed over on a day. */
export function serve(paper: PaperCase, kind: string, servedOn: string): void {
  const document = paper.state.documents.findLast((each) => each.kind === kind);
  paper.give('record-service', {
    documentId: document?.id ?? '',
    addresseeId: null,
    servedOn: plainDate(servedOn),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** Repayment was refused, and the decision served on 13 January 2026. */
export function servedOnPaper(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = confirmedOnPaper({}, opening);
  paper.give('record-refusal', { reason: 'The money is spent.' });
  serve(paper, 'advance-notice', '2026-01-05');
  paper.until('2026-01-13');
  serve(paper, 'recovery-decision', '2026-01-13');
  return paper;
}

/** Nobody asked for a remedy against the decision until 13 July. */
export function inDemandOnPaper(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = servedOnPaper(opening);
  paper.until('2026-07-14');
  return paper;
}

/** The demand was served on 14 July 2026, and the application was filed on 29 July, in the window until 13 October. */
export function atCourtOnPaper(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = inDemandOnPaper(opening);
  serve(paper, 'demand-letter', '2026-07-14');
  paper.until('2026-07-29');
  return paper;
}

/** The window closed on 13 October 2026 while the debtor had been given more time. */
export function windowMissedOnPaper(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = inDemandOnPaper(opening);
  serve(paper, 'demand-letter', '2026-07-14');
  const demand = paper.state.deadlines.find(({ purpose }) => purpose === 'demand');
  paper.give('extend-deadline', {
    deadlineId: demand?.id ?? '',
    until: plainDate('2026-11-02'),
    reason: 'A flood in the county.',
  });
  paper.until('2026-11-03');
  return paper;
}

export function pay(paper: PaperCase, amount: string, receivedOn: string, payer = '大余县人民法院'): void {
  paper.give('record-payment', {
    amount: yuan(amount),
    receivedOn: plainDate(receivedOn),
    reference: `${receivedOn} ${amount}`,
    payer,
  });
}

/** What the last transition said of a kind. */
export function said(paper: PaperCase, kind: string): readonly string[] {
  const timeline = paper.records.at(-1)?.timeline ?? [];
  return timeline.filter((entry) => entry.kind === kind).map(({ message }) => inEnglish(message));
}
