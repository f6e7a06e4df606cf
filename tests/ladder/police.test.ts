import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { referralIsOpen } from '../../domain/recovery-case/police/referral.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';

const reason = 'As told by telephone.';
const day = plainDate;

const forgery = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'forged-papers',
  continuingBenefit: null,
  findings: 'The certificate of life is forged.',
} as const;

/** Confirmed with forged papers on 2026-01-05, approved and transferred on 2026-01-06. */
function transferred(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  simulated.give('confirm-overpayment', forgery);
  expect(simulated.due('referral-decision')).toBe('2026-01-08');
  simulated.until('2026-01-06');
  simulated.give('approve-referral', { reason });
  return simulated;
}

function refused(): SimulatedCase {
  const simulated = transferred();
  simulated.until('2026-01-08');
  simulated.give('record-police-receipt', { receivedOn: day('2026-01-08') });
  simulated.until('2026-01-10');
  simulated.give('record-police-refusal', { refusedOn: day('2026-01-10'), reason: 'No intent.' });
  return simulated;
}

function clocks(simulated: SimulatedCase): readonly string[] {
  return simulated.state.deadlines
    .filter(({ scope }) => scope === 'referral')
    .map(({ rule, due }) => `${rule} ${due}`)
    .toSorted();
}

describe('the transfer to the police', () => {
  it('is made at once on approval, and their review runs from receipt alone', () => {
    const simulated = transferred();
    expect(simulated.state.referral).toMatchObject({
      status: 'transferred',
      transferredOn: '2026-01-06',
      receivedOn: null,
    });
    expect(simulated.documents()).toEqual(['notice-to-return', 'police-transfer', 'transfer-materials']);
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-21']);

    simulated.until('2026-01-09');
    simulated.give('record-police-receipt', { receivedOn: day('2026-01-08') });
    expect(clocks(simulated)).toEqual(['C2.gaps 2026-01-09', 'C2.jurisdiction 2026-01-09', 'C2.review 2026-01-11']);
    simulated.until('2026-01-10');
    expect(clocks(simulated)).toEqual(['C2.review 2026-01-11']);
    simulated.until('2026-01-12');
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-27']);
    expect(simulated.refusalOf('record-police-receipt', { receivedOn: day('2026-01-08') })).toBe('referral-not-ready');
  });

  it('refuses steps from the future, and steps that lie before the latest', () => {
    const simulated = transferred();
    expect(simulated.refusalOf('record-police-receipt', { receivedOn: day('2026-01-07') })).toBe('date-in-future');
    expect(simulated.refusalOf('record-police-receipt', { receivedOn: day('2026-01-05') })).toBe('date-before-start');
  });

  it('begins anew with other police when the first have no jurisdiction', () => {
    const simulated = transferred();
    simulated.until('2026-01-08');
    simulated.give('record-police-receipt', { receivedOn: day('2026-01-07') });
    simulated.give('record-police-jurisdiction', { passedOnTo: '信丰县公安局', on: day('2026-01-08') });
    expect(simulated.state.referral).toMatchObject({
      status: 'transferred',
      policeAuthority: '信丰县公安局',
      receivedOn: null,
    });
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-23']);
    simulated.until('2026-01-10');
    simulated.give('record-police-receipt', { receivedOn: day('2026-01-09') });
    expect(clocks(simulated)).toEqual(['C2.gaps 2026-01-10', 'C2.jurisdiction 2026-01-10', 'C2.review 2026-01-12']);
  });

  it('has missing materials supplied within three days, or decided on without them', () => {
    const simulated = transferred();
    simulated.until('2026-01-08');
    simulated.give('record-police-receipt', { receivedOn: day('2026-01-07') });
    simulated.give('record-police-gaps', { askedOn: day('2026-01-08'), missing: 'The original certificate.' });
    expect(clocks(simulated)).toEqual(['C2.cure 2026-01-11']);
    const late = transferred();
    late.until('2026-01-08');
    late.give('record-police-receipt', { receivedOn: day('2026-01-07') });
    late.give('record-police-gaps', { askedOn: day('2026-01-08'), missing: 'The original certificate.' });
    late.until('2026-01-12');
    expect(clocks(late)).toEqual(['C2.review 2026-01-14']);

    simulated.until('2026-01-10');
    simulated.give('record-police-gaps-cured', {
      suppliedOn: day('2026-01-10'),
      materials: 'The original certificate.',
    });
    expect(clocks(simulated)).toEqual(['C2.review 2026-01-13']);
  });
});

describe('a refusal of the police', () => {
  it('stands when nobody asks for its reconsideration within three days', () => {
    const simulated = refused();
    expect(clocks(simulated)).toEqual(['C3.reconsider 2026-01-13']);
    expect(referralIsOpen(simulated.state)).toBe(true);
    simulated.until('2026-01-14');
    expect(simulated.inWords(simulated.state.referral)).toMatchObject({ status: 'not-filed', words: 'No intent.' });
    expect(referralIsOpen(simulated.state)).toBe(false);
    expect(clocks(simulated)).toEqual([]);
    expect(simulated.refusalOf('request-police-reconsideration', { grounds: reason })).toBe('referral-not-ready');
  });

  it('goes to the police again, to the procuratorate, and ends in an ordered filing, every date to the day', () => {
    const simulated = refused();
    simulated.until('2026-01-12');
    simulated.give('request-police-reconsideration', { grounds: 'The statements show the intent.' });
    expect(simulated.documents().at(-1)).toBe('transfer-reconsideration');
    expect(clocks(simulated)).toEqual(['C3.answer 2026-01-15']);

    simulated.until('2026-01-15');
    simulated.give('record-police-reconsideration', {
      answeredOn: day('2026-01-14'),
      outcome: 'refusal-upheld',
      policeReference: '余公复〔2026〕1号',
    });
    expect(clocks(simulated)).toEqual(['C3.procuratorate 2026-01-17']);

    simulated.until('2026-01-16');
    simulated.give('request-filing-supervision', { grounds: 'The police overlook the forged certificate.' });
    expect(simulated.documents().at(-1)).toBe('supervision-request');
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-31']);

    simulated.until('2026-01-20');
    simulated.give('record-procuratorate-demand', { demandedOn: day('2026-01-20') });
    expect(clocks(simulated)).toEqual(['C4.explain 2026-01-27']);
    simulated.until('2026-01-26');
    simulated.give('record-police-explanation', { explainedOn: day('2026-01-26'), explanation: 'Below the figure.' });
    simulated.until('2026-01-30');
    simulated.give('record-procuratorate-decision', {
      decidedOn: day('2026-01-30'),
      outcome: 'filing-ordered',
      reason,
    });
    expect(clocks(simulated)).toEqual(['C4.file 2026-02-14']);

    simulated.until('2026-02-10');
    simulated.give('record-police-filing', {
      filedOn: day('2026-02-10'),
      policeReference: '余公（经）立字〔2026〕1号',
    });
    expect(simulated.state.referral).toMatchObject({ status: 'filed', filedOn: '2026-02-10' });
    expect(simulated.documents().at(-1)).toBe('transfer-materials');
    expect(clocks(simulated)).toEqual(['C5 2026-02-13']);
    simulated.until('2026-02-12');
    simulated.give('record-handover-receipt', { receivedOn: day('2026-02-11') });
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-02-27']);
  });

  it('may be brought to the procuratorate when the police do not answer, and without asking them again', () => {
    const silent = refused();
    silent.give('request-police-reconsideration', { grounds: reason });
    expect(silent.refusalOf('request-filing-supervision', { grounds: reason })).toBe('referral-not-ready');
    silent.until('2026-01-14');
    silent.give('request-filing-supervision', { grounds: reason });
    expect(silent.state.referral?.status).toBe('supervision-requested');

    const direct = refused();
    direct.give('request-filing-supervision', { grounds: reason });
    direct.give('record-procuratorate-decision', {
      decidedOn: day('2026-01-10'),
      outcome: 'refusal-stands',
      reason,
    });
    expect(direct.state.referral?.status).toBe('not-filed');
  });

  it('runs on while the agency has put the case on hold: its days are not one of the agency to stop', () => {
    const simulated = refused();
    simulated.give('hold', { reason, until: day('2026-03-01') });
    expect(clocks(simulated)).toEqual(['C3.reconsider 2026-01-13']);
    simulated.until('2026-01-12');
    simulated.give('request-police-reconsideration', { grounds: reason });
    expect(clocks(simulated)).toEqual(['C3.answer 2026-01-15']);
  });
});

describe('a case that the police have filed', () => {
  it('waits for their report although all is paid, and for the judgment after a prosecution', () => {
    const simulated = transferred();
    simulated.give('record-police-filing', { filedOn: day('2026-01-06'), policeReference: '1' });
    simulated.give('record-payment', {
      amount: yuan('128900.00'),
      receivedOn: day('2026-01-06'),
      reference: 'bank-1',
      payer: '戴某',
    });
    expect(simulated.state.stage).toBe('awaiting-police-report');
    simulated.until('2026-02-02');
    simulated.give('record-police-report', { reportedOn: day('2026-02-01'), result: 'prosecuted', words: 'Charged.' });
    expect(simulated.state).toMatchObject({ stage: 'awaiting-police-report', referral: { status: 'prosecuted' } });
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-02-17']);
    simulated.until('2026-06-01');
    simulated.give('record-police-report', { reportedOn: day('2026-05-30'), result: 'convicted', words: 'Two years.' });
    expect(simulated.state).toMatchObject({
      stage: 'closed',
      closing: { outcome: 'recovered', on: '2026-06-01' },
      referral: { status: 'reported-back', result: 'convicted' },
    });
  });
});

describe('the hand-over of the materials', () => {
  it('is recorded once, also where that comes after its three days', () => {
    const simulated = transferred();
    simulated.give('record-police-filing', { filedOn: day('2026-01-06'), policeReference: '余公立字〔2026〕1号' });
    expect(simulated.due('material-handover')).toBe('2026-01-09');
    simulated.until('2026-01-12');
    expect(simulated.due('material-handover')).toBeUndefined();
    simulated.give('record-handover-receipt', { receivedOn: day('2026-01-09') });
    expect(simulated.state.referral?.materialsSignedForOn).toBe('2026-01-09');
    expect(simulated.refusalOf('record-handover-receipt', { receivedOn: day('2026-01-12') })).toBe(
      'referral-not-ready',
    );
  });
});

describe('suspected fraud that was below the figure', () => {
  it('goes to the head of the agency once more is claimed and the figure is reached', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const amounts = [{ claimPeriodId: 'P1', amount: yuan('2000.00') }];
    simulated.give('confirm-overpayment', { ...forgery, amounts, suspicion: 'fraud' });
    expect(simulated.state.referral).toBeNull();
    simulated.give('add-claim-period', {
      from: day('2020-01-01'),
      to: day('2020-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('60000.00'),
      reason,
    });
    expect(simulated.due('referral-decision')).toBe('2026-01-08');
  });
});

/** Closed as unfounded after ¥900.00 were paid; before these are refunded, an amount is claimed after all. */
function claimedAfterAll(amount: string): SimulatedCase {
  const simulated = transferred();
  const payment = { receivedOn: day('2026-01-06'), reference: 'bank-1', payer: '戴某' };
  simulated.give('record-payment', { ...payment, amount: yuan('900.00') });
  simulated.give('close', { outcome: 'unfounded', reason: 'The certificate is genuine.' });
  expect([simulated.state.stage, clocks(simulated)]).toEqual(['refund-due', []]);
  simulated.until('2026-01-12');
  simulated.give('correct-claim-period', {
    claimPeriodId: 'P1',
    from: day('2017-04-01'),
    to: day('2019-12-31'),
    benefitCode: 'basic-pension',
    amount: yuan(amount),
    reason: 'It is forged after all.',
  });
  return simulated;
}

describe('a case that ends while the police have the matter', () => {
  const alerts = (simulated: SimulatedCase) =>
    simulated.records.at(-1)?.timeline.flatMap(({ kind, message }) => (kind === 'alert' ? [inEnglish(message)] : []));
  const told = (outcome: string) =>
    `The police still have the matter: tell 大余县公安局 that the case ends as ${outcome}.`;

  it('has somebody tell them how it ended', () => {
    const simulated = transferred();
    simulated.give('close', { outcome: 'unfounded', reason });
    expect(alerts(simulated)).toContain(told('unfounded'));
  });

  it('is followed up again when more turns out to be owed before the refund is paid', () => {
    const simulated = claimedAfterAll('128900.00');
    expect([simulated.state.stage, referralIsOpen(simulated.state)]).toEqual(['persuasion', true]);
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-27']);
  });

  it('reminds of their report once the refund is paid of a case that had ended with them', () => {
    const simulated = claimedAfterAll('800.00');
    expect([simulated.state.stage, clocks(simulated)]).toEqual(['refund-due', []]);
    const refund = { paidOn: day('2026-01-12'), reference: 'refund-1' };
    simulated.give('record-refund', { ...refund, amount: yuan('100.00') });
    expect(simulated.state).toMatchObject({ stage: 'awaiting-police-report', referral: { status: 'transferred' } });
    expect(clocks(simulated)).toEqual(['referral.reminder 2026-01-27']);
  });

  it('tells nothing to police who never had it', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('confirm-overpayment', forgery);
    simulated.give('close', { outcome: 'waived', reason });
    expect(alerts(simulated)).toEqual([]);
  });
});

describe('a matter that comes up again', () => {
  const openedAgain = { suspicion: 'forged-papers', reason: 'The forger has confessed.' } as const;

  it('goes to the police once more on new facts, where they have not taken it up', () => {
    const simulated = refused();
    expect(simulated.refusalOf('open-referral', openedAgain)).toBe('referral-already-open');
    simulated.until('2026-01-14');
    simulated.give('open-referral', openedAgain);
    expect(simulated.state.referral).toMatchObject({ status: 'awaiting-head-decision', refusedOn: null });
    expect(clocks(simulated)).toEqual(['C1.decide 2026-01-17']);
    simulated.give('approve-referral', { reason });
    expect(simulated.documents().filter((kind) => kind === 'police-transfer')).toHaveLength(2);
    simulated.give('record-police-receipt', { receivedOn: day('2026-01-14') });
    expect(clocks(simulated)).toEqual(['C2.gaps 2026-01-15', 'C2.jurisdiction 2026-01-15', 'C2.review 2026-01-17']);
  });

  it.each([
    ['withdrawn', null],
    ['no-prosecution', null],
    ['not-guilty', 'referral-not-ready'],
    ['convicted', 'referral-not-ready'],
  ] as const)('may be referred again unless the courts have judged: %s', (result, refusedWith) => {
    const simulated = transferred();
    simulated.give('record-police-filing', { filedOn: day('2026-01-06'), policeReference: '1' });
    simulated.give('record-police-report', { reportedOn: day('2026-01-06'), result, words: 'As told.' });
    expect(simulated.refusalOf('open-referral', openedAgain)).toBe(refusedWith);
  });

  it('stays with the police who have filed it when the case is verified anew', () => {
    const simulated = transferred();
    simulated.give('record-police-filing', { filedOn: day('2026-01-06'), policeReference: '1' });
    simulated.give('close', { outcome: 'unfounded', reason });
    simulated.give('reopen', { reason, newFacts: 'The certificate was forged after all.' });
    simulated.give('confirm-overpayment', { ...forgery, findings: 'Verified anew.' });
    expect(simulated.state.referral).toMatchObject({ status: 'filed', filedOn: '2026-01-06', policeReference: '1' });
  });
});
