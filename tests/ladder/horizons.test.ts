import { describe, expect, it } from '@jest/globals';
import { addDays, addYears, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { LARGEST_AMOUNT_IN_MINOR_UNITS } from '../../domain/money/money.ts';
import { LARGEST_CLAIM_IN_MINOR_UNITS } from '../../domain/recovery-case/amounts/largest-amounts.ts';
import { finedFor, recentlyDrawn, servedFine, lastFine } from '../sample/fined-case.ts';
import { decidedCase } from '../sample/remedy-cases.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';
import { simulateAtCourt, simulateConfirmed } from './simulated-at-court.ts';

/** The code with which a day is refused, or null. */
type Told = (day: PlainDate) => string | null;

const courtReference = '（2026）赣0723民初12号';

function gapsAtCourt(): readonly [SimulatedCase, Told] {
  const simulated = simulateAtCourt();
  return [
    simulated,
    (cureBy) => simulated.refusalOf('record-court-gaps', { askedOn: simulated.today, missing: 'A copy.', cureBy }),
  ];
}

function preservation(): readonly [SimulatedCase, Told] {
  const simulated = simulateAtCourt();
  simulated.give('apply-for-preservation', { assets: 'A flat.', risk: 'It is for sale.' });
  return [
    simulated,
    (heldUntil) =>
      simulated.refusalOf('record-preservation', { outcome: 'ordered', heldOn: simulated.today, heldUntil }),
  ];
}

function judgmentOnSuit(): readonly [SimulatedCase, Told] {
  const simulated = decidedCase();
  const reasonForDelay = null;
  simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay });
  simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
  const judgment = { outcome: 'dismissed', effectiveOn: simulated.today, courtReference, amounts: [] } as const;
  return [
    simulated,
    (performBy) => simulated.refusalOf('record-judgment', { ...judgment, performBy, orderedStep: null }),
  ];
}

describe('a day that is planned', () => {
  it.each([
    ['the answer to the court', 1, gapsAtCourt],
    ['the end of a preservation', 3, preservation],
    ['the performance of a judgment', 5, judgmentOnSuit],
  ])('for %s lies at most %i year(s) ahead', (_what, years, prepared) => {
    const [simulated, told] = prepared();
    const last = addYears(simulated.today, years);
    expect(told(last)).toBeNull();
    expect(told(addDays(last, 1))).toBe('date-too-far');
    expect(told(plainDate('2200-12-31'))).toBe('date-too-far');
    expect(told(plainDate('1900-01-01'))).toBe('date-before-start');
  });

  it('for the hearing on a fine is refused as too early, however early it lies', () => {
    const simulated = recentlyDrawn(plainDate('2026-01-05'));
    simulated.give('propose-penalty', { multiple: 2, ground: finedFor });
    const notice = simulated.state.documents.find(({ kind }) => kind === 'penalty-advance-notice');
    const service = { documentId: notice?.id ?? '', addresseeId: null, way: 'direct', proof: 'Signed.' } as const;
    simulated.give('record-service', { ...service, servedOn: simulated.today });
    simulated.give('request-hearing', { addresseeId: null, requestedOn: simulated.today });
    const told: Told = (hearingOn) =>
      simulated.refusalOf('schedule-hearing', { hearingId: null, hearingOn, place: '三楼听证室' });
    for (const day of ['1900-01-01', '2025-12-31', '2026-01-05'])
      expect(told(plainDate(day))).toBe('hearing-too-early');
    expect(told(plainDate('2027-01-05'))).toBeNull();
    expect(told(plainDate('2027-01-06'))).toBe('date-too-far');
  });
});

describe('a day on which something happened', () => {
  it.each([
    ['1951-02-28', 'date-before-start'],
    ['1951-03-01', null],
    ['2026-01-05', null],
    ['2026-01-06', 'date-in-future'],
    ['2200-12-31', 'date-in-future'],
  ])('%s: %s', (day, code) => {
    const simulated = simulateConfirmed();
    const payment = { amount: yuan('1.00'), receivedOn: plainDate(day), reference: 'B-1', payer: '戴某' };
    expect(simulated.refusalOf('record-payment', payment, ['money-before-claim'])).toBe(code);
    const drawn = { from: plainDate('1951-03-01'), to: plainDate(day), benefitCode: 'a', amount: yuan('1.00') };
    const period = { ...drawn, ...(day < drawn.from ? { from: drawn.to } : {}), reason: 'Drawn as well.' };
    expect(simulated.refusalOf('add-claim-period', period, ['death-after-periods'])).toBe(code);
  });

  it('may be older than social insurance where a life is told of', () => {
    const simulated = simulateConfirmed();
    const guardian = {
      addresseeId: 'R1',
      name: '戴某',
      identityNumber: null,
      address: '大余县',
      telephone: null,
      relationship: 'daughter',
    };
    const told: Told = (incapableSince) =>
      simulated.refusalOf('appoint-guardian', { ...guardian, incapableSince }, ['birth-after-facts']);
    expect([told(plainDate('1901-01-01')), told(plainDate('1900-12-31'))]).toEqual([null, 'date-before-start']);
  });

  it('is held against today before anything is counted from it', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-08-05');
    expect(lastFine(simulated)?.finalSince).not.toBeNull();
    const filed = { filedOn: simulated.today, courtReference, demandServedOn: plainDate('2200-12-31') };
    expect(simulated.refusalOf('record-fine-application', filed)).toBe('date-in-future');
  });
});

describe('amounts', () => {
  const most = yuan('4999999999.99');
  const amounts = [{ claimPeriodId: 'P1', amount: most }];

  it('of all claim periods together stay within what a case can claim', () => {
    const simulated = simulateConfirmed({ amounts });
    expect(totalsOf(simulated.state.balances).claimed).toBe(LARGEST_CLAIM_IN_MINOR_UNITS);
    const period = { from: plainDate('2020-01-01'), to: plainDate('2020-12-31'), benefitCode: 'a', reason: 'More.' };
    expect(simulated.refusalOf('add-claim-period', { ...period, amount: yuan('0.01') })).toBe('amount-too-large');
    const corrected = { ...period, claimPeriodId: 'P1' };
    expect(simulated.refusalOf('correct-claim-period', { ...corrected, amount: yuan('5000000000.00') })).toBe(
      'amount-too-large',
    );
    expect(simulated.refusalOf('correct-claim-period', { ...corrected, amount: most })).toBeNull();
    const unconfirmed = new SimulatedCase('2026-01-05');
    const confirmation = { suspicion: 'none', continuingBenefit: null, findings: 'Found.' } as const;
    const tooMuch = [{ claimPeriodId: 'P1', amount: yuan('5000000000.00') }];
    expect(unconfirmed.refusalOf('confirm-overpayment', { ...confirmation, amounts: tooMuch })).toBe(
      'amount-too-large',
    );
  });

  it('that are fined and charged on the most that a case can claim are amounts still', () => {
    const simulated = recentlyDrawn(plainDate('2026-01-05'));
    const { from, to } = simulated.state.claimPeriods[0] ?? { from: simulated.today, to: simulated.today };
    const corrected = { claimPeriodId: 'P1', from, to, benefitCode: 'basic-pension', amount: most, reason: 'More.' };
    simulated.give('correct-claim-period', corrected);
    simulated.give('propose-penalty', { multiple: 5, ground: finedFor });
    simulated.give('impose-late-fee', { claimId: 'P1', from, ground: 'Not paid.' });
    for (let left = 100; left > 0 && simulated.runOutNext(); left -= 1);
    const { claimed } = totalsOf(simulated.state.balances);
    expect(claimed).toBeGreaterThan(5 * most);
    expect(claimed).toBeLessThan(LARGEST_AMOUNT_IN_MINOR_UNITS);
  });

  it('that come in, however often, stay an amount', () => {
    const simulated = simulateConfirmed();
    const receipt = { receivedOn: simulated.today, payer: '戴某' };
    const largest = yuan('99999999999.99');
    simulated.give('record-payment', { ...receipt, amount: largest, reference: 'B-1' });
    const another = { ...receipt, amount: yuan('0.01'), reference: 'B-2' };
    expect(simulated.refusalOf('record-payment', another)).toBe('amount-too-large');
    simulated.give('record-refund', { amount: yuan('1.00'), paidOn: simulated.today, reference: 'B-3' });
    expect(simulated.refusalOf('record-payment', another)).toBeNull();
  });
});
