import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { simulateConfirmed } from './simulated-at-court.ts';

function outcomeOfLast(simulated: SimulatedCase): Outcome {
  const outcome = simulated.records.at(-1)?.outcome;
  if (outcome == null) throw new Error('The last step was no command.');
  return outcome;
}

describe('what a command did', () => {
  it('tells where the case went, its clocks and letters, and what is done and asked for by that', () => {
    const { stage, clocks, letters, duties, awaitsApproval } = outcomeOfLast(simulateConfirmed());
    expect(stage).toEqual({ from: 'verification', to: 'persuasion' });
    expect(clocks.map(({ purpose, change, due }) => `${purpose} ${change} ${due}`)).toEqual([
      'investigation met 2026-04-03',
      'reply started 2026-01-20',
      'reply-reminder started 2026-01-15',
      'claim-limitation started 2029-01-05',
      'claim-limitation-warning started 2028-10-07',
    ]);
    expect(letters.map(({ documentId, kind }) => [documentId, kind])).toEqual([['W1', 'notice-to-return']]);
    expect(duties.done.map(({ id }) => id)).toEqual(['establish-overpayment']);
    expect(duties.asked).toEqual([]);
    expect(awaitsApproval).toEqual([]);
  });

  it('tells where money went', () => {
    const simulated = simulateConfirmed();
    simulated.give('record-payment', {
      amount: yuan('900.00'),
      receivedOn: simulated.today,
      reference: 'bank-1',
      payer: '戴某',
    });
    expect(outcomeOfLast(simulated).money).toEqual([
      {
        kind: 'payment',
        postings: [
          { account: 'outstanding', claimId: 'P1', amount: -90_000 },
          { account: 'recovered', claimId: 'P1', amount: 90_000 },
        ],
      },
    ]);
  });

  it('tells of a gate instead of what waits behind it', () => {
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({ officeSettings: officeSettings({ settings: { gates: ['correction'] } }) }),
    );
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2019-12-31'),
      benefitCode: 'basic-pension',
      amount: minorUnits(10_000_000),
      reason: 'Two months were paid back in 2019.',
    });
    const { awaitsApproval, money, duties } = outcomeOfLast(simulated);
    expect(awaitsApproval).toEqual([{ approvalId: 'G1', step: 'correction' }]);
    expect(money).toEqual([]);
    expect(duties.asked).toEqual([{ id: 'approve-step/G1', kind: 'approve-step', who: 'approver', due: '2026-01-12' }]);
  });

  it('is told of commands alone, and is no part of the state, which stays small', () => {
    const simulated = simulateConfirmed();
    simulated.until('2026-01-16');
    expect(simulated.records.at(-1)).toMatchObject({ cause: { kind: 'deadline' }, outcome: null });
    expect(JSON.stringify(simulated.state.processed)).not.toContain('outcome');
  });
});
