import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, inDemandOnPaper, pay, said, windowMissedOnPaper } from './paper-at-court.ts';

const grounds = 'The pension was drawn without legal ground.';
const courtReference = '（2026）赣0723民初12号';
const warningsOf = (paper: PaperCase) => summaryOf(paper.state).warnings.map(({ code }) => code);

const daughter = {
  name: '戴小某',
  identityNumber: null,
  address: '大余县某镇',
  telephone: null,
  relationship: 'daughter',
};

function nameProxy(paper: PaperCase, addresseeId: string, name: string): void {
  const lawyer = { name, identityNumber: null, address: '赣州市', telephone: null, proof: 'Power of attorney.' };
  paper.give('name-proxy', { ...lawyer, addresseeId, authorisedOn: paper.today });
}

/** The daughter drew the pension; the suit was filed on 5 January 2026. */
function sued(): PaperCase {
  const paper = confirmedOnPaper({}, { debtor: daughter });
  paper.give('file-civil-suit', { grounds, defendants: [] });
  return paper;
}

function accepted(): PaperCase {
  const paper = sued();
  paper.until('2026-01-12');
  paper.give('record-civil-acceptance', { acceptedOn: plainDate('2026-01-12'), courtReference });
  return paper;
}

function judged(amount = '128900.00'): PaperCase {
  const paper = accepted();
  paper.until('2026-05-08');
  paper.give('record-civil-judgment', {
    judgedOn: plainDate('2026-04-20'),
    effectiveOn: plainDate('2026-05-08'),
    performBy: plainDate('2026-05-18'),
    courtReference,
    amount: yuan(amount),
  });
  return paper;
}

function settled(accelerationAgreed: boolean, amount = '128900.00'): PaperCase {
  const paper = accepted();
  paper.until('2026-03-02');
  paper.give('record-civil-settlement', {
    settledOn: plainDate('2026-03-02'),
    courtReference,
    amount: yuan(amount),
    instalmentCount: 4,
    firstDueOn: plainDate('2026-04-01'),
    accelerationAgreed,
  });
  return paper;
}

function giveBack(paper: PaperCase, reference: string): void {
  paper.give('reverse-payment', { reference, reason: 'bank-return', otherCase: null, note: 'Account closed.' });
}

describe('the way of a civil suit', () => {
  it('is not open against the person concerned, nor while a decision can be enforced', () => {
    const confirmed = confirmedOnPaper();
    expect(confirmed.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
    expect(inDemandOnPaper({ debtor: daughter }).refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe(
      'civil-suit-not-open',
    );
    expect(atCourtOnPaper().refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('is open against one who drew the benefit, and puts the ladder to rest', () => {
    const paper = sued();
    expect(paper.state.stage).toBe('civil-suit');
    expect(paper.documents().at(-1)).toBe('civil-complaint');
    expect(paper.state.civilSuit).toMatchObject({
      status: 'filed',
      filedOn: '2026-01-05',
      defendants: [{ addresseeId: 'R1', amount: yuan('128900.00') }],
      amount: yuan('128900.00'),
    });
    expect(paper.due('reply')).toBeUndefined();
    expect(paper.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('is not open any more once all is paid and only a refund is due', () => {
    const paper = confirmedOnPaper({}, { debtor: daughter });
    pay(paper, '130000.00', '2026-01-05', '戴小某');
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('1100.00') });
    expect(paper.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('that was missed closes no way any more once all is paid', () => {
    const paper = windowMissedOnPaper();
    pay(paper, '128901.00', '2026-11-03', '戴小某');
    expect(paper.state.stage).toBe('refund-due');
    expect(warningsOf(paper)).toEqual([]);
    expect(inEnglish(summaryOf(paper.state).nextStep)).toMatch(/^2026-11-18 Reminder of a refund/);
  });

  it('names only those who are there', () => {
    const paper = confirmedOnPaper({}, { debtor: daughter });
    expect(paper.refusalOf('file-civil-suit', { grounds, defendants: ['R9'] })).toBe('defendant-unknown');
  });

  it('is open after a window that was missed', () => {
    const paper = windowMissedOnPaper();
    paper.give('file-civil-suit', { grounds, defendants: [] });
    expect(paper.state.stage).toBe('civil-suit');
    expect(warningsOf(paper)).toEqual([]);
    paper.give('record-civil-dismissal', { dismissedOn: plainDate('2026-11-03'), reason: 'A matter of public law.' });
    expect(paper.refusalOf('return-to-administrative-route', { reason: 'x' })).toBe('civil-suit-not-ready');
    expect(warningsOf(paper)).toEqual(['court-window-missed', 'civil-suit-dismissed']);
  });
});

describe('an heir', () => {
  it('is sued for no more than was inherited', () => {
    const paper = confirmedOnPaper({}, { claimPeriods: [drawnWhileAlive] });
    paper.give('record-death', {
      addresseeId: 'R1',
      diedOn: plainDate('2026-01-04'),
      note: 'Certificate.',
      divided: [],
    });
    paper.give('name-heirs', {
      deceasedId: null,
      heirs: [
        { ...daughter, estateShare: yuan('20000.00') },
        { ...daughter, name: '戴大某', relationship: 'son', estateShare: yuan('30000.00') },
      ],
    });
    paper.give('file-civil-suit', { grounds, defendants: [] });
    expect(paper.state.civilSuit?.defendants.map(({ amount }) => amount)).toEqual([yuan('20000.00'), yuan('30000.00')]);
    expect(paper.state.civilSuit?.amount).toBe(yuan('50000.00'));
  });
});

describe('the court of the civil suit', () => {
  it('has seven days to accept and six months to judge, and is asked when it is late', () => {
    const paper = sued();
    expect(paper.due('civil-acceptance')).toBe('2026-01-12');
    const late = sued();
    late.until('2026-01-13');
    expect(said(late, 'alert')).toEqual(['The court has not decided in time whether it accepts the suit.']);
    expect(late.due('court-reminder')).toBe('2026-02-12');

    const going = accepted();
    expect(going.due('civil-trial')).toBe('2026-07-13');
    going.until('2026-07-14');
    expect(said(going, 'alert')).toEqual(['The court has not given judgment in time.']);
    expect(going.due('court-reminder')).toBe('2026-08-13');
  });

  it('that dismisses the suit leaves fifteen days for an appeal, and the way back', () => {
    const paper = accepted();
    paper.until('2026-04-20');
    paper.give('record-civil-dismissal', { dismissedOn: plainDate('2026-04-20'), reason: 'A matter of public law.' });
    expect(paper.due('civil-appeal')).toBe('2026-05-06');
    expect(warningsOf(paper)).toEqual(['civil-suit-dismissed']);
    expect(inEnglish(summaryOf(paper.state).nextStep)).toBe(
      'The civil suit was dismissed on 2026-04-20: sue on other grounds, go back to the administrative route, or close ' +
        'the case with reason.',
    );
    paper.until('2026-05-07');
    expect(paper.due('court-reminder')).toBe('2026-06-06');
    paper.give('return-to-administrative-route', { reason: 'The court says so.' });
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.due('court-reminder')).toBeUndefined();
  });
});

describe('a civil judgment', () => {
  it('is executed by itself when it is not performed', () => {
    const paper = judged();
    expect(paper.due('civil-performance')).toBe('2026-05-18');
    expect(paper.due('civil-execution-window')).toBe('2028-05-18');
    expect(paper.due('civil-execution-warning')).toBe('2028-02-18');
    expect(paper.refusalOf('apply-for-civil-execution', { reason: '' })).toBe('civil-suit-not-ready');
    paper.until('2026-05-19');
    expect(paper.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
    expect(paper.documents().at(-1)).toBe('civil-execution-application');
    expect(paper.due('civil-execution-window')).toBeUndefined();
    expect(paper.due('court-reminder')).toBe('2026-06-18');
    pay(paper, '128900.00', '2026-05-19');
    expect(paper.state.closing).toMatchObject({ on: '2026-05-19', outcome: 'recovered' });
  });

  it('is executed at once by hand where a hold has put its performance off', () => {
    const paper = judged();
    paper.give('hold', { reason: 'The head is away.', until: plainDate('2026-05-25') });
    paper.until('2026-05-26');
    expect(paper.state.civilSuit?.status).toBe('judged');
    expect(paper.due('civil-performance')).toBe('2026-06-05');
    paper.give('apply-for-civil-execution', { reason: 'Nothing was paid by 18 May.' });
    expect(paper.state.civilSuit?.status).toBe('executing');
    expect(paper.due('civil-performance')).toBeUndefined();
  });

  it('for less than is claimed leaves the rest to a person once it is paid', () => {
    const paper = judged('100000.00');
    pay(paper, '100000.00', '2026-05-08');
    expect(paper.state.civilSuit?.status).toBe('performed');
    expect(paper.state.stage).toBe('civil-suit');
    expect(warningsOf(paper)).toEqual(['civil-title-performed']);
    expect(paper.due('civil-performance')).toBeUndefined();
    expect(paper.due('court-reminder')).toBe('2026-06-07');
    paper.give('close', { outcome: 'waived', reason: 'The court gave no more.' });
    expect(paper.state.closing?.outcome).toBe('waived');
  });

  it('that was paid and is open again because the bank returned the payment can be performed until its last day', () => {
    const paper = judged('100000.00');
    pay(paper, '100000.00', '2026-05-08');
    paper.until('2026-05-11');
    giveBack(paper, '2026-05-08 100000.00');
    expect(paper.state.civilSuit).toMatchObject({ status: 'judged', execution: null });
    expect(paper.due('civil-performance')).toBe('2026-05-18');
    expect(paper.due('civil-execution-window')).toBe('2028-05-18');
    paper.until('2026-05-19');
    expect(paper.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
  });

  it('that is open again after its last day is executed at once', () => {
    const paper = judged('100000.00');
    pay(paper, '100000.00', '2026-05-08');
    paper.until('2026-05-20');
    giveBack(paper, '2026-05-08 100000.00');
    expect(paper.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-20' } });
  });

  it('that is open again while the police have the matter is still the title, and executed', () => {
    const paper = judged();
    paper.give('open-referral', { suspicion: 'fraud', reason: 'Forged papers.' });
    pay(paper, '128900.00', '2026-05-08');
    expect(paper.state.stage).toBe('awaiting-police-report');
    paper.until('2026-05-11');
    giveBack(paper, '2026-05-08 128900.00');
    expect(paper.state).toMatchObject({ stage: 'civil-suit', civilSuit: { status: 'judged' } });
    expect(paper.due('civil-performance')).toBe('2026-05-18');
    paper.until('2026-05-19');
    expect(paper.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
  });

  it('is executed again when assets are found after execution has ended', () => {
    const paper = judged();
    paper.until('2026-05-19');
    paper.give('record-enforcement-ended', { endedOn: plainDate('2026-05-19'), reason: 'Nothing found.' });
    expect(paper.due('asset-check')).toBe('2026-11-19');
    expect(warningsOf(paper)).toEqual(['enforcement-ended']);
    paper.give('record-assets-found', { foundOn: plainDate('2026-05-19'), assets: 'A car.' });
    expect(paper.documents().at(-1)).toBe('enforcement-resumption');
  });

  it('cannot have taken effect before it was given, nor be about nothing', () => {
    const paper = accepted();
    paper.until('2026-05-08');
    const judgment = {
      judgedOn: plainDate('2026-04-20'),
      effectiveOn: plainDate('2026-05-08'),
      performBy: plainDate('2026-05-18'),
      courtReference,
      amount: yuan('1.00'),
    };
    expect(paper.refusalOf('record-civil-judgment', { ...judgment, amount: yuan('0.00') })).toBe('amount-not-positive');
    expect(paper.refusalOf('record-civil-judgment', { ...judgment, judgedOn: plainDate('2026-01-04') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('record-civil-judgment', { ...judgment, effectiveOn: plainDate('2026-04-19') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('record-civil-judgment', { ...judgment, performBy: plainDate('2026-05-07') })).toBe(
      'date-before-start',
    );
  });
});

describe('a settlement before the court', () => {
  it('is watched like an agreement, and closes the case when all is paid', () => {
    const paper = settled(false);
    expect(paper.state.agreement).toMatchObject({ origin: 'civil-settlement', status: 'concluded' });
    expect(paper.state.agreement?.instalments.map(({ dueOn, amount }) => [dueOn, amount])).toEqual([
      ['2026-04-01', yuan('32225.00')],
      ['2026-05-06', yuan('32225.00')],
      ['2026-06-01', yuan('32225.00')],
      ['2026-07-01', yuan('32225.00')],
    ]);
    expect(paper.due('instalment-due')).toBe('2026-04-01');
    expect(paper.due('civil-execution-window')).toBe('2028-07-03');
    pay(paper, '32225.00', '2026-03-02', '戴小某');
    expect(paper.due('instalment-due')).toBe('2026-05-06');
    expect(paper.state.stage).toBe('civil-suit');
    pay(paper, '96675.00', '2026-03-02', '戴小某');
    expect(paper.state.closing?.outcome).toBe('recovered');
  });

  it('in default is executed by itself, and kept again when the missed instalment is paid', () => {
    const paper = settled(false);
    paper.until('2026-04-13');
    expect(paper.state.civilSuit?.status).toBe('settled');
    paper.until('2026-04-14');
    expect(paper.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-04-14' } });
    expect(paper.documents()).toContain('civil-execution-application');
    pay(paper, '32225.00', '2026-04-14');
    expect(paper.state.civilSuit?.status).toBe('settled');
    expect(paper.state.enforcement).toBeNull();
    expect(paper.due('instalment-due')).toBe('2026-05-06');
    expect(paper.due('civil-execution-window')).toBe('2028-07-03');
    expect(paper.due('court-reminder')).toBeUndefined();
  });

  it('in default with acceleration is executed as a whole', () => {
    const paper = settled(true);
    paper.until('2026-04-14');
    pay(paper, '32225.00', '2026-04-14');
    expect(paper.state.civilSuit?.status).toBe('executing');
    expect(paper.due('instalment-due')).toBeUndefined();
  });

  it('whose instalment came in before grace had ended is executed no more, though it was recorded late', () => {
    const paper = settled(true);
    paper.until('2026-04-14');
    expect(paper.state.civilSuit?.status).toBe('executing');
    pay(paper, '32225.00', '2026-04-10');
    expect(paper.state.civilSuit?.status).toBe('settled');
    expect(paper.state.enforcement).toBeNull();
    expect(paper.due('instalment-due')).toBe('2026-05-06');
    expect(paper.due('civil-execution-window')).toBe('2028-07-03');
  });

  it('for less than is claimed leaves the rest to a person once it is paid', () => {
    const paper = settled(false, '100000.00');
    pay(paper, '100000.00', '2026-03-02', '戴小某');
    expect(paper.state.civilSuit?.status).toBe('performed');
    expect(paper.state.agreement).toBeNull();
    expect(paper.due('civil-execution-window')).toBeUndefined();
    expect(paper.due('court-reminder')).toBe('2026-04-01');
  });

  it('that was paid and is open again is not executed before its last instalment is due', () => {
    const paper = settled(false, '100000.00');
    pay(paper, '100000.00', '2026-03-02', '戴小某');
    giveBack(paper, '2026-03-02 100000.00');
    expect(paper.state.civilSuit).toMatchObject({ status: 'settled', execution: null });
    expect(paper.due('civil-performance')).toBe('2026-07-01');
    paper.until('2026-07-02');
    expect(said(paper, 'alert')).toContain('The settlement was not performed in time.');
    expect(paper.state.civilSuit?.status).toBe('executing');
  });

  it('that was paid in part outlives whoever settled: its instalments are watched for the heirs who are named later', () => {
    const paper = settled(false);
    pay(paper, '100.00', '2026-03-02', '戴小某');
    paper.give('record-death', { addresseeId: 'R1', diedOn: paper.today, note: '', divided: [] });
    const heir = { ...daughter, name: '戴孙某', relationship: 'child', estateShare: null };
    paper.give('name-heirs', { deceasedId: 'R1', heirs: [heir] });
    expect(paper.state.agreement?.instalments).toHaveLength(4);
    expect(paper.due('instalment-due')).toBe('2026-04-01');
    paper.until('2026-04-14');
    expect(paper.state.civilSuit?.status).toBe('executing');
  });

  it('of which a part is waived, and that is paid, leaves what is claimed after that to a person', () => {
    const paper = settled(false);
    paper.give('waive', { amount: yuan('28900.00'), claimPeriodId: null, reason: 'Hardship.' });
    const drawn = { from: plainDate('2020-01-01'), to: plainDate('2020-01-31'), benefitCode: 'basic-pension' };
    paper.give('add-claim-period', { ...drawn, amount: yuan('3000.00'), reason: 'One month more.' });
    pay(paper, '100000.00', '2026-03-02', '戴小某');
    expect(paper.state).toMatchObject({ stage: 'civil-suit', agreement: null });
    expect(said(paper, 'alert')).toContain('All instalments are paid; ¥3,000.00 is claimed beyond the plan.');
    expect(paper.due('court-reminder')).toBe('2026-04-01');

    giveBack(paper, '2026-03-02 100000.00');
    paper.until('2026-07-02');
    paper.give('apply-for-civil-execution', { reason: 'The money went back.' });
    expect(paper.state.civilSuit?.status).toBe('executing');
  });

  it('is never about more than is in dispute', () => {
    const paper = accepted();
    expect(
      paper.refusalOf('record-civil-settlement', {
        settledOn: plainDate('2026-01-12'),
        courtReference,
        amount: yuan('128900.01'),
        instalmentCount: 2,
        firstDueOn: plainDate('2026-02-01'),
        accelerationAgreed: true,
      }),
    ).toBe('instalments-invalid');
  });
});

const drawnWhileAlive = {
  id: 'P1',
  from: plainDate('2015-01-01'),
  to: plainDate('2016-12-31'),
  benefitCode: 'basic-pension',
  amount: yuan('128900.00'),
};

describe('a defendant who is represented', () => {
  it('is sued, and nobody who acts for them, however many do', () => {
    const paper = confirmedOnPaper({}, { debtor: daughter });
    nameProxy(paper, 'R1', '李律师');
    nameProxy(paper, 'R2', '王律师');
    paper.give('file-civil-suit', { grounds, defendants: [] });
    expect(paper.state.civilSuit?.defendants.map(({ addresseeId }) => addresseeId)).toEqual(['R1']);
  });
});

describe('a payment from before the title that the bank returns after it', () => {
  /** 28,900.00 came in before the suit over the rest. */
  function paidBefore(): PaperCase {
    const paper = confirmedOnPaper({}, { debtor: daughter });
    const receivedOn = plainDate('2026-01-05');
    paper.give('record-payment', { amount: yuan('28900.00'), receivedOn, reference: 'before', payer: '戴小某' });
    paper.give('file-civil-suit', { grounds, defendants: [] });
    paper.until('2026-01-12');
    paper.give('record-civil-acceptance', { acceptedOn: plainDate('2026-01-12'), courtReference });
    paper.until('2026-05-08');
    return paper;
  }
  function bounce(paper: PaperCase): void {
    paper.give('reverse-payment', { reference: 'before', reason: 'bank-return', otherCase: null, note: '' });
  }

  it('is not executed on top of a judgment that was performed in full', () => {
    const paper = paidBefore();
    paper.give('record-civil-judgment', {
      judgedOn: plainDate('2026-04-20'),
      effectiveOn: plainDate('2026-05-08'),
      performBy: plainDate('2026-05-18'),
      courtReference,
      amount: yuan('90000.00'),
    });
    pay(paper, '90000.00', '2026-05-08', '戴小某');
    bounce(paper);
    expect(paper.state.civilSuit?.status).toBe('performed');
    expect(paper.documents()).not.toContain('civil-execution-application');
  });

  it('takes nothing away from what was paid on a settlement', () => {
    const paper = paidBefore();
    paper.give('record-civil-settlement', {
      settledOn: plainDate('2026-05-08'),
      courtReference,
      amount: yuan('90000.00'),
      instalmentCount: 4,
      firstDueOn: plainDate('2026-06-01'),
      accelerationAgreed: true,
    });
    pay(paper, '22500.00', '2026-05-08', '戴小某');
    bounce(paper);
    expect(paper.due('instalment-due')).toBe('2026-07-01');
    expect(paper.due('instalment-grace')).toBeUndefined();
  });
});
