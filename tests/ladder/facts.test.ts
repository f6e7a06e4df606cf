import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, clocksOf, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

const reason = 'The return receipt was read wrongly.';

/** The fact that stands for the latest service of a document of a kind. */
function factOf(simulated: SimulatedCase, kind: string): string {
  const document = simulated.state.documents.findLast((each) => each.kind === kind);
  const fact = simulated.state.facts.findLast(
    ({ subject, standing }) => subject === document?.id && standing === 'stands',
  );
  return fact?.id ?? 'none';
}

function correct(simulated: SimulatedCase, kind: string, day: string): void {
  simulated.give('correct-fact', {
    factId: factOf(simulated, kind),
    day: plainDate(day),
    evidence: null,
    divided: [],
    reason,
  });
}

/** Everything that has a date: clocks that run or are held, the window for the court, and who was served when. */
function datesOf({ state }: SimulatedCase): object {
  return {
    clocks: state.deadlines
      .map(({ purpose, subject, addressee, from, due, status, remaining, runsOutAt }) =>
        [purpose, subject, addressee, from, due, status, remaining, runsOutAt].join(' '),
      )
      .toSorted(),
    window: state.courtWindow,
    served: state.documents.map((each) => `${each.id} ${each.servedOn} ${each.serviceWay}`),
    stage: state.stage,
  };
}

const toReview = (simulated: SimulatedCase): readonly string[] =>
  dutiesOf(recoveryCase, simulated.state).flatMap(({ kind, subject }) =>
    kind === 'review-consequence' ? [String(subject).split('/')[1] ?? ''] : [],
  );

/** The decision was issued on 01-29, and its service entered for a day on 02-10. */
function servedOn(day: string): SimulatedCase {
  const simulated = announcedCase();
  serve(simulated, 'advance-notice', '2026-01-21');
  simulated.until('2026-02-10');
  serve(simulated, 'recovery-decision', day);
  return simulated;
}

describe('the day of a service that was entered wrongly', () => {
  it.each([
    ['later', '2026-01-30', '2026-02-05'],
    ['earlier', '2026-02-05', '2026-01-30'],
  ])('is corrected to a %s one: every date is as if it had been entered rightly', (_, wrong, right) => {
    const simulated = servedOn(wrong);
    correct(simulated, 'recovery-decision', right);
    expect(datesOf(simulated)).toEqual(datesOf(servedOn(right)));
    for (const each of [simulated, servedOn(right)]) each.until('2026-09-20');
  });

  it('stays on record with what stands in its place, by whom and why', () => {
    const simulated = servedOn('2026-01-30');
    simulated.give('correct-fact', {
      factId: 'E3',
      day: plainDate('2026-02-05'),
      evidence: 'Return receipt of 2026-02-05',
      divided: [],
      reason,
    });
    expect(simulated.inWords(simulated.state.facts)).toMatchObject([
      { id: 'E1', kind: 'death' },
      { id: 'E2', kind: 'service', day: '2026-01-21', standing: 'stands', source: { id: 'caseworker-1' } },
      { id: 'E3', day: '2026-01-30', standing: 'corrected', evidence: 'Signed.', ended: { on: '2026-02-10', reason } },
      { id: 'E4', day: '2026-02-05', standing: 'stands', corrects: 'E3', evidence: 'Return receipt of 2026-02-05' },
    ]);
    const clocks = simulated.state.deadlines.filter(({ purpose }) => /performance|reconsideration|suit/.test(purpose));
    expect(clocks.map(({ fact }) => fact)).toEqual(['E4', 'E4', 'E4']);
    const again = { factId: 'E3', day: plainDate('2026-02-06'), evidence: null, divided: [], reason };
    expect(simulated.refusalOf('correct-fact', again)).toBe('fact-not-standing');
    expect(simulated.refusalOf('correct-fact', { ...again, factId: 'E9' })).toBe('fact-unknown');
    expect(simulated.refusalOf('correct-fact', { ...again, factId: 'E4', day: plainDate('2026-02-05') })).toBe(
      'fact-unchanged',
    );
    expect(simulated.refusalOf('correct-fact', { ...again, factId: 'E4', day: plainDate('2026-01-28') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('correct-fact', { ...again, factId: 'E4', day: plainDate('2026-02-11') })).toBe(
      'date-in-future',
    );
  });

  it('and is corrected back is as it was', () => {
    const simulated = servedOn('2026-01-30');
    const before = datesOf(simulated);
    correct(simulated, 'recovery-decision', '2026-02-05');
    correct(simulated, 'recovery-decision', '2026-01-30');
    expect(datesOf(simulated)).toEqual(before);
  });

  it('keeps what a hold has left, and more time that was given, as they would have been', () => {
    const held = (day: string): SimulatedCase => {
      const simulated = servedOn(day);
      simulated.until('2026-02-12');
      simulated.give('hold', { reason: 'The auditors have the file.', until: plainDate('2026-03-31') });
      simulated.until('2026-03-12');
      return simulated;
    };
    const onHold = held('2026-01-30');
    correct(onHold, 'recovery-decision', '2026-02-05');
    expect(datesOf(onHold)).toEqual(datesOf(held('2026-02-05')));

    const after = (day: string): SimulatedCase => {
      const simulated = held(day);
      simulated.give('release', { reason: 'It is back.' });
      return simulated;
    };
    const released = after('2026-01-30');
    correct(released, 'recovery-decision', '2026-02-05');
    expect(datesOf(released)).toEqual(datesOf(after('2026-02-05')));

    const extended = servedOn('2026-01-30');
    const { id = '' } = extended.state.deadlines.find(({ purpose }) => purpose === 'performance') ?? {};
    extended.give('extend-deadline', { deadlineId: id, until: plainDate('2026-06-01'), reason: 'Ill.' });
    correct(extended, 'recovery-decision', '2026-02-05');
    expect(extended.due('performance')).toBe('2026-06-01');
    expect(extended.due('suit')).toBe('2026-08-05');
  });

  it('so that a period is over at once, lets what came in time be entered first', () => {
    const simulated = announcedCase();
    simulated.until('2026-01-29');
    serve(simulated, 'advance-notice', '2026-01-28');
    correct(simulated, 'advance-notice', '2026-01-21');
    expect(simulated.documents()).not.toContain('recovery-decision');
    expect(simulated.state.deadlines.filter(({ lateEntries }) => lateEntries !== undefined)).toHaveLength(2);
    simulated.until('2026-01-31');
    expect(simulated.documents()).toContain('recovery-decision');
  });
});

describe('what was done because of a service that was entered wrongly', () => {
  it('a decision before the true end of being heard is for a person to look at, who can take it back', () => {
    const simulated = decidedCase();
    correct(simulated, 'advance-notice', '2026-01-26');
    expect(toReview(simulated)).toEqual(['decided-too-early']);
    const [duty] = dutiesOf(recoveryCase, simulated.state).filter(({ kind }) => kind === 'review-consequence');
    expect(duty).toMatchObject({ who: 'assignee', commands: ['withdraw-act', 'settle-consequence'] });
    expect(simulated.state.decision?.documentId).not.toBeNull();
    simulated.give('withdraw-act', { actId: null, orderedStep: 'advance-notice', reason });
    expect(toReview(simulated)).toEqual([]);
  });

  it('or who says that it stands', () => {
    const simulated = decidedCase();
    correct(simulated, 'advance-notice', '2026-01-26');
    const consequenceId = simulated.state.consequences[0]?.id ?? '';
    simulated.give('settle-consequence', { consequenceId, note: 'They waived the hearing in writing.' });
    expect(toReview(simulated)).toEqual([]);
    expect(simulated.refusalOf('settle-consequence', { consequenceId, note: 'Again.' })).toBe('consequence-unknown');
  });

  it('is no duty any more once the fact is corrected back, nor where it came in time all the same', () => {
    const simulated = decidedCase();
    correct(simulated, 'advance-notice', '2026-01-26');
    correct(simulated, 'advance-notice', '2026-01-21');
    expect(toReview(simulated)).toEqual([]);
  });

  it('a demand and the window follow a day that leaves the remedies over; the demand that came too early is looked at', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-10-29' });
    simulated.until('2026-08-10');
    correct(simulated, 'recovery-decision', '2026-02-03');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-11-03' });
    expect(simulated.due('court-window')).toBe('2026-11-03');
    expect(toReview(simulated)).toEqual(['demanded-too-early']);
  });

  it('remedies that lie ahead by the true day are open again, and the way to the court waits', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    simulated.until('2026-08-10');
    correct(simulated, 'recovery-decision', '2026-03-10');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(clocksOf(simulated)).toEqual(['suit 2026-09-10']);
    expect(toReview(simulated)).toEqual(['demanded-too-early']);
    simulated.until('2026-09-11');
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-12-10' });
    expect(simulated.state.stage).toBe('demand');
  });

  it('an application that the court has, after a demand whose period was not over', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    const letterOn = simulated.today;
    serve(simulated, 'demand-letter', letterOn);
    while (simulated.state.court?.filedOn == null) simulated.runOutNext();
    correct(simulated, 'demand-letter', addDays(letterOn, 1));
    expect(toReview(simulated)).toEqual(['applied-too-early']);
  });
});

describe('a service that never was', () => {
  it('is withdrawn: its clocks end, and the document is still to be served', () => {
    const simulated = servedOn('2026-01-30');
    simulated.give('withdraw-fact', { factId: factOf(simulated, 'recovery-decision'), reason });
    expect(clocksOf(simulated)).toEqual([]);
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toContain('service-proof');
    expect(simulated.state.documents.at(-1)).toMatchObject({ kind: 'proof-of-service' });
    serve(simulated, 'recovery-decision', '2026-02-05');
    expect(datesOf(simulated)).toEqual(datesOf(servedOn('2026-02-05')));
  });

  it('leaves nobody without a remedy by it', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    simulated.give('withdraw-fact', { factId: factOf(simulated, 'recovery-decision'), reason });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(toReview(simulated)).toEqual(['demanded-too-early']);
    serve(simulated, 'recovery-decision', simulated.today);
    expect(clocksOf(simulated).map((clock) => clock.split(' ')[0])).toEqual(['performance', 'reconsideration', 'suit']);
  });

  it('of a notice after which the decision was issued, is for a person to look at', () => {
    const simulated = decidedCase();
    simulated.give('withdraw-fact', { factId: factOf(simulated, 'advance-notice'), reason });
    expect(toReview(simulated)).toEqual(['decided-too-early']);
    expect(simulated.state.deadlines.filter(({ purpose }) => purpose === 'service-proof')).toEqual([]);
  });
});

describe('an attempt that has not failed', () => {
  const failed = (simulated: SimulatedCase, way: 'post' | 'direct'): void =>
    simulated.give('record-failed-service', {
      documentId: simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? '',
      addresseeId: null,
      attemptedOn: simulated.today,
      way,
      reason: 'Nobody was there.',
    });
  const attempts = (simulated: SimulatedCase): readonly string[] =>
    simulated.state.documents
      .filter(({ kind }) => kind === 'advance-notice')
      .flatMap(({ services }) =>
        services.flatMap((each) => each.attempts.map(({ way, outcome }) => `${way} ${outcome}`)),
      );

  it('goes on when it is withdrawn, and the next one is overtaken', () => {
    const simulated = announcedCase();
    failed(simulated, 'post');
    expect(attempts(simulated)).toEqual(['post failed', 'direct under-way']);
    simulated.give('withdraw-fact', { factId: 'E2', reason });
    expect(attempts(simulated)).toEqual(['post under-way', 'direct overtaken']);
    expect(simulated.state.deadlines.filter(({ purpose }) => purpose === 'service-proof')).toHaveLength(1);
  });

  it('leaves a public notice that names it for a person to look at', () => {
    const simulated = announcedCase();
    failed(simulated, 'post');
    failed(simulated, 'direct');
    simulated.give('withdraw-fact', { factId: 'E3', reason });
    expect(toReview(simulated)).toEqual(['notice-tells-otherwise']);
    expect(attempts(simulated)).toEqual(['post failed', 'direct under-way', 'public-notice overtaken']);
  });
});
