import { plainDate } from '../../../../domain/calendar/plain-date.ts';
import { gateSteps } from '../../../../domain/rulebooks/gate-step.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../../../sample/sample-case.ts';
import { simulateBarred } from '../../../sample/barred-case.ts';
import { simulateConfirmed } from '../../simulated-at-court.ts';

const approver = { id: 'approver-1', name: '审批人一' };

/** Cases on the first rungs. */
export const earlyBeginnings = {
  opened: () => new SimulatedCase('2026-01-05'),
  'opened about somebody alive': living,
  confirmed: () => simulateConfirmed(),
  'confirmed with fraud': () => simulateConfirmed({ suspicion: 'fraud' }),
  'confirmed after limitation': () => simulateBarred(),
  'with a step that limitation has stopped': stoppedByLimitation,
  'with a suspension that a death has stopped': stoppedByDeath,
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
} satisfies Record<string, () => SimulatedCase>;

function living(): SimulatedCase {
  const currentBenefit = { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 };
  const person = { ...sampleOpening().person, diedOn: null };
  const violation = 'double-drawing';
  const foundOn = plainDate('2025-03-01');
  return new SimulatedCase('2025-03-03', sampleOpening({ foundOn, violation, person, currentBenefit }));
}

function stoppedByLimitation(): SimulatedCase {
  const simulated = simulateBarred();
  while (simulated.state.stoppedSteps.length === 0 && simulated.runOutNext());
  return simulated;
}

function stoppedByDeath(): SimulatedCase {
  const simulated = living();
  simulated.give('report-unreachable', { reason: 'Moved away.' });
  simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2025-03-02'), divided: [], note: '' });
  while (simulated.state.stoppedSteps.length === 0 && simulated.runOutNext());
  return simulated;
}

function withheldFrom(): SimulatedCase {
  const simulated = living();
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('12000.00') }],
    suspicion: 'none',
    continuingBenefit: { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 },
    findings: 'Two pensions were drawn.',
  });
  while (simulated.state.stage !== 'withholding' && simulated.runOutNext());
  return simulated;
}

function letterNotSent(): SimulatedCase {
  const simulated = simulateConfirmed();
  simulated.documentFails(simulated.state.documents[0]?.id ?? '', 'No room.');
  return simulated;
}

function eventUntaken(): SimulatedCase {
  const simulated = simulateConfirmed();
  simulated.give('link-report', { reportId: 'report-1' });
  const to = { process: 'reward', id: 'report-1' };
  simulated.receive(
    'event-untaken',
    { eventId: '3:1', to, event: 'loss-established', problem: 'process-not-found' },
    'report-1',
  );
  return simulated;
}

function clockFailed(): SimulatedCase {
  const simulated = simulateConfirmed();
  simulated.clockFails('No memory.');
  return simulated;
}

function takenUp(): SimulatedCase {
  const simulated = simulateConfirmed();
  simulated.isTakenUp({
    afterRevision: simulated.state.revision,
    lastRevision: simulated.state.revision + 2,
    letters: [],
  });
  return simulated;
}

/** Two yuan are claimed, by an office that does not pursue less than a hundred. */
function smallSum(): SimulatedCase {
  const settings = officeSettings({ settings: { smallSum: yuan('100.00') } });
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ officeSettings: settings }));
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('2.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The last two days were paid twice.',
  });
  return simulated;
}

/** Suspended while the person could not be reached, who has appeared three months later. */
function appearedLate(): SimulatedCase {
  const simulated = living();
  simulated.give('report-unreachable', { reason: 'Moved away.' });
  simulated.until('2025-07-01');
  simulated.give('record-appearance', { note: 'Came to the office.' });
  return simulated;
}

function owedBackPay(): SimulatedCase {
  const simulated = appearedLate();
  simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
  return simulated;
}

/** Every gate is set; the decision and a referral wait for a second person. */
function behindGates(): SimulatedCase {
  const settings = officeSettings({ settings: { gates: gateSteps } });
  const simulated = simulateConfirmed({ suspicion: 'fraud' }, { officeSettings: settings });
  while (simulated.state.stage !== 'recovery-decision' && simulated.runOutNext());
  while (!simulated.state.approvals.some(({ step }) => step === 'decision') && simulated.runOutNext());
  return simulated;
}

function sentBack(): SimulatedCase {
  const simulated = behindGates();
  const approvalId = simulated.state.approvals.find(({ step }) => step === 'decision')?.id ?? 'none';
  simulated.as(approver).give('send-back-step', { approvalId, reason: 'The statement is missing.' });
  return simulated;
}
