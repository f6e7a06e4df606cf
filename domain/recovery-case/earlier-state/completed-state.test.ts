import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../calendar/plain-date.ts';
import { announcedCase, decidedCase, serve } from '../../../tests/sample/remedy-cases.ts';
import { PaperCase, sampleOpening, yuan } from '../../../tests/sample/sample-case.ts';
import { keptText } from '../../../tests/sample/words.ts';
import { confirmedOnPaper } from '../../../tests/ladder/paper-at-court.ts';
import { availableActions } from '../actions.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { completed } from './completed-state.ts';

const recent = {
  id: 'P1',
  from: plainDate('2025-01-01'),
  to: plainDate('2025-09-30'),
  benefitCode: 'basic-pension',
  amount: yuan('10000.00'),
};

const decidedPenalty = {
  addresseeId: 'R1',
  status: 'decided',
  multiple: 2,
  baseAmount: yuan('100.00'),
  fine: yuan('200.00'),
  ground: keptText('A forged certificate.'),
  proposedOn: plainDate('2026-01-05'),
  noticeId: 'W1',
  defences: [],
  hearing: null,
  decisionId: 'W2',
  decidedOn: plainDate('2026-01-14'),
  claimId: 'F1',
  payBy: plainDate('2026-02-04'),
  reconsiderationUntil: plainDate('2026-03-23'),
  suitUntil: plainDate('2026-07-20'),
  pauses: [],
  finalSince: null,
  courtFiledOn: null,
} as const;

it('a case that was kept before there were letters to other authorities has written none, and can', () => {
  const { collaborations: _later, ...earlier } = new PaperCase('2026-01-05').state;
  const state = completed(earlier);
  expect(state.collaborations).toEqual([]);
  const allowed = availableActions(state).filter((action) => action.allowed);
  expect(allowed.map(({ command }) => command)).toContain('ask-for-collaboration');
});

/** A fine that is announced to R1, who lives. */
function announcedFine(): PaperCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const paper = new PaperCase('2026-01-05', sampleOpening({ person, claimPeriods: [recent] }));
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: recent.amount }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'As on file.',
  });
  paper.give('propose-penalty', { multiple: 2, ground: 'Forged papers.' });
  return paper;
}

it('a penalty that was kept before it named whom it fines is that of the first who could be fined then', () => {
  const paper = announcedFine();
  const {
    penalty,
    addressees: [person],
  } = paper.state;
  if (penalty === null || person === undefined) throw new Error('no penalty');
  const { addresseeId: _later, ...earlier } = penalty;
  expect(completed({ ...paper.state, penalty: earlier }).penalty).toEqual(penalty);
  const daughter = { ...person, id: 'R2', role: 'drawer', since: plainDate('2026-01-04') } as const;
  const dead = { ...person, until: plainDate('2026-01-04') };
  const state = { ...paper.state, addressees: [dead, daughter], penalty: earlier };
  expect(completed(state).penalty?.addresseeId).toBe('R2');
});

it('a decision that was kept before documents knew what they ask for asks for what it ordered', () => {
  const paper = confirmedOnPaper();
  paper.give('record-refusal', { reason: 'No.' });
  while (paper.state.decision?.documentId == null) paper.runOutNext();
  const documents = paper.state.documents.map(({ amountDue: _later, ...earlier }) => earlier);
  const asked = completed({ ...paper.state, documents }).documents.map(({ kind, amountDue }) => [kind, amountDue]);
  expect(asked).toContainEqual(['recovery-decision', 12_890_000]);
  expect(asked).toContainEqual(['advance-notice', null]);
});

it('a remedy against a penalty that was kept before it told what it follows is direct, and not accepted', () => {
  const { state } = new PaperCase('2026-01-05');
  const remedy = { kind: 'suit', filedOn: plainDate('2026-02-02'), endedOn: null, outcome: null } as const;
  const penalty = { ...decidedPenalty, remedy };
  expect(completed({ ...state, penalty }).penalty).toEqual({
    ...penalty,
    remedy: { ...remedy, accepted: null, afterReconsideration: null, filedWith: null },
  });
});

it('a hearing on a penalty that was kept before one could be given up has not been given up', () => {
  const { state } = new PaperCase('2026-01-05');
  const hearing = { requestedOn: plainDate('2026-01-12'), scheduledFor: plainDate('2026-01-21'), heldOn: null };
  const penalty = { ...decidedPenalty, status: 'announced', hearing, remedy: null } as const;
  expect(completed({ ...state, penalty }).penalty?.hearing).toEqual({ ...hearing, lapsedOn: null });
});

it('periods of a fine that had begun again before they named anybody are of the one fined who lives', () => {
  const paper = announcedFine();
  serve(paper, 'penalty-advance-notice', '2026-01-05');
  paper.until('2026-01-20');
  serve(paper, 'penalty-decision', '2026-01-20');
  const named = (state: RecoveryCaseState) =>
    state.deadlines.filter(({ whoActs }) => whoActs === 'debtor').map(({ purpose, addressee }) => [purpose, addressee]);
  const served = named(paper.state);
  expect(served).toContainEqual(['penalty-suit', 'R1']);
  const earlier = { ...paper.state, deadlines: paper.state.deadlines.map((each) => ({ ...each, addressee: null })) };
  expect(named(completed(earlier))).toEqual(served);
  const estate = { deceased: 'R1', diedOn: plainDate('2026-01-20'), heirs: [], recoveredBefore: [], bookingsBefore: 0 };
  const dead = { ...earlier, people: { ...earlier.people, estates: [estate] } };
  expect(named(completed(dead))).toEqual(named(dead));
});

it('a case of this version stays as it is', () => {
  const paper = new PaperCase('2026-01-05');
  paper.give('ask-for-collaboration', { authority: '赣州监狱', request: '请协助核实。' });
  expect(completed(paper.state)).toEqual(paper.state);
});

describe('a case from before it was kept what is paid of the benefit', () => {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };

  function suspendedCase(): PaperCase {
    const living = { ...sampleOpening().person, diedOn: null };
    const paper = new PaperCase('2026-01-05', sampleOpening({ person: living, currentBenefit: benefit }));
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-02-15');
    return paper;
  }

  function confirm(paper: PaperCase, continuingBenefit: typeof benefit | null): void {
    const amounts = [{ claimPeriodId: 'P1', amount: yuan('128900.00') }];
    paper.give('confirm-overpayment', { amounts, suspicion: 'none', continuingBenefit, findings: '' });
  }

  it('has kept it back since it was suspended, and no longer than it did not go on', () => {
    const paper = suspendedCase();
    const { benefitRates: _suspended, ...suspended } = paper.state;
    expect(completed(suspended).benefitRates).toEqual(paper.state.benefitRates);
    confirm(paper, benefit);
    const { benefitRates: _confirmed, ...confirmed } = paper.state;
    expect(completed(confirmed).benefitRates).toEqual(paper.state.benefitRates);
  });

  it('has kept it back since the confirmation, where it had been paid again', () => {
    const paper = suspendedCase();
    paper.give('record-appearance', { note: '' });
    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: '' });
    paper.until('2026-06-15');
    confirm(paper, null);
    const { benefitRates: _later, ...confirmed } = paper.state;
    const earlier = { ...confirmed, benefitPayment: { status: 'stopped', since: plainDate('2026-02-15') } } as const;
    expect(completed(earlier).benefitRates).toEqual([{ since: '2026-06-15', monthlyAmount: 0 }]);
  });

  it('has kept nothing back of a benefit that is paid', () => {
    const { benefitRates: _later, ...earlier } = new PaperCase('2026-01-05').state;
    expect(completed(earlier).benefitRates).toEqual([]);
  });
});

it('a hearing whose day an earlier version held is on the day that was announced', () => {
  const paper = announcedCase();
  serve(paper, 'advance-notice', '2026-01-21');
  paper.give('request-hearing', { addresseeId: null, requestedOn: plainDate('2026-01-21') });
  paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-06'), place: 'Room 1' });
  const { state } = paper;
  const deadlines = state.deadlines.map((deadline) =>
    deadline.purpose === 'hearing-day' ? ({ ...deadline, status: 'on-hold', remaining: 16 } as const) : deadline,
  );
  expect(completed({ ...state, deadlines }).deadlines).toEqual(state.deadlines);
});

it('what once ran for a guardian runs for the ward, who can go against the decision', () => {
  const paper = decidedCase();
  const guardian = { name: '戴妻', identityNumber: null, address: '大余县', telephone: null, relationship: '配偶' };
  const incapableSince = paper.today;
  paper.give('appoint-guardian', { ...guardian, addresseeId: 'R1', incapableSince });
  serve(paper, 'recovery-decision', paper.today);
  const { state } = paper;
  const earlier = {
    ...state,
    deadlines: state.deadlines.map((each) => ({ ...each, addressee: each.addressee && 'R2' })),
  };
  expect(completed(earlier)).toEqual(state);
});

it('a decision of before its amounts were kept by claim period orders what was claimed when it was issued', () => {
  const paper = decidedCase();
  const ordered = [
    { claimPeriodId: 'P1', amount: yuan('60000.00') },
    { claimPeriodId: 'P2', amount: yuan('40000.00') },
  ];
  expect(withoutOrdered(paper)).toMatchObject({ decision: { ordered } });
  const [from, to] = [plainDate('2016-01-01'), plainDate('2016-06-30')];
  const period = { from, to, benefitCode: 'basic-pension', amount: yuan('20000.00') };
  paper.give('add-claim-period', { ...period, reason: 'Another half year was found.' });
  expect(withoutOrdered(paper)).toMatchObject({ decision: { ordered, amount: yuan('100000.00') } });
});

function withoutOrdered({ state }: PaperCase): RecoveryCaseState {
  const { decision } = state;
  if (decision === null) throw new Error('No decision.');
  const { ordered: _later, ...earlier } = decision;
  return completed({ ...state, decision: earlier });
}

it('an agreement of an earlier version counts as paid before it what had come in until its day', () => {
  const paper = new PaperCase('2026-01-05');
  const confirmed = { amounts: [{ claimPeriodId: 'P1', amount: yuan('1000') }], suspicion: 'none' } as const;
  paper.give('confirm-overpayment', { ...confirmed, continuingBenefit: null, findings: 'Checked.' });
  paper.give('record-payment', { amount: yuan('100'), receivedOn: paper.today, reference: '1', payer: '戴某之子' });
  paper.give('request-agreement', { note: '' });
  const firstDueOn = plainDate('2026-02-02');
  paper.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: true });
  const { agreement } = paper.state;
  if (agreement === null) throw new Error('There is no agreement.');
  const { bookingsBefore, graceEndedOn: _later, replaces: _replaces, ...earlier } = agreement;
  expect(completed({ ...paper.state, agreement: earlier }).agreement).toEqual(agreement);
  expect(bookingsBefore).toBeGreaterThan(0);
});

it('an estate of an earlier version knows which money came in before the death, and no payer of any', () => {
  const paper = confirmedOnPaper({}, { violation: 'double-drawing' });
  const received = { reference: '1', payer: '戴某', receivedOn: paper.today };
  paper.give('record-payment', { ...received, amount: yuan('100') });
  paper.until('2026-01-12');
  paper.give('record-death', { addresseeId: null, diedOn: paper.today, note: '', divided: [] });
  const { moneyMovements, people } = paper.state;
  const earlier = {
    ...paper.state,
    moneyMovements: moneyMovements.map(({ paidBy: _later, ...movement }) => movement),
    people: { ...people, estates: people.estates.map(({ bookingsBefore: _later, ...estate }) => estate) },
  };
  expect(completed(earlier).people).toEqual(people);
  expect(people.estates.map(({ bookingsBefore }) => bookingsBefore)).toEqual([2]);
  expect(completed(earlier).moneyMovements).toMatchObject([{ reference: '1', paidBy: null }]);
});
