import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
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
