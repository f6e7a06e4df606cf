import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

const reason = 'The stamp was read wrongly.';

function factOf({ state }: SimulatedCase, kind: string): string {
  return state.facts.findLast((fact) => fact.kind === kind && fact.standing === 'stands')?.id ?? 'none';
}

function correct(simulated: SimulatedCase, kind: string, day: string): void {
  const factId = factOf(simulated, kind);
  simulated.give('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function refusalOf(simulated: SimulatedCase, kind: string, day: string): string | null {
  const factId = factOf(simulated, kind);
  return simulated.refusalOf('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function withdraw(simulated: SimulatedCase, kind: string): void {
  simulated.give('withdraw-fact', { factId: factOf(simulated, kind), reason });
}

/** Clocks, rights that have ended, the remedy that is open and those that are over, and the way to the court. */
function standingOf({ state }: SimulatedCase) {
  const { decision, court, judgment, courtWindow, stage } = state;
  const withoutFact = (period: object): object => ({ ...period, fact: undefined });
  return {
    stage,
    clocks: state.deadlines
      .map(({ purpose, addressee, from, due, status, runsOutAt }) =>
        [purpose, addressee, from, due, status, runsOutAt].join(' '),
      )
      .toSorted(),
    remedy: decision?.remedy?.kind,
    days: [
      decision?.remedy?.filedOn,
      decision?.remedy?.acceptedOn,
      decision?.remedies.map(({ endedOn }) => endedOn),
    ].join(' '),
    ended: decision?.endedRights.map(withoutFact),
    remedyEnded: decision?.remedyEnded,
    window: courtWindow,
    court: [court?.status, court?.acceptedOn, court?.refusal?.receivedOn].join(' '),
    judgment: [judgment?.effectiveOn, judgment?.performBy].join(' '),
  };
}

const toReview = ({ state }: SimulatedCase): readonly string[] =>
  dutiesOf(recoveryCase, state).flatMap(({ kind, subject }) =>
    kind === 'review-consequence' ? [String(subject).split('/')[1] ?? ''] : [],
  );

function sue(simulated: SimulatedCase, filedOn: string): void {
  simulated.give('file-suit', { addresseeId: null, filedOn: plainDate(filedOn), court: null, reasonForDelay: null });
}

function askForReconsideration(simulated: SimulatedCase, filedOn: string): void {
  const filed = { addresseeId: null, authority: null, reasonForDelay: null };
  simulated.give('file-reconsideration', { ...filed, filedOn: plainDate(filedOn) });
}

/** Reconsideration asked for and accepted, and upheld by what was received on a day. */
function upheld(receivedOn: string): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-10');
  askForReconsideration(simulated, '2026-02-09');
  simulated.give('record-reconsideration-acceptance', {
    acceptedOn: plainDate('2026-02-10'),
    simplified: false,
    reference: null,
  });
  simulated.until('2026-03-20');
  simulated.give('record-reconsideration-decision', {
    outcome: 'upheld',
    amounts: [],
    orderedStep: null,
    receivedOn: plainDate(receivedOn),
    reference: '复议1',
  });
  return simulated;
}

function judged(effectiveOn: string, performBy: string | null): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-10');
  sue(simulated, '2026-02-09');
  simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-02-10'), courtReference: '行初1' });
  simulated.until('2026-05-20');
  simulated.give('record-judgment', {
    outcome: 'dismissed',
    amounts: [],
    orderedStep: null,
    effectiveOn: plainDate(effectiveOn),
    courtReference: '行初1',
    performBy: performBy === null ? null : plainDate(performBy),
  });
  return simulated;
}

describe('days in the course of a remedy that were entered wrongly', () => {
  it.each([
    ['2026-02-03', '2026-02-09'],
    ['2026-02-09', '2026-02-03'],
  ])('a suit filed on %s was filed on %s: the court has its period from then', (wrong, right) => {
    const filed = (day: string): SimulatedCase => {
      const simulated = decidedCase();
      simulated.until('2026-02-09');
      sue(simulated, day);
      return simulated;
    };
    const simulated = filed(wrong);
    correct(simulated, 'remedy-filing', right);
    expect(standingOf(simulated)).toEqual(standingOf(filed(right)));
    correct(simulated, 'remedy-filing', wrong);
    expect(standingOf(simulated)).toEqual(standingOf(filed(wrong)));
  });

  it('a request and its acceptance move the periods of the authority, and lie in their order', () => {
    const course = (filedOn: string, acceptedOn: string): SimulatedCase => {
      const simulated = decidedCase();
      simulated.until('2026-02-12');
      askForReconsideration(simulated, filedOn);
      const accepted = { simplified: false, reference: null };
      simulated.give('record-reconsideration-acceptance', { ...accepted, acceptedOn: plainDate(acceptedOn) });
      return simulated;
    };
    const simulated = course('2026-02-03', '2026-02-06');
    expect(refusalOf(simulated, 'remedy-filing', '2026-02-07')).toBe('date-after-what-follows');
    expect(refusalOf(simulated, 'remedy-acceptance', '2026-02-02')).toBe('date-before-start');
    correct(simulated, 'remedy-acceptance', '2026-02-10');
    correct(simulated, 'remedy-filing', '2026-02-05');
    const { clocks, days } = standingOf(simulated);
    const entered = standingOf(course('2026-02-05', '2026-02-10'));
    expect({ clocks, days }).toEqual({ clocks: entered.clocks, days: entered.days });
  });

  it('a decision on reconsideration that was received later leaves its applicant the whole period for a suit (A14)', () => {
    const simulated = upheld('2026-03-10');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-03-25');
    correct(simulated, 'remedy-ruling', '2026-03-16');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-03-31');
    expect(standingOf(simulated)).toEqual(standingOf(upheld('2026-03-16')));
  });

  it('and where that period seemed over: the right is open again, and the window for the court waits for its end (A19)', () => {
    const simulated = upheld('2026-03-10');
    while (simulated.state.courtWindow === null) simulated.runOutNext();
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-06-25' });
    const known = upheld('2026-03-18');
    known.until(simulated.today);
    correct(simulated, 'remedy-ruling', '2026-03-18');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(simulated.due('suit-after-reconsideration')).toBe(known.due('suit-after-reconsideration'));
    for (const each of [simulated, known]) while (each.state.courtWindow === null) each.runOutNext();
    expect(simulated.state.courtWindow).toEqual(known.state.courtWindow);
  });

  it('a judgment that took effect on another day moves the window in which it can be enforced (J1)', () => {
    const simulated = judged('2026-05-11', null);
    correct(simulated, 'remedy-ruling', '2026-05-18');
    expect(standingOf(simulated)).toEqual(standingOf(judged('2026-05-18', null)));
    const withPeriod = judged('2026-05-11', '2026-07-31');
    correct(withPeriod, 'remedy-ruling', '2026-05-18');
    expect(standingOf(withPeriod)).toEqual(standingOf(judged('2026-05-18', '2026-07-31')));
  });
});

describe('what never happened in the course of a remedy', () => {
  it('a suit that was never filed: its period runs on, and nothing waits for the court', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-09');
    const before = standingOf(simulated);
    sue(simulated, '2026-02-09');
    withdraw(simulated, 'remedy-filing');
    expect(standingOf(simulated)).toEqual(before);
    sue(simulated, '2026-02-09');
    simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-02-09'), courtReference: '行初1' });
    const first = { factId: factOf(simulated, 'remedy-filing'), reason };
    expect(simulated.refusalOf('withdraw-fact', first)).toBe('fact-not-standing');
    withdraw(simulated, 'remedy-acceptance');
    withdraw(simulated, 'remedy-filing');
    expect(standingOf(simulated)).toEqual(before);
  });

  it('a decision on reconsideration that was never received: the authority goes on', () => {
    const simulated = upheld('2026-03-10');
    withdraw(simulated, 'remedy-ruling');
    expect(simulated.state.decision?.remedy).toMatchObject({ kind: 'reconsideration', status: 'accepted' });
    expect(simulated.due('reconsideration-decision')).toBe('2026-04-13');
    expect(simulated.due('suit-after-reconsideration')).toBeUndefined();
  });
});

describe('a public notice that was published on another day', () => {
  /** Both ways of serving the advance notice have failed; the notice is issued on 2026-01-21 and runs for A10. */
  function noticed(): SimulatedCase {
    const simulated = announcedCase();
    const documentId = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? '';
    for (const way of ['post', 'direct'] as const)
      simulated.give('record-failed-service', {
        documentId,
        addresseeId: null,
        attemptedOn: simulated.today,
        way,
        reason: 'Nobody was there.',
      });
    return simulated;
  }

  it('runs from then, while it runs', () => {
    const simulated = noticed();
    expect(simulated.due('public-notice-service')).toBe('2026-02-24');
    simulated.until('2026-01-28');
    correct(simulated, 'public-notice', '2026-01-26');
    expect(simulated.due('public-notice-service')).toBe('2026-02-25');
    expect(refusalOf(simulated, 'public-notice', '2026-01-20')).toBe('date-before-start');
  });

  it('still runs where it seemed over: nobody counts as served, and a decision made meanwhile is looked at', () => {
    const simulated = noticed();
    simulated.until('2026-03-03');
    expect(simulated.documents()).toContain('recovery-decision');
    correct(simulated, 'public-notice', '2026-02-02');
    const served = simulated.state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(served?.servedOn).toBeNull();
    expect(toReview(simulated)).toEqual(['decided-too-early']);
  });

  it('still runs where it seemed over, and serves at its true end', () => {
    const simulated = noticed();
    simulated.until('2026-02-25');
    correct(simulated, 'public-notice', '2026-02-02');
    expect(simulated.documents()).not.toContain('recovery-decision');
    expect(simulated.due('public-notice-service')).toBe('2026-03-04');
    correct(simulated, 'public-notice', '2026-01-22');
    simulated.until('2026-02-27');
    const served = simulated.state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(served).toMatchObject({ servedOn: '2026-02-24', serviceWay: 'public-notice' });
  });

  it('that was never published is published anew', () => {
    const simulated = noticed();
    const notices = simulated.documents().filter((kind) => kind === 'public-notice').length;
    simulated.until('2026-01-28');
    withdraw(simulated, 'public-notice');
    expect(simulated.documents().filter((kind) => kind === 'public-notice')).toHaveLength(notices + 1);
    expect(simulated.due('public-notice-service')).toBe('2026-02-27');
  });
});

describe('what a court has done', () => {
  /** The court has the application since the day on which the window opened. */
  function applied(): SimulatedCase {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    serve(simulated, 'demand-letter', simulated.today);
    while (simulated.state.court?.filedOn == null) simulated.runOutNext();
    return simulated;
  }
  const daysAfter = (simulated: SimulatedCase, days: number): string =>
    new Date(Date.parse(simulated.state.court?.filedOn ?? '') + days * 86_400_000).toISOString().slice(0, 10);

  it('its acceptance of another day moves the period for its ruling (A21); one that never was leaves it to be awaited', () => {
    const accepted = (day: number): SimulatedCase => {
      const simulated = applied();
      simulated.until(daysAfter(simulated, 6));
      const acceptedOn = plainDate(daysAfter(simulated, day));
      simulated.give('record-court-acceptance', { acceptedOn, courtReference: '行审1' });
      return simulated;
    };
    const simulated = accepted(2);
    correct(simulated, 'court-acceptance', daysAfter(simulated, 5));
    expect(standingOf(simulated)).toEqual(standingOf(accepted(5)));
    withdraw(simulated, 'court-acceptance');
    expect(simulated.state.court).toMatchObject({ status: 'filed', acceptedOn: null });
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toContain('court-acceptance');
  });

  it('its refusal was received later than entered: the office can object although the refusal seemed final (A20)', () => {
    const simulated = applied();
    const refusedOn = plainDate(daysAfter(simulated, 1));
    simulated.until(daysAfter(simulated, 3));
    simulated.give('record-court-refusal', { refusedOn, receivedOn: refusedOn, reason: 'No proof of service.' });
    while (simulated.state.court?.status !== 'refused-finally') simulated.runOutNext();
    const factId = factOf(simulated, 'court-refusal-receipt');
    const day = plainDate(simulated.today);
    simulated.give('correct-fact', { factId, day, evidence: null, divided: [], reason });
    expect(simulated.state.court).toMatchObject({ status: 'refused', refusal: { receivedOn: day } });
    expect(simulated.refusalOf('object-to-court-refusal', { grounds: 'It was served.' })).toBeNull();
  });
});
