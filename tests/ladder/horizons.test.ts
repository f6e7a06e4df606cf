import { describe, expect, it } from '@jest/globals';
import { addDays, addYears, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { LARGEST_AMOUNT_IN_MINOR_UNITS } from '../../domain/money/money.ts';
import { LARGEST_CLAIM_IN_MINOR_UNITS } from '../../domain/recovery-case/amounts/largest-amounts.ts';
import { finedFor, recentlyDrawn, servedFine, lastFine } from '../sample/fined-case.ts';
import { decidedCase } from '../sample/remedy-cases.ts';
import { PaperCase, yuan } from '../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper } from './paper-at-court.ts';

/** The code with which a day is refused, or null. */
type Told = (day: PlainDate) => string | null;

const courtReference = '（2026）赣0723民初12号';

function gapsAtCourt(): readonly [PaperCase, Told] {
  const paper = atCourtOnPaper();
  return [
    paper,
    (cureBy) => paper.refusalOf('record-court-gaps', { askedOn: paper.today, missing: 'A copy.', cureBy }),
  ];
}

function preservation(): readonly [PaperCase, Told] {
  const paper = atCourtOnPaper();
  paper.give('apply-for-preservation', { assets: 'A flat.', risk: 'It is for sale.' });
  return [
    paper,
    (heldUntil) => paper.refusalOf('record-preservation', { outcome: 'ordered', heldOn: paper.today, heldUntil }),
  ];
}

function judgmentOnSuit(): readonly [PaperCase, Told] {
  const paper = decidedCase();
  const reasonForDelay = null;
  paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay });
  paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference });
  const judgment = { outcome: 'dismissed', effectiveOn: paper.today, courtReference, amounts: [] } as const;
  return [paper, (performBy) => paper.refusalOf('record-judgment', { ...judgment, performBy, orderedStep: null })];
}

describe('a day that is planned', () => {
  it.each([
    ['the answer to the court', 1, gapsAtCourt],
    ['the end of a preservation', 3, preservation],
    ['the performance of a judgment', 5, judgmentOnSuit],
  ])('for %s lies at most %i year(s) ahead', (_what, years, prepared) => {
    const [paper, told] = prepared();
    const last = addYears(paper.today, years);
    expect(told(last)).toBeNull();
    expect(told(addDays(last, 1))).toBe('date-too-far');
    expect(told(plainDate('2200-12-31'))).toBe('date-too-far');
    expect(told(plainDate('1900-01-01'))).toBe('date-before-start');
  });

  it('for the hearing on a fine is refused as too early, however early it lies', () => {
    const paper = recentlyDrawn(plainDate('2026-01-05'));
    paper.give('propose-penalty', { multiple: 2, ground: finedFor });
    const notice = paper.state.documents.find(({ kind }) => kind === 'penalty-advance-notice');
    const service = { documentId: notice?.id ?? '', addresseeId: null, way: 'direct', proof: 'Signed.' } as const;
    paper.give('record-service', { ...service, servedOn: paper.today });
    paper.give('request-hearing', { addresseeId: null, requestedOn: paper.today });
    const told: Told = (hearingOn) =>
      paper.refusalOf('schedule-hearing', { hearingId: null, hearingOn, place: '三楼听证室' });
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
    const paper = confirmedOnPaper();
    const payment = { amount: yuan('1.00'), receivedOn: plainDate(day), reference: 'B-1', payer: '戴某' };
    expect(paper.refusalOf('record-payment', payment)).toBe(code);
    const drawn = { from: plainDate('1951-03-01'), to: plainDate(day), benefitCode: 'a', amount: yuan('1.00') };
    const period = { ...drawn, ...(day < drawn.from ? { from: drawn.to } : {}), reason: 'Drawn as well.' };
    expect(paper.refusalOf('add-claim-period', period)).toBe(code);
  });

  it('may be older than social insurance where a life is told of', () => {
    const paper = confirmedOnPaper();
    const guardian = {
      addresseeId: 'R1',
      name: '戴某',
      identityNumber: null,
      address: '大余县',
      telephone: null,
      relationship: 'daughter',
    };
    const told: Told = (incapableSince) => paper.refusalOf('appoint-guardian', { ...guardian, incapableSince });
    expect([told(plainDate('1901-01-01')), told(plainDate('1900-12-31'))]).toEqual([null, 'date-before-start']);
  });

  it('is held against today before anything is counted from it', () => {
    const paper = servedFine('2026-01-05', '2026-01-20');
    paper.until('2026-08-05');
    expect(lastFine(paper)?.finalSince).not.toBeNull();
    const filed = { filedOn: paper.today, courtReference, demandServedOn: plainDate('2200-12-31') };
    expect(paper.refusalOf('record-fine-application', filed)).toBe('date-in-future');
  });
});

describe('amounts', () => {
  const most = yuan('4999999999.99');
  const amounts = [{ claimPeriodId: 'P1', amount: most }];

  it('of all claim periods together stay within what a case can claim', () => {
    const paper = confirmedOnPaper({ amounts });
    expect(totalsOf(paper.state.balances).claimed).toBe(LARGEST_CLAIM_IN_MINOR_UNITS);
    const period = { from: plainDate('2020-01-01'), to: plainDate('2020-12-31'), benefitCode: 'a', reason: 'More.' };
    expect(paper.refusalOf('add-claim-period', { ...period, amount: yuan('0.01') })).toBe('amount-too-large');
    const corrected = { ...period, claimPeriodId: 'P1' };
    expect(paper.refusalOf('correct-claim-period', { ...corrected, amount: yuan('5000000000.00') })).toBe(
      'amount-too-large',
    );
    expect(paper.refusalOf('correct-claim-period', { ...corrected, amount: most })).toBeNull();
    const unconfirmed = new PaperCase('2026-01-05');
    const confirmation = { suspicion: 'none', continuingBenefit: null, findings: 'Found.' } as const;
    const tooMuch = [{ claimPeriodId: 'P1', amount: yuan('5000000000.00') }];
    expect(unconfirmed.refusalOf('confirm-overpayment', { ...confirmation, amounts: tooMuch })).toBe(
      'amount-too-large',
    );
  });

  it('that are fined and charged on the most that a case can claim are amounts still', () => {
    const paper = recentlyDrawn(plainDate('2026-01-05'));
    const { from, to } = paper.state.claimPeriods[0] ?? { from: paper.today, to: paper.today };
    const corrected = { claimPeriodId: 'P1', from, to, benefitCode: 'basic-pension', amount: most, reason: 'More.' };
    paper.give('correct-claim-period', corrected);
    paper.give('propose-penalty', { multiple: 5, ground: finedFor });
    paper.give('impose-late-fee', { claimId: 'P1', from, ground: 'Not paid.' });
    for (let left = 100; left > 0 && paper.runOutNext(); left -= 1);
    const { claimed } = totalsOf(paper.state.balances);
    expect(claimed).toBeGreaterThan(5 * most);
    expect(claimed).toBeLessThan(LARGEST_AMOUNT_IN_MINOR_UNITS);
  });

  it('that come in, however often, stay an amount', () => {
    const paper = confirmedOnPaper();
    const receipt = { receivedOn: paper.today, payer: '戴某' };
    const largest = yuan('99999999999.99');
    paper.give('record-payment', { ...receipt, amount: largest, reference: 'B-1' });
    const another = { ...receipt, amount: yuan('0.01'), reference: 'B-2' };
    expect(paper.refusalOf('record-payment', another)).toBe('amount-too-large');
    paper.give('record-refund', { amount: yuan('1.00'), paidOn: paper.today, reference: 'B-3' });
    expect(paper.refusalOf('record-payment', another)).toBeNull();
  });
});
