import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, clocksOf, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { PaperCase } from '../sample/sample-case.ts';

const note = 'The post has been gone through.';
const late = { addresseeId: null, receivedOn: plainDate('2026-01-23'), summary: 'Part has been paid back.' } as const;

/** The advance notice was served on 01-21; its proof comes back on Friday 01-30, when both periods are over. */
function provenLate(): PaperCase {
  const paper = announcedCase();
  paper.until('2026-01-30');
  serve(paper, 'advance-notice', '2026-01-21');
  return paper;
}

const decidedOn = (paper: PaperCase): string | undefined =>
  paper.state.documents.find(({ kind }) => kind === 'recovery-decision')?.issuedOn;

const waiting = (paper: PaperCase): readonly string[] =>
  paper.state.deadlines.flatMap(({ purpose, due, lateEntries }) =>
    lateEntries === undefined ? [] : [`${purpose} ${due}, until ${lateEntries.until}`],
  );

/** The decision was served on 01-29 by post; the proof is still out, with all the time it takes. */
function postedDecision(): PaperCase {
  const paper = announcedCase();
  serve(paper, 'advance-notice', '2026-01-21');
  paper.until('2026-01-29');
  const proof = paper.state.deadlines.find(({ purpose }) => purpose === 'service-proof');
  paper.give('extend-deadline', { deadlineId: proof?.id ?? '', until: plainDate('2027-01-11'), reason: 'Abroad.' });
  return paper;
}

describe('a period that is over when it is entered', () => {
  it('lets nothing follow before the end of the next working day', () => {
    const paper = provenLate();
    expect(waiting(paper)).toEqual([
      'defence 2026-01-26, until 2026-02-02',
      'hearing-request 2026-01-28, until 2026-02-02',
    ]);
    paper.until('2026-02-02');
    expect(decidedOn(paper)).toBeUndefined();
    paper.until('2026-02-03');
    expect(decidedOn(paper)).toBe('2026-02-03');
  });

  it('is a duty until then, by the commands that enter what came in time', () => {
    const asked = dutiesOf(recoveryCase, provenLate().state).filter(({ kind }) => kind === 'enter-what-came');
    expect(asked).toMatchObject([
      { who: 'assignee', since: '2026-01-30', due: '2026-02-02', commands: ['record-defence', 'confirm-nothing-came'] },
      { since: '2026-01-30', due: '2026-02-02', commands: ['request-hearing', 'confirm-nothing-came'] },
    ]);
    expect(asked[0]?.otherwise).toMatchObject({ on: '2026-02-03', consequence: 'defence' });
  });

  it('lets a hearing be asked for by its own day, and the decision waits for it', () => {
    const paper = provenLate();
    const request = { addresseeId: null, requestedOn: plainDate('2026-01-28') };
    expect(paper.refusalOf('request-hearing', { ...request, requestedOn: plainDate('2026-01-29') })).toBe(
      'hearing-period-over',
    );
    paper.give('request-hearing', request);
    paper.until('2026-02-20');
    expect(decidedOn(paper)).toBeUndefined();
    expect(clocksOf(paper)).toEqual([expect.stringContaining('hearing-reminder')]);
  });

  it('lets a defence be entered that came in time, and the decision waits for the answer', () => {
    const paper = provenLate();
    paper.give('record-defence', late);
    paper.until('2026-02-20');
    expect(decidedOn(paper)).toBeUndefined();
    paper.give('answer-defence', { defenceId: null, answer: 'It has been taken off.' });
    expect(decidedOn(paper)).toBe('2026-02-20');
  });

  it('acts at once where somebody says that nothing came, by that clock or by any', () => {
    const paper = provenLate();
    const [defence] = paper.state.deadlines.filter(({ purpose }) => purpose === 'defence');
    paper.give('confirm-nothing-came', { deadlineId: defence?.id ?? '', note });
    paper.until('2026-01-30');
    expect(waiting(paper)).toEqual(['hearing-request 2026-01-28, until 2026-02-02']);
    expect(paper.refusalOf('confirm-nothing-came', { deadlineId: defence?.id ?? '', note })).toBe('deadline-unknown');
    paper.give('confirm-nothing-came', { deadlineId: null, note });
    paper.until('2026-01-30');
    expect(decidedOn(paper)).toBe('2026-01-30');
    expect(paper.refusalOf('confirm-nothing-came', { deadlineId: null, note })).toBe('clock-not-waiting');
  });

  it('is no other than a period that is entered while it runs, and acts after its last day', () => {
    const paper = announcedCase();
    paper.until('2026-01-28');
    serve(paper, 'advance-notice', '2026-01-21');
    expect(waiting(paper)).toEqual(['defence 2026-01-26, until 2026-01-29']);
    paper.until('2026-01-29');
    expect(decidedOn(paper)).toBeUndefined();
    paper.until('2026-01-30');
    expect(decidedOn(paper)).toBe('2026-01-30');
  });
});

describe('remedies against a decision of which the proof comes late', () => {
  it('can be entered by their own day, on the next working day', () => {
    const paper = postedDecision();
    paper.until('2026-09-01');
    serve(paper, 'recovery-decision', '2026-01-29');
    expect(waiting(paper).toSorted()).toEqual([
      'performance 2026-02-28, until 2026-09-02',
      'reconsideration 2026-03-30, until 2026-09-02',
      'suit 2026-07-29, until 2026-09-02',
    ]);
    expect(paper.state.courtWindow).toBeNull();
    const suit = { addresseeId: null, filedOn: plainDate('2026-07-29'), court: null, reasonForDelay: null };
    paper.give('file-suit', suit);
    paper.until('2026-10-01');
    expect(paper.state.courtWindow).toBeNull();
    expect(paper.documents()).not.toContain('demand-letter');
  });

  it('never wait so long that the window for the court closes over them', () => {
    const paper = postedDecision();
    paper.until('2026-10-28');
    serve(paper, 'recovery-decision', '2026-01-29');
    expect(waiting(paper)).toContain('suit 2026-07-29, until 2026-10-28');
    paper.until('2026-10-29');
    expect(paper.state.courtWindow).toMatchObject({ closes: '2026-10-29', missed: false });

    const last = postedDecision();
    last.until('2026-10-29');
    serve(last, 'recovery-decision', '2026-01-29');
    expect(waiting(last).map((each) => each.split(' ')[0])).not.toContain('suit');
  });

  it('leave a demand that was served long ago as much time as the window has', () => {
    const paper = decidedCase();
    while (paper.state.stage !== 'demand') paper.runOutNext();
    const proof = paper.state.deadlines.find(({ purpose }) => purpose === 'service-proof');
    paper.give('extend-deadline', { deadlineId: proof?.id ?? '', until: plainDate('2027-01-11'), reason: 'Abroad.' });
    paper.until('2026-10-28');
    serve(paper, 'demand-letter', '2026-08-03');
    expect(waiting(paper)).toEqual([expect.stringMatching(/^demand .*, until 2026-10-28$/)]);
  });
});

describe('proof that comes while the case is on hold', () => {
  const onHold = (): PaperCase => {
    const paper = announcedCase();
    paper.until('2026-01-23');
    paper.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    paper.until('2026-02-06');
    return paper;
  };

  it('is entered, and what was left when the hold began is left after it', () => {
    const paper = onHold();
    serve(paper, 'advance-notice', '2026-01-21');
    expect(clocksOf(paper)).toEqual(['defence 2026-01-26 on-hold', 'hearing-request 2026-01-28 on-hold']);
    paper.until('2026-02-09');
    paper.give('release', { reason: 'It is back.' });

    const atOnce = announcedCase();
    serve(atOnce, 'advance-notice', '2026-01-21');
    atOnce.until('2026-01-23');
    atOnce.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    atOnce.until('2026-02-09');
    atOnce.give('release', { reason: 'It is back.' });
    expect(clocksOf(paper)).toEqual(clocksOf(atOnce));
  });

  it('of a period that was over before the hold decides nothing on the day of its release', () => {
    const paper = announcedCase();
    paper.until('2026-01-30');
    paper.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    serve(paper, 'advance-notice', '2026-01-21');
    expect(waiting(paper)).toHaveLength(2);
    paper.until('2026-02-06');
    paper.give('release', { reason: 'It is back.' });
    paper.until('2026-02-06');
    expect(decidedOn(paper)).toBeUndefined();
    paper.give('record-defence', late);
    paper.until('2026-02-20');
    expect(decidedOn(paper)).toBeUndefined();
  });

  it('or that an attempt has failed: the next way is tried after the hold', () => {
    const paper = onHold();
    const documentId = paper.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? '';
    const failed = { documentId, addresseeId: null, attemptedOn: plainDate('2026-01-26'), way: 'post' } as const;
    paper.give('record-failed-service', { ...failed, reason: 'Moved.' });
    expect(paper.refusalOf('record-failed-service', { ...failed, reason: 'Moved.' })).toBe('service-way-not-open');
    const attempts = () =>
      paper.state.documents.flatMap(({ services }) => services.flatMap((each) => each.attempts.map(({ way }) => way)));
    expect(attempts()).toEqual(['post']);
    paper.give('release', { reason: 'It is back.' });
    paper.until('2026-02-07');
    expect(attempts()).toEqual(['post', 'direct']);
  });
});
