import { addDays } from '../../../../domain/calendar/plain-date.ts';
import { announcedCase, announcedCaseOfHeirs, decidedCase, serve } from '../../../sample/remedy-cases.ts';
import type { PaperCase } from '../../../sample/sample-case.ts';

/** Cases in which somebody is heard, or may contest what was decided. */
export const remedyBeginnings = {
  announced: () => announcedCase(),
  'announced to two heirs': announcedCaseOfHeirs,
  'with a hearing': hearingOnDecision,
  decided: () => decidedCase(),
  'decided on two heirs': decidedCaseOfHeirs,
} satisfies Record<string, () => PaperCase>;

function hearingOnDecision(): PaperCase {
  const paper = announcedCaseOfHeirs();
  serve(paper, 'advance-notice', paper.today, 'R2');
  paper.give('request-hearing', { addresseeId: 'R2', requestedOn: paper.today });
  const hearingOn = addDays(paper.today, 20);
  paper.give('schedule-hearing', { hearingId: null, hearingOn, place: 'The hall.' });
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
