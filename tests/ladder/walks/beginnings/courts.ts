import { addDays, plainDate } from '../../../../domain/calendar/plain-date.ts';
import { yuan, type PaperCase } from '../../../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, inDemandOnPaper, windowMissedOnPaper } from '../../paper-at-court.ts';

/** Cases that are before a court, or on their way there. */
export const courtBeginnings = {
  demanded: () => inDemandOnPaper(),
  'at court': () => atCourtOnPaper(),
  'refused by the court': refusedByCourt,
  'window missed': () => windowMissedOnPaper(),
  'with a drawer who can be sued': drawnBySomebody,
  'judged in a civil suit': judgedInCivilSuit,
} satisfies Record<string, () => PaperCase>;

function drawnBySomebody(): PaperCase {
  const relationship = 'daughter';
  const drawer = { name: '戴小某', identityNumber: null, address: '大余县某镇', telephone: null, relationship };
  return confirmedOnPaper({ suspicion: 'fraud' }, { debtor: drawer });
}

function refusedByCourt(): PaperCase {
  const paper = atCourtOnPaper();
  const refusedOn = plainDate('2026-07-29');
  paper.give('record-court-refusal', { refusedOn, receivedOn: refusedOn, reason: 'Lack of facts.' });
  return paper;
}

/** The last day for performance has passed while the case was on hold. */
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
  paper.give('hold', { until: addDays(paper.today, 30), reason: 'The heirs are being found.' });
  paper.until(addDays(paper.today, 20));
  paper.give('release', { reason: 'They are found.' });
  return paper;
}
