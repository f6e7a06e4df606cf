import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';
import { simulateConfirmed, pay } from './simulated-at-court.ts';

/** What a case tells whoever has reported it, in order: report and loss in yuan. */
function told(simulated: SimulatedCase): readonly string[] {
  return simulated.records.flatMap(({ events }) =>
    events.map(({ to, event, payload }) =>
      'loss' in payload && event === 'loss-established' ? `${to.id} ${payload.loss / 100}` : `${to.id} ${event}`,
    ),
  );
}

const dropped = { claimPeriodId: 'P1', reason: 'It was owed.' };

describe('the loss that a case establishes', () => {
  it('is told once the overpayment is confirmed, and not while it is only suspected', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('link-report', { reportId: 'r1' });
    expect(told(simulated)).toEqual([]);
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('120000.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017.',
    });
    expect(told(simulated)).toEqual(['r1 120000']);
  });

  it('is told again with each correction of it, and not with payments', () => {
    const simulated = simulateConfirmed();
    simulated.give('link-report', { reportId: 'r1' });
    pay(simulated, '900.00', '2026-01-05', '戴某');
    simulated.give('add-claim-period', {
      from: plainDate('2017-05-01'),
      to: plainDate('2017-06-30'),
      benefitCode: 'funeral-grant',
      amount: yuan('1100.00'),
      reason: 'A second benefit.',
    });
    simulated.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'It was owed.' });
    expect(told(simulated)).toEqual(['r1 128900', 'r1 130000', 'r1 128900']);
  });

  it('is nothing once the case has proven unfounded, though money is still to be refunded', () => {
    const simulated = simulateConfirmed();
    simulated.give('link-report', { reportId: 'r1' });
    pay(simulated, '900.00', '2026-01-05', '戴某');
    simulated.give('drop-claim-period', dropped);
    expect([simulated.state.stage, ...told(simulated)]).toEqual(['refund-due', 'r1 128900', 'r1 0']);
  });

  it('stands while a case that was reopened is verified anew, and is told when that comes to another sum', () => {
    const simulated = simulateConfirmed();
    simulated.give('link-report', { reportId: 'r1' });
    simulated.give('drop-claim-period', dropped);
    expect(simulated.state.stage).toBe('closed');
    simulated.give('reopen', { reason: 'New facts.', newFacts: 'Another bank account.' });
    expect(told(simulated)).toEqual(['r1 128900', 'r1 0']);
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2019-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('500.00'),
      reason: 'One month.',
    });
    expect(told(simulated)).toHaveLength(2);
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('500.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'One month.',
    });
    expect(told(simulated).slice(2)).toEqual(['r1 500']);
  });

  it('is told reports that are linked later, once each, by a person or by the report itself, on hold and after closing too', () => {
    const simulated = simulateConfirmed();
    simulated.give('hold', { until: plainDate('2026-03-02'), reason: 'The files are away.' });
    simulated.give('link-report', { reportId: 'r1' });
    expect(simulated.refusalOf('link-report', { reportId: 'r1' })).toBe('report-linked-already');
    simulated.receive('report-linked', { reportId: 'r1' }, 'r1');
    simulated.receive('report-linked', { reportId: 'r2' }, 'r2');
    expect(told(simulated)).toEqual(['r1 128900', 'r2 128900']);
    simulated.give('release', { reason: 'They are back.' });
    simulated.give('drop-claim-period', dropped);
    simulated.give('link-report', { reportId: 'r3' });
    expect(told(simulated).slice(2)).toEqual(['r1 0', 'r2 0', 'r3 0']);
    expect(simulated.state.stage).toBe('closed');
  });

  it('is no more told a report that does not belong to the case after all, which is told so', () => {
    const simulated = simulateConfirmed();
    expect(simulated.refusalOf('unlink-report', { reportId: 'r1', reason: '' })).toBe('report-not-linked');
    simulated.give('link-report', { reportId: 'r1' });
    simulated.give('unlink-report', { reportId: 'r1', reason: 'Another pensioner.' });
    simulated.give('drop-claim-period', dropped);
    expect(told(simulated)).toEqual(['r1 128900', 'r1 case-unlinked']);
    expect(simulated.state.links).toMatchObject([{ kind: 'reward', processId: 'r1', until: '2026-01-05' }]);
  });
});
