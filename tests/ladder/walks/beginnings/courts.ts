import { addDays, addYears } from '../../../../domain/calendar/plain-date.ts';
import { yuan, type PaperCase } from '../../../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, inDemandOnPaper, serve, windowMissedOnPaper } from '../../paper-at-court.ts';

/** Cases that are before a court, or on their way there. */
export const courtBeginnings = {
  demanded: () => inDemandOnPaper(),
  'served with the demand': servedWithDemand,
  'at court': () => atCourtOnPaper(),
  'asked by the court for what is missing': gapsAsked,
  'accepted by the court': acceptedByCourt,
  'refused by the court, which has not served its ruling': refusedAfterAcceptance,
  'refused by the court': refusedByCourt,
  'before the higher court': objected,
  'window missed': () => windowMissedOnPaper(),
  'with a drawer who can be sued': drawnBySomebody,
  'judged in a civil suit': judgedInCivilSuit,
  'judged in a civil suit, and not executed because of a hold': heldBeyondPerformance,
  'judged in a civil suit, and on hold for years': judgedAndOnHold,
} satisfies Record<string, () => PaperCase>;

function drawnBySomebody(): PaperCase {
  const relationship = 'daughter';
  const drawer = { name: '戴小某', identityNumber: null, address: '大余县某镇', telephone: null, relationship };
  return confirmedOnPaper({ suspicion: 'fraud' }, { debtor: drawer });
}

function servedWithDemand(): PaperCase {
  const paper = inDemandOnPaper();
  serve(paper, 'demand-letter', paper.today);
  return paper;
}

function gapsAsked(): PaperCase {
  const paper = atCourtOnPaper();
  const cureBy = addDays(paper.today, 10);
  paper.give('record-court-gaps', { askedOn: paper.today, missing: 'The proof of service.', cureBy });
  return paper;
}

function acceptedByCourt(): PaperCase {
  const paper = atCourtOnPaper();
  paper.give('record-court-acceptance', { acceptedOn: paper.today, courtReference: '（2026）赣0723行审12号' });
  return paper;
}

function refusedAfterAcceptance(): PaperCase {
  const paper = acceptedByCourt();
  paper.give('record-court-refusal', { refusedOn: paper.today, receivedOn: null, reason: 'Lack of facts.' });
  return paper;
}

function refusedByCourt(): PaperCase {
  const paper = atCourtOnPaper();
  paper.give('record-court-refusal', { refusedOn: paper.today, receivedOn: paper.today, reason: 'Lack of facts.' });
  return paper;
}

function objected(): PaperCase {
  const paper = refusedByCourt();
  paper.give('object-to-court-refusal', { grounds: 'The facts are in the file.' });
  return paper;
}

function judgedInCivilSuit(): PaperCase {
  const paper = drawnBySomebody();
  paper.give('file-civil-suit', { grounds: 'Drawn without legal ground.', defendants: [] });
  paper.give('record-civil-judgment', {
    judgedOn: paper.today,
    effectiveOn: paper.today,
    performBy: addDays(paper.today, 10),
    courtReference: '（2026）赣0723民初12号',
    amount: yuan('128900.00'),
  });
  return paper;
}

/** The last day for performance has passed while the case was on hold. */
function heldBeyondPerformance(): PaperCase {
  const paper = judgedAndOnHold();
  paper.give('release', { reason: 'They are found.' });
  return paper;
}

/** The last day for performance, and those on which execution can be applied for, pass while the case is on hold. */
function judgedAndOnHold(): PaperCase {
  const paper = judgedInCivilSuit();
  paper.give('hold', { until: addYears(paper.today, 3), reason: 'The heirs are being found.' });
  paper.until(addDays(paper.today, 20));
  return paper;
}
