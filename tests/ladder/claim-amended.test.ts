import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import {
  addHalfYear,
  announcedCase,
  confirmedCase,
  decidedCase,
  pay,
  periods,
  serveLatest,
  standing,
  totals,
} from '../sample/amount-cases.ts';
import { inEnglish } from '../sample/in-english.ts';
import { SimulatedCase, officeSettings as settingsOfOffice, sampleOpening, yuan } from '../sample/sample-case.ts';

function correct(simulated: SimulatedCase, claimPeriodId: string, amount: string): void {
  const period = simulated.state.claimPeriods.find(({ id }) => id === claimPeriodId);
  if (period === undefined) throw new Error(`No claim period ${claimPeriodId}.`);
  const { from, to, benefitCode } = period;
  simulated.give('correct-claim-period', {
    claimPeriodId,
    from,
    to,
    benefitCode,
    amount: yuan(amount),
    reason: 'Counted.',
  });
}

describe('a claim that is raised', () => {
  it('before a decision reopens the defence: the advance notice is issued anew, with its periods', () => {
    const simulated = announcedCase();
    expect(simulated.due('defence')).toBe('2026-01-26');
    expect(simulated.due('hearing-request')).toBe('2026-01-28');

    simulated.until('2026-01-27');
    addHalfYear(simulated);

    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    expect(simulated.due('hearing-request')).toBeUndefined();
    expect(simulated.records.at(-1)?.documents.at(-1)?.amountDue).toBe(yuan('1300'));
    simulated.until('2026-01-29');
    expect(simulated.documents()).not.toContain('recovery-decision');
    serveLatest(simulated, 'advance-notice');
    expect(simulated.due('defence')).toBe('2026-01-30');
    expect(simulated.due('hearing-request')).toBe('2026-02-03');
    simulated.until('2026-02-04');
    expect(simulated.state.decision?.amount).toBe(yuan('1300'));
  });

  it('while the debtor is asked to return the money asks anew, with the whole period to reply', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-15');
    correct(simulated, 'P1', '500');
    expect(simulated.due('reply')).toBe('2026-01-30');
    expect(simulated.documents()).toEqual(['notice-to-return', 'reply-reminder', 'notice-to-return']);
  });

  it('after the decision leaves it as it is; the difference is decided on its own once the decided amount is paid', () => {
    const simulated = decidedCase();
    correct(simulated, 'P2', '700');
    expect(simulated.state.decision?.amount).toBe(yuan('1000'));
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
    expect(simulated.documents()).toContain('claim-amendment');

    while (simulated.state.decision?.remedyEnded == null) simulated.runOutNext();
    pay(simulated, '1000', 'whole-decision');

    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.decision).toMatchObject({ documentId: null });
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    const notices = simulated.records.at(-1)?.documents.filter(({ kind }) => kind === 'advance-notice');
    expect(notices).toMatchObject([{ amountDue: yuan('100') }]);
  });

  it('is no ground for a demand when the decided amount was paid before the remedies ended', () => {
    const simulated = decidedCase();
    correct(simulated, 'P2', '700');
    pay(simulated, '1000', 'whole-decision');
    simulated.until('2026-07-29');
    expect(simulated.state.decision?.documentId).not.toBeNull();
    simulated.until('2026-07-30');
    expect(simulated.documents()).not.toContain('demand-letter');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
    const [notice] = simulated.records.at(-1)?.documents.filter(({ kind }) => kind === 'advance-notice') ?? [];
    expect(notice?.amountDue).toBe(yuan('100'));
  });

  it('is not demanded before the remedies end where the office demands early', () => {
    const settings = {
      version: 'test',
      lengths: {},
      periods: {},
      settings: { demandAfter: 'performance' },
      lateFee: {},
      rewards: {},
    } as const;
    const simulated = decidedCase({ officeSettings: settings });
    correct(simulated, 'P2', '700');
    pay(simulated, '1000', 'whole-decision');
    simulated.until('2026-07-29');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.until('2026-07-30');
    expect(simulated.documents()).not.toContain('demand-letter');
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
  });

  it('and is left when an agreement is defaulted on, is decided, not demanded', () => {
    const simulated = decidedCase();
    correct(simulated, 'P2', '700');
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-09-01');
    simulated.give('conclude-agreement', { instalmentCount: 2, firstDueOn, accelerationAgreed: true });
    pay(simulated, '1000', 'whole-decision');
    while (simulated.state.stage === 'repayment-agreement') simulated.runOutNext();
    expect(simulated.documents()).not.toContain('demand-letter');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
  });

  it('may not claim a day of the same benefit twice', () => {
    const simulated = confirmedCase();
    const period = { from: plainDate('2019-06-01'), to: plainDate('2020-06-30'), amount: yuan('1'), reason: 'x' };
    expect(simulated.refusalOf('add-claim-period', { ...period, benefitCode: 'pension' })).toBe(
      'claim-period-overlaps',
    );
    expect(simulated.refusalOf('add-claim-period', { ...period, benefitCode: 'heating-allowance' })).toBeNull();
  });
});

describe('a claim that is lowered', () => {
  it('is not heard again: what is pursued shrinks and the debtor is told', () => {
    const simulated = announcedCase();
    correct(simulated, 'P2', '100');
    expect(simulated.due('hearing-request')).toBe('2026-01-28');
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
    expect(simulated.records.at(-1)?.documents).toMatchObject([
      { kind: 'claim-amendment', claimed: yuan('500'), particulars: { claimedBefore: yuan('1000'), decision: null } },
    ]);
    simulated.until('2026-01-29');
    expect(simulated.state.decision?.amount).toBe(yuan('500'));
  });

  it('under a decision that stands asks for less, and the letter names the decision', () => {
    const simulated = decidedCase();
    simulated.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(totals(simulated)).toMatchObject({ claimed: yuan('600'), outstanding: yuan('600') });
    expect(simulated.records.at(-1)?.documents).toMatchObject([
      { kind: 'claim-amendment', particulars: { decision: { kind: 'recovery-decision' } } },
    ]);
    expect(simulated.records.at(-1)?.documents[0]?.claimPeriods.map(({ id }) => id)).toEqual(['P2']);
    expect(simulated.refusalOf('drop-claim-period', { claimPeriodId: 'P1', reason: 'x' })).toBe('claim-period-dropped');
  });

  it('under a decision beyond which more is claimed takes nothing of that into the decision', () => {
    const simulated = decidedCase();
    addHalfYear(simulated);
    simulated.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(simulated.state.decision?.amount).toBe(yuan('600'));
    correct(simulated, 'P2', '500');
    correct(simulated, 'P2', '550');
    expect(simulated.state.decision?.amount).toBe(yuan('500'));
    simulated.until('2026-07-30');
    const letters = simulated.records.flatMap(({ documents }) => documents);
    expect(letters.filter(({ kind }) => kind === 'demand-letter')).toMatchObject([{ amountDue: yuan('500') }]);
  });

  it('counts what was paid beyond one period against the others, and owes back only what is left', () => {
    const simulated = confirmedCase();
    pay(simulated, '400', 'first');
    correct(simulated, 'P1', '100');
    expect(standing(simulated)).toEqual([
      [yuan('100'), 0],
      [yuan('300'), yuan('300')],
    ]);
    expect(simulated.state.owedBack).toBe(0);
  });

  it('ends a plan of instalments earlier', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: false });
    correct(simulated, 'P2', '200');
    expect(simulated.state.agreement?.instalments.map(({ amount }) => amount)).toEqual([
      yuan('250'),
      yuan('250'),
      yuan('100'),
    ]);
    expect(simulated.due('instalment-due')).toBe('2026-02-02');
  });

  it('ends a plan earlier that is in default, and one that another is to replace', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: false });
    simulated.until('2026-02-13');
    expect(simulated.state.agreement?.status).toBe('defaulted');
    correct(simulated, 'P2', '200');
    const planned = [yuan('250'), yuan('250'), yuan('100')];
    expect(simulated.state.agreement?.instalments.map(({ amount }) => amount)).toEqual(planned);
    simulated.give('request-agreement', { note: 'Less a month.' });
    correct(simulated, 'P2', '150');
    const shorter = [yuan('250'), yuan('250'), yuan('50')];
    expect(simulated.state.agreement?.replaces?.instalments.map(({ amount }) => amount)).toEqual(shorter);
    simulated.until('2026-03-12');
    pay(simulated, '250', 'first');
    expect(simulated.state.agreement).toMatchObject({ status: 'concluded', matured: yuan('250') });
  });

  it('to nothing closes the case, once what was paid is refunded', () => {
    const simulated = confirmedCase();
    pay(simulated, '250', 'first');
    correct(simulated, 'P1', '0');
    simulated.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'The person was entitled after all.' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('250'), closing: null });
    expect(simulated.due('refund-reminder')).toBe('2026-01-20');

    simulated.until('2026-01-22');
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      '¥250.00 is owed back and has not been refunded.',
    );
    const refund = { amount: yuan('250'), paidOn: plainDate('2026-01-22'), reference: 'out-1' };
    expect(simulated.refusalOf('record-refund', { ...refund, amount: yuan('250.01') })).toBe('refund-exceeds-owed');
    expect(simulated.refusalOf('record-refund', { ...refund, reference: 'first' })).toBe('payment-already-recorded');
    simulated.give('record-refund', refund);
    expect(simulated.state.closing).toMatchObject({ on: '2026-01-22', outcome: 'unfounded' });
    expect(simulated.documents().slice(-2)).toEqual(['refund-notice', 'closing-notice']);
    expect(totals(simulated)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
  });
});

describe('a claim that is corrected while the closing waits for what the agency owes', () => {
  const further = {
    from: plainDate('2020-01-01'),
    to: plainDate('2020-12-31'),
    benefitCode: 'pension',
    reason: 'Found.',
  };

  /** Confirmed after a suspension that was taken back: what was kept back of the benefit is to be paid out. */
  function owedBackPay(): SimulatedCase {
    const person = { ...sampleOpening().person, diedOn: null };
    const currentBenefit = { benefitCode: 'pension', monthlyAmount: yuan('2500'), payDay: 15 };
    const settings = settingsOfOffice({ settings: { smallSum: yuan('1000') } });
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({ claimPeriods: periods, person, currentBenefit, officeSettings: settings }),
    );
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-03-20');
    simulated.give('record-appearance', { note: '' });
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive.' });
    simulated.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Checked.',
    });
    return simulated;
  }
  function payOut(simulated: SimulatedCase): void {
    simulated.give('record-back-pay', { paidOn: simulated.today, reference: 'run-3' });
  }

  it('is not withdrawn as unfounded when it is claimed again: covered by what is owed back, it is recovered', () => {
    const simulated = confirmedCase();
    pay(simulated, '700', 'first');
    simulated.give('close', { outcome: 'unfounded', reason: 'Entitled.' });
    correct(simulated, 'P1', '400');
    expect(simulated.state).toMatchObject({ owedBack: yuan('300'), pendingClosing: { outcome: 'recovered' } });
    simulated.give('record-refund', { amount: yuan('300'), paidOn: simulated.today, reference: 'out' });
    expect(simulated.state.closing?.outcome).toBe('recovered');
    expect(totals(simulated)).toMatchObject({ claimed: yuan('400'), recovered: yuan('400') });
    expect(simulated.state.owedBack).toBe(0);
  });

  it('is pursued when it has grown beyond a small sum', () => {
    const simulated = owedBackPay();
    simulated.give('close', { outcome: 'small-sum', reason: 'Not worth it.' });
    simulated.give('add-claim-period', { ...further, amount: yuan('40000') });
    payOut(simulated);
    expect(simulated.state.stage).toBe('persuasion');
    expect(totals(simulated).outstanding).toBe(yuan('41000'));
  });

  it('closes as the small sum that it still is', () => {
    const simulated = owedBackPay();
    simulated.give('close', { outcome: 'small-sum', reason: 'Not worth it.' });
    payOut(simulated);
    expect(simulated.state.closing?.outcome).toBe('small-sum');
  });

  it('is claimed again by a reopening without what was dropped after the waiver', () => {
    const simulated = owedBackPay();
    simulated.give('close', { outcome: 'waived', reason: 'Hardship.' });
    simulated.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    payOut(simulated);
    simulated.give('reopen', { reason: 'New facts.', newFacts: 'An estate was found.' });
    expect(simulated.state.balances.map(({ waived, outstanding }) => [waived, outstanding])).toEqual([
      [0, 0],
      [0, yuan('600')],
    ]);
  });
});
