import { addDays } from '../../../../domain/calendar/plain-date.ts';
import { announcedCase, announcedCaseOfHeirs, decidedCase, serve } from '../../../sample/remedy-cases.ts';
import type { PaperCase } from '../../../sample/sample-case.ts';

const courtReference = '（2026）赣0723行初12号';

/** Cases in which somebody is heard, or may contest what was decided. */
export const remedyBeginnings = {
  announced: () => announcedCase(),
  'announced to two heirs': announcedCaseOfHeirs,
  'with a hearing': hearingOnDecision,
  decided: () => decidedCase(),
  'decided on two heirs': decidedCaseOfHeirs,
  'with a request for reconsideration': reconsiderationAsked,
  'with a request for reconsideration that is to be corrected': reconsiderationToBeCorrected,
  'with an accepted reconsideration': reconsiderationAccepted,
  'with a stayed reconsideration': reconsiderationStayed,
  'with a suit that is not accepted yet': suitFiled,
  sued: suedCase,
  'dismissed by the court, with a day for performance': dismissedSuit,
} satisfies Record<string, () => PaperCase>;

function hearingOnDecision(): PaperCase {
  const paper = announcedCaseOfHeirs();
  serve(paper, 'advance-notice', paper.today, 'R2');
  paper.give('request-hearing', { addresseeId: 'R2', requestedOn: paper.today });
  const hearingOn = addDays(paper.today, 20);
  paper.give('schedule-hearing', { hearingId: null, hearingOn, place: '三楼听证室' });
  paper.until(hearingOn);
  return paper;
}

function decidedCaseOfHeirs(): PaperCase {
  const paper = announcedCaseOfHeirs();
  serve(paper, 'advance-notice', '2026-01-21', 'R2');
  serve(paper, 'advance-notice', '2026-01-21', 'R3');
  paper.until('2026-01-29');
  serve(paper, 'recovery-decision', '2026-01-29', 'R2');
  paper.until('2026-02-11');
  serve(paper, 'recovery-decision', '2026-02-11', 'R3');
  return paper;
}

/** Asked for on 2 March 2026. */
function reconsiderationAsked(): PaperCase {
  const paper = decidedCase();
  paper.until('2026-03-02');
  const filing = { addresseeId: null, filedOn: paper.today, reasonForDelay: null };
  paper.give('file-reconsideration', { ...filing, authority: null });
  return paper;
}

function reconsiderationToBeCorrected(): PaperCase {
  const paper = reconsiderationAsked();
  paper.until('2026-03-09');
  paper.give('record-correction-notice', {
    noticedOn: paper.today,
    receivedOn: paper.today,
    note: 'A copy is missing.',
  });
  return paper;
}

/** Accepted on the day on which it was asked for. */
function reconsiderationAccepted(): PaperCase {
  const paper = reconsiderationAsked();
  const acceptedOn = paper.today;
  paper.give('record-reconsideration-acceptance', { acceptedOn, simplified: false, reference: null });
  return paper;
}

function reconsiderationStayed(): PaperCase {
  const paper = reconsiderationAccepted();
  paper.until('2026-03-16');
  paper.give('record-reconsideration-stay', { stayedOn: paper.today, reason: 'Another court decides first.' });
  return paper;
}

function suitFiled(): PaperCase {
  const paper = decidedCase();
  paper.until('2026-03-02');
  paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null });
  return paper;
}

/** The suit of 2 March 2026 is accepted on the 6th. */
function suedCase(): PaperCase {
  const paper = suitFiled();
  paper.until('2026-03-06');
  paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference });
  return paper;
}

/** The judgment of 6 July 2026 leaves the decision as it is, to be performed by 5 August. */
function dismissedSuit(): PaperCase {
  const paper = suedCase();
  paper.until('2026-07-06');
  paper.give('record-judgment', {
    outcome: 'dismissed',
    effectiveOn: paper.today,
    courtReference,
    performBy: addDays(paper.today, 30),
    amounts: [],
    orderedStep: null,
  });
  return paper;
}
