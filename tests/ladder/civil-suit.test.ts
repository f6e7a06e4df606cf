import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';
import {
  simulateAtCourt,
  simulateConfirmed,
  simulateInDemand,
  pay,
  said,
  simulateWindowMissed,
} from './simulated-at-court.ts';

const grounds = 'The pension was drawn without legal ground.';
const courtReference = '（2026）赣0723民初12号';
const warningsOf = (simulated: SimulatedCase) => summaryOf(simulated.state).warnings.map(({ code }) => code);

const daughter = {
  name: '戴小某',
  identityNumber: null,
  address: '大余县某镇',
  telephone: null,
  relationship: 'daughter',
};

function nameProxy(simulated: SimulatedCase, addresseeId: string, name: string): void {
  const lawyer = { name, identityNumber: null, address: '赣州市', telephone: null, proof: 'Power of attorney.' };
  simulated.give('name-proxy', { ...lawyer, addresseeId, authorisedOn: simulated.today });
}

/** The daughter drew the pension; the suit was filed on 5 January 2026. */
function sued(): SimulatedCase {
  const simulated = simulateConfirmed({}, { debtor: daughter });
  simulated.give('file-civil-suit', { grounds, defendants: [] });
  return simulated;
}

function accepted(): SimulatedCase {
  const simulated = sued();
  simulated.until('2026-01-12');
  simulated.give('record-civil-acceptance', { acceptedOn: plainDate('2026-01-12'), courtReference });
  return simulated;
}

function judged(amount = '128900.00'): SimulatedCase {
  const simulated = accepted();
  simulated.until('2026-05-08');
  simulated.give('record-civil-judgment', judgmentOn(amount));
  return simulated;
}

function judgmentOn(amount: string): CommandPayloads['record-civil-judgment'] {
  return {
    judgedOn: plainDate('2026-04-20'),
    effectiveOn: plainDate('2026-05-08'),
    performBy: plainDate('2026-05-18'),
    courtReference,
    amount: yuan(amount),
  };
}

function settled(accelerationAgreed: boolean, amount = '128900.00'): SimulatedCase {
  const simulated = accepted();
  simulated.until('2026-03-02');
  simulated.give('record-civil-settlement', {
    settledOn: plainDate('2026-03-02'),
    courtReference,
    amount: yuan(amount),
    instalmentCount: 4,
    firstDueOn: plainDate('2026-04-01'),
    accelerationAgreed,
  });
  return simulated;
}

function giveBack(simulated: SimulatedCase, reference: string): void {
  simulated.give('reverse-payment', { reference, reason: 'bank-return', otherCase: null, note: 'Account closed.' });
}

describe('a civil title against somebody who has died', () => {
  it('is applied for execution all the same, so that the time for it is not lost, and the death is told', () => {
    const simulated = accepted();
    simulated.until('2026-04-27');
    simulated.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-04-26'), divided: [], note: '' });
    simulated.until('2026-05-08');
    simulated.give('record-civil-judgment', judgmentOn('128900.00'));
    simulated.until('2026-05-19');
    expect(simulated.state.civilSuit?.status).toBe('executing');
    expect(said(simulated, 'alert')).toContain(
      'Application for execution of the civil title: done, so that no right lapses, though whoever owed it died on 2026-04-26.',
    );
    expect(simulated.state.stoppedSteps).toEqual([]);
  });
});

describe('the way of a civil suit', () => {
  it('is not open against the person concerned, nor while a decision can be enforced', () => {
    const confirmed = simulateConfirmed();
    expect(confirmed.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
    expect(simulateInDemand({ debtor: daughter }).refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe(
      'civil-suit-not-open',
    );
    expect(simulateAtCourt().refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('is open against one who drew the benefit, and puts the ladder to rest', () => {
    const simulated = sued();
    expect(simulated.state.stage).toBe('civil-suit');
    expect(simulated.documents().at(-1)).toBe('civil-complaint');
    expect(simulated.state.civilSuit).toMatchObject({
      status: 'filed',
      filedOn: '2026-01-05',
      defendants: [{ addresseeId: 'R1', amount: yuan('128900.00') }],
      amount: yuan('128900.00'),
    });
    expect(simulated.due('reply')).toBeUndefined();
    expect(simulated.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('is not open any more once all is paid and only a refund is due', () => {
    const simulated = simulateConfirmed({}, { debtor: daughter });
    pay(simulated, '130000.00', '2026-01-05', '戴小某');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('1100.00') });
    expect(simulated.refusalOf('file-civil-suit', { grounds, defendants: [] })).toBe('civil-suit-not-open');
  });

  it('that was missed closes no way any more once all is paid', () => {
    const simulated = simulateWindowMissed();
    pay(simulated, '128901.00', '2026-11-03', '戴小某');
    expect(simulated.state.stage).toBe('refund-due');
    expect(warningsOf(simulated)).toEqual([]);
    expect(inEnglish(summaryOf(simulated.state).nextStep)).toMatch(/^2026-11-18 Reminder of a refund/);
  });

  it('names only those who are there', () => {
    const simulated = simulateConfirmed({}, { debtor: daughter });
    expect(simulated.refusalOf('file-civil-suit', { grounds, defendants: ['R9'] })).toBe('defendant-unknown');
  });

  it('is open after a window that was missed', () => {
    const simulated = simulateWindowMissed();
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    expect(simulated.state.stage).toBe('civil-suit');
    expect(warningsOf(simulated)).toEqual([]);
    simulated.give('record-civil-dismissal', {
      dismissedOn: plainDate('2026-11-03'),
      reason: 'A matter of public law.',
    });
    expect(simulated.refusalOf('return-to-administrative-route', { reason: 'x' })).toBe('civil-suit-not-ready');
    expect(warningsOf(simulated)).toEqual(['court-window-missed', 'civil-suit-dismissed']);
  });
});

describe('an heir', () => {
  it('is sued for no more than was inherited', () => {
    const simulated = simulateConfirmed({}, { violation: 'double-drawing', claimPeriods: [drawnWhileAlive] });
    simulated.give('record-death', {
      addresseeId: 'R1',
      diedOn: plainDate('2026-01-04'),
      note: 'Certificate.',
      divided: [],
    });
    simulated.give('name-heirs', {
      deceasedId: null,
      heirs: [
        { ...daughter, estateShare: yuan('20000.00') },
        { ...daughter, name: '戴大某', relationship: 'son', estateShare: yuan('30000.00') },
      ],
    });
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    expect(simulated.state.civilSuit?.defendants.map(({ amount }) => amount)).toEqual([
      yuan('20000.00'),
      yuan('30000.00'),
    ]);
    expect(simulated.state.civilSuit?.amount).toBe(yuan('50000.00'));
  });
});

describe('the court of the civil suit', () => {
  it('has seven days to accept and six months to judge, and is asked when it is late', () => {
    const simulated = sued();
    expect(simulated.due('civil-acceptance')).toBe('2026-01-12');
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
    const simulated = accepted();
    simulated.until('2026-04-20');
    simulated.give('record-civil-dismissal', {
      dismissedOn: plainDate('2026-04-20'),
      reason: 'A matter of public law.',
    });
    expect(simulated.due('civil-appeal')).toBe('2026-05-06');
    expect(warningsOf(simulated)).toEqual(['civil-suit-dismissed']);
    expect(inEnglish(summaryOf(simulated.state).nextStep)).toBe(
      'The civil suit was dismissed on 2026-04-20: sue on other grounds, go back to the administrative route, or close ' +
        'the case with reason.',
    );
    simulated.until('2026-05-07');
    expect(simulated.due('court-reminder')).toBe('2026-06-06');
    simulated.give('return-to-administrative-route', { reason: 'The court says so.' });
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.due('court-reminder')).toBeUndefined();
  });

  it('that turns out to have dismissed it later leaves the appeal open again, and reminds nobody until that is over', () => {
    const simulated = accepted();
    simulated.until('2026-04-20');
    simulated.give('record-civil-dismissal', {
      dismissedOn: plainDate('2026-04-20'),
      reason: 'A matter of public law.',
    });
    simulated.until('2026-05-07');
    expect(simulated.due('court-reminder')).toBe('2026-06-06');
    const factId = simulated.state.facts.find(({ kind }) => kind === 'civil-dismissal')?.id ?? '';
    const day = plainDate('2026-04-24');
    simulated.give('correct-fact', { factId, day, evidence: null, divided: [], reason: 'Read from the wrong page.' });
    expect([simulated.due('civil-appeal'), simulated.due('court-reminder')]).toEqual(['2026-05-09', undefined]);
    simulated.until('2026-05-11');
    expect([simulated.due('civil-appeal'), simulated.due('court-reminder')]).toEqual([undefined, '2026-06-09']);
  });
});

describe('a civil judgment', () => {
  it('is executed by itself when it is not performed', () => {
    const simulated = judged();
    expect(simulated.due('civil-performance')).toBe('2026-05-18');
    expect(simulated.due('civil-execution-window')).toBe('2028-05-18');
    expect(simulated.due('civil-execution-warning')).toBe('2028-02-18');
    expect(simulated.refusalOf('apply-for-civil-execution', { reason: '' })).toBe('civil-suit-not-ready');
    simulated.until('2026-05-19');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
    expect(simulated.documents().at(-1)).toBe('civil-execution-application');
    expect(simulated.due('civil-execution-window')).toBeUndefined();
    expect(simulated.due('court-reminder')).toBe('2026-06-18');
    pay(simulated, '128900.00', '2026-05-19');
    expect(simulated.state.closing).toMatchObject({ on: '2026-05-19', outcome: 'recovered' });
  });

  it('is executed at once by hand where a hold has put its performance off', () => {
    const simulated = judged();
    simulated.give('hold', { reason: 'The head is away.', until: plainDate('2026-05-25') });
    simulated.until('2026-05-26');
    expect(simulated.state.civilSuit?.status).toBe('judged');
    expect(simulated.due('civil-performance')).toBe('2026-06-05');
    simulated.give('apply-for-civil-execution', { reason: 'Nothing was paid by 18 May.' });
    expect(simulated.state.civilSuit?.status).toBe('executing');
    expect(simulated.due('civil-performance')).toBeUndefined();
  });

  it('for less than is claimed leaves the rest to a person once it is paid', () => {
    const simulated = judged('100000.00');
    pay(simulated, '100000.00', '2026-05-08');
    expect(simulated.state.civilSuit?.status).toBe('performed');
    expect(simulated.state.stage).toBe('civil-suit');
    expect(warningsOf(simulated)).toEqual(['civil-title-performed']);
    expect(simulated.due('civil-performance')).toBeUndefined();
    expect(simulated.due('court-reminder')).toBe('2026-06-07');
    simulated.give('close', { outcome: 'waived', reason: 'The court gave no more.' });
    expect(simulated.state.closing?.outcome).toBe('waived');
  });

  it('that was paid and is open again because the bank returned the payment can be performed until its last day', () => {
    const simulated = judged('100000.00');
    pay(simulated, '100000.00', '2026-05-08');
    simulated.until('2026-05-11');
    giveBack(simulated, '2026-05-08 100000.00');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'judged', execution: null });
    expect(simulated.due('civil-performance')).toBe('2026-05-18');
    expect(simulated.due('civil-execution-window')).toBe('2028-05-18');
    simulated.until('2026-05-19');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
  });

  it('that is open again after its last day is executed at once', () => {
    const simulated = judged('100000.00');
    pay(simulated, '100000.00', '2026-05-08');
    simulated.until('2026-05-20');
    giveBack(simulated, '2026-05-08 100000.00');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-20' } });
  });

  it('that is open again while the police have the matter is still the title, and executed', () => {
    const simulated = judged();
    simulated.give('open-referral', { suspicion: 'fraud', reason: 'Forged papers.' });
    pay(simulated, '128900.00', '2026-05-08');
    expect(simulated.state.stage).toBe('awaiting-police-report');
    simulated.until('2026-05-11');
    giveBack(simulated, '2026-05-08 128900.00');
    expect(simulated.state).toMatchObject({ stage: 'civil-suit', civilSuit: { status: 'judged' } });
    expect(simulated.due('civil-performance')).toBe('2026-05-18');
    simulated.until('2026-05-19');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-05-19' } });
  });

  it('is executed again when assets are found after execution has ended', () => {
    const simulated = judged();
    simulated.until('2026-05-19');
    simulated.give('record-enforcement-ended', { endedOn: plainDate('2026-05-19'), reason: 'Nothing found.' });
    expect(simulated.due('asset-check')).toBe('2026-11-19');
    expect(warningsOf(simulated)).toEqual(['enforcement-ended']);
    simulated.give('record-assets-found', { foundOn: plainDate('2026-05-19'), assets: 'A car.' });
    expect(simulated.documents().at(-1)).toBe('enforcement-resumption');
  });

  it('cannot have taken effect before it was given, nor be about nothing', () => {
    const simulated = accepted();
    simulated.until('2026-05-08');
    const judgment = {
      judgedOn: plainDate('2026-04-20'),
      effectiveOn: plainDate('2026-05-08'),
      performBy: plainDate('2026-05-18'),
      courtReference,
      amount: yuan('1.00'),
    };
    expect(simulated.refusalOf('record-civil-judgment', { ...judgment, amount: yuan('0.00') })).toBe(
      'amount-not-positive',
    );
    expect(simulated.refusalOf('record-civil-judgment', { ...judgment, judgedOn: plainDate('2026-01-04') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('record-civil-judgment', { ...judgment, effectiveOn: plainDate('2026-04-19') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('record-civil-judgment', { ...judgment, performBy: plainDate('2026-05-07') })).toBe(
      'date-before-start',
    );
  });
});

describe('a settlement before the court', () => {
  it('is watched like an agreement, and closes the case when all is paid', () => {
    const simulated = settled(false);
    expect(simulated.state.agreement).toMatchObject({ origin: 'civil-settlement', status: 'concluded' });
    expect(simulated.state.agreement?.instalments.map(({ dueOn, amount }) => [dueOn, amount])).toEqual([
      ['2026-04-01', yuan('32225.00')],
      ['2026-05-06', yuan('32225.00')],
      ['2026-06-01', yuan('32225.00')],
      ['2026-07-01', yuan('32225.00')],
    ]);
    expect(simulated.due('instalment-due')).toBe('2026-04-01');
    expect(simulated.due('civil-execution-window')).toBe('2028-07-03');
    pay(simulated, '32225.00', '2026-03-02', '戴小某');
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
    expect(simulated.state.stage).toBe('civil-suit');
    pay(simulated, '96675.00', '2026-03-02', '戴小某');
    expect(simulated.state.closing?.outcome).toBe('recovered');
  });

  it('in default is executed by itself, and kept again when the missed instalment is paid', () => {
    const simulated = settled(false);
    simulated.until('2026-04-13');
    expect(simulated.state.civilSuit?.status).toBe('settled');
    simulated.until('2026-04-14');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'executing', execution: { appliedOn: '2026-04-14' } });
    expect(simulated.documents()).toContain('civil-execution-application');
    pay(simulated, '32225.00', '2026-04-14');
    expect(simulated.state.civilSuit?.status).toBe('settled');
    expect(simulated.state.enforcement).toBeNull();
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
    expect(simulated.due('civil-execution-window')).toBe('2028-07-03');
    expect(simulated.due('court-reminder')).toBeUndefined();
  });

  it('in default with acceleration is executed as a whole', () => {
    const simulated = settled(true);
    simulated.until('2026-04-14');
    pay(simulated, '32225.00', '2026-04-14');
    expect(simulated.state.civilSuit?.status).toBe('executing');
    expect(simulated.due('instalment-due')).toBeUndefined();
  });

  it('whose instalment came in before grace had ended is executed no more, though it was recorded late', () => {
    const simulated = settled(true);
    simulated.until('2026-04-14');
    expect(simulated.state.civilSuit?.status).toBe('executing');
    pay(simulated, '32225.00', '2026-04-10');
    expect(simulated.state.civilSuit?.status).toBe('settled');
    expect(simulated.state.enforcement).toBeNull();
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
    expect(simulated.due('civil-execution-window')).toBe('2028-07-03');
  });

  it('for less than is claimed leaves the rest to a person once it is paid', () => {
    const simulated = settled(false, '100000.00');
    pay(simulated, '100000.00', '2026-03-02', '戴小某');
    expect(simulated.state.civilSuit?.status).toBe('performed');
    expect(simulated.state.agreement).toBeNull();
    expect(simulated.due('civil-execution-window')).toBeUndefined();
    expect(simulated.due('court-reminder')).toBe('2026-04-01');
  });

  it('that was paid and is open again is not executed before its last instalment is due', () => {
    const simulated = settled(false, '100000.00');
    pay(simulated, '100000.00', '2026-03-02', '戴小某');
    giveBack(simulated, '2026-03-02 100000.00');
    expect(simulated.state.civilSuit).toMatchObject({ status: 'settled', execution: null });
    expect(simulated.due('civil-performance')).toBe('2026-07-01');
    simulated.until('2026-07-02');
    expect(said(simulated, 'alert')).toContain('The settlement was not performed in time.');
    expect(simulated.state.civilSuit?.status).toBe('executing');
  });

  it('that was paid in part outlives whoever settled: its instalments are watched for the heirs who are named later', () => {
    const simulated = settled(false);
    pay(simulated, '100.00', '2026-03-02', '戴小某');
    simulated.give('record-death', { addresseeId: 'R1', diedOn: simulated.today, note: '', divided: [] });
    const heir = { ...daughter, name: '戴孙某', relationship: 'child', estateShare: null };
    simulated.give('name-heirs', { deceasedId: 'R1', heirs: [heir] });
    expect(simulated.state.agreement?.instalments).toHaveLength(4);
    expect(simulated.due('instalment-due')).toBe('2026-04-01');
    simulated.until('2026-04-14');
    expect(simulated.state.civilSuit?.status).toBe('executing');
  });

  it('of which a part is waived, and that is paid, leaves what is claimed after that to a person', () => {
    const simulated = settled(false);
    simulated.give('waive', { amount: yuan('28900.00'), claimPeriodId: null, reason: 'Hardship.' });
    const drawn = { from: plainDate('2020-01-01'), to: plainDate('2020-01-31'), benefitCode: 'basic-pension' };
    simulated.give('add-claim-period', { ...drawn, amount: yuan('3000.00'), reason: 'One month more.' });
    pay(simulated, '100000.00', '2026-03-02', '戴小某');
    expect(simulated.state).toMatchObject({ stage: 'civil-suit', agreement: null });
    expect(said(simulated, 'alert')).toContain('All instalments are paid; ¥3,000.00 is claimed beyond the plan.');
    expect(simulated.due('court-reminder')).toBe('2026-04-01');

    giveBack(simulated, '2026-03-02 100000.00');
    simulated.until('2026-07-02');
    simulated.give('apply-for-civil-execution', { reason: 'The money went back.' });
    expect(simulated.state.civilSuit?.status).toBe('executing');
  });

  it('is never about more than is in dispute', () => {
    const simulated = accepted();
    expect(
      simulated.refusalOf('record-civil-settlement', {
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
    const simulated = simulateConfirmed({}, { debtor: daughter });
    nameProxy(simulated, 'R1', '李律师');
    nameProxy(simulated, 'R2', '王律师');
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    expect(simulated.state.civilSuit?.defendants.map(({ addresseeId }) => addresseeId)).toEqual(['R1']);
  });
});

describe('a payment from before the title that the bank returns after it', () => {
  /** 28,900.00 came in before the suit over the rest. */
  function paidBefore(): SimulatedCase {
    const simulated = simulateConfirmed({}, { debtor: daughter });
    const receivedOn = plainDate('2026-01-05');
    simulated.give('record-payment', { amount: yuan('28900.00'), receivedOn, reference: 'before', payer: '戴小某' });
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    simulated.until('2026-01-12');
    simulated.give('record-civil-acceptance', { acceptedOn: plainDate('2026-01-12'), courtReference });
    simulated.until('2026-05-08');
    return simulated;
  }
  function bounce(simulated: SimulatedCase): void {
    simulated.give('reverse-payment', { reference: 'before', reason: 'bank-return', otherCase: null, note: '' });
  }

  it('is not executed on top of a judgment that was performed in full', () => {
    const simulated = paidBefore();
    simulated.give('record-civil-judgment', {
      judgedOn: plainDate('2026-04-20'),
      effectiveOn: plainDate('2026-05-08'),
      performBy: plainDate('2026-05-18'),
      courtReference,
      amount: yuan('90000.00'),
    });
    pay(simulated, '90000.00', '2026-05-08', '戴小某');
    bounce(simulated);
    expect(simulated.state.civilSuit?.status).toBe('performed');
    expect(simulated.documents()).not.toContain('civil-execution-application');
  });

  it('takes nothing away from what was paid on a settlement', () => {
    const simulated = paidBefore();
    simulated.give('record-civil-settlement', {
      settledOn: plainDate('2026-05-08'),
      courtReference,
      amount: yuan('90000.00'),
      instalmentCount: 4,
      firstDueOn: plainDate('2026-06-01'),
      accelerationAgreed: true,
    });
    pay(simulated, '22500.00', '2026-05-08', '戴小某');
    bounce(simulated);
    expect(simulated.due('instalment-due')).toBe('2026-07-01');
    expect(simulated.due('instalment-grace')).toBeUndefined();
  });
});
