import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, clocksOf, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

const note = 'The post has been gone through.';
const late = { addresseeId: null, receivedOn: plainDate('2026-01-23'), summary: 'Part has been paid back.' } as const;

/** The advance notice was served on 01-21; its proof comes back on Friday 01-30, when both periods are over. */
function provenLate(): SimulatedCase {
  const simulated = announcedCase();
  simulated.until('2026-01-30');
  serve(simulated, 'advance-notice', '2026-01-21');
  return simulated;
}

const decidedOn = (simulated: SimulatedCase): string | undefined =>
  simulated.state.documents.find(({ kind }) => kind === 'recovery-decision')?.issuedOn;

const waiting = (simulated: SimulatedCase): readonly string[] =>
  simulated.state.deadlines.flatMap(({ purpose, due, lateEntries }) =>
    lateEntries === undefined ? [] : [`${purpose} ${due}, until ${lateEntries.until}`],
  );

/** The decision was served on 01-29 by post; the proof is still out, with all the time it takes. */
function postedDecision(): SimulatedCase {
  const simulated = announcedCase();
  serve(simulated, 'advance-notice', '2026-01-21');
  simulated.until('2026-01-29');
  const proof = simulated.state.deadlines.find(({ purpose }) => purpose === 'service-proof');
  simulated.give('extend-deadline', { deadlineId: proof?.id ?? '', until: plainDate('2027-01-11'), reason: 'Abroad.' });
  return simulated;
}

describe('a period that is over when it is entered', () => {
  it('lets nothing follow before the end of the next working day', () => {
    const simulated = provenLate();
    expect(waiting(simulated)).toEqual([
      'defence 2026-01-26, until 2026-02-02',
      'hearing-request 2026-01-28, until 2026-02-02',
    ]);
    simulated.until('2026-02-02');
    expect(decidedOn(simulated)).toBeUndefined();
    simulated.until('2026-02-03');
    expect(decidedOn(simulated)).toBe('2026-02-03');
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
    const simulated = provenLate();
    const request = { addresseeId: null, requestedOn: plainDate('2026-01-28') };
    expect(simulated.refusalOf('request-hearing', { ...request, requestedOn: plainDate('2026-01-29') })).toBe(
      'hearing-period-over',
    );
    simulated.give('request-hearing', request);
    simulated.until('2026-02-20');
    expect(decidedOn(simulated)).toBeUndefined();
    expect(clocksOf(simulated)).toEqual([expect.stringContaining('hearing-reminder')]);
  });

  it('lets a defence be entered that came in time, and the decision waits for the answer', () => {
    const simulated = provenLate();
    simulated.give('record-defence', late);
    simulated.until('2026-02-20');
    expect(decidedOn(simulated)).toBeUndefined();
    simulated.give('answer-defence', { defenceId: null, answer: 'It has been taken off.' });
    expect(decidedOn(simulated)).toBe('2026-02-20');
  });

  it('acts at once where somebody says that nothing came, by that clock or by any', () => {
    const simulated = provenLate();
    const [defence] = simulated.state.deadlines.filter(({ purpose }) => purpose === 'defence');
    simulated.give('confirm-nothing-came', { deadlineId: defence?.id ?? '', note });
    simulated.until('2026-01-30');
    expect(waiting(simulated)).toEqual(['hearing-request 2026-01-28, until 2026-02-02']);
    expect(simulated.refusalOf('confirm-nothing-came', { deadlineId: defence?.id ?? '', note })).toBe(
      'deadline-unknown',
    );
    simulated.give('confirm-nothing-came', { deadlineId: null, note });
    simulated.until('2026-01-30');
    expect(decidedOn(simulated)).toBe('2026-01-30');
    expect(simulated.refusalOf('confirm-nothing-came', { deadlineId: null, note })).toBe('clock-not-waiting');
  });

  it('is no other than a period that is entered while it runs, and acts after its last day', () => {
    const simulated = announcedCase();
    simulated.until('2026-01-28');
    serve(simulated, 'advance-notice', '2026-01-21');
    expect(waiting(simulated)).toEqual(['defence 2026-01-26, until 2026-01-29']);
    simulated.until('2026-01-29');
    expect(decidedOn(simulated)).toBeUndefined();
    simulated.until('2026-01-30');
    expect(decidedOn(simulated)).toBe('2026-01-30');
  });
});

describe('remedies against a decision of which the proof comes late', () => {
  it('can be entered by their own day, on the next working day', () => {
    const simulated = postedDecision();
    simulated.until('2026-09-01');
    serve(simulated, 'recovery-decision', '2026-01-29');
    expect(waiting(simulated).toSorted()).toEqual([
      'performance 2026-02-28, until 2026-09-02',
      'reconsideration 2026-03-30, until 2026-09-02',
      'suit 2026-07-29, until 2026-09-02',
    ]);
    expect(simulated.state.courtWindow).toBeNull();
    const suit = { addresseeId: null, filedOn: plainDate('2026-07-29'), court: null, reasonForDelay: null };
    simulated.give('file-suit', suit);
    simulated.until('2026-10-01');
    expect(simulated.state.courtWindow).toBeNull();
    expect(simulated.documents()).not.toContain('demand-letter');
  });

  it('never wait so long that the window for the court closes over them', () => {
    const simulated = postedDecision();
    simulated.until('2026-10-28');
    serve(simulated, 'recovery-decision', '2026-01-29');
    expect(waiting(simulated)).toContain('suit 2026-07-29, until 2026-10-28');
    simulated.until('2026-10-29');
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-10-29', missed: false });

    const last = postedDecision();
    last.until('2026-10-29');
    serve(last, 'recovery-decision', '2026-01-29');
    expect(waiting(last).map((each) => each.split(' ')[0])).not.toContain('suit');
  });

  it('leave a demand that was served long ago as much time as the window has', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    const proof = simulated.state.deadlines.find(({ purpose }) => purpose === 'service-proof');
    simulated.give('extend-deadline', {
      deadlineId: proof?.id ?? '',
      until: plainDate('2027-01-11'),
      reason: 'Abroad.',
    });
    simulated.until('2026-10-28');
    serve(simulated, 'demand-letter', '2026-08-03');
    expect(waiting(simulated)).toEqual([expect.stringMatching(/^demand .*, until 2026-10-28$/)]);
  });
});

describe('proof that comes while the case is on hold', () => {
  const onHold = (): SimulatedCase => {
    const simulated = announcedCase();
    simulated.until('2026-01-23');
    simulated.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    simulated.until('2026-02-06');
    return simulated;
  };

  it('is entered, and what was left when the hold began is left after it', () => {
    const simulated = onHold();
    serve(simulated, 'advance-notice', '2026-01-21');
    expect(clocksOf(simulated)).toEqual(['defence 2026-01-26 on-hold', 'hearing-request 2026-01-28 on-hold']);
    simulated.until('2026-02-09');
    simulated.give('release', { reason: 'It is back.' });

    const atOnce = announcedCase();
    serve(atOnce, 'advance-notice', '2026-01-21');
    atOnce.until('2026-01-23');
    atOnce.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    atOnce.until('2026-02-09');
    atOnce.give('release', { reason: 'It is back.' });
    expect(clocksOf(simulated)).toEqual(clocksOf(atOnce));
  });

  it('of a period that was over before the hold decides nothing on the day of its release', () => {
    const simulated = announcedCase();
    simulated.until('2026-01-30');
    simulated.give('hold', { reason: 'The file is with the auditors.', until: plainDate('2026-02-27') });
    serve(simulated, 'advance-notice', '2026-01-21');
    expect(waiting(simulated)).toHaveLength(2);
    simulated.until('2026-02-06');
    simulated.give('release', { reason: 'It is back.' });
    simulated.until('2026-02-06');
    expect(decidedOn(simulated)).toBeUndefined();
    simulated.give('record-defence', late);
    simulated.until('2026-02-20');
    expect(decidedOn(simulated)).toBeUndefined();
  });

  it('or that an attempt has failed: the next way is tried after the hold', () => {
    const simulated = onHold();
    const documentId = simulated.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? '';
    const failed = { documentId, addresseeId: null, attemptedOn: plainDate('2026-01-26'), way: 'post' } as const;
    simulated.give('record-failed-service', { ...failed, reason: 'Moved.' });
    expect(simulated.refusalOf('record-failed-service', { ...failed, reason: 'Moved.' })).toBe('service-way-not-open');
    const attempts = () =>
      simulated.state.documents.flatMap(({ services }) =>
        services.flatMap((each) => each.attempts.map(({ way }) => way)),
      );
    expect(attempts()).toEqual(['post']);
    simulated.give('release', { reason: 'It is back.' });
    simulated.until('2026-02-07');
    expect(attempts()).toEqual(['post', 'direct']);
  });
});
