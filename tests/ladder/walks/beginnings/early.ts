import { plainDate } from '../../../../domain/calendar/plain-date.ts';
import { gateSteps } from '../../../../domain/rulebooks/gate-step.ts';
import { officeSettings, PaperCase, sampleOpening, yuan } from '../../../sample/sample-case.ts';
import { confirmedOnPaper } from '../../paper-at-court.ts';

const approver = { id: 'approver-1', name: '审批人一' };

/** Cases on the first rungs. */
export const earlyBeginnings = {
  opened: () => new PaperCase('2026-01-05'),
  'opened about somebody alive': living,
  confirmed: () => confirmedOnPaper(),
  'confirmed with fraud': () => confirmedOnPaper({ suspicion: 'fraud' }),
  'paying by withholding': withheldFrom,
  'with a letter that was not sent': letterNotSent,
  'with a clock that has failed': clockFailed,
  'with an event that has not arrived': eventUntaken,
  'taken up without its last steps': takenUp,
  'with a decision behind every gate': behindGates,
  'with a decision that was sent back': sentBack,
  'with a small sum': smallSum,
  'with a suspended benefit of somebody who has appeared': appearedLate,
  'with a benefit that is to be paid out after all': owedBackPay,
} satisfies Record<string, () => PaperCase>;

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

function eventUntaken(): PaperCase {
  const paper = confirmedOnPaper();
  paper.give('link-report', { reportId: 'report-1' });
  const to = { process: 'reward', id: 'report-1' };
  paper.hear(
    'event-untaken',
    { eventId: '3:1', to, event: 'loss-established', problem: 'process-not-found' },
    'report-1',
  );
  return paper;
}

function clockFailed(): PaperCase {
  const paper = confirmedOnPaper();
  paper.clockFails('No memory.');
  return paper;
}

function takenUp(): PaperCase {
  const paper = confirmedOnPaper();
  paper.isTakenUp({ afterRevision: paper.state.revision, lastRevision: paper.state.revision + 2, letters: [] });
  return paper;
}

/** Two yuan are claimed, by an office that does not pursue less than a hundred. */
function smallSum(): PaperCase {
  const settings = officeSettings({ settings: { smallSum: yuan('100.00') } });
  const paper = new PaperCase('2026-01-05', sampleOpening({ officeSettings: settings }));
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('2.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The last two days were paid twice.',
  });
  return paper;
}

/** Suspended while the person could not be reached, who has appeared three months later. */
function appearedLate(): PaperCase {
  const paper = living();
  paper.give('report-unreachable', { reason: 'Moved away.' });
  paper.until('2025-07-01');
  paper.give('record-appearance', { note: 'Came to the office.' });
  return paper;
}

function owedBackPay(): PaperCase {
  const paper = appearedLate();
  paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
  return paper;
}

/** Every gate is set; the decision and a referral wait for a second person. */
function behindGates(): PaperCase {
  const settings = officeSettings({ settings: { gates: gateSteps } });
  const paper = confirmedOnPaper({ suspicion: 'fraud' }, { officeSettings: settings });
  while (paper.state.stage !== 'recovery-decision' && paper.runOutNext());
  while (!paper.state.approvals.some(({ step }) => step === 'decision') && paper.runOutNext());
  return paper;
}

function sentBack(): PaperCase {
  const paper = behindGates();
  const approvalId = paper.state.approvals.find(({ step }) => step === 'decision')?.id ?? 'none';
  paper.as(approver).give('send-back-step', { approvalId, reason: 'The statement is missing.' });
  return paper;
}
