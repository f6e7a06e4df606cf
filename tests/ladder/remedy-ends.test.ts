import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { decidedCase, serve } from '../sample/remedy-cases.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';

/**
 * A remedy that was refused or withdrawn, or a ruling on it, on another day than was entered, or not at all: what counts from its
 * end is counted again, or the remedy goes on as it was; what was done because of it is for a person to look at.
 */

const reason = 'It was entered in the wrong file.';

function factOf({ state }: SimulatedCase, kind: string): string {
  return state.facts.findLast((fact) => fact.kind === kind && fact.standing === 'stands')?.id ?? 'none';
}

function correct(simulated: SimulatedCase, kind: string, day: string): void {
  const factId = factOf(simulated, kind);
  simulated.give('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function withdraw(simulated: SimulatedCase, kind: string): void {
  simulated.give('withdraw-fact', { factId: factOf(simulated, kind), reason });
}

const toReview = ({ state }: SimulatedCase): readonly string[] =>
  dutiesOf(recoveryCase, state).flatMap(({ kind, subject }) =>
    kind === 'review-consequence' ? [String(subject).split('/')[1] ?? ''] : [],
  );

/** Clocks, periods for remedies, the remedy that is open, the way to the court, and what is claimed. */
function standingOf({ state }: SimulatedCase) {
  const { decision, court, judgment, courtWindow, stage, balances } = state;
  return {
    stage,
    clocks: state.deadlines
      .map(({ purpose, addressee, from, due, status, remaining }) =>
        // A warning counts from the last day of what it warns of, whenever it was set.
        [purpose, addressee, purpose.endsWith('-warning') ? '' : from, due, status, remaining].join(' '),
      )
      .toSorted(),
    remedy: decision?.remedy,
    ended: decision?.remedies.map(({ remedy, endedOn, outcome }) => [remedy.id, endedOn, outcome].join(' ')),
    rights: decision?.endedRights
      .map(({ right, from, due, usedUp }) => [right, from, due, usedUp].join(' '))
      .toSorted(),
    remedyEnded: decision?.remedyEnded,
    window: courtWindow,
    court: court?.status,
    judgment,
    ordered: [decision?.amount, decision?.ordered],
    claimed: balances.map(({ claimed, outstanding }) => [claimed, outstanding]),
  };
}

function ask(simulated: SimulatedCase): void {
  const filed = { addresseeId: null, authority: null, reasonForDelay: null };
  simulated.give('file-reconsideration', { ...filed, filedOn: plainDate('2026-02-09') });
}

function acceptRequest(simulated: SimulatedCase): void {
  const accepted = { simplified: false, reference: null };
  simulated.give('record-reconsideration-acceptance', { ...accepted, acceptedOn: plainDate('2026-02-10') });
}

function sue(simulated: SimulatedCase): void {
  simulated.give('file-suit', {
    addresseeId: null,
    court: null,
    reasonForDelay: null,
    filedOn: plainDate('2026-02-09'),
  });
}

function acceptSuit(simulated: SimulatedCase): void {
  simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-02-10'), courtReference: '行初1' });
}

const courses: Readonly<Record<string, readonly ((simulated: SimulatedCase) => void)[]>> = {
  'a request that was filed': [ask],
  'a request that was accepted': [ask, acceptRequest],
  'a request that is stayed': [
    ask,
    acceptRequest,
    (simulated) => simulated.give('record-reconsideration-stay', { stayedOn: plainDate('2026-02-11'), reason }),
  ],
  'a request whose period was extended': [
    ask,
    acceptRequest,
    (simulated) => simulated.give('record-reconsideration-extension', { extendedOn: plainDate('2026-02-11'), reason }),
  ],
  'a suit that was filed': [sue],
  'a suit that was accepted': [sue, acceptSuit],
};
const ends = {
  refused: (simulated: SimulatedCase, day: string): void =>
    simulated.state.decision?.remedy?.kind === 'suit'
      ? simulated.give('record-suit-refusal', { refusedOn: plainDate(day), reason })
      : simulated.give('record-reconsideration-refusal', { refusedOn: plainDate(day), reason }),
  withdrawn: (simulated: SimulatedCase, day: string): void =>
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate(day), reason }),
};
const each = Object.entries(courses).flatMap(([course, steps]) =>
  Object.entries(ends).map(([name, end]) => ({ course, steps, name, end })),
);

function inCourse(steps: readonly ((simulated: SimulatedCase) => void)[]): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-12');
  for (const step of steps) step(simulated);
  return simulated;
}

describe('the end of a remedy', () => {
  it.each(each)('$course and $name on another day: all is as if it had been entered so', ({ steps, end }) => {
    const ended = (day: string): SimulatedCase => {
      const simulated = inCourse(steps);
      end(simulated, day);
      return simulated;
    };
    const simulated = ended('2026-02-11');
    correct(simulated, 'remedy-end', '2026-02-12');
    expect(standingOf(simulated)).toEqual(standingOf(ended('2026-02-12')));
    correct(simulated, 'remedy-end', '2026-02-11');
    expect(standingOf(simulated)).toEqual(standingOf(ended('2026-02-11')));
    const before = { factId: factOf(simulated, 'remedy-end'), evidence: null, divided: [], reason };
    expect(simulated.refusalOf('correct-fact', { ...before, day: plainDate('2026-02-08') })).toBe('date-before-start');
  });

  it.each(each)('$course and was never $name: it goes on as it was', ({ steps, end }) => {
    const simulated = inCourse(steps);
    const { remedy, clocks, ...others } = standingOf(simulated);
    end(simulated, '2026-02-12');
    withdraw(simulated, 'remedy-end');
    const now = standingOf(simulated);
    const days = (all: readonly string[]): readonly string[] =>
      all.filter((clock) => !clock.startsWith('remedy-reminder'));
    expect([now.remedy, days(now.clocks)]).toEqual([remedy, days(clocks)]);
    expect({ ...now, remedy: null, clocks: null }).toEqual({ ...others, remedy: null, clocks: null });
  });

  it('after which another remedy was filed stands until that is withdrawn', () => {
    const simulated = inCourse([ask]);
    ends.refused(simulated, '2026-02-12');
    const refused = { factId: factOf(simulated, 'remedy-end'), reason };
    sue(simulated);
    expect(simulated.refusalOf('withdraw-fact', refused)).toBe('fact-not-standing');
    withdraw(simulated, 'remedy-filing');
    expect(simulated.refusalOf('withdraw-fact', refused)).toBeNull();
  });

  it('that never was, when a demand is out already, brings the case back to the decision', () => {
    const simulated = inCourse([sue, acceptSuit]);
    ends.withdrawn(simulated, '2026-02-12');
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    withdraw(simulated, 'remedy-end');
    expect(simulated.state).toMatchObject({
      stage: 'recovery-decision',
      courtWindow: null,
      decision: { remedy: { kind: 'suit', status: 'accepted' } },
    });
    expect(toReview(simulated)).toEqual(['demanded-too-early']);
  });

  it('that never was, when the court has been applied to, leaves the application to a person', () => {
    const simulated = inCourse([sue, acceptSuit]);
    ends.withdrawn(simulated, '2026-02-12');
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    serve(simulated, 'demand-letter', simulated.today);
    while (simulated.state.court?.filedOn == null) simulated.runOutNext();
    withdraw(simulated, 'remedy-end');
    expect(toReview(simulated)).toContain('applied-before-window');
  });
});

type Ruling = 'upheld' | 'dismissed' | 'changed' | 'annulled' | 'sent-back';
const amounts = [
  { claimPeriodId: 'P1', amount: yuan('60000.00') },
  { claimPeriodId: 'P2', amount: yuan('10000.00') },
];

function decide(simulated: SimulatedCase, outcome: Ruling): void {
  const changed = outcome === 'changed' ? amounts : [];
  const said = { amounts: changed, orderedStep: outcome === 'sent-back' ? ('advance-notice' as const) : null };
  const { today } = simulated;
  if (simulated.state.decision?.remedy?.kind === 'suit') {
    if (outcome === 'upheld') return;
    const days = { effectiveOn: plainDate(today), performBy: null };
    simulated.give('record-judgment', { ...said, ...days, outcome, courtReference: '行初1' });
  } else if (outcome !== 'dismissed')
    simulated.give('record-reconsideration-decision', {
      ...said,
      outcome,
      receivedOn: plainDate(today),
      reference: '复议1',
    });
}

describe('a ruling that never was', () => {
  const requests = [ask, acceptRequest];
  const suits = [sue, acceptSuit];

  it.each<[string, readonly ((simulated: SimulatedCase) => void)[], Ruling]>([
    ['a decision on reconsideration that upheld it', requests, 'upheld'],
    ['a decision on reconsideration that changed it', requests, 'changed'],
    ['a judgment that dismissed the suit', suits, 'dismissed'],
    ['a judgment that changed it', suits, 'changed'],
  ])('%s is withdrawn: the remedy goes on, and all is as before', (_name, steps, outcome) => {
    const simulated = inCourse(steps);
    const before = standingOf(simulated);
    decide(simulated, outcome);
    withdraw(simulated, 'remedy-ruling');
    expect(standingOf(simulated)).toEqual(before);
    decide(simulated, outcome);
    expect(simulated.state.decision?.remedies.map((ended) => ended.outcome)).toEqual([outcome]);
  });

  it.each<[string, readonly ((simulated: SimulatedCase) => void)[], Ruling]>([
    ['a decision on reconsideration that annulled it', requests, 'annulled'],
    ['a decision on reconsideration that sent it back', requests, 'sent-back'],
    ['a judgment that annulled it', suits, 'annulled'],
    ['a judgment that sent it back', suits, 'sent-back'],
  ])('%s was followed, and stands', (_name, steps, outcome) => {
    const simulated = inCourse(steps);
    decide(simulated, outcome);
    const ruling = { factId: factOf(simulated, 'remedy-ruling'), reason };
    const refused = simulated.refusalOf('withdraw-fact', ruling);
    expect(refused).toBe(simulated.state.stage === 'closed' ? 'process-closed' : 'fact-not-standing');
  });

  it('and after which a suit was filed stands until that is withdrawn', () => {
    const simulated = inCourse(requests);
    decide(simulated, 'upheld');
    const ruling = { factId: factOf(simulated, 'remedy-ruling'), reason };
    const filed = { addresseeId: null, court: null, reasonForDelay: null };
    simulated.give('file-suit', { ...filed, filedOn: plainDate(simulated.today) });
    expect(simulated.refusalOf('withdraw-fact', ruling)).toBe('fact-not-standing');
    withdraw(simulated, 'remedy-filing');
    simulated.give('withdraw-fact', ruling);
    expect(simulated.state.decision?.remedy).toMatchObject({ kind: 'reconsideration', status: 'accepted' });
  });

  it('and by which the judgment was applied for leaves the application to a person', () => {
    const simulated = inCourse(suits);
    decide(simulated, 'dismissed');
    while (simulated.state.court?.filedOn == null) simulated.runOutNext();
    withdraw(simulated, 'remedy-ruling');
    expect(simulated.state).toMatchObject({ judgment: null, decision: { remedy: { kind: 'suit' } } });
    expect(toReview(simulated)).toEqual(['applied-before-window']);
    simulated.give('withdraw-court-application', { withdrawnOn: plainDate(simulated.today), reason });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', court: null, courtWindow: null });
  });

  it('and after which part was paid leaves the payment where it was', () => {
    const simulated = inCourse(requests);
    decide(simulated, 'changed');
    simulated.give('record-payment', {
      amount: yuan('5000.00'),
      receivedOn: plainDate(simulated.today),
      reference: 'bank-1',
      payer: '戴某',
    });
    withdraw(simulated, 'remedy-ruling');
    const { balances, decision } = simulated.state;
    expect(balances.map(({ claimed }) => claimed)).toEqual([yuan('60000.00'), yuan('40000.00')]);
    expect(balances.reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(yuan('95000.00'));
    expect(decision?.amount).toBe(yuan('100000.00'));
    expect(simulated.documents().at(-1)).toBe('claim-amendment');
  });

  it('and when a demand is out already, brings the case back to the decision', () => {
    const simulated = inCourse(requests);
    decide(simulated, 'upheld');
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    withdraw(simulated, 'remedy-ruling');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(toReview(simulated)).toEqual(['demanded-too-early']);
  });
});
