import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, clocksOf, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { PaperCase } from '../sample/sample-case.ts';

const reason = 'The return receipt was read wrongly.';

/** The fact that stands for the latest service of a document of a kind. */
function factOf(paper: PaperCase, kind: string): string {
  const document = paper.state.documents.findLast((each) => each.kind === kind);
  const fact = paper.state.facts.findLast(({ subject, standing }) => subject === document?.id && standing === 'stands');
  return fact?.id ?? 'none';
}

function correct(paper: PaperCase, kind: string, day: string): void {
  paper.give('correct-fact', { factId: factOf(paper, kind), day: plainDate(day), evidence: null, reason });
}

/** Everything that has a date: clocks that run or are held, the window for the court, and who was served when. */
function datesOf({ state }: PaperCase): object {
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

const toReview = (paper: PaperCase): readonly string[] =>
  dutiesOf(recoveryCase, paper.state).flatMap(({ kind, subject }) =>
    kind === 'review-consequence' ? [String(subject).split('/')[1] ?? ''] : [],
  );

/** The decision was issued on 01-29, and its service entered for a day on 02-10. */
function servedOn(day: string): PaperCase {
  const paper = announcedCase();
  serve(paper, 'advance-notice', '2026-01-21');
  paper.until('2026-02-10');
  serve(paper, 'recovery-decision', day);
  return paper;
}

describe('the day of a service that was entered wrongly', () => {
  it.each([
    ['later', '2026-01-30', '2026-02-05'],
    ['earlier', '2026-02-05', '2026-01-30'],
  ])('is corrected to a %s one: every date is as if it had been entered rightly', (_, wrong, right) => {
    const paper = servedOn(wrong);
    correct(paper, 'recovery-decision', right);
    expect(datesOf(paper)).toEqual(datesOf(servedOn(right)));
    for (const each of [paper, servedOn(right)]) each.until('2026-09-20');
  });

  it('stays on record with what stands in its place, by whom and why', () => {
    const paper = servedOn('2026-01-30');
    paper.give('correct-fact', {
      factId: 'E2',
      day: plainDate('2026-02-05'),
      evidence: 'Return receipt of 2026-02-05',
      reason,
    });
    expect(paper.inWords(paper.state.facts)).toMatchObject([
      { id: 'E1', kind: 'service', day: '2026-01-21', standing: 'stands', source: { id: 'caseworker-1' } },
      { id: 'E2', day: '2026-01-30', standing: 'corrected', evidence: 'Signed.', ended: { on: '2026-02-10', reason } },
      { id: 'E3', day: '2026-02-05', standing: 'stands', corrects: 'E2', evidence: 'Return receipt of 2026-02-05' },
    ]);
    const clocks = paper.state.deadlines.filter(({ purpose }) => /performance|reconsideration|suit/.test(purpose));
    expect(clocks.map(({ fact }) => fact)).toEqual(['E3', 'E3', 'E3']);
    const again = { factId: 'E2', day: plainDate('2026-02-06'), evidence: null, reason };
    expect(paper.refusalOf('correct-fact', again)).toBe('fact-not-standing');
    expect(paper.refusalOf('correct-fact', { ...again, factId: 'E9' })).toBe('fact-unknown');
    expect(paper.refusalOf('correct-fact', { ...again, factId: 'E3', day: plainDate('2026-02-05') })).toBe(
      'fact-unchanged',
    );
    expect(paper.refusalOf('correct-fact', { ...again, factId: 'E3', day: plainDate('2026-01-28') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('correct-fact', { ...again, factId: 'E3', day: plainDate('2026-02-11') })).toBe(
      'date-in-future',
    );
  });

  it('and is corrected back is as it was', () => {
    const paper = servedOn('2026-01-30');
    const before = datesOf(paper);
    correct(paper, 'recovery-decision', '2026-02-05');
    correct(paper, 'recovery-decision', '2026-01-30');
    expect(datesOf(paper)).toEqual(before);
  });

  it('keeps what a hold has left, and more time that was given, as they would have been', () => {
    const held = (day: string): PaperCase => {
      const paper = servedOn(day);
      paper.until('2026-02-12');
      paper.give('hold', { reason: 'The auditors have the file.', until: plainDate('2026-03-31') });
      paper.until('2026-03-12');
      return paper;
    };
    const onHold = held('2026-01-30');
    correct(onHold, 'recovery-decision', '2026-02-05');
    expect(datesOf(onHold)).toEqual(datesOf(held('2026-02-05')));

    const after = (day: string): PaperCase => {
      const paper = held(day);
      paper.give('release', { reason: 'It is back.' });
      return paper;
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
    const paper = announcedCase();
    paper.until('2026-01-29');
    serve(paper, 'advance-notice', '2026-01-28');
    correct(paper, 'advance-notice', '2026-01-21');
    expect(paper.documents()).not.toContain('recovery-decision');
    expect(paper.state.deadlines.filter(({ lateEntries }) => lateEntries !== undefined)).toHaveLength(2);
    paper.until('2026-01-31');
    expect(paper.documents()).toContain('recovery-decision');
  });
});

describe('what was done because of a service that was entered wrongly', () => {
  it('a decision before the true end of being heard is for a person to look at, who can take it back', () => {
    const paper = decidedCase();
    correct(paper, 'advance-notice', '2026-01-26');
    expect(toReview(paper)).toEqual(['decided-too-early']);
    const [duty] = dutiesOf(recoveryCase, paper.state).filter(({ kind }) => kind === 'review-consequence');
    expect(duty).toMatchObject({ who: 'assignee', commands: ['withdraw-act', 'settle-consequence'] });
    expect(paper.state.decision?.documentId).not.toBeNull();
    paper.give('withdraw-act', { actId: null, orderedStep: 'advance-notice', reason });
    expect(toReview(paper)).toEqual([]);
  });

  it('or who says that it stands', () => {
    const paper = decidedCase();
    correct(paper, 'advance-notice', '2026-01-26');
    const consequenceId = paper.state.consequences[0]?.id ?? '';
    paper.give('settle-consequence', { consequenceId, note: 'They waived the hearing in writing.' });
    expect(toReview(paper)).toEqual([]);
    expect(paper.refusalOf('settle-consequence', { consequenceId, note: 'Again.' })).toBe('consequence-unknown');
  });

  it('is no duty any more once the fact is corrected back, nor where it came in time all the same', () => {
    const paper = decidedCase();
    correct(paper, 'advance-notice', '2026-01-26');
    correct(paper, 'advance-notice', '2026-01-21');
    expect(toReview(paper)).toEqual([]);
  });

  it('a demand and the window follow a day that leaves the remedies over; the demand that came too early is looked at', () => {
    const paper = decidedCase();
    while (paper.state.stage !== 'demand') paper.runOutNext();
    expect(paper.state.courtWindow).toMatchObject({ closes: '2026-10-29' });
    paper.until('2026-08-10');
    correct(paper, 'recovery-decision', '2026-02-03');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toMatchObject({ closes: '2026-11-03' });
    expect(paper.due('court-window')).toBe('2026-11-03');
    expect(toReview(paper)).toEqual(['demanded-too-early']);
  });

  it('remedies that lie ahead by the true day are open again, and the way to the court waits', () => {
    const paper = decidedCase();
    while (paper.state.stage !== 'demand') paper.runOutNext();
    paper.until('2026-08-10');
    correct(paper, 'recovery-decision', '2026-03-10');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(clocksOf(paper)).toEqual(['suit 2026-09-10']);
    expect(toReview(paper)).toEqual(['demanded-too-early']);
    paper.until('2026-09-11');
    expect(paper.state.courtWindow).toMatchObject({ closes: '2026-12-10' });
    expect(paper.state.stage).toBe('demand');
  });

  it('an application that the court has, after a demand whose period was not over', () => {
    const paper = decidedCase();
    while (paper.state.stage !== 'demand') paper.runOutNext();
    const letterOn = paper.today;
    serve(paper, 'demand-letter', letterOn);
    while (paper.state.court?.filedOn == null) paper.runOutNext();
    correct(paper, 'demand-letter', addDays(letterOn, 1));
    expect(toReview(paper)).toEqual(['applied-too-early']);
  });
});

describe('a service that never was', () => {
  it('is withdrawn: its clocks end, and the document is still to be served', () => {
    const paper = servedOn('2026-01-30');
    paper.give('withdraw-fact', { factId: factOf(paper, 'recovery-decision'), reason });
    expect(clocksOf(paper)).toEqual([]);
    expect(paper.state.deadlines.map(({ purpose }) => purpose)).toContain('service-proof');
    expect(paper.state.documents.at(-1)).toMatchObject({ kind: 'proof-of-service' });
    serve(paper, 'recovery-decision', '2026-02-05');
    expect(datesOf(paper)).toEqual(datesOf(servedOn('2026-02-05')));
  });

  it('leaves nobody without a remedy by it', () => {
    const paper = decidedCase();
    while (paper.state.stage !== 'demand') paper.runOutNext();
    paper.give('withdraw-fact', { factId: factOf(paper, 'recovery-decision'), reason });
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(toReview(paper)).toEqual(['demanded-too-early']);
    serve(paper, 'recovery-decision', paper.today);
    expect(clocksOf(paper).map((clock) => clock.split(' ')[0])).toEqual(['performance', 'reconsideration', 'suit']);
  });

  it('of a notice after which the decision was issued, is for a person to look at', () => {
    const paper = decidedCase();
    paper.give('withdraw-fact', { factId: factOf(paper, 'advance-notice'), reason });
    expect(toReview(paper)).toEqual(['decided-too-early']);
    expect(paper.state.deadlines.filter(({ purpose }) => purpose === 'service-proof')).toEqual([]);
  });
});

describe('an attempt that has not failed', () => {
  const failed = (paper: PaperCase, way: 'post' | 'direct'): void =>
    paper.give('record-failed-service', {
      documentId: paper.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? '',
      addresseeId: null,
      attemptedOn: paper.today,
      way,
      reason: 'Nobody was there.',
    });
  const attempts = (paper: PaperCase): readonly string[] =>
    paper.state.documents
      .filter(({ kind }) => kind === 'advance-notice')
      .flatMap(({ services }) =>
        services.flatMap((each) => each.attempts.map(({ way, outcome }) => `${way} ${outcome}`)),
      );

  it('goes on when it is withdrawn, and the next one is overtaken', () => {
    const paper = announcedCase();
    failed(paper, 'post');
    expect(attempts(paper)).toEqual(['post failed', 'direct under-way']);
    paper.give('withdraw-fact', { factId: 'E1', reason });
    expect(attempts(paper)).toEqual(['post under-way', 'direct overtaken']);
    expect(paper.state.deadlines.filter(({ purpose }) => purpose === 'service-proof')).toHaveLength(1);
  });

  it('leaves a public notice that names it for a person to look at', () => {
    const paper = announcedCase();
    failed(paper, 'post');
    failed(paper, 'direct');
    paper.give('withdraw-fact', { factId: 'E2', reason });
    expect(toReview(paper)).toEqual(['notice-tells-otherwise']);
    expect(attempts(paper)).toEqual(['post failed', 'direct under-way', 'public-notice overtaken']);
  });
});
