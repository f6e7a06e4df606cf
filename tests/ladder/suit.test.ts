import { endedRemedies, openRemedy } from '../../domain/recovery-case/acts/decision-act.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { announcedCase, clocksOf, decidedCase, letterOf, particularsOf, serve } from '../sample/remedy-cases.ts';
import { sampleOpening, yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { simulateAtCourt, pay, said } from './simulated-at-court.ts';

const reason = 'As the ruling says.';
const courtReference = '（2026）赣0723行初12号';

function suit(filedOn: string, part: Partial<CommandPayloads['file-suit']> = {}): CommandPayloads['file-suit'] {
  return { addresseeId: null, filedOn: plainDate(filedOn), court: null, reasonForDelay: null, ...part };
}

function judged(
  outcome: CommandPayloads['record-judgment']['outcome'],
  effectiveOn: string,
  part: Partial<CommandPayloads['record-judgment']> = {},
): CommandPayloads['record-judgment'] {
  const none = { performBy: null, amounts: [], orderedStep: null };
  return { outcome, effectiveOn: plainDate(effectiveOn), courtReference, ...none, ...part };
}

/** Decided on 2026-01-29, A11 until 03-30, A15 until 07-29; the suit of 03-02 is accepted on 03-06. */
function suedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = decidedCase(part);
  simulated.until('2026-03-02');
  simulated.give('file-suit', suit('2026-03-02'));
  simulated.until('2026-03-06');
  simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-03-06'), courtReference });
  return simulated;
}

/** Decided on 2026-01-29, the day on which 500.00 too much is paid; the decision has reached nobody yet. */
function overpaidBeforeService(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = announcedCase(part);
  serve(simulated, 'advance-notice', '2026-01-21');
  simulated.until('2026-01-29');
  const { outstanding } = totalsOf(simulated.state.balances);
  const receivedOn = plainDate('2026-01-29');
  const amount = minorUnits(outstanding + yuan('500.00'));
  simulated.give('record-payment', { amount, receivedOn, reference: 'bank-1', payer: '戴某之子' });
  return simulated;
}

/** Confirmed once more after the court sent the decision back, and decided as nobody answers. */
function decideAnew(simulated: SimulatedCase): void {
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Examined again.',
  });
  while (simulated.state.stage !== 'recovery-decision') simulated.runOutNext();
  serve(simulated, 'advance-notice', simulated.today);
  while (simulated.state.decision?.documentId == null) simulated.runOutNext();
}

/** The suit of 2026-03-02 against a decision that was overpaid by 500.00; the refund is due. */
function suedAndOverpaid(): SimulatedCase {
  const simulated = overpaidBeforeService();
  serve(simulated, 'recovery-decision', '2026-01-29');
  simulated.until('2026-03-02');
  simulated.give('file-suit', suit('2026-03-02'));
  simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-03-02'), courtReference });
  return simulated;
}

describe('a suit', () => {
  it('is accepted within seven days and judged within six months; accepted, it blocks reconsideration', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-suit', suit('2026-03-02'));
    expect(clocksOf(simulated)).toEqual(['reconsideration 2026-03-30', 'suit-acceptance 2026-03-09']);
    expect(summaryOf(simulated.state).waitsFor).toBe('court');
    simulated.until('2026-03-06');
    simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-03-06'), courtReference });
    expect(clocksOf(simulated)).toEqual(['suit-judgment 2026-09-07']);
    expect(summaryOf(simulated.state).waitsFor).toBe('court');
  });

  it('keeps the way to the court closed as long as it is pending, with reminders', () => {
    const simulated = suedCase();
    simulated.until('2027-03-01');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(simulated.documents()).not.toContain('demand-letter');
    expect(clocksOf(simulated)).toHaveLength(1);
    expect(clocksOf(simulated)[0]).toMatch(/^remedy-reminder 2027-03-/);
    expect(forecast(recoveryCase, simulated.state).end).toMatchObject({ kind: 'waits', waitsFor: 'court' });
  });

  it('is open to those whom a decision reaches when all is paid already; there is nothing left to perform', () => {
    const simulated = overpaidBeforeService();
    serve(simulated, 'recovery-decision', '2026-01-29');
    expect(clocksOf(simulated)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);
  });

  it('filed while a refund is due keeps the case open after the refund, with its clock, until it is over', () => {
    const simulated = overpaidBeforeService();
    expect(simulated.state.stage).toBe('refund-due');
    serve(simulated, 'recovery-decision', '2026-01-29');
    simulated.until('2026-03-02');
    simulated.give('file-suit', suit('2026-03-02'));

    simulated.give('record-refund', { amount: yuan('500.00'), paidOn: plainDate('2026-03-02'), reference: 'out-1' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: 0, closing: null });
    expect(clocksOf(simulated)).toContain('suit-acceptance 2026-03-09');

    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason });
    expect(simulated.state).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered' } });
    expect(openRemedy(simulated.state)).toBeNull();
  });

  it('filed while a refund is due keeps its reminders, though a penalty is proposed meanwhile', () => {
    const drawnLately = {
      id: 'P1',
      from: plainDate('2025-01-01'),
      to: plainDate('2025-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('100000.00'),
    };
    const simulated = overpaidBeforeService({
      person: { ...sampleOpening().person, diedOn: null },
      claimPeriods: [drawnLately],
    });
    serve(simulated, 'recovery-decision', '2026-01-29');
    simulated.until('2026-03-02');
    simulated.give('file-suit', suit('2026-03-02'));
    simulated.until('2026-03-10');
    expect(clocksOf(simulated)).toContain('remedy-reminder 2026-04-09');
    simulated.give('propose-penalty', { multiple: 2, ground: 'Forged papers.' });
    expect(simulated.state.stage).toBe('refund-due');
    expect(clocksOf(simulated)).toContain('remedy-reminder 2026-04-09');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-10'), reason });
    expect(simulated.state.stage).toBe('penalty-collection');
  });

  it('that the court is silent about is reminded of, and can still be accepted', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-suit', suit('2026-03-02'));
    simulated.until('2026-03-10');
    expect(clocksOf(simulated)).toEqual(['reconsideration 2026-03-30', 'remedy-reminder 2026-04-09']);
    simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-03-09'), courtReference });
    expect(clocksOf(simulated)).toEqual(['suit-judgment 2026-09-09']);
  });

  it('refused can be corrected and brought again within what is left', () => {
    const simulated = suedCase();
    simulated.until('2026-04-20');
    simulated.give('record-suit-refusal', { refusedOn: plainDate('2026-04-17'), reason });
    // The sixty days of reconsideration went by in the meantime.
    expect(clocksOf(simulated)).toEqual(['suit 2026-07-29']);
    simulated.give('file-suit', suit('2026-04-20'));
    expect(openRemedy(simulated.state)).toMatchObject({ id: 'M2', kind: 'suit', filedOn: '2026-04-20' });
  });

  it('withdrawn before it was accepted can be brought again; afterwards it cannot', () => {
    const before = decidedCase();
    before.until('2026-03-02');
    before.give('file-suit', suit('2026-03-02'));
    before.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason });
    expect(clocksOf(before)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);

    const after = suedCase();
    after.until('2026-03-20');
    after.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-20'), reason });
    expect(clocksOf(after)).toEqual(['reconsideration 2026-03-30']);
    expect(after.refusalOf('file-suit', suit('2026-03-20'))).toBe('remedy-not-open');
    after.until('2026-03-31');
    expect(after.state.stage).toBe('demand');
    expect(after.state.courtWindow).toEqual({ opens: '2026-03-31', closes: '2026-06-30', missed: false });
  });

  it('withdrawn when nothing is left opens the window on the next day', () => {
    const simulated = suedCase();
    simulated.until('2026-08-20');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-08-20'), reason });
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-08-21', closes: '2026-11-20', missed: false });
    expect(simulated.state.stage).toBe('demand');
  });

  it('comes too late after six months, unless the court takes it with a reason', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-10');
    expect(simulated.refusalOf('file-suit', suit('2026-07-30'))).toBe('remedy-period-over');
    simulated.give('file-suit', suit('2026-08-05', { reasonForDelay: 'Flood.' }));
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    simulated.give('record-suit-refusal', { refusedOn: plainDate('2026-08-10'), reason });
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-08-11' });
  });

  it('cannot be filed against a decision that has not been issued', () => {
    const simulated = decidedCase();
    expect(simulated.refusalOf('file-suit', suit('2026-01-28'))).toBe('date-before-start');
    expect(simulated.refusalOf('file-suit', suit('2026-01-30'))).toBe('date-in-future');
  });
});

describe('a judgment', () => {
  it('that dismisses the suit is enforced by its own route, two years, without a demand', () => {
    const simulated = suedCase();
    simulated.until('2026-06-15');
    const dismissed = judged('dismissed', '2026-06-12', { performBy: plainDate('2026-07-10') });
    expect(simulated.refusalOf('record-judgment', { ...dismissed, performBy: plainDate('2026-06-01') })).toBe(
      'date-before-start',
    );
    simulated.give('record-judgment', dismissed);
    expect(simulated.state).toMatchObject({
      stage: 'court-application',
      judgment: { courtReference, effectiveOn: '2026-06-12', performBy: '2026-07-10' },
    });
    expect(simulated.documents()).not.toContain('demand-letter');
    expect(clocksOf(simulated)).toEqual(['court-window 2028-07-10', 'judgment-performance 2026-07-10']);
    expect(simulated.refusalOf('file-suit', suit('2026-06-15'))).toBe('remedy-not-open');
    simulated.until('2026-07-11');
    expect(particularsOf(simulated, 'court-application')).toMatchObject({
      demand: null,
      title: { kind: 'judgment', courtReference },
    });
  });

  it('that comes while an agreement is kept opens its two years at once, and they do not begin again on default', () => {
    const simulated = suedCase();
    simulated.give('request-agreement', { note: 'In small parts.' });
    const firstDueOn = plainDate('2026-04-01');
    simulated.give('conclude-agreement', { instalmentCount: 40, firstDueOn, accelerationAgreed: true });
    pay(simulated, '72500.00', '2026-03-06');
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('dismissed', '2026-06-12'));
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('court-window')).toBe('2028-06-12');
    while (simulated.state.stage === 'repayment-agreement') simulated.runOutNext();
    expect(simulated.today > '2028-06-12').toBe(true);
    expect(simulated.state).toMatchObject({
      stage: 'court-application',
      court: { status: 'not-filed' },
      courtWindow: { closes: '2028-06-12', missed: true },
    });
    expect(simulated.documents()).not.toContain('court-application');
  });

  it('that changes the decision is enforced with the new amount', () => {
    const simulated = suedCase();
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('30000.00') },
      { claimPeriodId: 'P2', amount: yuan('0.00') },
    ];
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('changed', '2026-06-12', { amounts }));
    expect(totalsOf(simulated.state.balances)).toMatchObject({ claimed: 3_000_000, outstanding: 3_000_000 });
    expect(simulated.state.decision?.amount).toBe(3_000_000);
    expect(simulated.state.court).toMatchObject({ amount: 3_000_000, status: 'filed', filedOn: '2026-06-15' });
  });

  it('that has been paid leaves what is claimed beyond the decision to a decision of its own', () => {
    const simulated = suedCase();
    simulated.give('add-claim-period', {
      from: plainDate('2019-01-01'),
      to: plainDate('2019-06-30'),
      benefitCode: 'basic-pension',
      amount: yuan('20000.00'),
      reason: 'Another half year was found.',
    });
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('dismissed', '2026-06-12', { performBy: plainDate('2026-07-10') }));
    expect(simulated.state.stage).toBe('court-application');
    pay(simulated, '100000.00', '2026-06-15');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', judgment: null, courtWindow: null });
    const [notice] = simulated.records.at(-1)?.documents ?? [];
    expect(notice).toMatchObject({ kind: 'advance-notice', amountDue: yuan('20000.00') });
    simulated.until('2026-07-12');
    expect(simulated.documents()).not.toContain('court-application');
  });

  it('that annuls the decision ends the claim', () => {
    const simulated = suedCase();
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('annulled', '2026-06-12'));
    expect(simulated.state.closing).toMatchObject({ on: '2026-06-15', outcome: 'unfounded' });
    expect(simulated.state.judgment).toBeNull();
  });

  it('that sends the decision back has it made anew, and its own suit period runs', () => {
    const simulated = suedCase();
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('sent-back', '2026-06-12', { orderedStep: 'verification' }));
    expect(simulated.state).toMatchObject({ stage: 'verification', decision: null, confirmation: null });
    decideAnew(simulated);
    expect(letterOf(simulated, 'recovery-decision')).toMatchObject({ replaces: { kind: 'recovery-decision' } });
    serve(simulated, 'recovery-decision', simulated.today);
    expect(clocksOf(simulated)).toHaveLength(3);
    expect(endedRemedies(simulated.state)).toMatchObject([{ outcome: 'sent-back' }]);
  });

  it('that sends the decision back after the refund of what was paid too much has it verified again', () => {
    const simulated = suedAndOverpaid();
    simulated.give('record-refund', { amount: yuan('500.00'), paidOn: plainDate('2026-03-02'), reference: 'refund-1' });
    simulated.until('2026-06-15');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: 0 });
    simulated.give('record-judgment', judged('sent-back', '2026-06-12', { orderedStep: 'verification' }));
    expect(simulated.state).toMatchObject({ stage: 'verification', pendingClosing: null, closing: null });
    expect(simulated.due('investigation')).toBeDefined();
  });

  it('that sends the decision back while a refund is due leads to a new decision with all its clocks', () => {
    const simulated = suedAndOverpaid();
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('sent-back', '2026-06-12', { orderedStep: 'verification' }));
    expect(simulated.state).toMatchObject({ stage: 'verification', pendingClosing: null, owedBack: yuan('500.00') });
    simulated.give('reverse-payment', { reference: 'bank-1', reason: 'bank-return', otherCase: null, note: '' });
    decideAnew(simulated);
    serve(simulated, 'recovery-decision', simulated.today);
    while (simulated.state.courtWindow === null) expect(simulated.runOutNext()).toBe(true);
    expect(simulated.state.stage).toBe('demand');
  });

  it('needs a suit that was accepted', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    expect(simulated.refusalOf('record-judgment', judged('dismissed', '2026-03-02'))).toBe('remedy-not-ready');
    simulated.give('file-suit', suit('2026-03-02'));
    expect(simulated.refusalOf('record-judgment', judged('dismissed', '2026-03-02'))).toBe('remedy-not-ready');
  });
});

describe('a suit after reconsideration', () => {
  it('comes within fifteen days of the decision on it', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', {
      addresseeId: null,
      filedOn: plainDate('2026-03-02'),
      authority: null,
      reasonForDelay: null,
    });
    simulated.give('record-reconsideration-acceptance', {
      acceptedOn: plainDate('2026-03-02'),
      simplified: false,
      reference: null,
    });
    simulated.until('2026-03-20');
    simulated.give('record-reconsideration-decision', {
      outcome: 'upheld',
      receivedOn: plainDate('2026-03-20'),
      reference: 'decision',
      amounts: [],
      orderedStep: null,
    });
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-04-07']);
    simulated.until('2026-04-03');
    expect(simulated.refusalOf('file-suit', suit('2026-03-19'))).toBe('date-before-start');
    simulated.give('file-suit', suit('2026-04-03'));
    expect(openRemedy(simulated.state)).toMatchObject({
      kind: 'suit',
      filedWithin: { right: 'suit-after-reconsideration' },
    });
    simulated.give('record-suit-refusal', { refusedOn: plainDate('2026-04-03'), reason });
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-04-07']);
    simulated.until('2026-04-08');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-04-08', closes: '2026-07-04' });
  });
});

describe('a suit filed in time that becomes known when the court has been applied to', () => {
  /** Applied to the court on 2026-07-29, A15 ended on 07-13; the suit of that day is known, and accepted, on 07-31. */
  function suedAtCourt(): SimulatedCase {
    const simulated = simulateAtCourt();
    simulated.until('2026-07-31');
    simulated.give('file-suit', suit('2026-07-13'));
    simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-07-31'), courtReference });
    return simulated;
  }

  function refuse(simulated: SimulatedCase, on: string): void {
    simulated.until(on);
    const refusedOn = plainDate(on);
    simulated.give('record-court-refusal', { refusedOn, receivedOn: refusedOn, reason: 'A suit is pending.' });
  }

  const secondWindow = { opens: '2026-09-02', closes: '2026-12-01', missed: false };

  it('and is withdrawn after the court has refused, leaves the whole window that follows it', () => {
    const simulated = suedAtCourt();
    refuse(simulated, '2026-08-26');
    expect(simulated.due('court-objection')).toBe('2026-09-10');
    simulated.until('2026-09-01');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-09-01'), reason });
    expect(simulated.state).toMatchObject({ stage: 'demand', court: null, courtWindow: secondWindow });
    serve(simulated, 'demand-letter', '2026-09-01');
    simulated.until('2026-09-16');
    expect(simulated.state.court).toMatchObject({
      status: 'filed',
      filedOn: '2026-09-16',
      title: { kind: 'decision' },
    });
  });

  it('and is withdrawn before the court refuses, leaves it as well', () => {
    const simulated = suedAtCourt();
    simulated.until('2026-09-01');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-09-01'), reason });
    expect(simulated.state.court?.status).toBe('filed');
    refuse(simulated, '2026-09-04');
    expect(simulated.state).toMatchObject({ stage: 'demand', court: null, courtWindow: secondWindow });
  });

  it('lets no refusal become final while it is open, and no civil suit be filed', () => {
    const simulated = suedAtCourt();
    refuse(simulated, '2026-08-04');
    simulated.until('2026-08-20');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', court: null, courtWindow: null });
    expect(simulated.refusalOf('file-civil-suit', { grounds: 'Drawn without ground.', defendants: [] })).toBe(
      'civil-suit-not-open',
    );
    expect(summaryOf(simulated.state)).toMatchObject({ waitsFor: 'court', warnings: [] });
  });

  it('only after the court has refused, begins the way to the court again', () => {
    const simulated = simulateAtCourt();
    refuse(simulated, '2026-08-04');
    simulated.until('2026-08-21');
    expect(simulated.state.court?.status).toBe('refused-finally');
    simulated.give('file-suit', suit('2026-07-13'));
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', court: null, courtWindow: null });
  });

  it.each(['annulled', 'sent-back'] as const)('and leads to a decision that is %s, has the court told', (outcome) => {
    const fallen = judged(outcome, '2026-11-05', outcome === 'annulled' ? {} : { orderedStep: 'verification' });
    const before = suedAtCourt();
    before.until('2026-11-05');
    before.give('record-judgment', fallen);
    expect(said(before, 'alert')).toContain(
      'Withdraw the application to the court: the decision that it was to enforce has fallen.',
    );
    const enforced = suedAtCourt();
    enforced.until('2026-08-05');
    enforced.give('record-court-acceptance', { acceptedOn: plainDate('2026-08-05'), courtReference: '行审1号' });
    enforced.give('record-court-ruling', { ruledOn: plainDate('2026-08-05'), courtReference: '行审1号' });
    enforced.until('2026-11-05');
    enforced.give('record-judgment', fallen);
    expect(said(enforced, 'alert')).toContain(
      'Ask the court at once to end the enforcement: the decision that it enforces has fallen.',
    );
  });

  it('and is dismissed, has the judgment enforced after the refusal', () => {
    const simulated = suedAtCourt();
    refuse(simulated, '2026-08-04');
    simulated.until('2026-12-01');
    simulated.give('record-judgment', judged('dismissed', '2026-11-30'));
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-12-01', closes: '2028-11-30' });
    expect(simulated.state.court).toMatchObject({
      status: 'filed',
      filedOn: '2026-12-01',
      title: { kind: 'judgment' },
    });
    expect(particularsOf(simulated, 'court-application')).toMatchObject({ demand: null });
  });

  it('and is dismissed after the court has accepted, has the judgment enforced if the court refuses all the same', () => {
    const simulated = suedAtCourt();
    simulated.until('2026-08-05');
    simulated.give('record-court-acceptance', { acceptedOn: plainDate('2026-08-05'), courtReference: '行审1号' });
    simulated.until('2026-09-30');
    simulated.give('record-judgment', judged('dismissed', '2026-09-30'));
    expect(simulated.state.court).toMatchObject({ status: 'accepted', title: { kind: 'decision' } });
    refuse(simulated, '2026-10-12');
    expect(simulated.state.court).toMatchObject({
      status: 'filed',
      filedOn: '2026-10-12',
      title: { kind: 'judgment' },
    });
    expect(particularsOf(simulated, 'court-application')).toMatchObject({
      demand: null,
      windowCloses: '2028-10-02',
      title: { kind: 'judgment', courtReference },
    });
  });

  it('and is dismissed before the court has answered, has the judgment enforced in place of the decision', () => {
    const simulated = suedAtCourt();
    simulated.until('2026-12-01');
    simulated.give('record-judgment', judged('dismissed', '2026-11-30'));
    expect(said(simulated, 'alert')).toContain(
      'Withdraw the application made on the decision: the judgment takes its place.',
    );
    expect(simulated.state.court).toMatchObject({
      status: 'filed',
      filedOn: '2026-12-01',
      title: { kind: 'judgment' },
    });
  });
});

describe('what an office has set', () => {
  const settings = (part: object): Partial<CaseOpening> => ({
    officeSettings: { version: 'test', lengths: {}, periods: {}, settings: part, lateFee: {}, rewards: {} },
  });

  it('may open the window of the decision with the judgment instead', () => {
    const simulated = suedCase(settings({ judgmentRoute: 'window-of-the-decision' }));
    simulated.until('2026-06-15');
    simulated.give('record-judgment', judged('dismissed', '2026-06-12'));
    expect(simulated.state).toMatchObject({ stage: 'demand', judgment: null });
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-06-13', closes: '2026-09-12', missed: false });
  });

  it('may send the demand before the remedies are over; the court waits for them all the same', () => {
    const simulated = decidedCase(settings({ demandAfter: 'performance' }));
    simulated.until('2026-03-02');
    expect(simulated.state).toMatchObject({ stage: 'demand', courtWindow: null });
    serve(simulated, 'demand-letter', '2026-03-02');
    simulated.until('2026-03-17');
    expect(simulated.state.stage).toBe('demand');
    simulated.until('2026-07-30');
    expect(simulated.state).toMatchObject({
      stage: 'court-application',
      court: { status: 'filed', filedOn: '2026-07-30' },
    });
  });
});
