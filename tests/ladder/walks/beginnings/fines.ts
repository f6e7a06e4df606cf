import { plainDate } from '../../../../domain/calendar/plain-date.ts';
import { referralIsOpen } from '../../../../domain/recovery-case/police/referral.ts';
import type { Suspicion } from '../../../../domain/recovery-case/vocabulary.ts';
import {
  announcedFine,
  fileReconsideration,
  finedFor,
  lastFine,
  payOverpayment,
  recentlyDrawn,
} from '../../../sample/fined-case.ts';
import { serve } from '../../../sample/remedy-cases.ts';
import type { PaperCase } from '../../../sample/sample-case.ts';

/** Cases in which whoever drew is fined, or can be. */
export const fineBeginnings = {
  'recently drawn by fraud': () => recentlyDrawn(plainDate('2026-01-05'), 'fraud'),
  'with a hearing on the fine': hearingOnFine,
  'with a defence against a fine': objectedToFine,
  'with a fine announced while the police have the matter': announcedBesideThePolice,
  'with a fine that is decided, and not served': decidedFine,
  'with a fine against which reconsideration is asked for': reconsiderationAsked,
  'with a fine that is reconsidered': reconsidered,
  'with a fine that stands': finedForGood,
  fined: () => fined('none'),
  'fined, and the overpayment is paid': () => fined('none', 'paid'),
  'fined on a suspicion of fraud, and the overpayment is paid': () => fined('fraud', 'paid'),
  'fined on a suspicion of forged papers': () => fined('forged-papers'),
} satisfies Record<string, () => PaperCase>;

function hearingOnFine(): PaperCase {
  const paper = announcedFine('2026-01-05');
  paper.give('request-hearing', { addresseeId: null, requestedOn: paper.today });
  paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-01-20'), place: '三楼听证室' });
  paper.until('2026-01-20');
  return paper;
}

function objectedToFine(): PaperCase {
  const paper = announcedFine('2026-01-05');
  paper.give('record-defence', { addresseeId: null, receivedOn: paper.today, summary: 'It was no concealment.' });
  return paper;
}

/** The matter went to the police after the fine had been announced. */
function announcedBesideThePolice(): PaperCase {
  const paper = announcedFine('2026-01-05');
  paper.give('open-referral', { suspicion: 'fraud', reason: 'The certificate is forged.' });
  paper.give('approve-referral', { reason: 'The certificate is forged.' });
  return paper;
}

function decidedFine(): PaperCase {
  const paper = announcedFine('2026-01-05');
  while (lastFine(paper)?.documentId === null && paper.runOutNext());
  return paper;
}

function reconsiderationAsked(): PaperCase {
  const paper = fined('none');
  fileReconsideration(paper, paper.today);
  return paper;
}

function reconsidered(): PaperCase {
  const paper = reconsiderationAsked();
  const acceptance = { acceptedOn: paper.today, simplified: false, reference: null };
  paper.give('record-reconsideration-acceptance', acceptance);
  return paper;
}

/** Nobody contests it within the six months in which the court can be asked (ALL 46). */
function finedForGood(): PaperCase {
  const paper = fined('none', 'paid');
  paper.until('2026-07-21');
  return paper;
}

/** A fine of ¥20,000.00, served on 2026-01-20; the head has declined to refer a suspicion to the police. */
function fined(suspicion: Suspicion, overpayment: 'paid' | 'owed' = 'owed'): PaperCase {
  const paper = recentlyDrawn(plainDate('2026-01-05'), suspicion);
  if (referralIsOpen(paper.state)) paper.give('decline-referral', { reason: 'A matter between relatives.' });
  paper.give('propose-penalty', { multiple: 2, ground: finedFor });
  if (overpayment === 'paid') payOverpayment(paper);
  serve(paper, 'penalty-advance-notice', '2026-01-05');
  paper.until('2026-01-20');
  serve(paper, 'penalty-decision', '2026-01-20');
  return paper;
}
