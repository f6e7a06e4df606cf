import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Penalty } from '../../domain/recovery-case/penalties/penalty-state.ts';
import type { Suspicion } from '../../domain/recovery-case/vocabulary.ts';
import { serve } from './remedy-cases.ts';
import { PaperCase, sampleOpening, yuan } from './sample-case.ts';

export const finedFor = 'The second pension was concealed with a forged certificate.';

/** ¥10,000.00 drawn until shortly before it was found, so that a penalty is not barred, and confirmed the same day. */
export function recentlyDrawn(openedOn: PlainDate, suspicion: Suspicion = 'none'): PaperCase {
  const drawn = { from: addDays(openedOn, -370), to: addDays(openedOn, -98), amount: yuan('10000.00') };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const person = { ...sampleOpening().person, diedOn: null };
  const paper = new PaperCase(
    openedOn,
    sampleOpening({ violation: 'double-drawing', person, foundOn: openedOn, claimPeriods }),
  );
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: drawn.amount }],
    suspicion,
    continuingBenefit: null,
    findings: 'The certificate is forged.',
  });
  return paper;
}

/** A fine of ¥20,000.00, announced on the day on which the case is opened. */
export function announcedFine(openedOn: string): PaperCase {
  const paper = recentlyDrawn(plainDate(openedOn));
  paper.give('propose-penalty', { multiple: 2, ground: finedFor });
  serve(paper, 'penalty-advance-notice', openedOn);
  return paper;
}

/** As announced; nobody asks to be heard, and the decision is served on a day. */
export function servedFine(openedOn: string, servedOn: string): PaperCase {
  const paper = announcedFine(openedOn);
  paper.until(servedOn);
  serve(paper, 'penalty-decision', servedOn);
  return paper;
}

/** The overpayment is paid, so that the case goes on for the fine alone. */
export function payOverpayment(paper: PaperCase): void {
  const receipt = { receivedOn: paper.today, reference: 'bank-overpayment', payer: '戴某' };
  paper.give('record-payment', { amount: yuan('10000.00'), ...receipt });
}

/** The fine that was proposed last. */
export function lastFine({ state }: PaperCase): Penalty | undefined {
  return state.penalties.at(-1);
}

export function fileReconsideration(paper: PaperCase, filedOn: string): void {
  paper.give('file-reconsideration', { ...filed(paper, filedOn), authority: null });
}

export function fileSuit(paper: PaperCase, filedOn: string): void {
  paper.give('file-suit', { ...filed(paper, filedOn), court: null });
}

/** Why a remedy against the fine cannot be filed on a day; null where it can. */
export function refusalOfRemedy(
  paper: PaperCase,
  kind: 'reconsideration' | 'suit',
  filedOn: string,
  addresseeId: string | null = null,
): string | null {
  return kind === 'suit'
    ? paper.refusalOf('file-suit', { ...filed(paper, filedOn), addresseeId, court: null })
    : paper.refusalOf('file-reconsideration', { ...filed(paper, filedOn), addresseeId, authority: null });
}

/** The authority accepts what is not accepted yet, and decides. */
export function decideReconsideration(
  paper: PaperCase,
  outcome: 'upheld' | 'annulled' | 'changed',
  receivedOn: string,
  fine?: string,
): void {
  const remedy = lastFine(paper)?.remedy;
  if (remedy?.kind === 'reconsideration' && remedy.status === 'filed')
    paper.give('record-reconsideration-acceptance', { acceptedOn: paper.today, simplified: false, reference: null });
  paper.give('record-reconsideration-decision', {
    outcome,
    receivedOn: plainDate(receivedOn),
    reference: '复决1号',
    amounts: fine === undefined ? [] : [{ claimPeriodId: 'F1', amount: yuan(fine) }],
    orderedStep: null,
  });
}

/** The court accepts what is not accepted yet, and judges. */
export function judge(paper: PaperCase, outcome: 'dismissed' | 'annulled', effectiveOn: string): void {
  const courtReference = '行初1号';
  if (lastFine(paper)?.remedy?.acceptedOn === null)
    paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference });
  const ruling = { outcome, amounts: [], orderedStep: null } as const;
  paper.give('record-judgment', { ...ruling, effectiveOn: plainDate(effectiveOn), courtReference, performBy: null });
}

export function withdrawRemedy(paper: PaperCase, withdrawnOn: string): void {
  paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate(withdrawnOn), reason: 'As agreed.' });
}

function filed(paper: PaperCase, filedOn: string) {
  return { actId: lastFine(paper)?.id ?? null, addresseeId: null, filedOn: plainDate(filedOn), reasonForDelay: null };
}
