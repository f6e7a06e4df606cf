import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { officeSettings, PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './paper-at-court.ts';

const confirmed = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'Death certificate of 2017 found.',
} as const;

const living = { ...sampleOpening().person, diedOn: null };

function confirmedCase(part: object = {}): PaperCase {
  const paper = new PaperCase('2026-01-05');
  paper.give('confirm-overpayment', { ...confirmed, ...part });
  return paper;
}

describe('a confirmed case that nobody touches', () => {
  it('climbs to the court application, every date to the day', () => {
    const paper = confirmedCase();
    const dates: string[] = [];
    while (paper.state.court?.status !== 'filed') {
      paper.runOutNext();
      const record = paper.records.at(-1);
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
    expect(paper.state.courtWindow).toEqual({ opens: '2026-11-17', closes: '2027-02-15', missed: false });
    expect(paper.documents()).toEqual([
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

    const below = new PaperCase('2026-01-05');
    below.give('confirm-overpayment', {
      ...confirmed,
      amounts: [{ claimPeriodId: 'P1', amount: yuan('2999.99') }],
      suspicion: 'fraud',
    });
    expect(below.state.referral).toBeNull();

    const forged = new PaperCase('2026-01-05');
    forged.give('confirm-overpayment', {
      ...confirmed,
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1.00') }],
      suspicion: 'forged-papers',
    });
    expect(forged.state.referral?.status).toBe('awaiting-head-decision');
  });

  it('goes exactly the way its forecast has told', () => {
    const paper = confirmedCase({ suspicion: 'fraud' });
    const told = forecast(recoveryCase, paper.state);
    const before = paper.records.length;
    for (const step of told.steps) {
      const next = paper.state.deadlines
        .filter(({ purpose }) => purpose === 'referral-reminder' || purpose === 'court-reminder')
        .map(({ id }) => id);
      do paper.runOutNext();
      while (next.length > 0 && isReminder(paper));
      expect(paper.records.at(-1)).toMatchObject({ on: step.on, cause: { deadlineId: expect.any(String) } });
      expect(paper.state.stage).toBe(step.stage);
    }
    expect(paper.records.length).toBeGreaterThan(before);
    expect(told.end).toMatchObject({ kind: 'waits', stage: 'court-application' });
  });
});

function isReminder(paper: PaperCase): boolean {
  const cause = paper.records.at(-1)?.cause;
  return cause?.kind === 'deadline' && ['referral-reminder', 'court-reminder'].includes(cause.purpose);
}

describe('verification', () => {
  it('publishes a notice for a person who cannot be reached, then suspends payment and goes on without them', () => {
    const paper = new PaperCase(
      '2026-01-05',
      sampleOpening({
        currentBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 },
      }),
    );
    paper.give('report-unreachable', { reason: 'Moved away.' });
    expect(paper.due('public-notice')).toBe('2026-02-04');
    paper.until('2026-02-05');
    expect(paper.state.stage).toBe('verification');
    expect(paper.state.benefitPayment).toEqual({ status: 'suspended', since: '2026-02-05' });

    paper.until('2026-04-20');
    paper.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(paper.state.pendingClosing?.outcome).toBe('unfounded');
    expect(paper.state.backPayDue).toBe(yuan('7500.00'));
    expect(totalsOf(paper.state.balances)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
  });

  it('warns when the investigation takes too long and keeps reminding', () => {
    const paper = new PaperCase('2026-01-05');
    expect(paper.due('investigation')).toBe('2026-04-03');
    paper.runOutNext();
    expect(paper.due('investigation-extension')).toBeDefined();
    paper.runOutNext();
    paper.runOutNext();
    expect(paper.state.stage).toBe('verification');
    expect(paper.due('investigation-reminder')).toBeDefined();
  });
});

describe('withholding', () => {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('3000.00'), payDay: 10 };

  /** Somebody who is alive and still draws a benefit. */
  function drawingCase(part: object): PaperCase {
    const paper = new PaperCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    paper.give('confirm-overpayment', { ...confirmed, ...part });
    return paper;
  }

  it('keeps back a fifth on each pay day until the claim is recovered, the last deduction only what is left', () => {
    const paper = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: benefit,
    });
    paper.until('2026-01-21');
    expect(paper.state.stage).toBe('withholding');
    expect(paper.state.withholding?.monthlyDeduction).toBe(yuan('600.00'));
    paper.until('2026-03-10');
    expect(totalsOf(paper.state.balances).recovered).toBe(yuan('1200.00'));
    paper.until('2026-04-10');
    expect(paper.state.closing).toMatchObject({ on: '2026-04-10', outcome: 'recovered' });
    expect(paper.state.owedBack).toBe(0);
  });

  it('never leaves less than the minimum living standard', () => {
    const paper = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
    });
    paper.until('2026-01-21');
    expect(paper.state.withholding?.monthlyDeduction).toBe(yuan('100.00'));
  });

  it('follows a minimum living standard that is raised, and gives way to a decision where nothing is left above it', () => {
    const drawing = (): PaperCase => {
      const paper = drawingCase({
        amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
        continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
      });
      paper.until('2026-02-20');
      expect(totalsOf(paper.state.balances).recovered).toBe(yuan('100.00'));
      return paper;
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
    const paper = drawingCase({ continuingBenefit: benefit });
    paper.until('2026-01-21');
    expect(paper.state.stage).toBe('recovery-decision');
  });

  it('ends in a decision when the benefit ends', () => {
    const paper = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    paper.until('2026-03-01');
    paper.give('report-benefit-ended', { endedOn: plainDate('2026-02-20'), reason: 'Moved to another scheme.' });
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.due('withholding-pay-day')).toBeUndefined();
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
    const dead = new PaperCase('2026-01-05');
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(dead.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    const today = plainDate('2026-01-05');
    dead.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: today });
    const release = { addresseeId: 'R1', on: today, address: '大余县新址', continuingBenefit: benefit };
    expect(dead.refusalOf('record-release', release)).toBe('benefit-ended-by-death');
    const paper = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    paper.until('2026-01-21');
    expect(paper.state.stage).toBe('withholding');
    paper.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-21'), note: '', divided: [] });
    expect(paper.state).toMatchObject({ stage: 'awaiting-debtor', withholding: null });
    expect(paper.due('withholding-pay-day')).toBeUndefined();
    paper.until('2026-03-01');
    expect(totalsOf(paper.state.balances).recovered).toBe(0);
  });

  it('stays refused when the death became known before the confirmation, heirs named or not', () => {
    const paper = new PaperCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    paper.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(paper.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    expect(paper.refusalOf('confirm-overpayment', confirmed)).toBeNull();
  });
});

describe('a repayment agreement', () => {
  function agreed(accelerationAgreed: boolean): PaperCase {
    const paper = confirmedCase({ amounts: [{ claimPeriodId: 'P1', amount: yuan('1000.00') }] });
    paper.give('request-agreement', { note: 'Asked by telephone.' });
    paper.give('conclude-agreement', { instalmentCount: 3, firstDueOn: plainDate('2026-02-01'), accelerationAgreed });
    return paper;
  }

  it('splits to the cent, never due on a rest day, and closes when all is paid', () => {
    const paper = agreed(false);
    expect(paper.state.agreement?.instalments).toEqual([
      { number: 1, agreedFor: '2026-02-01', dueOn: '2026-02-02', provisional: false, amount: 33334 },
      { number: 2, agreedFor: '2026-03-01', dueOn: '2026-03-02', provisional: false, amount: 33333 },
      { number: 3, agreedFor: '2026-04-01', dueOn: '2026-04-01', provisional: false, amount: 33333 },
    ]);
    for (const [day, amount] of [
      ['2026-01-30', '333.34'],
      ['2026-03-01', '333.33'],
      ['2026-03-31', '333.33'],
    ] as const) {
      paper.until(day);
      const receivedOn = plainDate(day);
      paper.give('record-payment', { amount: yuan(amount), receivedOn, reference: day, payer: '戴某之子' });
    }
    expect(paper.state.closing).toMatchObject({ outcome: 'recovered', on: '2026-03-31' });
  });

  it('gives grace and reminds before it is in default', () => {
    const paper = agreed(true);
    paper.until('2026-02-03');
    expect(paper.due('instalment-grace')).toBe('2026-02-12');
    expect(paper.documents().filter((kind) => kind === 'instalment-reminder')).toHaveLength(2);
    expect(paper.state.stage).toBe('repayment-agreement');
    paper.until('2026-02-13');
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.state.agreement?.status).toBe('defaulted');
  });

  it('makes only matured instalments due unless acceleration was agreed', () => {
    const paper = agreed(false);
    paper.until('2026-02-13');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-02-13'),
      reference: 'late',
      payer: '戴某之子',
    });
    expect(paper.state.stage).toBe('repayment-agreement');
    expect(paper.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment came in before grace had ended and was recorded after it was never in default', () => {
    const paper = agreed(true);
    paper.until('2026-02-13');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-01-30'),
      reference: 'in-time',
      payer: '戴某之子',
    });
    expect(paper.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
    expect(paper.due('instalment-due')).toBe('2026-03-02');
    expect(said(paper, 'alert').at(-1)).toContain('Instalment 1 had come in before its grace ended');
    const grounds = paper.state.limitation?.claims[0]?.restarts.map(({ ground }) => ground) ?? [];
    expect(grounds).not.toContain('acceleration');
    expect(grounds.filter((ground) => ground === 'instalments')).toHaveLength(1);
  });

  it('whose instalment came in a day too late, or only in part in time, makes the whole balance due', () => {
    const paper = agreed(true);
    paper.until('2026-02-14');
    for (const [receivedOn, amount] of [
      ['2026-02-12', '300'],
      ['2026-02-13', '100'],
    ] as const)
      paper.give('record-payment', {
        amount: yuan(amount),
        receivedOn: plainDate(receivedOn),
        reference: receivedOn,
        payer: '戴某之子',
      });
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(paper.state)).toBe(yuan('600'));
  });

  it('whose missed instalment was paid, and bounces, gives its grace from today', () => {
    const paper = agreed(false);
    paper.until('2026-02-13');
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: paper.today,
      reference: 'late',
      payer: '戴某之子',
    });
    expect(paper.state.stage).toBe('repayment-agreement');
    paper.give('reverse-payment', { reference: 'late', reason: 'bank-return', otherCase: null, note: '' });
    expect(paper.state.stage).toBe('repayment-agreement');
    expect(paper.due('instalment-grace')).toBe('2026-02-24');
    paper.until('2026-02-25');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(paper.state)).toBe(33_334);
  });

  it('lapses when nobody concludes it', () => {
    const paper = confirmedCase();
    paper.give('request-agreement', { note: '' });
    paper.until('2026-01-21');
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.state.agreement).toBeNull();
  });

  it('stands as it was when a request for another comes to nothing: no more is due than had matured', () => {
    const paper = agreed(false);
    paper.until('2026-02-13');
    paper.give('request-agreement', { note: 'Wants to pay less a month.' });
    expect(paper.state.deadlines.filter(({ purpose }) => purpose.startsWith('instalment'))).toEqual([]);
    paper.until('2026-03-01');
    expect(said(paper, 'alert')).toEqual([
      'No repayment agreement was concluded in time.',
      'The earlier agreement stands: only its matured instalments are due.',
    ]);
    expect(paper.state.stage).toBe('recovery-decision');
    expect(amountPursued(paper.state)).toBe(33_334);
    expect(paper.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment fell due while another was asked for gives its grace anew', () => {
    const paper = agreed(false);
    paper.until('2026-02-24');
    paper.give('request-agreement', { note: 'Wants to pay less a month.' });
    paper.until('2026-03-20');
    expect(paper.due('instalment-grace')).toBe('2026-03-23');
    paper.until('2026-03-24');
    expect(amountPursued(paper.state)).toBe(66_667);
    paper.give('record-payment', {
      amount: yuan('666.67'),
      receivedOn: plainDate('2026-03-24'),
      reference: '1',
      payer: '戴某之子',
    });
    expect(paper.state.stage).toBe('repayment-agreement');
    expect(paper.due('instalment-due')).toBe('2026-04-01');
  });

  it('whose later instalments have fallen due meanwhile gives their grace from the day on which they are watched', () => {
    const paper = agreed(true);
    paper.give('record-payment', {
      amount: yuan('700'),
      receivedOn: paper.today,
      reference: 'two',
      payer: '戴某之子',
    });
    paper.until('2026-03-10');
    paper.give('reverse-payment', { reference: 'two', reason: 'bank-return', otherCase: null, note: '' });
    expect(paper.due('instalment-grace')).toBe('2026-03-20');
    paper.until('2026-03-12');
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: paper.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(paper.due('instalment-grace')).toBe('2026-03-23');
    paper.until('2026-03-20');
    expect(paper.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
  });

  it('is not shorter for a hold: every instalment that was still ahead moves by its length', () => {
    const paper = agreed(true);
    paper.until('2026-01-20');
    paper.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    paper.until('2026-03-23');
    const days = (): unknown => paper.state.agreement?.instalments.map(({ dueOn }) => dueOn);
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
    expect(paper.due('instalment-due')).toBe('2026-04-03');
    paper.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(paper.due('instalment-due')).toBe('2026-04-03');
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: paper.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(paper.due('instalment-due')).toBe('2026-05-06');
    expect(paper.due('instalment-grace')).toBeUndefined();
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
  });

  it('that is paid while the case is on hold has its next instalment after the hold', () => {
    const paper = agreed(true);
    paper.until('2026-01-20');
    paper.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    paper.until('2026-03-10');
    paper.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: paper.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(paper.documents()).not.toContain('instalment-reminder');
    paper.until('2026-03-23');
    expect(paper.due('instalment-due')).toBe('2026-05-06');
  });

  it('keeps a later day that was granted for one instalment, and the days of the others', () => {
    const paper = agreed(false);
    const due = paper.state.deadlines.find(({ purpose }) => purpose === 'instalment-due');
    const until = plainDate('2026-02-25');
    paper.give('extend-deadline', { deadlineId: due?.id ?? '', until, reason: 'Paid on the 24th.' });
    paper.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(paper.due('instalment-due')).toBe('2026-02-25');
    expect(paper.state.agreement?.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2026-02-25',
      '2026-03-02',
      '2026-04-01',
    ]);
  });
});

describe('money', () => {
  it('is allocated to the oldest period first, and what is too much is owed back', () => {
    const paper = new PaperCase(
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
    paper.give('record-payment', { amount: yuan('50.00'), receivedOn, reference: '1', payer: 'x' });
    expect(paper.state.balances.map(({ claimId, outstanding }) => [claimId, outstanding])).toEqual([
      ['P2', 0],
      ['P1', 5000],
    ]);
    expect(paper.refusalOf('record-payment', { amount: yuan('1.00'), receivedOn, reference: '1', payer: 'x' })).toBe(
      'payment-already-recorded',
    );
    paper.give('record-payment', { amount: yuan('70.00'), receivedOn, reference: '2', payer: 'x' });
    expect(paper.state.pendingClosing?.outcome).toBe('recovered');
    expect(paper.state.owedBack).toBe(yuan('20.00'));
    paper.give('record-refund', { amount: yuan('20.00'), paidOn: receivedOn, reference: 'R1' });
    expect(paper.state.closing?.outcome).toBe('recovered');
  });

  it('that was recovered is owed back when the claim is corrected below it', () => {
    const paper = new PaperCase('2026-01-05');
    const receivedOn = plainDate('2026-01-05');
    paper.give('record-payment', { amount: yuan('1000.00'), receivedOn, reference: '1', payer: 'x' });
    paper.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2017-05-31'),
      benefitCode: 'basic-pension',
      amount: yuan('400.00'),
      reason: 'Two months only.',
    });
    expect(paper.state.owedBack).toBe(yuan('600.00'));
    expect(paper.state.pendingClosing?.outcome).toBe('recovered');
  });
});

describe('a hold', () => {
  it('stops every clock, keeps what is left, and lets it run on', () => {
    const paper = confirmedCase();
    expect(paper.due('reply')).toBe('2026-01-20');
    paper.until('2026-01-08');
    paper.give('hold', { reason: 'Family bereavement.', until: plainDate('2026-02-10') });
    expect(paper.state.deadlines.filter(({ status }) => status === 'running').map(({ purpose }) => purpose)).toEqual([
      'claim-limitation',
      'claim-limitation-warning',
      'hold-end',
    ]);
    expect(paper.refusalOf('record-refusal', { reason: '' })).toBe('case-on-hold');
    paper.until('2026-02-11');
    expect(paper.state.hold).toBeNull();
    expect(paper.due('reply')).toBe('2026-02-24');
    expect(paper.state.stage).toBe('persuasion');
  });

  it('may not outlast the window for the court', () => {
    const paper = confirmedCase();
    paper.until('2026-11-20');
    const until = plainDate('2027-02-15');
    expect(paper.refusalOf('hold', { reason: 'x', until })).toBe('hold-outlasts-court-window');
    paper.give('hold', { reason: 'x', until: plainDate('2027-02-14') });
    expect(paper.state.deadlines.find(({ purpose }) => purpose === 'court-window')?.status).toBe('running');
  });
});

describe('service', () => {
  it('with proof starts the clocks on the day of service', () => {
    const paper = confirmedCase();
    paper.until('2026-01-26');
    const notice = paper.state.documents.find(({ kind }) => kind === 'advance-notice');
    paper.give('record-service', {
      documentId: notice?.id ?? '',
      addresseeId: null,
      servedOn: plainDate('2026-01-23'),
      way: 'direct',
      proof: 'Signed.',
    });
    expect(paper.due('service-proof')).toBeUndefined();
    expect(paper.due('defence')).toBe('2026-01-28');
    expect(paper.due('hearing-request')).toBe('2026-01-30');
  });

  it('cannot be recorded for a day before the document was issued or after today', () => {
    const paper = confirmedCase();
    paper.until('2026-01-26');
    const documentId = paper.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? '';
    const payload = { documentId, addresseeId: null, way: 'direct', proof: '' } as const;
    expect(paper.refusalOf('record-service', { ...payload, servedOn: plainDate('2026-01-20') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('record-service', { ...payload, servedOn: plainDate('2026-01-27') })).toBe('date-in-future');
  });
});

describe('the window for the court', () => {
  it('that is missed is said at once and leaves only a late filing with reasons', () => {
    const paper = confirmedCase();
    paper.until('2027-01-10');
    const demand = paper.state.deadlines.find(({ purpose }) => purpose === 'demand');
    paper.give('extend-deadline', { deadlineId: demand?.id ?? '', until: plainDate('2027-03-01'), reason: 'x' });
    paper.until('2027-03-05');
    expect(paper.state.courtWindow?.missed).toBe(true);
    expect(paper.state.court?.status).toBe('not-filed');
    paper.give('file-court-application', { reasonForDelay: 'Flood.' });
    expect(paper.inWords(paper.state.court)).toMatchObject({ status: 'filed', reasonForDelay: 'Flood.' });
  });
});

describe('what is allowed', () => {
  it('is told with a reason for what is not', () => {
    const actions = availableActions(recoveryCase, confirmedCase().state);
    const named = (command: string) => actions.find((action) => action.command === command);
    expect(named('record-refusal')).toMatchObject({ allowed: true, reason: null });
    expect(named('confirm-overpayment')).toMatchObject({ allowed: false, reason: { code: 'wrong-stage' } });
    const givenByPeople = commandNames.filter((name) => recoveryCase.commands[name].toldByProcess !== true);
    expect(actions.map(({ command }) => command).toSorted()).toEqual(givenByPeople.toSorted());
  });

  it('is nothing but reopening, and which report has led to it, once the case is closed', () => {
    const paper = confirmedCase();
    paper.give('close', { outcome: 'waived', reason: 'Hardship.' });
    expect(
      availableActions(recoveryCase, paper.state)
        .filter(({ allowed }) => allowed)
        .map(({ command }) => command),
    ).toEqual(['reopen', 'link-report']);
    expect(paper.state.deadlines).toEqual([]);
    expect(totalsOf(paper.state.balances)).toMatchObject({ outstanding: 0, waived: yuan('128900.00') });
  });
});
