import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { particularsOf, serve } from '../sample/remedy-cases.ts';
import { type SimulatedCase, yuan } from '../sample/sample-case.ts';
import { withheld } from '../sample/withheld-case.ts';

const day = plainDate;
const courtReference = '（2026）赣0723行初12号';

function deducted(simulated: SimulatedCase): number {
  return totalsOf(simulated.state.balances).recovered;
}

function file(simulated: SimulatedCase): void {
  simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
  simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
}

function judge(simulated: SimulatedCase, outcome: 'dismissed' | 'annulled'): void {
  const judgment = { outcome, effectiveOn: simulated.today, courtReference, performBy: null } as const;
  simulated.give('record-judgment', { ...judgment, amounts: [], orderedStep: null });
}

describe('a withholding notice (D9)', () => {
  it('is an act of the agency itself: served, and open to reconsideration and suit from service on', () => {
    const simulated = withheld();
    expect(simulated.state.benefitActs).toMatchObject([
      { id: 'A1', kind: 'withholding', issuedBy: '大余县社会保险中心', standing: 'stands' },
    ]);
    expect([simulated.due('reconsideration'), simulated.due('suit')]).toEqual(['2026-03-27', '2026-07-27']);
    expect(
      simulated.refusalOf('record-defence', { addresseeId: null, receivedOn: simulated.today, summary: 'No.' }),
    ).toBe('wrong-stage');
  });

  it('that is contested goes on being carried out, and the case does not close before the answer', () => {
    const simulated = withheld();
    file(simulated);
    expect(simulated.due('reconsideration')).toBeUndefined();
    simulated.until('2026-03-16');
    expect(deducted(simulated)).toBeGreaterThan(0);
    expect(simulated.refusalOf('close', { outcome: 'transferred', reason: 'Moved.' })).toBe('remedy-already-open');
    const rest = { amount: yuan('10000.00'), receivedOn: simulated.today, reference: 'bank-1', payer: '戴某' };
    simulated.give('record-payment', rest);
    expect(simulated.state.closing).toBeNull();
    judge(simulated, 'dismissed');
    expect(simulated.state.pendingClosing?.outcome ?? simulated.state.closing?.outcome).toBe('recovered');
  });

  it('that has taken all only waits for the answer, without end and without clocks, and takes what is claimed besides', () => {
    const simulated = withheld();
    file(simulated);
    simulated.until('2028-03-01');
    expect(totalsOf(simulated.state.balances)).toMatchObject({ recovered: yuan('10000.00'), outstanding: 0 });
    expect([simulated.state.closing, simulated.due('withholding-pay-day')]).toEqual([null, undefined]);
    expect(forecast(recoveryCase, simulated.state).steps.length).toBeLessThan(10);
    const besides = { from: day('2025-10-01'), to: day('2025-12-31'), benefitCode: 'basic-pension' };
    simulated.give('add-claim-period', { ...besides, amount: yuan('500.00'), reason: 'Found later.' });
    expect(simulated.due('withholding-pay-day')).toBe('2028-03-15');
  });

  it('that a court annuls gives back what was withheld, and the claim is pursued by a decision', () => {
    const simulated = withheld();
    file(simulated);
    simulated.until('2026-03-16');
    const taken = deducted(simulated);
    judge(simulated, 'annulled');
    expect(simulated.state).toMatchObject({
      stage: 'recovery-decision',
      withholding: null,
      backPayDue: taken,
      benefitActs: [{ standing: 'fallen', remedies: [{ outcome: 'annulled' }] }],
    });
    expect([deducted(simulated), totalsOf(simulated.state.balances).outstanding]).toEqual([0, yuan('10000.00')]);
    expect([simulated.due('withholding-pay-day'), simulated.due('refund-reminder')]).toEqual([
      undefined,
      expect.anything(),
    ]);
  });

  it('that is changed to less gives back what was withheld beyond it, and never takes more', () => {
    const simulated = withheld();
    const monthly = simulated.state.withholding?.monthlyDeduction ?? 0;
    simulated.give('file-reconsideration', {
      addresseeId: null,
      filedOn: simulated.today,
      authority: null,
      reasonForDelay: null,
    });
    simulated.until('2026-03-16');
    const decided = (amount: string) =>
      ({
        outcome: 'changed',
        receivedOn: simulated.today,
        reference: '复决1号',
        amounts: [{ claimPeriodId: 'A1', amount: yuan(amount) }],
        orderedStep: null,
      }) as const;
    expect(simulated.refusalOf('record-reconsideration-decision', decided('3400.00'))).toBe('change-to-disadvantage');
    const months = deducted(simulated) / monthly;
    simulated.give('record-reconsideration-decision', decided('100.00'));
    expect(deducted(simulated)).toBe(months * yuan('100.00'));
    expect(simulated.state).toMatchObject({
      stage: 'withholding',
      withholding: { monthlyDeduction: yuan('100.00') },
      backPayDue: months * (monthly - yuan('100.00')),
    });
    expect(simulated.due('suit-after-reconsideration')).toBeDefined();
  });

  it('that the office takes back itself gives back what was withheld, and is told to whoever draws the benefit', () => {
    const simulated = withheld();
    simulated.until('2026-03-16');
    const taken = deducted(simulated);
    const told = { actId: 'A1', reason: 'The minimum living standard was not looked at.' } as const;
    expect(simulated.refusalOf('withdraw-act', { ...told, orderedStep: 'verification' })).toBe('ruling-incomplete');
    simulated.give('withdraw-act', { ...told, orderedStep: null });
    expect(particularsOf(simulated, 'act-withdrawal')).toMatchObject({ next: 'given-back' });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', backPayDue: taken, withholding: null });
    expect([simulated.due('suit'), deducted(simulated)]).toEqual([undefined, 0]);
  });

  it('that is in the post while only a refund is waited for is served when the case goes on after all', () => {
    const simulated = withheld('not served');
    const rest = { amount: yuan('10100.00'), receivedOn: simulated.today, reference: 'bank-1', payer: '戴某' };
    simulated.give('record-payment', rest);
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['refund-due', undefined]);
    const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;
    simulated.give('reverse-payment', { reference: 'bank-1', ...returned });
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['persuasion', expect.anything()]);
  });

  it('can be contested after a decision has followed, each by its own name', () => {
    const simulated = withheld();
    simulated.give('report-benefit-ended', { endedOn: simulated.today, reason: 'Stopped.' });
    serve(simulated, 'advance-notice', '2026-01-26');
    simulated.until('2026-02-10');
    serve(simulated, 'recovery-decision', '2026-02-10');
    const filed = { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', filed)).toBe('act-missing');
    simulated.give('file-suit', { ...filed, actId: 'A1' });
    simulated.give('file-suit', { ...filed, actId: 'A2' });
    expect([simulated.state.benefitActs[0]?.remedy?.id, simulated.state.decision?.remedy?.id]).toEqual(['M1', 'M2']);
  });
});
