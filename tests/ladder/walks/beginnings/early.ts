import { plainDate } from '../../../../domain/calendar/plain-date.ts';
import { gateSteps, isGateStep } from '../../../../domain/rulebooks/gate-step.ts';
import { officeSettings, PaperCase, sampleOpening, yuan } from '../../../sample/sample-case.ts';
import { confirmedOnPaper } from '../../paper-at-court.ts';

/** Cases on the first rungs. */
export const earlyBeginnings = {
  opened: () => new PaperCase('2026-01-05'),
  'opened about somebody alive': living,
  confirmed: () => confirmedOnPaper(),
  'confirmed with fraud': () => confirmedOnPaper({ suspicion: 'fraud' }),
  'paying by withholding': withheldFrom,
  'with a letter that was not sent': letterNotSent,
  'with a decision behind every gate': behindGates,
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

/** Every gate is set; the decision and a referral wait for a second person. */
function behindGates(): PaperCase {
  const settings = officeSettings({ settings: { gates: Object.keys(gateSteps).filter(isGateStep) } });
  const paper = confirmedOnPaper({ suspicion: 'fraud' }, { officeSettings: settings });
  while (paper.state.stage !== 'recovery-decision' && paper.runOutNext());
  while (!paper.state.approvals.some(({ step }) => step === 'decision') && paper.runOutNext());
  return paper;
}
