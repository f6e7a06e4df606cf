import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { refuseSum } from '../../domain/recovery-case/amounts/small-sum.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { officeSettings as settingsOfOffice, SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const periods = [
  { id: 'P1', from: plainDate('2018-01-01'), to: plainDate('2018-12-31'), benefitCode: 'pension', amount: yuan('400') },
  { id: 'P2', from: plainDate('2019-01-01'), to: plainDate('2019-12-31'), benefitCode: 'pension', amount: yuan('600') },
];

/** Opened on Monday 2026-01-05 with 1,000.00 in two periods, and confirmed. */
function confirmedCase(
  part: Partial<CommandPayloads['confirm-overpayment']> = {},
  opening: Partial<CaseOpening> = {},
): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, ...opening }));
  simulated.give('confirm-overpayment', {
    amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Checked.',
    ...part,
  });
  return simulated;
}

function pay(simulated: SimulatedCase, amount: string, reference: string): void {
  const receivedOn = simulated.records.at(-1)?.on ?? plainDate('2026-01-05');
  simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference, payer: '戴某之子' });
}

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

function reverse(
  simulated: SimulatedCase,
  reference: string,
  part: Partial<CommandPayloads['reverse-payment']> = {},
): void {
  simulated.give('reverse-payment', {
    reference,
    reason: 'bank-return',
    otherCase: null,
    note: 'Account closed.',
    ...part,
  });
}

const totals = (simulated: SimulatedCase) => totalsOf(simulated.state.balances);
const standing = (simulated: SimulatedCase) =>
  simulated.state.balances.map(({ recovered, outstanding }) => [recovered, outstanding]);

/** Another 300.00 for the first half of 2020, as P3. */
function addHalfYear(simulated: SimulatedCase): void {
  simulated.give('add-claim-period', {
    from: plainDate('2020-01-01'),
    to: plainDate('2020-06-30'),
    benefitCode: 'pension',
    amount: yuan('300'),
    reason: 'Six more months were found.',
  });
}

/** In the decision's stage, its advance notice served on the day it was issued. */
function announcedCase(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = confirmedCase({}, opening);
  simulated.until('2026-01-21');
  serveLatest(simulated, 'advance-notice');
  return simulated;
}

function serveLatest(simulated: SimulatedCase, kind: string): void {
  const document = simulated.state.documents.findLast((candidate) => candidate.kind === kind);
  simulated.give('record-service', {
    documentId: document?.id ?? '',
    addresseeId: null,
    servedOn: document?.issuedOn ?? plainDate('2026-01-05'),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** Decided, and the decision served on the day it was issued. */
function decidedCase(opening: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = announcedCase(opening);
  simulated.until('2026-01-29');
  expect(simulated.documents()).toContain('recovery-decision');
  serveLatest(simulated, 'recovery-decision');
  return simulated;
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

describe('a payment that is reversed', () => {
  it('is taken back by a booking that names it; later payments stay where they were', () => {
    const simulated = confirmedCase();
    pay(simulated, '500', 'first');
    pay(simulated, '100', 'second');
    reverse(simulated, 'first');
    expect(standing(simulated)).toEqual([
      [0, yuan('400')],
      [yuan('100'), yuan('500')],
    ]);
    const [first] = simulated.state.moneyMovements;
    expect(simulated.records.at(-1)?.ledger).toMatchObject([{ kind: 'reversal', reverses: first?.transactionId }]);
    expect(
      simulated.refusalOf('reverse-payment', { reference: 'first', reason: 'bank-return', otherCase: null, note: '' }),
    ).toBe('payment-already-reversed');
  });

  it('names the other case when it came to the wrong one, and only then', () => {
    const simulated = confirmedCase();
    pay(simulated, '500', 'first');
    const wrong = { reference: 'first', reason: 'wrong-case', note: '' } as const;
    expect(simulated.refusalOf('reverse-payment', { ...wrong, otherCase: null })).toBe('other-case-mismatch');
    expect(simulated.refusalOf('reverse-payment', { ...wrong, otherCase: 'DAYU-2026-000002' })).toBeNull();
    expect(simulated.refusalOf('reverse-payment', { ...wrong, reason: 'bank-return', otherCase: 'DAYU-2' })).toBe(
      'other-case-mismatch',
    );
    expect(simulated.refusalOf('reverse-payment', { ...wrong, reference: 'unknown', otherCase: 'DAYU-2' })).toBe(
      'payment-unknown',
    );
  });

  it('keeps its reference taken, unless it was entered wrongly', () => {
    const simulated = confirmedCase();
    const receivedOn = plainDate('2026-01-05');
    const again = { amount: yuan('50'), receivedOn, reference: 'first', payer: 'x' };
    pay(simulated, '500', 'first');
    reverse(simulated, 'first', { reason: 'entered-wrongly' });
    simulated.give('record-payment', again);
    reverse(simulated, 'first', { reason: 'entered-twice' });
    expect(simulated.refusalOf('record-payment', again)).toBe('payment-already-recorded');
  });

  it('uncovers its instalments again; one that has fallen due gets its grace from today', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '250', 'first');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');

    simulated.until('2026-02-10');
    reverse(simulated, 'first');
    expect(simulated.due('instalment-due')).toBeUndefined();
    expect(simulated.due('instalment-grace')).toBe('2026-02-24');
    expect(simulated.documents().at(-1)).toBe('instalment-reminder');
    simulated.until('2026-02-24');
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.until('2026-02-25');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
  });

  it('before its due day is simply awaited again', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '250', 'first');
    reverse(simulated, 'first');
    expect(simulated.due('instalment-due')).toBe('2026-02-02');
    expect(simulated.due('instalment-grace')).toBeUndefined();
  });

  it('from before the agreement does not take away what was paid on it', () => {
    const simulated = confirmedCase();
    pay(simulated, '200', 'before');
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '200', 'first-instalment');
    reverse(simulated, 'before');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
    expect(totals(simulated)).toMatchObject({ recovered: yuan('200'), outstanding: yuan('800') });
  });

  it('cannot be taken back after it was refunded, before the refund is', () => {
    const simulated = confirmedCase();
    pay(simulated, '1100', 'too-much');
    const paidOn = plainDate('2026-01-05');
    simulated.give('record-refund', { amount: yuan('40'), paidOn, reference: 'out-1' });
    const bounced = { reference: 'too-much', reason: 'bank-return', otherCase: null, note: '' } as const;
    expect(simulated.refusalOf('reverse-payment', bounced)).toBe('payment-refunded');
    reverse(simulated, 'out-1');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('100') });
    reverse(simulated, 'too-much');
    expect(simulated.state).toMatchObject({ stage: 'persuasion', owedBack: 0 });
    expect(totals(simulated)).toMatchObject({ recovered: 0, outstanding: yuan('1000') });
    expect(simulated.due('reply')).toBe('2026-01-20');
    expect(simulated.due('refund-reminder')).toBeUndefined();
  });
});

describe('money that the agency owes', () => {
  it('is reminded of every fifteen days until it is paid out, and keeps the case open', () => {
    const simulated = confirmedCase();
    pay(simulated, '1100', 'too-much');
    expect(simulated.state.stage).toBe('refund-due');
    expect(simulated.state.deadlines).toMatchObject([
      { purpose: 'refund-reminder', due: '2026-01-20', whoActs: 'caseworker' },
    ]);
    simulated.until('2026-01-21');
    expect(simulated.due('refund-reminder')).toBe('2026-02-05');
    expect(simulated.documents()).not.toContain('closing-notice');

    simulated.give('record-refund', { amount: yuan('60'), paidOn: plainDate('2026-01-21'), reference: 'out-1' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('40') });
    expect(simulated.records.at(-1)?.documents).toMatchObject([
      { kind: 'refund-notice', particulars: { amount: yuan('60'), paidOn: '2026-01-21' } },
    ]);
    simulated.give('record-refund', { amount: yuan('40'), paidOn: plainDate('2026-01-21'), reference: 'out-2' });
    expect(simulated.state.closing).toMatchObject({ on: '2026-01-21', outcome: 'recovered' });
    expect(simulated.state.deadlines).toEqual([]);
  });

  it('is a withheld benefit as well as a payment', () => {
    const currentBenefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ currentBenefit }));
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-04-20');
    simulated.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', backPayDue: yuan('7500.00') });
    simulated.give('record-back-pay', { paidOn: plainDate('2026-04-20'), reference: 'pension-run-5' });
    expect(simulated.state).toMatchObject({ stage: 'closed', backPayDue: 0, closing: { outcome: 'unfounded' } });
    expect(simulated.refusalOf('reopen', { reason: 'x', newFacts: 'x' })).toBeNull();
  });
});

describe('a waiver of a part', () => {
  it('is booked with its reason, and the rest is pursued', () => {
    const simulated = confirmedCase();
    pay(simulated, '100', 'first');
    simulated.give('waive', { amount: yuan('350'), claimPeriodId: null, reason: 'Hardship.' });
    expect(totals(simulated)).toEqual({
      claimed: yuan('1000'),
      outstanding: yuan('550'),
      recovered: yuan('100'),
      waived: yuan('350'),
    });
    expect(standing(simulated)).toEqual([
      [yuan('100'), 0],
      [0, yuan('550')],
    ]);
  });

  it('names what it waives, leaves something, and never more than is outstanding', () => {
    const simulated = confirmedCase();
    const reason = 'Hardship.';
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: null, reason })).toBe('waiver-without-amount');
    expect(simulated.refusalOf('waive', { amount: yuan('400.01'), claimPeriodId: 'P1', reason })).toBe(
      'waiver-exceeds-outstanding',
    );
    expect(simulated.refusalOf('waive', { amount: yuan('1000'), claimPeriodId: null, reason })).toBe('waiver-of-whole');
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P9', reason })).toBe('claim-period-unknown');
    simulated.give('waive', { amount: null, claimPeriodId: 'P1', reason });
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P1', reason })).toBe(
      'waiver-exceeds-outstanding',
    );
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P2', reason })).toBe('waiver-of-whole');
  });
});

describe('a waiver of a part of a decision beyond which more is claimed', () => {
  it('lowers the decision where it is about what was decided, and only then', () => {
    const simulated = decidedCase();
    addHalfYear(simulated);
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: 'P3', reason: 'Doubtful.' });
    expect(simulated.state.decision?.amount).toBe(yuan('1000'));
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: 'P2', reason: 'Hardship.' });
    expect(simulated.state.decision?.amount).toBe(yuan('900'));
  });
});

describe('a small sum', () => {
  it('may be left unpursued up to the figure of the rulebook, where there is one', () => {
    expect(refuseSum(yuan('50'), null)?.code).toBe('small-sum-not-set');
    expect(refuseSum(yuan('50'), yuan('50'))).toBeNull();
    expect(refuseSum(yuan('50.01'), yuan('50'))?.code).toBe('sum-not-small');
    expect(refuseSum(yuan('0'), yuan('50'))?.code).toBe('nothing-outstanding');
  });

  it('is closed without pursuit, neither recovered nor waived, where the office has set its figure', () => {
    const settings = { smallSum: yuan('1000') };
    const officeSettings = { version: 'test', lengths: {}, periods: {}, settings, lateFee: {}, rewards: {} };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    simulated.give('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' });
    expect(simulated.state.closing).toMatchObject({ outcome: 'small-sum' });
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000'), waived: 0, recovered: 0 });
    simulated.give('reopen', { reason: 'More was found.', newFacts: 'A third period.' });
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000') });
  });

  it('is not closed so under a rulebook without a figure', () => {
    const simulated = confirmedCase();
    expect(simulated.refusalOf('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' })).toBe(
      'small-sum-not-set',
    );
  });
});

describe('a closed case', () => {
  const newFacts = { reason: 'The bank has returned the payment.', newFacts: 'Return slip of 2026-03-02.' };

  it('takes nothing but a reopening, and which report has led to it', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    const allowed = availableActions(recoveryCase, simulated.state).filter((action) => action.allowed);
    expect(allowed.map(({ command }) => command)).toEqual(['reopen', 'link-report']);
    expect(simulated.refusalOf('note', { text: 'x' })).toBe('process-closed');
    expect(confirmedCase().refusalOf('reopen', newFacts)).toBe('process-not-closed');
  });

  it('whose reopening waits for a second person is reminded of it, and reopens when they approve', () => {
    const officeSettings = {
      version: 'test',
      lengths: {},
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(simulated, '1000', 'whole');
    simulated.give('reopen', newFacts);
    expect(simulated.state).toMatchObject({ stage: 'closed', approvals: [{ step: 'reopening', status: 'waiting' }] });
    expect(simulated.due('approval-reminder')).toBe('2026-01-12');
    expect(forecast(recoveryCase, simulated.state).end).toMatchObject({ kind: 'closed', waitsFor: 'approver' });
    expect(simulated.refusalOf('reopen', newFacts)).toBe('process-closed');

    simulated.as({ id: 'approver-1', name: '审批人一' }).give('approve-step', { approvalId: 'G1', note: 'Seen.' });
    expect(simulated.state).toMatchObject({ stage: 'verification', closing: null, approvals: [] });
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toEqual(['investigation']);
  });

  it('whose reopening is sent back stays closed, with nothing left to wait for', () => {
    const officeSettings = {
      version: 'test',
      lengths: {},
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(simulated, '1000', 'whole');
    simulated.give('reopen', newFacts);
    simulated
      .as({ id: 'approver-1', name: '审批人一' })
      .give('send-back-step', { approvalId: 'G1', reason: 'Nothing new.' });
    expect(simulated.state).toMatchObject({ stage: 'closed', approvals: [], deadlines: [] });
  });

  it('reopens for a payment that bounced: verified again, reversed, pursued again', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    simulated.until('2026-03-02');
    simulated.give('reopen', newFacts);
    expect(simulated.state).toMatchObject({ stage: 'verification', closing: null, confirmation: null });
    expect(simulated.state.closures).toMatchObject([{ on: '2026-01-05', outcome: 'recovered' }]);
    expect(simulated.due('investigation')).toBe('2026-05-28');
    expect(simulated.documents().at(-1)).toBe('reopening-notice');

    reverse(simulated, 'whole');
    expect(simulated.state.stage).toBe('verification');
    simulated.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.due('reply')).toBe('2026-03-17');
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000'), recovered: 0 });
  });

  it('that is verified anew with nothing more outstanding closes again, both closings on record', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    simulated.until('2026-03-02');
    simulated.give('reopen', newFacts);
    simulated.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(simulated.state.closures.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-01-05', 'recovered'],
      ['2026-03-02', 'recovered'],
    ]);
  });

  it('claims again what its closing had waived, but not what was waived before', () => {
    const simulated = confirmedCase();
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    simulated.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(totals(simulated)).toMatchObject({ waived: yuan('1000'), outstanding: 0 });
    simulated.give('reopen', newFacts);
    expect(totals(simulated)).toMatchObject({ waived: yuan('100'), outstanding: yuan('900') });
  });

  it('claims again what it had found unfounded, with what is still owed back counted against it', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods }));
    pay(simulated, '300', 'first');
    simulated.give('close', { outcome: 'unfounded', reason: 'Entitled.' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('300') });
    simulated.give('record-refund', { amount: yuan('300'), paidOn: plainDate('2026-01-05'), reference: 'out-1' });
    simulated.give('reopen', newFacts);
    expect(totals(simulated)).toMatchObject({ claimed: yuan('1000'), outstanding: yuan('1000'), recovered: 0 });
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
