import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { enterCourtApplication } from '../../domain/recovery-case/court/court-application.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { momentOf } from '../../domain/kernel/moment.ts';
import { Transition } from '../../domain/kernel/transition.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';
import {
  simulateAtCourt,
  simulateInDemand,
  pay,
  said,
  serve,
  simulateServed,
  simulateWindowMissed,
} from './simulated-at-court.ts';

const courtReference = '（2026）赣0723行审1号';
const warningsOf = (simulated: ReturnType<typeof simulateAtCourt>) =>
  summaryOf(simulated.state).warnings.map(({ code }) => code);

function accepted(): ReturnType<typeof simulateAtCourt> {
  const simulated = simulateAtCourt();
  simulated.until('2026-08-05');
  simulated.give('record-court-acceptance', { acceptedOn: plainDate('2026-08-05'), courtReference });
  return simulated;
}

describe('an application that was filed', () => {
  it('waits five working days for acceptance, and then the higher court may be asked', () => {
    const simulated = simulateAtCourt();
    expect(simulated.state.court).toMatchObject({
      status: 'filed',
      filedOn: '2026-07-29',
      title: { kind: 'decision' },
    });
    expect(simulated.due('court-acceptance')).toBe('2026-08-05');
    simulated.until('2026-08-06');
    expect(said(simulated, 'alert')).toEqual(['The court has not answered in time; the higher court may be asked.']);
    expect(simulated.due('court-reminder')).toBe('2026-09-05');
  });

  it('is not accepted while the court waits for what is missing, and five working days after the cure', () => {
    const simulated = simulateAtCourt();
    simulated.until('2026-08-03');
    const gaps = { askedOn: plainDate('2026-08-03'), missing: 'Proof of service.', cureBy: plainDate('2026-08-10') };
    expect(simulated.refusalOf('record-court-gaps', { ...gaps, cureBy: plainDate('2026-08-02') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('record-court-gaps-cured', { curedOn: plainDate('2026-08-03'), note: '' })).toBe(
      'court-not-ready',
    );
    simulated.give('record-court-gaps', gaps);
    expect(simulated.due('court-acceptance')).toBeUndefined();
    expect(simulated.due('court-gaps')).toBe('2026-08-10');
    simulated.until('2026-08-07');
    simulated.give('record-court-gaps-cured', { curedOn: plainDate('2026-08-07'), note: 'Sent by courier.' });
    expect(simulated.due('court-gaps')).toBeUndefined();
    expect(simulated.due('court-acceptance')).toBe('2026-08-14');
  });

  it('has five working days for the cure where the court sets none, and reminds when they are over', () => {
    const simulated = simulateAtCourt();
    simulated.until('2026-08-03');
    simulated.give('record-court-gaps', {
      askedOn: plainDate('2026-08-03'),
      missing: 'Proof of service.',
      cureBy: null,
    });
    expect(simulated.due('court-gaps')).toBe('2026-08-10');
    simulated.until('2026-08-11');
    expect(said(simulated, 'alert')).toEqual(['The court still waits for what it asked for on 2026-08-03.']);
    expect(simulated.due('court-reminder')).toBe('2026-09-10');
  });
});

describe('an application that was accepted', () => {
  it('is ruled on within seven working days, or thirty days where a manifest defect is examined', () => {
    const simulated = accepted();
    expect(simulated.due('court-ruling')).toBe('2026-08-14');
    simulated.until('2026-08-10');
    simulated.give('record-manifest-defect', { notedOn: plainDate('2026-08-10'), defect: 'One period is in doubt.' });
    expect(simulated.due('court-ruling')).toBe('2026-09-04');
    expect(simulated.refusalOf('record-manifest-defect', { notedOn: plainDate('2026-08-10'), defect: 'x' })).toBe(
      'court-not-ready',
    );
    simulated.until('2026-09-05');
    expect(said(simulated, 'alert')).toEqual(['The court has not ruled in time.']);
  });

  it('is enforced in parts until all is paid', () => {
    const simulated = accepted();
    simulated.until('2026-08-14');
    simulated.give('record-court-ruling', { ruledOn: plainDate('2026-08-14'), courtReference });
    expect(simulated.state.enforcement).toEqual({ courtReference, since: '2026-08-14', ended: null });
    simulated.until('2026-09-10');
    pay(simulated, '28900.00', '2026-09-10');
    expect(simulated.due('court-reminder')).toBe('2026-09-13');
    simulated.until('2026-09-15');
    expect(simulated.state.stage).toBe('court-application');
    pay(simulated, '100000.00', '2026-09-15');
    expect(simulated.state.closing).toMatchObject({ on: '2026-09-15', outcome: 'recovered' });
  });

  it('waits when enforcement ends without full payment, looks for assets twice a year, and resumes when some are found', () => {
    const simulated = accepted();
    simulated.until('2026-08-14');
    simulated.give('record-court-ruling', { ruledOn: plainDate('2026-08-14'), courtReference });
    simulated.until('2026-11-20');
    pay(simulated, '8900.00', '2026-11-20');
    simulated.give('record-enforcement-ended', { endedOn: plainDate('2026-11-20'), reason: 'Nothing more was found.' });
    expect(simulated.state.deadlines.map(({ purpose, due }) => `${purpose} ${due}`)).toEqual([
      'asset-check 2027-05-20',
    ]);
    expect(warningsOf(simulated)).toEqual(['enforcement-ended']);
    expect(simulated.refusalOf('record-enforcement-ended', { endedOn: plainDate('2026-11-20'), reason: 'x' })).toBe(
      'enforcement-not-running',
    );
    simulated.until('2027-05-25');
    expect(simulated.due('asset-check')).toBe('2027-11-21');
    simulated.give('record-assets-found', { foundOn: plainDate('2027-05-24'), assets: 'A flat in Ganzhou.' });
    expect(simulated.documents().at(-1)).toBe('enforcement-resumption');
    expect(simulated.state.enforcement).toEqual({ courtReference, since: '2027-05-25', ended: null });
    expect(simulated.due('court-reminder')).toBe('2027-06-24');
    pay(simulated, '120000.00', '2027-05-25');
    expect(simulated.state.closing?.outcome).toBe('recovered');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('128900.00'));
  });
});

describe('an application about a claim that is changed', () => {
  it('to nothing reminds that the court has to be told', () => {
    const simulated = accepted();
    simulated.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(said(simulated, 'alert')).toContain('Tell the court that nothing is claimed any more.');
    expect(simulated.state.closing?.outcome).toBe('unfounded');
  });
});

describe('a refusal to accept', () => {
  function refused(): ReturnType<typeof simulateAtCourt> {
    const simulated = simulateAtCourt();
    simulated.until('2026-08-07');
    simulated.give('record-court-refusal', {
      refusedOn: plainDate('2026-08-05'),
      receivedOn: plainDate('2026-08-07'),
      reason: 'The decision is said not to have been served.',
    });
    return simulated;
  }

  it('can be objected to within fifteen days of receipt, with a warning; the higher court has fifteen days', () => {
    const simulated = refused();
    expect(simulated.due('court-objection')).toBe('2026-08-24');
    expect(simulated.due('court-objection-warning')).toBe('2026-08-19');
    const warnings = summaryOf(simulated.state).warnings.map((each) => ({ ...each, said: inEnglish(each.said) }));
    expect(warnings).toEqual([
      {
        code: 'court-refusal-open',
        said: 'The court refused: object to the higher court by 2026-08-24.',
        day: '2026-08-24',
      },
    ]);
    simulated.until('2026-08-17');
    simulated.give('object-to-court-refusal', { grounds: 'The proof of service of 13 January shows it.' });
    expect(simulated.documents().at(-1)).toBe('court-objection');
    expect(simulated.due('court-objection')).toBeUndefined();
    expect(simulated.due('court-objection-answer')).toBe('2026-09-01');
    simulated.until('2026-09-02');
    expect(said(simulated, 'alert')).toEqual(['The higher court has not answered in time.']);
    expect(simulated.due('court-reminder')).toBe('2026-10-02');
  });

  it('that is overturned lets the application go on as accepted', () => {
    const simulated = refused();
    simulated.give('object-to-court-refusal', { grounds: 'It was served.' });
    simulated.until('2026-08-31');
    simulated.give('record-court-objection-outcome', {
      decidedOn: plainDate('2026-08-31'),
      outcome: 'overturned',
      reason: 'It was served.',
    });
    expect(simulated.state.court).toMatchObject({ status: 'accepted', acceptedOn: '2026-08-31' });
    expect(simulated.due('court-ruling')).toBe('2026-09-09');
  });

  it('that is upheld is final: the case says what is left', () => {
    const simulated = refused();
    simulated.give('object-to-court-refusal', { grounds: 'It was served.' });
    simulated.until('2026-08-31');
    simulated.give('record-court-objection-outcome', {
      decidedOn: plainDate('2026-08-31'),
      outcome: 'upheld',
      reason: 'No proof.',
    });
    expect(simulated.state.court?.status).toBe('refused-finally');
    expect(warningsOf(simulated)).toEqual(['court-refused-finally']);
    expect(inEnglish(summaryOf(simulated.state).nextStep)).toContain('sue for unjust enrichment');
    expect(simulated.due('court-reminder')).toBe('2026-09-30');
    expect(simulated.refusalOf('file-court-application', { reasonForDelay: 'x' })).toBe('court-not-ready');
  });

  it('that nobody objects to is final after the fifteenth day', () => {
    const simulated = refused();
    simulated.until('2026-08-25');
    expect(simulated.state.court?.status).toBe('refused-finally');
    expect(simulated.refusalOf('object-to-court-refusal', { grounds: 'x' })).toBe('court-not-ready');
  });
});

describe('a refusal to enforce', () => {
  it('is served within five working days, objected to within fifteen days of receipt, answered within thirty', () => {
    const simulated = accepted();
    simulated.until('2026-08-14');
    simulated.give('record-court-refusal', {
      refusedOn: plainDate('2026-08-14'),
      receivedOn: null,
      reason: 'Manifest lack of facts.',
    });
    expect(simulated.due('court-refusal-service')).toBe('2026-08-21');
    expect(simulated.due('court-objection')).toBeUndefined();
    simulated.until('2026-08-20');
    simulated.give('record-court-refusal-served', { receivedOn: plainDate('2026-08-20') });
    expect(simulated.refusalOf('record-court-refusal-served', { receivedOn: plainDate('2026-08-20') })).toBe(
      'court-not-ready',
    );
    expect(simulated.due('court-objection')).toBe('2026-09-04');
    simulated.until('2026-09-01');
    simulated.give('object-to-court-refusal', { grounds: 'The facts are proven.' });
    expect(simulated.due('court-objection-answer')).toBe('2026-10-08');
  });

  it('that the court does not serve is asked for', () => {
    const simulated = accepted();
    simulated.until('2026-08-14');
    simulated.give('record-court-refusal', { refusedOn: plainDate('2026-08-14'), receivedOn: null, reason: 'x' });
    simulated.until('2026-08-22');
    expect(said(simulated, 'alert')).toEqual([
      'The court has not served its refusal in time; ask for it, so that it can be objected to.',
    ]);
    expect(simulated.due('court-reminder')).toBe('2026-09-21');
  });
});

describe('preservation', () => {
  it('may be asked for before the application, is followed up, and warns before the assets are released', () => {
    const simulated = simulateInDemand();
    simulated.give('apply-for-preservation', { assets: 'An account.', risk: 'Large withdrawals.' });
    expect(simulated.documents().at(-1)).toBe('preservation-application');
    expect(simulated.due('preservation-reminder')).toBe('2026-07-19');
    expect(simulated.refusalOf('apply-for-preservation', { assets: 'x', risk: 'x' })).toBe('preservation-not-ready');
    simulated.until('2026-07-17');
    simulated.give('record-preservation', {
      outcome: 'ordered',
      heldOn: plainDate('2026-07-17'),
      heldUntil: plainDate('2027-07-16'),
    });
    expect(simulated.due('preservation-reminder')).toBeUndefined();
    expect(simulated.due('preservation-end-warning')).toBe('2027-07-01');
    expect(simulated.inWords(simulated.state.preservations)).toEqual([
      {
        documentId: expect.any(String),
        appliedOn: '2026-07-14',
        assets: 'An account.',
        risk: 'Large withdrawals.',
        outcome: 'ordered',
        heldOn: '2026-07-17',
        heldUntil: '2027-07-16',
      },
    ]);
  });
});

describe('what the court holds', () => {
  const warnings = (simulated: SimulatedCase) =>
    simulated.state.deadlines.filter(({ purpose }) => purpose === 'preservation-end-warning').map(({ due }) => due);

  function preserved(simulated: SimulatedCase, heldUntil: string): void {
    simulated.give('apply-for-preservation', { assets: `Account until ${heldUntil}.`, risk: 'Large withdrawals.' });
    const heldOn = simulated.state.preservations.at(-1)?.appliedOn ?? plainDate('2026-07-14');
    simulated.give('record-preservation', { outcome: 'ordered', heldOn, heldUntil: plainDate(heldUntil) });
  }

  it('is warned of one by one', () => {
    const simulated = simulateInDemand();
    preserved(simulated, '2027-07-13');
    preserved(simulated, '2027-03-31');
    expect(warnings(simulated)).toEqual(['2027-06-28', '2027-03-16']);
  });

  it('has to be released once all is paid, and is watched again when the bank returns the payment', () => {
    const simulated = simulateInDemand();
    simulated.give('open-referral', { suspicion: 'fraud', reason: 'False statements.' });
    preserved(simulated, '2027-07-13');
    simulated.give('apply-for-preservation', { assets: 'A car.', risk: 'It is for sale.' });
    pay(simulated, '128900.00', '2026-07-14');
    expect(simulated.state.stage).toBe('awaiting-police-report');
    expect(said(simulated, 'alert').slice(-2)).toEqual([
      'Nothing is to be secured any more: ask the court to release what it holds on application DAYU-2026-000001-78-08.',
      'Nothing is to be secured any more: withdraw application DAYU-2026-000001-78-09.',
    ]);
    expect([warnings(simulated), simulated.due('preservation-reminder')]).toEqual([[], undefined]);

    simulated.give('reverse-payment', {
      reference: '2026-07-14 128900.00',
      reason: 'bank-return',
      otherCase: null,
      note: 'Returned.',
    });
    expect(warnings(simulated)).toEqual(['2027-06-28']);
    expect(simulated.due('preservation-reminder')).toBe('2026-07-19');
  });

  it('goes over to whoever takes the case over', () => {
    const simulated = simulateInDemand();
    preserved(simulated, '2027-07-13');
    simulated.give('close', { outcome: 'transferred', reason: 'Another county pays the pension.' });
    expect(said(simulated, 'alert').at(-1)).toBe(
      'Tell whoever takes the case over that the court holds what application DAYU-2026-000001-78-08 names.',
    );
  });

  it('has to be released when the case is closed by hand', () => {
    const simulated = simulateInDemand();
    preserved(simulated, '2027-07-13');
    simulated.give('close', { outcome: 'waived', reason: 'Hardship.' });
    expect(said(simulated, 'alert').at(-1)).toBe(
      'Nothing is to be secured any more: ask the court to release what it holds on application DAYU-2026-000001-78-08.',
    );
  });
});

describe('the window for the court', () => {
  it('that was missed is said first, with what is left, and closes by nothing but reasons', () => {
    const simulated = simulateWindowMissed();
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-14', closes: '2026-10-13', missed: true });
    expect(warningsOf(simulated)).toEqual(['court-window-missed']);
    expect(inEnglish(summaryOf(simulated.state).nextStep)).toBe(
      'The window for the application to the court closed on 2026-10-13 unused: ' +
        'file late with good reason, sue for unjust enrichment, or close the case.',
    );
    expect(simulated.refusalOf('file-court-application', { reasonForDelay: '' })).toBe('court-not-ready');
    simulated.give('file-court-application', { reasonForDelay: 'A flood in the county.' });
    expect(simulated.inWords(simulated.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'A flood in the county.',
    });
    expect(warningsOf(simulated)).toEqual([]);
  });

  it('is warned of on the thirtieth, fourteenth and third day before it closes', () => {
    const simulated = simulateInDemand();
    const warnings = simulated.state.deadlines.filter(({ purpose }) => purpose === 'court-window-warning');
    expect(warnings.map(({ due }) => due)).toEqual(['2026-09-13', '2026-09-29', '2026-10-10']);
  });

  it('is not outlasted by a hold from before it opened: the case goes on, and applies in time', () => {
    const simulated = simulateServed();
    simulated.until('2026-02-13');
    simulated.give('hold', { reason: 'The police have the files.', until: plainDate('2027-01-31') });
    simulated.until('2026-07-13');
    expect(simulated.state.hold).toMatchObject({ until: '2027-01-31' });
    simulated.until('2026-07-14');
    expect([simulated.state.hold, simulated.state.stage, simulated.due('hold-end')]).toEqual([
      null,
      'demand',
      undefined,
    ]);
    expect(said(simulated, 'alert')).toContain(
      'The hold until 2027-01-31 has ended: the window for the application to the court closes on 2026-10-13.',
    );
    simulated.until('2026-10-13');
    expect(simulated.state).toMatchObject({
      court: { status: 'filed', filedOn: '2026-09-19' },
      courtWindow: { missed: false },
    });
  });

  it('lets a hold from before it opened run to its end inside it, and is warned of meanwhile', () => {
    const simulated = simulateServed();
    simulated.give('hold', { reason: 'The police have the files.', until: plainDate('2026-10-12') });
    simulated.until('2026-09-13');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', hold: { until: '2026-10-12' } });
    expect(said(simulated, 'alert')).toContain('The application to the court must be filed by 2026-10-13.');
  });

  it('is not shut out by more time on the demand unseen: it is said when the time is given', () => {
    const simulated = simulateInDemand();
    serve(simulated, 'demand-letter', '2026-07-14');
    const deadlineId = simulated.state.deadlines.find(({ purpose }) => purpose === 'demand')?.id ?? '';
    simulated.give('extend-deadline', { deadlineId, until: plainDate('2026-10-12'), reason: 'A flood in the county.' });
    expect(said(simulated, 'alert')).toEqual([]);
    simulated.give('extend-deadline', { deadlineId, until: plainDate('2026-10-13'), reason: 'A flood in the county.' });
    expect(said(simulated, 'alert')).toEqual([
      'The window for the application to the court closes on 2026-10-13, and this runs until 2026-10-13: what is left then ' +
        'is to file late with good reason, sue for unjust enrichment, or close the case.',
    ]);
  });

  it('of a judgment is two years from the end of performance, without a demand, and waits for performance', () => {
    const { state, now } = simulateInDemand();
    const t = new Transition(recoveryCase, state, { kind: 'document-failure', documentId: 'W1' }, momentOf(state, now));
    t.change({
      courtWindow: null,
      judgment: {
        courtReference: '（2026）赣0723行初8号',
        effectiveOn: plainDate('2026-07-10'),
        performBy: plainDate('2026-07-20'),
      },
    });
    enterCourtApplication(t);
    const clocks = t.state.deadlines.filter(({ purpose }) => /^(court|judgment)/.test(purpose));
    expect(clocks.map(({ purpose, rule, due }) => `${purpose} ${rule} ${due}`)).toEqual([
      'court-window J1 2028-07-20',
      'court-window-warning J1.warning 2028-04-21',
      'judgment-performance court.set-day 2026-07-20',
    ]);
    expect(t.state.court).toMatchObject({ status: 'not-filed', title: { kind: 'judgment' } });
  });
});
