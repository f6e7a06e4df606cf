import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { confirmed, confirmedCase } from '../sample/confirmed-case.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

function isReminder(simulated: SimulatedCase): boolean {
  const cause = simulated.records.at(-1)?.cause;
  return cause?.kind === 'deadline' && ['referral-reminder', 'court-reminder'].includes(cause.purpose);
}

describe('a confirmed case that nobody touches', () => {
  it('climbs to the court application, every date to the day', () => {
    const simulated = confirmedCase();
    const dates: string[] = [];
    while (simulated.state.court?.status !== 'filed') {
      simulated.runOutNext();
      const record = simulated.records.at(-1);
      dates.push(
        `${record?.on} ${record?.cause.kind === 'deadline' ? record.cause.purpose : ''} ${record?.state.stage}`,
      );
    }
    expect(dates).toEqual([
      '2026-01-15 reply-reminder persuasion',
      '2026-01-21 reply recovery-decision',
      '2026-02-03 service-proof recovery-decision',
      '2026-02-14 service-proof recovery-decision',
      '2026-03-17 public-notice-service recovery-decision',
      '2026-03-20 defence recovery-decision',
      '2026-03-24 hearing-request recovery-decision',
      '2026-04-04 service-proof recovery-decision',
      '2026-04-15 service-proof recovery-decision',
      '2026-05-16 public-notice-service recovery-decision',
      '2026-06-16 performance recovery-decision',
      '2026-07-15 reconsideration recovery-decision',
      '2026-11-17 suit demand',
      '2026-11-28 service-proof demand',
      '2026-12-09 service-proof demand',
      '2027-01-09 public-notice-service demand',
      '2027-01-16 court-window-warning demand',
      '2027-01-23 demand court-application',
    ]);
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-11-17', closes: '2027-02-15', missed: false });
    expect(simulated.documents()).toEqual([
      'notice-to-return',
      'reply-reminder',
      'advance-notice',
      'proof-of-service',
      'public-notice',
      'recovery-decision',
      'proof-of-service',
      'public-notice',
      'demand-letter',
      'proof-of-service',
      'public-notice',
      'court-application',
    ]);
  });

  it('is also referred to the police when fraud over the figure is suspected, and not below it', () => {
    const over = confirmedCase({ suspicion: 'fraud' });
    over.until('2026-01-09');
    expect(over.state.referral).toMatchObject({ status: 'transferred', transferredOn: '2026-01-09' });
    expect(over.documents()).toContain('police-transfer');

    const below = new SimulatedCase('2026-01-05');
    below.give('confirm-overpayment', {
      ...confirmed,
      amounts: [{ claimPeriodId: 'P1', amount: yuan('2999.99') }],
      suspicion: 'fraud',
    });
    expect(below.state.referral).toBeNull();

    const forged = new SimulatedCase('2026-01-05');
    forged.give('confirm-overpayment', {
      ...confirmed,
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1.00') }],
      suspicion: 'forged-papers',
    });
    expect(forged.state.referral?.status).toBe('awaiting-head-decision');
  });

  it('goes exactly the way its forecast has told', () => {
    const simulated = confirmedCase({ suspicion: 'fraud' });
    const told = forecast(recoveryCase, simulated.state);
    const before = simulated.records.length;
    for (const step of told.steps) {
      const next = simulated.state.deadlines
        .filter(({ purpose }) => purpose === 'referral-reminder' || purpose === 'court-reminder')
        .map(({ id }) => id);
      do simulated.runOutNext();
      while (next.length > 0 && isReminder(simulated));
      expect(simulated.records.at(-1)).toMatchObject({ on: step.on, cause: { deadlineId: expect.any(String) } });
      expect(simulated.state.stage).toBe(step.stage);
    }
    expect(simulated.records.length).toBeGreaterThan(before);
    expect(told.end).toMatchObject({ kind: 'waits', stage: 'court-application' });
  });
});

describe('verification', () => {
  it('publishes a notice for a person who cannot be reached, then suspends payment and goes on without them', () => {
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({
        currentBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 },
      }),
    );
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    expect(simulated.due('public-notice')).toBe('2026-02-04');
    simulated.until('2026-02-05');
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.state.benefitPayment).toEqual({ status: 'suspended', since: '2026-02-05' });

    simulated.until('2026-04-20');
    simulated.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(simulated.state.pendingClosing?.outcome).toBe('unfounded');
    expect(simulated.state.backPayDue).toBe(yuan('7500.00'));
    expect(totalsOf(simulated.state.balances)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
  });

  it('warns when the investigation takes too long and keeps reminding', () => {
    const simulated = new SimulatedCase('2026-01-05');
    expect(simulated.due('investigation')).toBe('2026-04-03');
    simulated.runOutNext();
    expect(simulated.due('investigation-extension')).toBeDefined();
    simulated.runOutNext();
    simulated.runOutNext();
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.due('investigation-reminder')).toBeDefined();
  });
});

describe('money', () => {
  it('is allocated to the oldest period first, and what is too much is owed back', () => {
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({
        claimPeriods: [
          {
            id: 'P1',
            from: plainDate('2019-01-01'),
            to: plainDate('2019-12-31'),
            benefitCode: 'b',
            amount: yuan('60.00'),
          },
          {
            id: 'P2',
            from: plainDate('2018-01-01'),
            to: plainDate('2018-12-31'),
            benefitCode: 'b',
            amount: yuan('40.00'),
          },
        ],
      }),
    );
    const receivedOn = plainDate('2026-01-05');
    simulated.give('record-payment', { amount: yuan('50.00'), receivedOn, reference: '1', payer: 'x' });
    expect(simulated.state.balances.map(({ claimId, outstanding }) => [claimId, outstanding])).toEqual([
      ['P2', 0],
      ['P1', 5000],
    ]);
    expect(
      simulated.refusalOf('record-payment', { amount: yuan('1.00'), receivedOn, reference: '1', payer: 'x' }),
    ).toBe('payment-already-recorded');
    simulated.give('record-payment', { amount: yuan('70.00'), receivedOn, reference: '2', payer: 'x' });
    expect(simulated.state.pendingClosing?.outcome).toBe('recovered');
    expect(simulated.state.owedBack).toBe(yuan('20.00'));
    simulated.give('record-refund', { amount: yuan('20.00'), paidOn: receivedOn, reference: 'R1' });
    expect(simulated.state.closing?.outcome).toBe('recovered');
  });

  it('that was recovered is owed back when the claim is corrected below it', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const receivedOn = plainDate('2026-01-05');
    simulated.give('record-payment', { amount: yuan('1000.00'), receivedOn, reference: '1', payer: 'x' });
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2017-05-31'),
      benefitCode: 'basic-pension',
      amount: yuan('400.00'),
      reason: 'Two months only.',
    });
    expect(simulated.state.owedBack).toBe(yuan('600.00'));
    expect(simulated.state.pendingClosing?.outcome).toBe('recovered');
  });
});

describe('a hold', () => {
  it('stops every clock, keeps what is left, and lets it run on', () => {
    const simulated = confirmedCase();
    expect(simulated.due('reply')).toBe('2026-01-20');
    simulated.until('2026-01-08');
    simulated.give('hold', { reason: 'Family bereavement.', until: plainDate('2026-02-10') });
    expect(
      simulated.state.deadlines.filter(({ status }) => status === 'running').map(({ purpose }) => purpose),
    ).toEqual(['claim-limitation', 'claim-limitation-warning', 'hold-end']);
    expect(simulated.refusalOf('record-refusal', { reason: '' })).toBe('process-on-hold');
    simulated.until('2026-02-11');
    expect(simulated.state.hold).toBeNull();
    expect(simulated.due('reply')).toBe('2026-02-24');
    expect(simulated.state.stage).toBe('persuasion');
  });

  it('may not outlast the window for the court', () => {
    const simulated = confirmedCase();
    simulated.until('2026-11-20');
    const until = plainDate('2027-02-15');
    expect(simulated.refusalOf('hold', { reason: 'x', until })).toBe('hold-outlasts-court-window');
    simulated.give('hold', { reason: 'x', until: plainDate('2027-02-14') });
    expect(simulated.state.deadlines.find(({ purpose }) => purpose === 'court-window')?.status).toBe('running');
  });
});

describe('service', () => {
  it('with proof starts the clocks on the day of service', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-26');
    const notice = simulated.state.documents.find(({ kind }) => kind === 'advance-notice');
    simulated.give('record-service', {
      documentId: notice?.id ?? '',
      addresseeId: null,
      servedOn: plainDate('2026-01-23'),
      way: 'direct',
      proof: 'Signed.',
    });
    expect(simulated.due('service-proof')).toBeUndefined();
    expect(simulated.due('defence')).toBe('2026-01-28');
    expect(simulated.due('hearing-request')).toBe('2026-01-30');
  });

  it('cannot be recorded for a day before the document was issued or after today', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-26');
    const documentId = simulated.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? '';
    const payload = { documentId, addresseeId: null, way: 'direct', proof: '' } as const;
    expect(simulated.refusalOf('record-service', { ...payload, servedOn: plainDate('2026-01-20') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('record-service', { ...payload, servedOn: plainDate('2026-01-27') })).toBe(
      'date-in-future',
    );
  });
});

describe('the window for the court', () => {
  it('that is missed is said at once and leaves only a late filing with reasons', () => {
    const simulated = confirmedCase();
    simulated.until('2027-01-10');
    const demand = simulated.state.deadlines.find(({ purpose }) => purpose === 'demand');
    simulated.give('extend-deadline', { deadlineId: demand?.id ?? '', until: plainDate('2027-03-01'), reason: 'x' });
    simulated.until('2027-03-05');
    expect(simulated.state.courtWindow?.missed).toBe(true);
    expect(simulated.state.court?.status).toBe('not-filed');
    simulated.give('file-court-application', { reasonForDelay: 'Flood.' });
    expect(simulated.inWords(simulated.state.court)).toMatchObject({ status: 'filed', reasonForDelay: 'Flood.' });
  });
});

describe('what is allowed', () => {
  it('is told with a reason for what is not', () => {
    const actions = availableActions(recoveryCase, confirmedCase().state);
    const named = (command: string) => actions.find((action) => action.command === command);
    expect(named('record-refusal')).toMatchObject({ allowed: true, reason: null });
    expect(named('confirm-overpayment')).toMatchObject({ allowed: false, reason: { code: 'wrong-stage' } });
    const givenByPeople = commandNames.filter((name) => recoveryCase.commands[name].sentByProcess !== true);
    expect(actions.map(({ command }) => command).toSorted()).toEqual(givenByPeople.toSorted());
  });

  it('is nothing but reopening, and which report has led to it, once the case is closed', () => {
    const simulated = confirmedCase();
    simulated.give('close', { outcome: 'waived', reason: 'Hardship.' });
    expect(
      availableActions(recoveryCase, simulated.state)
        .filter(({ allowed }) => allowed)
        .map(({ command }) => command),
    ).toEqual(['reopen', 'link-report']);
    expect(simulated.state.deadlines).toEqual([]);
    expect(totalsOf(simulated.state.balances)).toMatchObject({ outstanding: 0, waived: yuan('128900.00') });
  });
});
