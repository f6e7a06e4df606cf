import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { particularsOf, serve } from '../sample/remedy-cases.ts';
import { PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const day = plainDate;
const courtReference = '（2026）赣0723行初12号';

/** ¥10,000.00 is withheld from a pension of ¥3,400.00, in parts, from 15 February 2026 on; the notice is served on 26 January. */
function withheld(notice: 'served' | 'not served' = 'served'): PaperCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const drawn = { from: day('2025-01-01'), to: day('2025-09-30'), amount: yuan('10000.00') };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const paper = new PaperCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person, claimPeriods }));
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('10000.00') }],
    suspicion: 'none',
    continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('3400.00'), payDay: 15 },
    findings: 'Two pensions were drawn.',
  });
  while (paper.state.stage !== 'withholding') paper.runOutNext();
  paper.until('2026-01-26');
  if (notice === 'served') serve(paper, 'withholding-notice', '2026-01-26');
  return paper;
}

function deducted(paper: PaperCase): number {
  return totalsOf(paper.state.balances).recovered;
}

function file(paper: PaperCase): void {
  paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null });
  paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference });
}

function judge(paper: PaperCase, outcome: 'dismissed' | 'annulled'): void {
  const judgment = { outcome, effectiveOn: paper.today, courtReference, performBy: null } as const;
  paper.give('record-judgment', { ...judgment, amounts: [], orderedStep: null });
}

describe('a withholding notice (D9)', () => {
  it('is an act of the agency itself: served, and open to reconsideration and suit from service on', () => {
    const paper = withheld();
    expect(paper.state.benefitActs).toMatchObject([
      { id: 'A1', kind: 'withholding', issuedBy: '大余县社会保险中心', standing: 'stands' },
    ]);
    expect([paper.due('reconsideration'), paper.due('suit')]).toEqual(['2026-03-27', '2026-07-27']);
    expect(paper.refusalOf('record-defence', { addresseeId: null, receivedOn: paper.today, summary: 'No.' })).toBe(
      'wrong-stage',
    );
  });

  it('that is contested goes on being carried out, and the case does not close before the answer', () => {
    const paper = withheld();
    file(paper);
    expect(paper.due('reconsideration')).toBeUndefined();
    paper.until('2026-03-16');
    expect(deducted(paper)).toBeGreaterThan(0);
    expect(paper.refusalOf('close', { outcome: 'transferred', reason: 'Moved.' })).toBe('remedy-already-open');
    const rest = { amount: yuan('10000.00'), receivedOn: paper.today, reference: 'bank-1', payer: '戴某' };
    paper.give('record-payment', rest);
    expect(paper.state.closing).toBeNull();
    judge(paper, 'dismissed');
    expect(paper.state.pendingClosing?.outcome ?? paper.state.closing?.outcome).toBe('recovered');
  });

  it('that a court annuls gives back what was withheld, and the claim is pursued by a decision', () => {
    const paper = withheld();
    file(paper);
    paper.until('2026-03-16');
    const taken = deducted(paper);
    judge(paper, 'annulled');
    expect(paper.state).toMatchObject({
      stage: 'recovery-decision',
      withholding: null,
      backPayDue: taken,
      benefitActs: [{ standing: 'fallen', remedies: [{ outcome: 'annulled' }] }],
    });
    expect([deducted(paper), totalsOf(paper.state.balances).outstanding]).toEqual([0, yuan('10000.00')]);
    expect([paper.due('withholding-pay-day'), paper.due('refund-reminder')]).toEqual([undefined, expect.anything()]);
  });

  it('that is changed to less gives back what was withheld beyond it, and never takes more', () => {
    const paper = withheld();
    const monthly = paper.state.withholding?.monthlyDeduction ?? 0;
    paper.give('file-reconsideration', {
      addresseeId: null,
      filedOn: paper.today,
      authority: null,
      reasonForDelay: null,
    });
    paper.until('2026-03-16');
    const decided = (amount: string) =>
      ({
        outcome: 'changed',
        receivedOn: paper.today,
        reference: '复决1号',
        amounts: [{ claimPeriodId: 'A1', amount: yuan(amount) }],
        orderedStep: null,
      }) as const;
    expect(paper.refusalOf('record-reconsideration-decision', decided('3400.00'))).toBe('change-to-disadvantage');
    const months = deducted(paper) / monthly;
    paper.give('record-reconsideration-decision', decided('100.00'));
    expect(deducted(paper)).toBe(months * yuan('100.00'));
    expect(paper.state).toMatchObject({
      stage: 'withholding',
      withholding: { monthlyDeduction: yuan('100.00') },
      backPayDue: months * (monthly - yuan('100.00')),
    });
    expect(paper.due('suit-after-reconsideration')).toBeDefined();
  });

  it('that the office takes back itself gives back what was withheld, and is told to whoever draws the benefit', () => {
    const paper = withheld();
    paper.until('2026-03-16');
    const taken = deducted(paper);
    const told = { actId: 'A1', reason: 'The minimum living standard was not looked at.' } as const;
    expect(paper.refusalOf('withdraw-act', { ...told, orderedStep: 'verification' })).toBe('ruling-incomplete');
    paper.give('withdraw-act', { ...told, orderedStep: null });
    expect(particularsOf(paper, 'act-withdrawal')).toMatchObject({ next: 'given-back' });
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', backPayDue: taken, withholding: null });
    expect([paper.due('suit'), deducted(paper)]).toEqual([undefined, 0]);
  });

  it('that is in the post while only a refund is waited for is served when the case goes on after all', () => {
    const paper = withheld('not served');
    const rest = { amount: yuan('10100.00'), receivedOn: paper.today, reference: 'bank-1', payer: '戴某' };
    paper.give('record-payment', rest);
    expect([paper.state.stage, paper.due('service-proof')]).toEqual(['refund-due', undefined]);
    const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;
    paper.give('reverse-payment', { reference: 'bank-1', ...returned });
    expect([paper.state.stage, paper.due('service-proof')]).toEqual(['persuasion', expect.anything()]);
  });

  it('can be contested after a decision has followed, each by its own name', () => {
    const paper = withheld();
    paper.give('report-benefit-ended', { endedOn: paper.today, reason: 'Stopped.' });
    serve(paper, 'advance-notice', '2026-01-26');
    paper.until('2026-02-10');
    serve(paper, 'recovery-decision', '2026-02-10');
    const filed = { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null };
    expect(paper.refusalOf('file-suit', filed)).toBe('act-missing');
    paper.give('file-suit', { ...filed, actId: 'A1' });
    paper.give('file-suit', { ...filed, actId: 'A2' });
    expect([paper.state.benefitActs[0]?.remedy?.id, paper.state.decision?.remedy?.id]).toEqual(['M1', 'M2']);
  });
});
