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
import { officeSettings as settingsOfOffice, PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const periods = [
  { id: 'P1', from: plainDate('2018-01-01'), to: plainDate('2018-12-31'), benefitCode: 'pension', amount: yuan('400') },
  { id: 'P2', from: plainDate('2019-01-01'), to: plainDate('2019-12-31'), benefitCode: 'pension', amount: yuan('600') },
];

/** Opened on Monday 2026-01-05 with 1,000.00 in two periods, and confirmed. */
function confirmedCase(
  part: Partial<CommandPayloads['confirm-overpayment']> = {},
  opening: Partial<CaseOpening> = {},
): PaperCase {
  const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods: periods, ...opening }));
  paper.give('confirm-overpayment', {
    amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Checked.',
    ...part,
  });
  return paper;
}

function pay(paper: PaperCase, amount: string, reference: string): void {
  const receivedOn = paper.records.at(-1)?.on ?? plainDate('2026-01-05');
  paper.give('record-payment', { amount: yuan(amount), receivedOn, reference, payer: '戴某之子' });
}

function correct(paper: PaperCase, claimPeriodId: string, amount: string): void {
  const period = paper.state.claimPeriods.find(({ id }) => id === claimPeriodId);
  if (period === undefined) throw new Error(`No claim period ${claimPeriodId}.`);
  const { from, to, benefitCode } = period;
  paper.give('correct-claim-period', {
    claimPeriodId,
    from,
    to,
    benefitCode,
    amount: yuan(amount),
    reason: 'Counted.',
  });
}

function reverse(paper: PaperCase, reference: string, part: Partial<CommandPayloads['reverse-payment']> = {}): void {
  paper.give('reverse-payment', {
    reference,
    reason: 'bank-return',
    otherCase: null,
    note: 'Account closed.',
    ...part,
  });
}

const totals = (paper: PaperCase) => totalsOf(paper.state.balances);
const standing = (paper: PaperCase) =>
  paper.state.balances.map(({ recovered, outstanding }) => [recovered, outstanding]);

/** Another 300.00 for the first half of 2020, as P3. */
function addHalfYear(paper: PaperCase): void {
  paper.give('add-claim-period', {
    from: plainDate('2020-01-01'),
    to: plainDate('2020-06-30'),
    benefitCode: 'pension',
    amount: yuan('300'),
    reason: 'Six more months were found.',
  });
}

/** In the decision's stage, its advance notice served on the day it was issued. */
function announcedCase(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = confirmedCase({}, opening);
  paper.until('2026-01-21');
  serveLatest(paper, 'advance-notice');
  return paper;
}

function serveLatest(paper: PaperCase, kind: string): void {
  const document = paper.state.documents.findLast((candidate) => candidate.kind === kind);
  paper.give('record-service', {
    documentId: document?.id ?? '',
    addresseeId: null,
    servedOn: document?.issuedOn ?? plainDate('2026-01-05'),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** Decided, and the decision served on the day it was issued. */
function decidedCase(opening: Partial<CaseOpening> = {}): PaperCase {
  const paper = announcedCase(opening);
  paper.until('2026-01-29');
  expect(paper.documents()).toContain('recovery-decision');
  serveLatest(paper, 'recovery-decision');
  return paper;
}

describe('a claim that is raised', () => {
  it('before a decision reopens the defence: the advance notice is issued anew, with its periods', () => {
    const paper = announcedCase();
    expect(paper.due('defence')).toBe('2026-01-26');
    expect(paper.due('hearing-request')).toBe('2026-01-28');

    paper.until('2026-01-27');
    addHalfYear(paper);

    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    expect(paper.due('hearing-request')).toBeUndefined();
    expect(paper.records.at(-1)?.documents.at(-1)?.amountDue).toBe(yuan('1300'));
    paper.until('2026-01-29');
    expect(paper.documents()).not.toContain('recovery-decision');
    serveLatest(paper, 'advance-notice');
    expect(paper.due('defence')).toBe('2026-01-30');
    expect(paper.due('hearing-request')).toBe('2026-02-03');
    paper.until('2026-02-04');
    expect(paper.state.decision?.amount).toBe(yuan('1300'));
  });

  it('while the debtor is asked to return the money asks anew, with the whole period to reply', () => {
    const paper = confirmedCase();
    paper.until('2026-01-15');
    correct(paper, 'P1', '500');
    expect(paper.due('reply')).toBe('2026-01-30');
    expect(paper.documents()).toEqual(['notice-to-return', 'reply-reminder', 'notice-to-return']);
  });

  it('after the decision leaves it as it is; the difference is decided on its own once the decided amount is paid', () => {
    const paper = decidedCase();
    correct(paper, 'P2', '700');
    expect(paper.state.decision?.amount).toBe(yuan('1000'));
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
    expect(paper.documents()).toContain('claim-amendment');

    while (paper.state.decision?.remedyEnded == null) paper.runOutNext();
    pay(paper, '1000', 'whole-decision');

    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.state.decision).toMatchObject({ documentId: null });
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    const notices = paper.records.at(-1)?.documents.filter(({ kind }) => kind === 'advance-notice');
    expect(notices).toMatchObject([{ amountDue: yuan('100') }]);
  });

  it('is no ground for a demand when the decided amount was paid before the remedies ended', () => {
    const paper = decidedCase();
    correct(paper, 'P2', '700');
    pay(paper, '1000', 'whole-decision');
    paper.until('2026-07-29');
    expect(paper.state.decision?.documentId).not.toBeNull();
    paper.until('2026-07-30');
    expect(paper.documents()).not.toContain('demand-letter');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
    const [notice] = paper.records.at(-1)?.documents.filter(({ kind }) => kind === 'advance-notice') ?? [];
    expect(notice?.amountDue).toBe(yuan('100'));
  });

  it('is not demanded before the remedies end where the office demands early', () => {
    const settings = {
      version: 'test',
      periods: {},
      settings: { demandAfter: 'performance' },
      lateFee: {},
      rewards: {},
    } as const;
    const paper = decidedCase({ officeSettings: settings });
    correct(paper, 'P2', '700');
    pay(paper, '1000', 'whole-decision');
    paper.until('2026-07-29');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.until('2026-07-30');
    expect(paper.documents()).not.toContain('demand-letter');
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
  });

  it('and is left when an agreement is defaulted on, is decided, not demanded', () => {
    const paper = decidedCase();
    correct(paper, 'P2', '700');
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-09-01');
    paper.give('conclude-agreement', { instalmentCount: 2, firstDueOn, accelerationAgreed: true });
    pay(paper, '1000', 'whole-decision');
    while (paper.state.stage === 'repayment-agreement') paper.runOutNext();
    expect(paper.documents()).not.toContain('demand-letter');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
  });

  it('may not claim a day of the same benefit twice', () => {
    const paper = confirmedCase();
    const period = { from: plainDate('2019-06-01'), to: plainDate('2020-06-30'), amount: yuan('1'), reason: 'x' };
    expect(paper.refusalOf('add-claim-period', { ...period, benefitCode: 'pension' })).toBe('claim-period-overlaps');
    expect(paper.refusalOf('add-claim-period', { ...period, benefitCode: 'heating-allowance' })).toBeNull();
  });
});

describe('a claim that is lowered', () => {
  it('is not heard again: what is pursued shrinks and the debtor is told', () => {
    const paper = announcedCase();
    correct(paper, 'P2', '100');
    expect(paper.due('hearing-request')).toBe('2026-01-28');
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
    expect(paper.records.at(-1)?.documents).toMatchObject([
      { kind: 'claim-amendment', claimed: yuan('500'), particulars: { claimedBefore: yuan('1000'), decision: null } },
    ]);
    paper.until('2026-01-29');
    expect(paper.state.decision?.amount).toBe(yuan('500'));
  });

  it('under a decision that stands asks for less, and the letter names the decision', () => {
    const paper = decidedCase();
    paper.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(totals(paper)).toMatchObject({ claimed: yuan('600'), outstanding: yuan('600') });
    expect(paper.records.at(-1)?.documents).toMatchObject([
      { kind: 'claim-amendment', particulars: { decision: { kind: 'recovery-decision' } } },
    ]);
    expect(paper.records.at(-1)?.documents[0]?.claimPeriods.map(({ id }) => id)).toEqual(['P2']);
    expect(paper.refusalOf('drop-claim-period', { claimPeriodId: 'P1', reason: 'x' })).toBe('claim-period-dropped');
  });

  it('under a decision beyond which more is claimed takes nothing of that into the decision', () => {
    const paper = decidedCase();
    addHalfYear(paper);
    paper.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(paper.state.decision?.amount).toBe(yuan('600'));
    correct(paper, 'P2', '500');
    correct(paper, 'P2', '550');
    expect(paper.state.decision?.amount).toBe(yuan('500'));
    paper.until('2026-07-30');
    const letters = paper.records.flatMap(({ documents }) => documents);
    expect(letters.filter(({ kind }) => kind === 'demand-letter')).toMatchObject([{ amountDue: yuan('500') }]);
  });

  it('counts what was paid beyond one period against the others, and owes back only what is left', () => {
    const paper = confirmedCase();
    pay(paper, '400', 'first');
    correct(paper, 'P1', '100');
    expect(standing(paper)).toEqual([
      [yuan('100'), 0],
      [yuan('300'), yuan('300')],
    ]);
    expect(paper.state.owedBack).toBe(0);
  });

  it('ends a plan of instalments earlier', () => {
    const paper = confirmedCase();
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    paper.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: false });
    correct(paper, 'P2', '200');
    expect(paper.state.agreement?.instalments.map(({ amount }) => amount)).toEqual([
      yuan('250'),
      yuan('250'),
      yuan('100'),
    ]);
    expect(paper.due('instalment-due')).toBe('2026-02-02');
  });

  it('ends a plan earlier that is in default, and one that another is to replace', () => {
    const paper = confirmedCase();
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    paper.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: false });
    paper.until('2026-02-13');
    expect(paper.state.agreement?.status).toBe('defaulted');
    correct(paper, 'P2', '200');
    const planned = [yuan('250'), yuan('250'), yuan('100')];
    expect(paper.state.agreement?.instalments.map(({ amount }) => amount)).toEqual(planned);
    paper.give('request-agreement', { note: 'Less a month.' });
    correct(paper, 'P2', '150');
    const shorter = [yuan('250'), yuan('250'), yuan('50')];
    expect(paper.state.agreement?.replaces?.instalments.map(({ amount }) => amount)).toEqual(shorter);
    paper.until('2026-03-12');
    pay(paper, '250', 'first');
    expect(paper.state.agreement).toMatchObject({ status: 'concluded', matured: yuan('250') });
  });

  it('to nothing closes the case, once what was paid is refunded', () => {
    const paper = confirmedCase();
    pay(paper, '250', 'first');
    correct(paper, 'P1', '0');
    paper.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'The person was entitled after all.' });
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('250'), closing: null });
    expect(paper.due('refund-reminder')).toBe('2026-01-20');

    paper.until('2026-01-22');
    expect(paper.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      '¥250.00 is owed back and has not been refunded.',
    );
    const refund = { amount: yuan('250'), paidOn: plainDate('2026-01-22'), reference: 'out-1' };
    expect(paper.refusalOf('record-refund', { ...refund, amount: yuan('250.01') })).toBe('refund-exceeds-owed');
    expect(paper.refusalOf('record-refund', { ...refund, reference: 'first' })).toBe('payment-already-recorded');
    paper.give('record-refund', refund);
    expect(paper.state.closing).toMatchObject({ on: '2026-01-22', outcome: 'unfounded' });
    expect(paper.documents().slice(-2)).toEqual(['refund-notice', 'closing-notice']);
    expect(totals(paper)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
  });
});

describe('a payment that is reversed', () => {
  it('is taken back by a booking that names it; later payments stay where they were', () => {
    const paper = confirmedCase();
    pay(paper, '500', 'first');
    pay(paper, '100', 'second');
    reverse(paper, 'first');
    expect(standing(paper)).toEqual([
      [0, yuan('400')],
      [yuan('100'), yuan('500')],
    ]);
    const [first] = paper.state.moneyMovements;
    expect(paper.records.at(-1)?.ledger).toMatchObject([{ kind: 'reversal', reverses: first?.transactionId }]);
    expect(
      paper.refusalOf('reverse-payment', { reference: 'first', reason: 'bank-return', otherCase: null, note: '' }),
    ).toBe('payment-already-reversed');
  });

  it('names the other case when it came to the wrong one, and only then', () => {
    const paper = confirmedCase();
    pay(paper, '500', 'first');
    const wrong = { reference: 'first', reason: 'wrong-case', note: '' } as const;
    expect(paper.refusalOf('reverse-payment', { ...wrong, otherCase: null })).toBe('other-case-mismatch');
    expect(paper.refusalOf('reverse-payment', { ...wrong, otherCase: 'DAYU-2026-000002' })).toBeNull();
    expect(paper.refusalOf('reverse-payment', { ...wrong, reason: 'bank-return', otherCase: 'DAYU-2' })).toBe(
      'other-case-mismatch',
    );
    expect(paper.refusalOf('reverse-payment', { ...wrong, reference: 'unknown', otherCase: 'DAYU-2' })).toBe(
      'payment-unknown',
    );
  });

  it('keeps its reference taken, unless it was entered wrongly', () => {
    const paper = confirmedCase();
    const receivedOn = plainDate('2026-01-05');
    const again = { amount: yuan('50'), receivedOn, reference: 'first', payer: 'x' };
    pay(paper, '500', 'first');
    reverse(paper, 'first', { reason: 'entered-wrongly' });
    paper.give('record-payment', again);
    reverse(paper, 'first', { reason: 'entered-twice' });
    expect(paper.refusalOf('record-payment', again)).toBe('payment-already-recorded');
  });

  it('uncovers its instalments again; one that has fallen due gets its grace from today', () => {
    const paper = confirmedCase();
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    paper.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(paper, '250', 'first');
    expect(paper.due('instalment-due')).toBe('2026-03-02');

    paper.until('2026-02-10');
    reverse(paper, 'first');
    expect(paper.due('instalment-due')).toBeUndefined();
    expect(paper.due('instalment-grace')).toBe('2026-02-24');
    expect(paper.documents().at(-1)).toBe('instalment-reminder');
    paper.until('2026-02-24');
    expect(paper.state.stage).toBe('repayment-agreement');
    paper.until('2026-02-25');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
  });

  it('before its due day is simply awaited again', () => {
    const paper = confirmedCase();
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    paper.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(paper, '250', 'first');
    reverse(paper, 'first');
    expect(paper.due('instalment-due')).toBe('2026-02-02');
    expect(paper.due('instalment-grace')).toBeUndefined();
  });

  it('from before the agreement does not take away what was paid on it', () => {
    const paper = confirmedCase();
    pay(paper, '200', 'before');
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    paper.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(paper, '200', 'first-instalment');
    reverse(paper, 'before');
    expect(paper.due('instalment-due')).toBe('2026-03-02');
    expect(totals(paper)).toMatchObject({ recovered: yuan('200'), outstanding: yuan('800') });
  });

  it('cannot be taken back after it was refunded, before the refund is', () => {
    const paper = confirmedCase();
    pay(paper, '1100', 'too-much');
    const paidOn = plainDate('2026-01-05');
    paper.give('record-refund', { amount: yuan('40'), paidOn, reference: 'out-1' });
    const bounced = { reference: 'too-much', reason: 'bank-return', otherCase: null, note: '' } as const;
    expect(paper.refusalOf('reverse-payment', bounced)).toBe('payment-refunded');
    reverse(paper, 'out-1');
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('100') });
    reverse(paper, 'too-much');
    expect(paper.state).toMatchObject({ stage: 'persuasion', owedBack: 0 });
    expect(totals(paper)).toMatchObject({ recovered: 0, outstanding: yuan('1000') });
    expect(paper.due('reply')).toBe('2026-01-20');
    expect(paper.due('refund-reminder')).toBeUndefined();
  });
});

describe('money that the agency owes', () => {
  it('is reminded of every fifteen days until it is paid out, and keeps the case open', () => {
    const paper = confirmedCase();
    pay(paper, '1100', 'too-much');
    expect(paper.state.stage).toBe('refund-due');
    expect(paper.state.deadlines).toMatchObject([
      { purpose: 'refund-reminder', due: '2026-01-20', whoActs: 'caseworker' },
    ]);
    paper.until('2026-01-21');
    expect(paper.due('refund-reminder')).toBe('2026-02-05');
    expect(paper.documents()).not.toContain('closing-notice');

    paper.give('record-refund', { amount: yuan('60'), paidOn: plainDate('2026-01-21'), reference: 'out-1' });
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('40') });
    expect(paper.records.at(-1)?.documents).toMatchObject([
      { kind: 'refund-notice', particulars: { amount: yuan('60'), paidOn: '2026-01-21' } },
    ]);
    paper.give('record-refund', { amount: yuan('40'), paidOn: plainDate('2026-01-21'), reference: 'out-2' });
    expect(paper.state.closing).toMatchObject({ on: '2026-01-21', outcome: 'recovered' });
    expect(paper.state.deadlines).toEqual([]);
  });

  it('is a withheld benefit as well as a payment', () => {
    const currentBenefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const paper = new PaperCase('2026-01-05', sampleOpening({ currentBenefit }));
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-04-20');
    paper.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(paper.state).toMatchObject({ stage: 'refund-due', backPayDue: yuan('7500.00') });
    paper.give('record-back-pay', { paidOn: plainDate('2026-04-20'), reference: 'pension-run-5' });
    expect(paper.state).toMatchObject({ stage: 'closed', backPayDue: 0, closing: { outcome: 'unfounded' } });
    expect(paper.refusalOf('reopen', { reason: 'x', newFacts: 'x' })).toBeNull();
  });
});

describe('a waiver of a part', () => {
  it('is booked with its reason, and the rest is pursued', () => {
    const paper = confirmedCase();
    pay(paper, '100', 'first');
    paper.give('waive', { amount: yuan('350'), claimPeriodId: null, reason: 'Hardship.' });
    expect(totals(paper)).toEqual({
      claimed: yuan('1000'),
      outstanding: yuan('550'),
      recovered: yuan('100'),
      waived: yuan('350'),
    });
    expect(standing(paper)).toEqual([
      [yuan('100'), 0],
      [0, yuan('550')],
    ]);
  });

  it('names what it waives, leaves something, and never more than is outstanding', () => {
    const paper = confirmedCase();
    const reason = 'Hardship.';
    expect(paper.refusalOf('waive', { amount: null, claimPeriodId: null, reason })).toBe('waiver-without-amount');
    expect(paper.refusalOf('waive', { amount: yuan('400.01'), claimPeriodId: 'P1', reason })).toBe(
      'waiver-exceeds-outstanding',
    );
    expect(paper.refusalOf('waive', { amount: yuan('1000'), claimPeriodId: null, reason })).toBe('waiver-of-whole');
    expect(paper.refusalOf('waive', { amount: null, claimPeriodId: 'P9', reason })).toBe('claim-period-unknown');
    paper.give('waive', { amount: null, claimPeriodId: 'P1', reason });
    expect(paper.refusalOf('waive', { amount: null, claimPeriodId: 'P1', reason })).toBe('waiver-exceeds-outstanding');
    expect(paper.refusalOf('waive', { amount: null, claimPeriodId: 'P2', reason })).toBe('waiver-of-whole');
  });
});

describe('a waiver of a part of a decision beyond which more is claimed', () => {
  it('lowers the decision where it is about what was decided, and only then', () => {
    const paper = decidedCase();
    addHalfYear(paper);
    paper.give('waive', { amount: yuan('100'), claimPeriodId: 'P3', reason: 'Doubtful.' });
    expect(paper.state.decision?.amount).toBe(yuan('1000'));
    paper.give('waive', { amount: yuan('100'), claimPeriodId: 'P2', reason: 'Hardship.' });
    expect(paper.state.decision?.amount).toBe(yuan('900'));
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
    const officeSettings = { version: 'test', periods: {}, settings, lateFee: {}, rewards: {} };
    const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    paper.give('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' });
    expect(paper.state.closing).toMatchObject({ outcome: 'small-sum' });
    expect(totals(paper)).toMatchObject({ outstanding: yuan('1000'), waived: 0, recovered: 0 });
    paper.give('reopen', { reason: 'More was found.', newFacts: 'A third period.' });
    expect(totals(paper)).toMatchObject({ outstanding: yuan('1000') });
  });

  it('is not closed so under a rulebook without a figure', () => {
    const paper = confirmedCase();
    expect(paper.refusalOf('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' })).toBe(
      'small-sum-not-set',
    );
  });
});

describe('a closed case', () => {
  const newFacts = { reason: 'The bank has returned the payment.', newFacts: 'Return slip of 2026-03-02.' };

  it('takes nothing but a reopening, and which report has led to it', () => {
    const paper = confirmedCase();
    pay(paper, '1000', 'whole');
    const allowed = availableActions(recoveryCase, paper.state).filter((action) => action.allowed);
    expect(allowed.map(({ command }) => command)).toEqual(['reopen', 'link-report']);
    expect(paper.refusalOf('note', { text: 'x' })).toBe('case-closed');
    expect(confirmedCase().refusalOf('reopen', newFacts)).toBe('case-not-closed');
  });

  it('whose reopening waits for a second person is reminded of it, and reopens when they approve', () => {
    const officeSettings = {
      version: 'test',
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(paper, '1000', 'whole');
    paper.give('reopen', newFacts);
    expect(paper.state).toMatchObject({ stage: 'closed', approvals: [{ step: 'reopening', status: 'waiting' }] });
    expect(paper.due('approval-reminder')).toBe('2026-01-12');
    expect(forecast(recoveryCase, paper.state).end).toMatchObject({ kind: 'closed', waitsFor: 'approver' });
    expect(paper.refusalOf('reopen', newFacts)).toBe('case-closed');

    paper.as({ id: 'approver-1', name: '审批人一' }).give('approve-step', { approvalId: 'G1', note: 'Seen.' });
    expect(paper.state).toMatchObject({ stage: 'verification', closing: null, approvals: [] });
    expect(paper.state.deadlines.map(({ purpose }) => purpose)).toEqual(['investigation']);
  });

  it('whose reopening is sent back stays closed, with nothing left to wait for', () => {
    const officeSettings = {
      version: 'test',
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(paper, '1000', 'whole');
    paper.give('reopen', newFacts);
    paper
      .as({ id: 'approver-1', name: '审批人一' })
      .give('send-back-step', { approvalId: 'G1', reason: 'Nothing new.' });
    expect(paper.state).toMatchObject({ stage: 'closed', approvals: [], deadlines: [] });
  });

  it('reopens for a payment that bounced: verified again, reversed, pursued again', () => {
    const paper = confirmedCase();
    pay(paper, '1000', 'whole');
    paper.until('2026-03-02');
    paper.give('reopen', newFacts);
    expect(paper.state).toMatchObject({ stage: 'verification', closing: null, confirmation: null });
    expect(paper.state.closures).toMatchObject([{ on: '2026-01-05', outcome: 'recovered' }]);
    expect(paper.due('investigation')).toBe('2026-05-28');
    expect(paper.documents().at(-1)).toBe('reopening-notice');

    reverse(paper, 'whole');
    expect(paper.state.stage).toBe('verification');
    paper.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(paper.state.stage).toBe('persuasion');
    expect(paper.due('reply')).toBe('2026-03-17');
    expect(totals(paper)).toMatchObject({ outstanding: yuan('1000'), recovered: 0 });
  });

  it('that is verified anew with nothing more outstanding closes again, both closings on record', () => {
    const paper = confirmedCase();
    pay(paper, '1000', 'whole');
    paper.until('2026-03-02');
    paper.give('reopen', newFacts);
    paper.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(paper.state.closures.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-01-05', 'recovered'],
      ['2026-03-02', 'recovered'],
    ]);
  });

  it('claims again what its closing had waived, but not what was waived before', () => {
    const paper = confirmedCase();
    paper.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    paper.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(totals(paper)).toMatchObject({ waived: yuan('1000'), outstanding: 0 });
    paper.give('reopen', newFacts);
    expect(totals(paper)).toMatchObject({ waived: yuan('100'), outstanding: yuan('900') });
  });

  it('claims again what it had found unfounded, with what is still owed back counted against it', () => {
    const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods: periods }));
    pay(paper, '300', 'first');
    paper.give('close', { outcome: 'unfounded', reason: 'Entitled.' });
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('300') });
    paper.give('record-refund', { amount: yuan('300'), paidOn: plainDate('2026-01-05'), reference: 'out-1' });
    paper.give('reopen', newFacts);
    expect(totals(paper)).toMatchObject({ claimed: yuan('1000'), outstanding: yuan('1000'), recovered: 0 });
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
  function owedBackPay(): PaperCase {
    const person = { ...sampleOpening().person, diedOn: null };
    const currentBenefit = { benefitCode: 'pension', monthlyAmount: yuan('2500'), payDay: 15 };
    const settings = settingsOfOffice({ settings: { smallSum: yuan('1000') } });
    const paper = new PaperCase(
      '2026-01-05',
      sampleOpening({ claimPeriods: periods, person, currentBenefit, officeSettings: settings }),
    );
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-03-20');
    paper.give('record-appearance', { note: '' });
    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive.' });
    paper.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Checked.',
    });
    return paper;
  }
  function payOut(paper: PaperCase): void {
    paper.give('record-back-pay', { paidOn: paper.today, reference: 'run-3' });
  }

  it('is not withdrawn as unfounded when it is claimed again: covered by what is owed back, it is recovered', () => {
    const paper = confirmedCase();
    pay(paper, '700', 'first');
    paper.give('close', { outcome: 'unfounded', reason: 'Entitled.' });
    correct(paper, 'P1', '400');
    expect(paper.state).toMatchObject({ owedBack: yuan('300'), pendingClosing: { outcome: 'recovered' } });
    paper.give('record-refund', { amount: yuan('300'), paidOn: paper.today, reference: 'out' });
    expect(paper.state.closing?.outcome).toBe('recovered');
    expect(totals(paper)).toMatchObject({ claimed: yuan('400'), recovered: yuan('400') });
    expect(paper.state.owedBack).toBe(0);
  });

  it('is pursued when it has grown beyond a small sum', () => {
    const paper = owedBackPay();
    paper.give('close', { outcome: 'small-sum', reason: 'Not worth it.' });
    paper.give('add-claim-period', { ...further, amount: yuan('40000') });
    payOut(paper);
    expect(paper.state.stage).toBe('persuasion');
    expect(totals(paper).outstanding).toBe(yuan('41000'));
  });

  it('closes as the small sum that it still is', () => {
    const paper = owedBackPay();
    paper.give('close', { outcome: 'small-sum', reason: 'Not worth it.' });
    payOut(paper);
    expect(paper.state.closing?.outcome).toBe('small-sum');
  });

  it('is claimed again by a reopening without what was dropped after the waiver', () => {
    const paper = owedBackPay();
    paper.give('close', { outcome: 'waived', reason: 'Hardship.' });
    paper.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    payOut(paper);
    paper.give('reopen', { reason: 'New facts.', newFacts: 'An estate was found.' });
    expect(paper.state.balances.map(({ waived, outstanding }) => [waived, outstanding])).toEqual([
      [0, 0],
      [0, yuan('600')],
    ]);
  });
});
