import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { inEnglish } from '../sample/in-english.ts';
import { confirm, die, livingCase, pay } from '../sample/people-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';

describe('a missing person', () => {
  function suspendedCase(): SimulatedCase {
    const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const simulated = livingCase({ violation: 'missing-person', currentBenefit: benefit });
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-05');
    return simulated;
  }

  it('who appears after the suspension gets what was kept back, or somebody says why not', () => {
    const simulated = suspendedCase();
    expect(simulated.refusalOf('decide-suspended-benefits', { outcome: 'paid-back', reason: '' })).toBe(
      'person-not-appeared',
    );
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.due('suspended-benefit-reminder')).toBe('2026-05-05');
    simulated.until('2026-05-06');
    expect(simulated.due('suspended-benefit-reminder')).toBe('2026-05-21');
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
    expect(simulated.state.backPayDue).toBe(yuan('7500.00'));
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: '2026-05-06' });
    expect(simulated.due('suspended-benefit-reminder')).toBeUndefined();
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who appears after the confirmation may find the suspended benefit kept', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    simulated.until('2026-02-10');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    expect(simulated.state.stage).toBe('persuasion');
    simulated.give('decide-suspended-benefits', { outcome: 'kept', reason: 'Not entitled since 2023.' });
    expect(simulated.state.backPayDue).toBe(0);
    expect(simulated.state.benefitPayment.status).toBe('stopped');
  });

  it('who has appeared keeps the case open until somebody has decided on the suspended benefit', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    pay(simulated, '60000.00', '2026-04-20');
    expect([simulated.state.stage, simulated.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-05']);
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'The case closes as recovered once it is decided what becomes of the suspended benefit.',
    );
    simulated.until('2026-05-06');
    expect([simulated.state.stage, simulated.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-21']);

    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Entitled all the time.' });
    expect([simulated.state.stage, simulated.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    simulated.give('record-back-pay', { paidOn: plainDate('2026-05-06'), reference: 'out-1' });
    expect(simulated.state.closing).toMatchObject({ on: '2026-05-06', outcome: 'recovered' });
  });

  it('who was wrongly suspected gets the suspended benefit without another decision', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect([simulated.state.stage, simulated.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    expect(simulated.state.people.suspension?.outcome).toBe('paid-back');
    expect(simulated.due('suspended-benefit-reminder')).toBeUndefined();
  });

  it('on whose suspended benefit it is decided does not appear again when the case reopens', () => {
    const simulated = suspendedCase();
    simulated.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect(simulated.state.people.suspension?.outcome).toBe('paid-back');
    expect(simulated.state.stage).toBe('closed');
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who never appears leaves the benefit suspended, and the closing says what to do if they do', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    pay(simulated, '60000.00', '2026-02-05');
    expect(simulated.state.stage).toBe('closed');
    const alerts = simulated.records
      .at(-1)
      ?.timeline.filter(({ kind }) => kind === 'alert')
      .map(({ message }) => inEnglish(message));
    expect(alerts).toEqual([
      'The benefit is suspended since 2026-02-05 and the person has not appeared: should they, reopen the case to decide on it.',
    ]);
  });

  it('is told of the suspension by an act that is served, and gets back what was kept back where that is annulled (D9)', () => {
    const simulated = suspendedCase();
    const [notice] = simulated.state.documents.filter(({ kind }) => kind === 'suspension-notice');
    const served = { servedOn: simulated.today, way: 'direct', proof: 'Signed.' } as const;
    simulated.give('record-service', { documentId: notice?.id ?? 'none', addresseeId: null, ...served });
    expect(simulated.state.benefitActs).toMatchObject([{ id: 'A1', kind: 'suspension', standing: 'stands' }]);
    expect([simulated.due('reconsideration'), simulated.due('suit')]).toEqual(['2026-04-07', '2026-08-05']);
    const courtReference = '行初1号';
    simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
    simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
    simulated.until('2026-04-20');
    const judged = { effectiveOn: plainDate('2026-04-20'), courtReference, performBy: null, amounts: [] } as const;
    simulated.give('record-judgment', { ...judged, outcome: 'annulled', orderedStep: null });
    expect(simulated.state).toMatchObject({
      backPayDue: yuan('7500.00'),
      benefitPayment: { status: 'paid' },
      benefitActs: [{ standing: 'fallen' }],
    });
  });

  it('who is not entitled is told of the end of payment by an act of its own, which can be contested', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('decide-suspended-benefits', { outcome: 'kept', reason: 'A second pension was drawn.' });
    expect(simulated.state.benefitActs).toMatchObject([{ kind: 'suspension' }, { kind: 'stop', standing: 'stands' }]);
    simulated.give('withdraw-act', { actId: 'A2', orderedStep: null, reason: 'The second pension was not hers.' });
    expect(simulated.state).toMatchObject({ backPayDue: yuan('7500.00'), benefitPayment: { status: 'paid' } });
    expect(simulated.documents()).toContain('act-withdrawal');
  });

  it('who appears and dies is owed what was kept back since the first public notice, whoever is looked for after that', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    die(simulated, '2026-04-20');
    simulated.give('report-unreachable', { reason: 'No heir answers.' });
    simulated.until('2026-06-30');
    const notices = simulated.records
      .flatMap(({ documents }) => documents)
      .filter(({ particulars }) => particulars.kind === 'public-notice' && particulars.serves === null);
    expect(notices).toHaveLength(2);
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.state.benefitPayment.status).toBe('stopped');
    expect(simulated.due('suspended-benefit-reminder')).toBeDefined();
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive until April.' });
    expect(simulated.state.backPayDue).toBe(yuan('7500.00'));
  });

  it('whom a court declares dead has died', () => {
    const simulated = suspendedCase();
    die(simulated, '2026-02-01');
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
    expect(simulated.state.benefitPayment.status).toBe('stopped');
  });
});
