import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { enterCourtApplication } from '../../domain/recovery-case/court/court-application.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { momentOf } from '../../domain/kernel/moment.ts';
import { Transition } from '../../domain/kernel/transition.ts';
import { yuan, type PaperCase } from '../sample/sample-case.ts';
import {
  atCourtOnPaper,
  inDemandOnPaper,
  pay,
  said,
  serve,
  servedOnPaper,
  windowMissedOnPaper,
} from './paper-at-court.ts';

const courtReference = '（2026）赣0723行审1号';
const warningsOf = (paper: ReturnType<typeof atCourtOnPaper>) =>
  summaryOf(paper.state).warnings.map(({ code }) => code);

function accepted(): ReturnType<typeof atCourtOnPaper> {
  const paper = atCourtOnPaper();
  paper.until('2026-08-05');
  paper.give('record-court-acceptance', { acceptedOn: plainDate('2026-08-05'), courtReference });
  return paper;
}

describe('an application that was filed', () => {
  it('waits five working days for acceptance, and then the higher court may be asked', () => {
    const paper = atCourtOnPaper();
    expect(paper.state.court).toMatchObject({ status: 'filed', filedOn: '2026-07-29', title: { kind: 'decision' } });
    expect(paper.due('court-acceptance')).toBe('2026-08-05');
    paper.until('2026-08-06');
    expect(said(paper, 'alert')).toEqual(['The court has not answered in time; the higher court may be asked.']);
    expect(paper.due('court-reminder')).toBe('2026-09-05');
  });

  it('is not accepted while the court waits for what is missing, and five working days after the cure', () => {
    const paper = atCourtOnPaper();
    paper.until('2026-08-03');
    const gaps = { askedOn: plainDate('2026-08-03'), missing: 'Proof of service.', cureBy: plainDate('2026-08-10') };
    expect(paper.refusalOf('record-court-gaps', { ...gaps, cureBy: plainDate('2026-08-02') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('record-court-gaps-cured', { curedOn: plainDate('2026-08-03'), note: '' })).toBe(
      'court-not-ready',
    );
    paper.give('record-court-gaps', gaps);
    expect(paper.due('court-acceptance')).toBeUndefined();
    expect(paper.due('court-gaps')).toBe('2026-08-10');
    paper.until('2026-08-07');
    paper.give('record-court-gaps-cured', { curedOn: plainDate('2026-08-07'), note: 'Sent by courier.' });
    expect(paper.due('court-gaps')).toBeUndefined();
    expect(paper.due('court-acceptance')).toBe('2026-08-14');
  });

  it('has five working days for the cure where the court sets none, and reminds when they are over', () => {
    const paper = atCourtOnPaper();
    paper.until('2026-08-03');
    paper.give('record-court-gaps', { askedOn: plainDate('2026-08-03'), missing: 'Proof of service.', cureBy: null });
    expect(paper.due('court-gaps')).toBe('2026-08-10');
    paper.until('2026-08-11');
    expect(said(paper, 'alert')).toEqual(['The court still waits for what it asked for on 2026-08-03.']);
    expect(paper.due('court-reminder')).toBe('2026-09-10');
  });
});

describe('an application that was accepted', () => {
  it('is ruled on within seven working days, or thirty days where a manifest defect is examined', () => {
    const paper = accepted();
    expect(paper.due('court-ruling')).toBe('2026-08-14');
    paper.until('2026-08-10');
    paper.give('record-manifest-defect', { notedOn: plainDate('2026-08-10'), defect: 'One period is in doubt.' });
    expect(paper.due('court-ruling')).toBe('2026-09-04');
    expect(paper.refusalOf('record-manifest-defect', { notedOn: plainDate('2026-08-10'), defect: 'x' })).toBe(
      'court-not-ready',
    );
    paper.until('2026-09-05');
    expect(said(paper, 'alert')).toEqual(['The court has not ruled in time.']);
  });

  it('is enforced in parts until all is paid', () => {
    const paper = accepted();
    paper.until('2026-08-14');
    paper.give('record-court-ruling', { ruledOn: plainDate('2026-08-14'), courtReference });
    expect(paper.state.enforcement).toEqual({ courtReference, since: '2026-08-14', ended: null });
    paper.until('2026-09-10');
    pay(paper, '28900.00', '2026-09-10');
    expect(paper.due('court-reminder')).toBe('2026-09-13');
    paper.until('2026-09-15');
    expect(paper.state.stage).toBe('court-application');
    pay(paper, '100000.00', '2026-09-15');
    expect(paper.state.closing).toMatchObject({ on: '2026-09-15', outcome: 'recovered' });
  });

  it('waits when enforcement ends without full payment, looks for assets twice a year, and resumes when some are found', () => {
    const paper = accepted();
    paper.until('2026-08-14');
    paper.give('record-court-ruling', { ruledOn: plainDate('2026-08-14'), courtReference });
    paper.until('2026-11-20');
    pay(paper, '8900.00', '2026-11-20');
    paper.give('record-enforcement-ended', { endedOn: plainDate('2026-11-20'), reason: 'Nothing more was found.' });
    expect(paper.state.deadlines.map(({ purpose, due }) => `${purpose} ${due}`)).toEqual(['asset-check 2027-05-20']);
    expect(warningsOf(paper)).toEqual(['enforcement-ended']);
    expect(paper.refusalOf('record-enforcement-ended', { endedOn: plainDate('2026-11-20'), reason: 'x' })).toBe(
      'enforcement-not-running',
    );
    paper.until('2027-05-25');
    expect(paper.due('asset-check')).toBe('2027-11-21');
    paper.give('record-assets-found', { foundOn: plainDate('2027-05-24'), assets: 'A flat in Ganzhou.' });
    expect(paper.documents().at(-1)).toBe('enforcement-resumption');
    expect(paper.state.enforcement).toEqual({ courtReference, since: '2027-05-25', ended: null });
    expect(paper.due('court-reminder')).toBe('2027-06-24');
    pay(paper, '120000.00', '2027-05-25');
    expect(paper.state.closing?.outcome).toBe('recovered');
    expect(totalsOf(paper.state.balances).recovered).toBe(yuan('128900.00'));
  });
});

describe('an application about a claim that is changed', () => {
  it('to nothing reminds that the court has to be told', () => {
    const paper = accepted();
    paper.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Paid rightly.' });
    expect(said(paper, 'alert')).toContain('Tell the court that nothing is claimed any more.');
    expect(paper.state.closing?.outcome).toBe('unfounded');
  });
});

describe('a refusal to accept', () => {
  function refused(): ReturnType<typeof atCourtOnPaper> {
    const paper = atCourtOnPaper();
    paper.until('2026-08-07');
    paper.give('record-court-refusal', {
      refusedOn: plainDate('2026-08-05'),
      receivedOn: plainDate('2026-08-07'),
      reason: 'The decision is said not to have been served.',
    });
    return paper;
  }

  it('can be objected to within fifteen days of receipt, with a warning; the higher court has fifteen days', () => {
    const paper = refused();
    expect(paper.due('court-objection')).toBe('2026-08-24');
    expect(paper.due('court-objection-warning')).toBe('2026-08-19');
    const warnings = summaryOf(paper.state).warnings.map((each) => ({ ...each, said: inEnglish(each.said) }));
    expect(warnings).toEqual([
      {
        code: 'court-refusal-open',
        said: 'The court refused: object to the higher court by 2026-08-24.',
        day: '2026-08-24',
      },
    ]);
    paper.until('2026-08-17');
    paper.give('object-to-court-refusal', { grounds: 'The proof of service of 13 January shows it.' });
    expect(paper.documents().at(-1)).toBe('court-objection');
    expect(paper.due('court-objection')).toBeUndefined();
    expect(paper.due('court-objection-answer')).toBe('2026-09-01');
    paper.until('2026-09-02');
    expect(said(paper, 'alert')).toEqual(['The higher court has not answered in time.']);
    expect(paper.due('court-reminder')).toBe('2026-10-02');
  });

  it('that is overturned lets the application go on as accepted', () => {
    const paper = refused();
    paper.give('object-to-court-refusal', { grounds: 'It was served.' });
    paper.until('2026-08-31');
    paper.give('record-court-objection-outcome', {
      decidedOn: plainDate('2026-08-31'),
      outcome: 'overturned',
      reason: 'It was served.',
    });
    expect(paper.state.court).toMatchObject({ status: 'accepted', acceptedOn: '2026-08-31' });
    expect(paper.due('court-ruling')).toBe('2026-09-09');
  });

  it('that is upheld is final: the case says what is left', () => {
    const paper = refused();
    paper.give('object-to-court-refusal', { grounds: 'It was served.' });
    paper.until('2026-08-31');
    paper.give('record-court-objection-outcome', {
      decidedOn: plainDate('2026-08-31'),
      outcome: 'upheld',
      reason: 'No proof.',
    });
    expect(paper.state.court?.status).toBe('refused-finally');
    expect(warningsOf(paper)).toEqual(['court-refused-finally']);
    expect(inEnglish(summaryOf(paper.state).nextStep)).toContain('sue for unjust enrichment');
    expect(paper.due('court-reminder')).toBe('2026-09-30');
    expect(paper.refusalOf('file-court-application', { reasonForDelay: 'x' })).toBe('court-not-ready');
  });

  it('that nobody objects to is final after the fifteenth day', () => {
    const paper = refused();
    paper.until('2026-08-25');
    expect(paper.state.court?.status).toBe('refused-finally');
    expect(paper.refusalOf('object-to-court-refusal', { grounds: 'x' })).toBe('court-not-ready');
  });
});

describe('a refusal to enforce', () => {
  it('is served within five working days, objected to within fifteen days of receipt, answered within thirty', () => {
    const paper = accepted();
    paper.until('2026-08-14');
    paper.give('record-court-refusal', {
      refusedOn: plainDate('2026-08-14'),
      receivedOn: null,
      reason: 'Manifest lack of facts.',
    });
    expect(paper.due('court-refusal-service')).toBe('2026-08-21');
    expect(paper.due('court-objection')).toBeUndefined();
    paper.until('2026-08-20');
    paper.give('record-court-refusal-served', { receivedOn: plainDate('2026-08-20') });
    expect(paper.refusalOf('record-court-refusal-served', { receivedOn: plainDate('2026-08-20') })).toBe(
      'court-not-ready',
    );
    expect(paper.due('court-objection')).toBe('2026-09-04');
    paper.until('2026-09-01');
    paper.give('object-to-court-refusal', { grounds: 'The facts are proven.' });
    expect(paper.due('court-objection-answer')).toBe('2026-10-08');
  });

  it('that the court does not serve is asked for', () => {
    const paper = accepted();
    paper.until('2026-08-14');
    paper.give('record-court-refusal', { refusedOn: plainDate('2026-08-14'), receivedOn: null, reason: 'x' });
    paper.until('2026-08-22');
    expect(said(paper, 'alert')).toEqual([
      'The court has not served its refusal in time; ask for it, so that it can be objected to.',
    ]);
    expect(paper.due('court-reminder')).toBe('2026-09-21');
  });
});

describe('preservation', () => {
  it('may be asked for before the application, is followed up, and warns before the assets are released', () => {
    const paper = inDemandOnPaper();
    paper.give('apply-for-preservation', { assets: 'An account.', risk: 'Large withdrawals.' });
    expect(paper.documents().at(-1)).toBe('preservation-application');
    expect(paper.due('preservation-reminder')).toBe('2026-07-19');
    expect(paper.refusalOf('apply-for-preservation', { assets: 'x', risk: 'x' })).toBe('preservation-not-ready');
    paper.until('2026-07-17');
    paper.give('record-preservation', {
      outcome: 'ordered',
      heldOn: plainDate('2026-07-17'),
      heldUntil: plainDate('2027-07-16'),
    });
    expect(paper.due('preservation-reminder')).toBeUndefined();
    expect(paper.due('preservation-end-warning')).toBe('2027-07-01');
    expect(paper.inWords(paper.state.preservations)).toEqual([
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
  const warnings = (paper: PaperCase) =>
    paper.state.deadlines.filter(({ purpose }) => purpose === 'preservation-end-warning').map(({ due }) => due);

  function preserved(paper: PaperCase, heldUntil: string): void {
    paper.give('apply-for-preservation', { assets: `Account until ${heldUntil}.`, risk: 'Large withdrawals.' });
    const heldOn = paper.state.preservations.at(-1)?.appliedOn ?? plainDate('2026-07-14');
    paper.give('record-preservation', { outcome: 'ordered', heldOn, heldUntil: plainDate(heldUntil) });
  }

  it('is warned of one by one', () => {
    const paper = inDemandOnPaper();
    preserved(paper, '2027-07-13');
    preserved(paper, '2027-03-31');
    expect(warnings(paper)).toEqual(['2027-06-28', '2027-03-16']);
  });

  it('has to be released once all is paid, and is watched again when the bank returns the payment', () => {
    const paper = inDemandOnPaper();
    paper.give('open-referral', { suspicion: 'fraud', reason: 'False statements.' });
    preserved(paper, '2027-07-13');
    paper.give('apply-for-preservation', { assets: 'A car.', risk: 'It is for sale.' });
    pay(paper, '128900.00', '2026-07-14');
    expect(paper.state.stage).toBe('awaiting-police-report');
    expect(said(paper, 'alert').slice(-2)).toEqual([
      'Nothing is to be secured any more: ask the court to release what it holds on application DAYU-2026-000001-78-08.',
      'Nothing is to be secured any more: withdraw application DAYU-2026-000001-78-09.',
    ]);
    expect([warnings(paper), paper.due('preservation-reminder')]).toEqual([[], undefined]);

    paper.give('reverse-payment', {
      reference: '2026-07-14 128900.00',
      reason: 'bank-return',
      otherCase: null,
      note: 'Returned.',
    });
    expect(warnings(paper)).toEqual(['2027-06-28']);
    expect(paper.due('preservation-reminder')).toBe('2026-07-19');
  });

  it('goes over to whoever takes the case over', () => {
    const paper = inDemandOnPaper();
    preserved(paper, '2027-07-13');
    paper.give('close', { outcome: 'transferred', reason: 'Another county pays the pension.' });
    expect(said(paper, 'alert').at(-1)).toBe(
      'Tell whoever takes the case over that the court holds what application DAYU-2026-000001-78-08 names.',
    );
  });

  it('has to be released when the case is closed by hand', () => {
    const paper = inDemandOnPaper();
    preserved(paper, '2027-07-13');
    paper.give('close', { outcome: 'waived', reason: 'Hardship.' });
    expect(said(paper, 'alert').at(-1)).toBe(
      'Nothing is to be secured any more: ask the court to release what it holds on application DAYU-2026-000001-78-08.',
    );
  });
});

describe('the window for the court', () => {
  it('that was missed is said first, with what is left, and closes by nothing but reasons', () => {
    const paper = windowMissedOnPaper();
    expect(paper.state.courtWindow).toEqual({ opens: '2026-07-14', closes: '2026-10-13', missed: true });
    expect(warningsOf(paper)).toEqual(['court-window-missed']);
    expect(inEnglish(summaryOf(paper.state).nextStep)).toBe(
      'The window for the application to the court closed on 2026-10-13 unused: ' +
        'file late with good reason, sue for unjust enrichment, or close the case.',
    );
    expect(paper.refusalOf('file-court-application', { reasonForDelay: '' })).toBe('court-not-ready');
    paper.give('file-court-application', { reasonForDelay: 'A flood in the county.' });
    expect(paper.inWords(paper.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'A flood in the county.',
    });
    expect(warningsOf(paper)).toEqual([]);
  });

  it('is warned of on the thirtieth, fourteenth and third day before it closes', () => {
    const paper = inDemandOnPaper();
    const warnings = paper.state.deadlines.filter(({ purpose }) => purpose === 'court-window-warning');
    expect(warnings.map(({ due }) => due)).toEqual(['2026-09-13', '2026-09-29', '2026-10-10']);
  });

  it('is not outlasted by a hold from before it opened: the case goes on, and applies in time', () => {
    const paper = servedOnPaper();
    paper.until('2026-02-13');
    paper.give('hold', { reason: 'The police have the files.', until: plainDate('2027-01-31') });
    paper.until('2026-07-13');
    expect(paper.state.hold).toMatchObject({ until: '2027-01-31' });
    paper.until('2026-07-14');
    expect([paper.state.hold, paper.state.stage, paper.due('hold-end')]).toEqual([null, 'demand', undefined]);
    expect(said(paper, 'alert')).toContain(
      'The hold until 2027-01-31 has ended: the window for the application to the court closes on 2026-10-13.',
    );
    paper.until('2026-10-13');
    expect(paper.state).toMatchObject({
      court: { status: 'filed', filedOn: '2026-09-19' },
      courtWindow: { missed: false },
    });
  });

  it('lets a hold from before it opened run to its end inside it, and is warned of meanwhile', () => {
    const paper = servedOnPaper();
    paper.give('hold', { reason: 'The police have the files.', until: plainDate('2026-10-12') });
    paper.until('2026-09-13');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', hold: { until: '2026-10-12' } });
    expect(said(paper, 'alert')).toContain('The application to the court must be filed by 2026-10-13.');
  });

  it('is not shut out by more time on the demand unseen: it is said when the time is given', () => {
    const paper = inDemandOnPaper();
    serve(paper, 'demand-letter', '2026-07-14');
    const deadlineId = paper.state.deadlines.find(({ purpose }) => purpose === 'demand')?.id ?? '';
    paper.give('extend-deadline', { deadlineId, until: plainDate('2026-10-12'), reason: 'A flood in the county.' });
    expect(said(paper, 'alert')).toEqual([]);
    paper.give('extend-deadline', { deadlineId, until: plainDate('2026-10-13'), reason: 'A flood in the county.' });
    expect(said(paper, 'alert')).toEqual([
      'The window for the application to the court closes on 2026-10-13, and this runs until 2026-10-13: what is left then ' +
        'is to file late with good reason, sue for unjust enrichment, or close the case.',
    ]);
  });

  it('of a judgment is two years from the end of performance, without a demand, and waits for performance', () => {
    const { state, now } = inDemandOnPaper();
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
