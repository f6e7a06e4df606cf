import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { balancesOn } from '../../domain/recovery-case/penalties/charge-amounts.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { CaseWithHeads } from '../sample/case-with-heads.ts';
import { draws, fc } from '../sample/drawing.ts';
import { finedFor as ground, lastFine } from '../sample/fined-case.ts';
import { bounce, confirmedCase, fined, outstanding, pay, returned } from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import { yuan } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

type Act = { readonly after: number; readonly amount: number; readonly back: number };

describe('a fine', () => {
  it('is announced, decided, served and payable, every date to the day, while the case waits for it', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    expect(lastFine(simulated)).toMatchObject({ status: 'announced', fine: yuan('20000.00') });
    pay(simulated, '10000.00', '2026-01-05');
    expect(simulated.state).toMatchObject({ stage: 'penalty-collection', closing: null });

    simulated.until('2026-01-06');
    serve(simulated, 'penalty-advance-notice', '2026-01-06');
    expect([simulated.due('defence'), simulated.due('hearing-request')]).toEqual(['2026-01-09', '2026-01-13']);
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.until('2026-01-14');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-14', claimId: 'F1' });
    expect(simulated.due('penalty-service')).toBe('2026-01-23');
    expect(outstanding(simulated, 'fine')).toBe(yuan('20000.00'));

    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    expect(simulated.due('penalty-service')).toBeUndefined();
    expect(simulated.due('fine-payment')).toBe('2026-02-04');
    expect(simulated.due('reconsideration')).toBe('2026-03-23');
    expect(simulated.due('suit')).toBe('2026-07-20');

    simulated.until('2026-02-04');
    pay(simulated, '20000.00', '2026-02-04');
    expect(simulated.state).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered', on: '2026-02-04' } });
    expect(simulated.state.balances.map(({ claimId }) => claimId)).toEqual(['P1', 'F1']);
  });

  it('that was paid before it was served is served all the same when the payment of the overpayment bounces', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    pay(simulated, '10000.00', '2026-01-05');
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-14');
    expect(lastFine(simulated)?.status).toBe('decided');
    pay(simulated, '20100.00', '2026-01-14');
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['refund-due', undefined]);
    simulated.until('2026-01-15');
    const [first] = simulated.state.moneyMovements;
    simulated.give('reverse-payment', { reference: first?.reference ?? 'none', ...returned });
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['persuasion', '2026-01-26']);
  });

  it('whose payment bounces is payable, grows and becomes final as if it had not been paid', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20100.00', '2026-01-25');
    expect([simulated.state.stage, simulated.due('fine-payment')]).toEqual(['refund-due', undefined]);
    simulated.until('2026-01-26');
    bounce(simulated);
    expect(simulated.state.stage).toBe('penalty-collection');
    const rights = [simulated.due('fine-payment'), simulated.due('reconsideration'), simulated.due('suit')];
    expect(rights).toEqual(['2026-02-04', '2026-03-23', '2026-07-20']);
    simulated.until('2026-02-05');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('600.00'));
    simulated.until('2026-09-01');
    expect([outstanding(simulated, 'surcharge'), lastFine(simulated)?.finalSince]).toEqual([
      yuan('20000.00'),
      '2026-07-20',
    ]);
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
  });

  it('whose payment bounces counts from its service as before: from the day that it truly had, or another service', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20100.00', '2026-01-25');
    bounce(simulated);
    const service = simulated.state.facts.findLast(({ kind }) => kind === 'service');
    const corrected = { factId: service?.id ?? 'none', day: day('2026-01-19'), evidence: null, divided: [], reason };
    simulated.give('correct-fact', corrected);
    expect([simulated.due('fine-payment'), simulated.due('suit')]).toEqual(['2026-02-03', '2026-07-20']);
    const documentId = lastFine(simulated)?.documentId ?? 'none';
    simulated.give('serve-again', { documentId, addresseeId: null, reason });
    expect(simulated.due('fine-payment')).toBeUndefined();
    serve(simulated, 'penalty-decision', '2026-01-25');
    const payable = simulated.state.deadlines.filter(({ purpose }) => purpose === 'fine-payment');
    expect(payable.map(({ due }) => due)).toEqual(['2026-02-09']);
  });

  it('whose payment bounces after the case has closed stands once it is reopened, and can be enforced', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    simulated.until('2026-08-03');
    simulated.give('reopen', { reason, newFacts: 'The bank has returned the money.' });
    bounce(simulated);
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-20', '2026-10-20']);
    simulated.until('2026-09-01');
    const demandServedOn = day('2026-08-03');
    const application = { demandServedOn, filedOn: day('2026-09-01'), courtReference: '行审2号' };
    expect(simulated.refusalOf('record-fine-application', application)).toBeNull();
  });

  it('that stands keeps its window when a payment bounces inside it, and gets no second one after it', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    serve(simulated, 'penalty-decision', '2026-01-13');
    simulated.until('2026-08-03');
    expect(simulated.due('fine-court-window')).toBe('2026-10-13');
    pay(simulated, '50000.00', '2026-08-03');
    expect(simulated.due('fine-court-window')).toBeUndefined();
    simulated.until('2026-08-04');
    simulated.give('reopen', { reason, newFacts: 'The bank has returned the money.' });
    bounce(simulated);
    expect(simulated.due('fine-court-window')).toBe('2026-10-13');
    simulated.until('2026-12-01');
    expect([simulated.due('fine-court-window'), simulated.due('penalty-reminder')]).toEqual([
      undefined,
      expect.anything(),
    ]);
  });

  it('that was not served when the case closed is served when it is reopened', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    simulated.give('close', { outcome: 'transferred', reason });
    simulated.until('2026-02-02');
    simulated.give('reopen', { reason, newFacts: 'Sent back by the other office.' });
    serve(simulated, 'penalty-decision', '2026-02-02');
    expect([simulated.due('fine-payment'), simulated.due('suit')]).toEqual(['2026-02-24', '2026-08-03']);
  });

  it('grows by 3 % a day when it is not paid, up to its own amount, and no further', () => {
    const simulated = fined();
    simulated.until('2026-02-04');
    expect(outstanding(simulated, 'surcharge')).toBe(0);
    simulated.until('2026-02-05');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('600.00'));
    expect(simulated.due('charge-cap')).toBe('2026-03-10');
    const read = (on: string) =>
      totalsOf(ofNature(balancesOn(rulebook('cn'), simulated.state, day(on)), 'surcharge')).outstanding;
    expect([read('2026-02-14'), read('2026-03-09'), read('2026-03-10'), read('2026-09-01')]).toEqual([
      yuan('6000.00'),
      yuan('19800.00'),
      yuan('20000.00'),
      yuan('20000.00'),
    ]);
    simulated.until('2026-03-10');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('20000.00'));
    simulated.until('2026-06-01');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('20000.00'));
    expect(simulated.state.stage).toBe('penalty-collection');
    pay(simulated, '40000.00', '2026-06-01');
    expect(simulated.state.stage).toBe('closed');
  });

  it('takes a payment on the day on which it was received: first the fine, then what it had grown to', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    pay(simulated, '20000.00', '2026-02-10');
    expect(outstanding(simulated, 'fine')).toBe(0);
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    expect(simulated.due('charge-cap')).toBeUndefined();
    simulated.until('2026-03-20');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    pay(simulated, '3600.00', '2026-03-20');
    expect(simulated.state).toMatchObject({ stage: 'closed', owedBack: 0 });
  });

  it('was paid in time when the bank has it in time, however late it is booked', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    pay(simulated, '20000.00', '2026-02-03');
    expect(outstanding(simulated, 'surcharge')).toBe(0);
    expect(simulated.state).toMatchObject({ stage: 'closed', owedBack: 0 });
  });

  it('is paid after the overpayment, and before its surcharge, as the rulebook orders', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-15');
    serve(simulated, 'penalty-decision', '2026-01-15');
    simulated.until('2026-02-10');
    pay(simulated, '12000.00', '2026-02-10');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'fine')]).toEqual([0, yuan('18000.00')]);
    expect(simulated.state.stage).toBe('penalty-collection');
  });

  it('does not move what the ladder pursues', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 5, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('request-agreement', { note: reason });
    simulated.until('2026-01-15');
    expect(outstanding(simulated, 'fine')).toBe(yuan('50000.00'));
    simulated.give('conclude-agreement', {
      instalmentCount: 4,
      firstDueOn: day('2026-02-02'),
      accelerationAgreed: true,
    });
    expect(simulated.state.agreement?.instalments.map(({ amount }) => amount)).toEqual(Array(4).fill(yuan('2500.00')));
  });

  it('stays within its bounds', () => {
    const simulated = confirmedCase();
    expect(simulated.refusalOf('propose-penalty', { multiple: 1.99, ground })).toBe('penalty-out-of-bounds');
    expect(simulated.refusalOf('propose-penalty', { multiple: 5.01, ground })).toBe('penalty-out-of-bounds');
    simulated.give('propose-penalty', { multiple: 2.5, ground });
    expect(lastFine(simulated)?.fine).toBe(yuan('25000.00'));
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-already-open');
  });

  it('is barred for an act that was found after its limitation, two years or five', () => {
    const longAgo = new CaseWithHeads('2026-01-05');
    longAgo.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: reason,
    });
    expect(longAgo.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-barred');

    const simulated = confirmedCase();
    simulated.until('2029-01-05');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('is not decided on what has been corrected since it was announced', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-01-01'),
      to: day('2025-09-30'),
      benefitCode: 'basic-pension',
      amount: yuan('9000.00'),
      reason,
    });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('dropped');
    expect(simulated.documents()).not.toContain('penalty-decision');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });
});

describe('the forecast', () => {
  it('tells how a fine that nobody pays grows and becomes enforceable', () => {
    const simulated = fined();
    const { steps, end } = forecast(recoveryCase, simulated.state);
    expect(steps.map(({ on, purpose }) => `${on} ${purpose}`)).toEqual([
      '2026-02-05 fine-payment',
      '2026-03-10 charge-cap',
      '2026-03-24 reconsideration',
      '2026-07-21 suit',
      '2026-10-21 fine-court-window',
    ]);
    expect(end).toMatchObject({ kind: 'waits', stage: 'penalty-collection', waitsFor: 'caseworker' });
  });
});

describe('the ledger under any payments of a fine', () => {
  it('adds up for each claim, and the surcharge never exceeds the fine', () => {
    const act: fc.Arbitrary<Act> = fc.record({
      after: fc.nat(20),
      amount: fc.integer({ min: 1, max: 1_500_000 }),
      back: fc.nat(25),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const simulated = fined();
        let today = day('2026-01-20');
        for (const { after, amount, back } of acts) {
          today = addDays(today, after);
          simulated.until(today);
          if (simulated.state.stage === 'closed' || simulated.state.stage === 'refund-due') break;
          const receivedOn = addDays(today, -back) < '2026-01-05' ? today : addDays(today, -back);
          pay(simulated, (amount / 100).toFixed(2), receivedOn);
          for (const balance of simulated.state.balances) {
            expect(balance.recovered + balance.outstanding + balance.waived).toBe(balance.claimed);
            expect(Math.min(balance.recovered, balance.outstanding)).toBeGreaterThanOrEqual(0);
          }
          const grown = totalsOf(ofNature(simulated.state.balances, 'surcharge')).claimed;
          expect(grown).toBeLessThanOrEqual(yuan('20000.00'));
        }
      }),
      draws(60),
    );
  });
});
