import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

const confirmed = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'Death certificate of 2017 found.',
} as const;

const living = { ...sampleOpening().person, diedOn: null };

function confirmedCase(part: object = {}): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  simulated.give('confirm-overpayment', { ...confirmed, ...part });
  return simulated;
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

function isReminder(simulated: SimulatedCase): boolean {
  const cause = simulated.records.at(-1)?.cause;
  return cause?.kind === 'deadline' && ['referral-reminder', 'court-reminder'].includes(cause.purpose);
}

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

describe('withholding', () => {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('3000.00'), payDay: 10 };

  /** Somebody who is alive and still draws a benefit. */
  function drawingCase(part: object): SimulatedCase {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    simulated.give('confirm-overpayment', { ...confirmed, ...part });
    return simulated;
  }

  it('keeps back a fifth on each pay day until the claim is recovered, the last deduction only what is left', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.state.withholding?.monthlyDeduction).toBe(yuan('600.00'));
    simulated.until('2026-03-10');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('1200.00'));
    simulated.until('2026-04-10');
    expect(simulated.state.closing).toMatchObject({ on: '2026-04-10', outcome: 'recovered' });
    expect(simulated.state.owedBack).toBe(0);
  });

  it('never leaves less than the minimum living standard', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
    });
    simulated.until('2026-01-21');
    expect(simulated.state.withholding?.monthlyDeduction).toBe(yuan('100.00'));
  });

  it('follows a minimum living standard that is raised, and gives way to a decision where nothing is left above it', () => {
    const drawing = (): SimulatedCase => {
      const simulated = drawingCase({
        amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
        continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
      });
      simulated.until('2026-02-20');
      expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('100.00'));
      return simulated;
    };
    const raised = drawing();
    raised.goBy(officeSettings({ settings: { withholdingFloor: yuan('750.00') } }));
    raised.until('2026-03-20');
    expect(totalsOf(raised.state.balances).recovered).toBe(yuan('150.00'));
    const above = drawing();
    above.goBy(officeSettings({ settings: { withholdingFloor: yuan('850.00') } }));
    above.until('2026-03-20');
    expect(totalsOf(above.state.balances).recovered).toBe(yuan('100.00'));
    expect(above.state.stage).toBe('recovery-decision');
  });

  it('is passed over when it would take longer than the limit', () => {
    const simulated = drawingCase({ continuingBenefit: benefit });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('recovery-decision');
  });

  it('ends in a decision when the benefit ends', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-03-01');
    simulated.give('report-benefit-ended', { endedOn: plainDate('2026-02-20'), reason: 'Moved to another scheme.' });
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.due('withholding-pay-day')).toBeUndefined();
  });

  it('alerts of what was booked as withheld after the benefit had ended, or after the death', () => {
    const part = { amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }], continuingBenefit: benefit };
    const ended = drawingCase(part);
    ended.until('2026-04-01');
    ended.give('report-benefit-ended', { endedOn: plainDate('2026-02-10'), reason: 'Moved to another scheme.' });
    expect(said(ended, 'alert')).toEqual([
      '¥600.00 is booked as withheld after the benefit had ended on 2026-02-10: reverse what was not withheld ' +
        '(basic-pension 2026-03-10).',
    ]);
    const died = drawingCase(part);
    died.until('2026-04-01');
    died.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-25'), note: '', divided: [] });
    expect(said(died, 'alert').filter((text) => text.includes('basic-pension 2026-02-10'))).toHaveLength(1);
  });

  it('never touches a benefit of the dead: it is refused at confirmation, and ends with a death that is reported later', () => {
    const dead = new SimulatedCase('2026-01-05');
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(dead.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    const today = plainDate('2026-01-05');
    dead.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: today });
    const release = { addresseeId: 'R1', on: today, address: '大余县新址', continuingBenefit: benefit };
    expect(dead.refusalOf('record-release', release)).toBe('benefit-ended-by-death');
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-21'), note: '', divided: [] });
    expect(simulated.state).toMatchObject({ stage: 'awaiting-debtor', withholding: null });
    expect(simulated.due('withholding-pay-day')).toBeUndefined();
    simulated.until('2026-03-01');
    expect(totalsOf(simulated.state.balances).recovered).toBe(0);
  });

  it('stays refused when the death became known before the confirmation, heirs named or not', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(simulated.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    expect(simulated.refusalOf('confirm-overpayment', confirmed)).toBeNull();
  });
});

describe('a repayment agreement', () => {
  function agreed(accelerationAgreed: boolean): SimulatedCase {
    const simulated = confirmedCase({ amounts: [{ claimPeriodId: 'P1', amount: yuan('1000.00') }] });
    simulated.give('request-agreement', { note: 'Asked by telephone.' });
    simulated.give('conclude-agreement', {
      instalmentCount: 3,
      firstDueOn: plainDate('2026-02-01'),
      accelerationAgreed,
    });
    return simulated;
  }

  it('splits to the cent, never due on a rest day, and closes when all is paid', () => {
    const simulated = agreed(false);
    expect(simulated.state.agreement?.instalments).toEqual([
      { number: 1, agreedFor: '2026-02-01', dueOn: '2026-02-02', provisional: false, amount: 33334 },
      { number: 2, agreedFor: '2026-03-01', dueOn: '2026-03-02', provisional: false, amount: 33333 },
      { number: 3, agreedFor: '2026-04-01', dueOn: '2026-04-01', provisional: false, amount: 33333 },
    ]);
    for (const [day, amount] of [
      ['2026-01-30', '333.34'],
      ['2026-03-01', '333.33'],
      ['2026-03-31', '333.33'],
    ] as const) {
      simulated.until(day);
      const receivedOn = plainDate(day);
      simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference: day, payer: '戴某之子' });
    }
    expect(simulated.state.closing).toMatchObject({ outcome: 'recovered', on: '2026-03-31' });
  });

  it('gives grace and reminds before it is in default', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-03');
    expect(simulated.due('instalment-grace')).toBe('2026-02-12');
    expect(simulated.documents().filter((kind) => kind === 'instalment-reminder')).toHaveLength(2);
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.until('2026-02-13');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.agreement?.status).toBe('defaulted');
  });

  it('makes only matured instalments due unless acceleration was agreed', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-02-13'),
      reference: 'late',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment came in before grace had ended and was recorded after it was never in default', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-13');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-01-30'),
      reference: 'in-time',
      payer: '戴某之子',
    });
    expect(simulated.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
    expect(said(simulated, 'alert').at(-1)).toContain('Instalment 1 had come in before its grace ended');
    const grounds = simulated.state.limitation?.claims[0]?.restarts.map(({ ground }) => ground) ?? [];
    expect(grounds).not.toContain('acceleration');
    expect(grounds.filter((ground) => ground === 'instalments')).toHaveLength(1);
  });

  it('whose instalment came in a day too late, or only in part in time, makes the whole balance due', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-14');
    for (const [receivedOn, amount] of [
      ['2026-02-12', '300'],
      ['2026-02-13', '100'],
    ] as const)
      simulated.give('record-payment', {
        amount: yuan(amount),
        receivedOn: plainDate(receivedOn),
        reference: receivedOn,
        payer: '戴某之子',
      });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(simulated.state)).toBe(yuan('600'));
  });

  it('whose missed instalment was paid, and bounces, gives its grace from today', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'late',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.give('reverse-payment', { reference: 'late', reason: 'bank-return', otherCase: null, note: '' });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-grace')).toBe('2026-02-24');
    simulated.until('2026-02-25');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(simulated.state)).toBe(33_334);
  });

  it('lapses when nobody concludes it', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.agreement).toBeNull();
  });

  it('stands as it was when a request for another comes to nothing: no more is due than had matured', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    simulated.give('request-agreement', { note: 'Wants to pay less a month.' });
    expect(simulated.state.deadlines.filter(({ purpose }) => purpose.startsWith('instalment'))).toEqual([]);
    simulated.until('2026-03-01');
    expect(said(simulated, 'alert')).toEqual([
      'No repayment agreement was concluded in time.',
      'The earlier agreement stands: only its matured instalments are due.',
    ]);
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(amountPursued(simulated.state)).toBe(33_334);
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment fell due while another was asked for gives its grace anew', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-24');
    simulated.give('request-agreement', { note: 'Wants to pay less a month.' });
    simulated.until('2026-03-20');
    expect(simulated.due('instalment-grace')).toBe('2026-03-23');
    simulated.until('2026-03-24');
    expect(amountPursued(simulated.state)).toBe(66_667);
    simulated.give('record-payment', {
      amount: yuan('666.67'),
      receivedOn: plainDate('2026-03-24'),
      reference: '1',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-due')).toBe('2026-04-01');
  });

  it('whose later instalments have fallen due meanwhile gives their grace from the day on which they are watched', () => {
    const simulated = agreed(true);
    simulated.give('record-payment', {
      amount: yuan('700'),
      receivedOn: simulated.today,
      reference: 'two',
      payer: '戴某之子',
    });
    simulated.until('2026-03-10');
    simulated.give('reverse-payment', { reference: 'two', reason: 'bank-return', otherCase: null, note: '' });
    expect(simulated.due('instalment-grace')).toBe('2026-03-20');
    simulated.until('2026-03-12');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.due('instalment-grace')).toBe('2026-03-23');
    simulated.until('2026-03-20');
    expect(simulated.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
  });

  it('is not shorter for a hold: every instalment that was still ahead moves by its length', () => {
    const simulated = agreed(true);
    simulated.until('2026-01-20');
    simulated.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    simulated.until('2026-03-23');
    const days = (): unknown => simulated.state.agreement?.instalments.map(({ dueOn }) => dueOn);
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
    expect(simulated.due('instalment-due')).toBe('2026-04-03');
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(simulated.due('instalment-due')).toBe('2026-04-03');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
    expect(simulated.due('instalment-grace')).toBeUndefined();
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
  });

  it('that is paid while the case is on hold has its next instalment after the hold', () => {
    const simulated = agreed(true);
    simulated.until('2026-01-20');
    simulated.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    simulated.until('2026-03-10');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.documents()).not.toContain('instalment-reminder');
    simulated.until('2026-03-23');
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
  });

  it('keeps a later day that was granted for one instalment, and the days of the others', () => {
    const simulated = agreed(false);
    const due = simulated.state.deadlines.find(({ purpose }) => purpose === 'instalment-due');
    const until = plainDate('2026-02-25');
    simulated.give('extend-deadline', { deadlineId: due?.id ?? '', until, reason: 'Paid on the 24th.' });
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(simulated.due('instalment-due')).toBe('2026-02-25');
    expect(simulated.state.agreement?.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2026-02-25',
      '2026-03-02',
      '2026-04-01',
    ]);
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
