import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import { gateSteps, isGateStep } from '../../../domain/rulebooks/gate-step.ts';
import { announcedFine, recentlyDrawn, servedFine } from '../../sample/fined-case.ts';
import { announcedCaseOfHeirs, decidedCase, serve } from '../../sample/remedy-cases.ts';
import { officeSettings, PaperCase, sampleOpening, yuan } from '../../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, windowMissedOnPaper } from '../paper-at-court.ts';

const drawer = {
  name: '戴小某',
  identityNumber: null,
  address: '大余县某镇',
  telephone: null,
  relationship: 'daughter',
};
const courtReference = '（2026）赣0723民初12号';

/** Where walks begin, so that they come to every part of the procedure. */
export const beginnings: readonly (() => PaperCase)[] = [
  () => new PaperCase('2026-01-05'),
  living,
  withheldFrom,
  letterNotSent,
  behindGates,
  () => confirmedOnPaper({ suspicion: 'fraud' }, { debtor: drawer }),
  judgedInCivilSuit,
  () => atCourtOnPaper(),
  () => windowMissedOnPaper(),
  () => recentlyDrawn(plainDate('2026-01-05'), 'fraud'),
  hearingOnFine,
  () => servedFine('2026-01-05', '2026-01-20'),
  announcedCaseOfHeirs,
  hearingOnDecision,
  () => decidedCase(),
];

function living(): PaperCase {
  const currentBenefit = { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 };
  const person = { ...sampleOpening().person, diedOn: null };
  const violation = 'double-drawing';
  const foundOn = plainDate('2025-03-01');
  return new PaperCase('2025-03-03', sampleOpening({ foundOn, violation, person, currentBenefit }));
}

function withheldFrom(): PaperCase {
  const paper = living();
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('12000.00') }],
    suspicion: 'none',
    continuingBenefit: { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 },
    findings: 'Two pensions were drawn.',
  });
  while (paper.state.stage !== 'withholding' && paper.runOutNext());
  return paper;
}

function letterNotSent(): PaperCase {
  const paper = confirmedOnPaper();
  paper.documentFails(paper.state.documents[0]?.id ?? '', 'No room.');
  return paper;
}

/** Every gate is set, and the decision waits at its own. */
function behindGates(): PaperCase {
  const settings = officeSettings({ settings: { gates: Object.keys(gateSteps).filter(isGateStep) } });
  const paper = confirmedOnPaper({}, { officeSettings: settings });
  while (paper.state.approvals.length === 0 && paper.runOutNext());
  return paper;
}

/** The last day for performance has passed while the case was on hold. */
function judgedInCivilSuit(): PaperCase {
  const paper = confirmedOnPaper({}, { debtor: drawer });
  paper.give('file-civil-suit', { grounds: 'Drawn without legal ground.', defendants: [] });
  paper.give('record-civil-judgment', {
    judgedOn: paper.today,
    effectiveOn: paper.today,
    performBy: addDays(paper.today, 10),
    courtReference,
    amount: yuan('128900.00'),
  });
  paper.give('hold', { until: addDays(paper.today, 30), reason: 'The heirs are being found.' });
  paper.until(addDays(paper.today, 20));
  paper.give('release', { reason: 'They are found.' });
  return paper;
}

function hearingOnFine(): PaperCase {
  const paper = announcedFine('2026-01-05');
  paper.give('request-penalty-hearing', { requestedOn: paper.today });
  paper.give('schedule-penalty-hearing', { hearingOn: plainDate('2026-01-20'), place: 'The hall.' });
  paper.until('2026-01-20');
  return paper;
}

function hearingOnDecision(): PaperCase {
  const paper = announcedCaseOfHeirs();
  serve(paper, 'advance-notice', paper.today, 'R2');
  paper.give('request-hearing', { addresseeId: 'R2', requestedOn: paper.today });
  const hearingOn = addDays(paper.today, 20);
  paper.give('schedule-hearing', { hearingId: null, hearingOn, place: 'The hall.' });
  paper.until(hearingOn);
  return paper;
}
