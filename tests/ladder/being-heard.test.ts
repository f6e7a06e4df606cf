import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { decisionServedOn } from '../../domain/recovery-case/issue-document.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import {
  announcedCase,
  announcedCaseOfHeirs,
  clocksOf,
  decidedCase,
  particularsOf,
  serve,
} from '../sample/remedy-cases.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

function heardCase(): SimulatedCase {
  const simulated = announcedCase();
  serve(simulated, 'advance-notice', '2026-01-21');
  return simulated;
}

const defence = { addresseeId: null, receivedOn: plainDate('2026-01-22'), summary: 'Drawn in good faith.' } as const;
const hearing = { addresseeId: null, requestedOn: plainDate('2026-01-23') } as const;

describe('a defence', () => {
  it('is answered in the decision, which waits for the answer with reminders', () => {
    const simulated = heardCase();
    expect(clocksOf(simulated)).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    simulated.until('2026-01-22');
    simulated.give('record-defence', defence);
    simulated.until('2026-02-02');
    expect(simulated.documents()).not.toContain('recovery-decision');
    expect(summaryOf(simulated.state)).toMatchObject({ waitsFor: 'caseworker' });
    expect(clocksOf(simulated)).toEqual(['defence-reminder 2026-02-02']);

    simulated.until('2026-02-03');
    expect(clocksOf(simulated)).toEqual(['defence-reminder 2026-02-08']);
    simulated.give('answer-defence', { defenceId: 'F1', answer: 'Good faith does not change what is owed.' });
    expect(simulated.state.documents.at(-1)).toMatchObject({ issuedOn: '2026-02-03' });
    expect(particularsOf(simulated, 'recovery-decision')).toEqual({
      kind: 'recovery-decision',
      defences: [
        {
          receivedOn: '2026-01-22',
          from: '戴某',
          summary: 'Drawn in good faith.',
          answer: 'Good faith does not change what is owed.',
        },
      ],
      hearingHeldOn: null,
    });
    expect(simulated.refusalOf('record-defence', defence)).toBe('decision-already-issued');
  });

  it('answered before its period ends lets the decision come on the day it would have come', () => {
    const simulated = heardCase();
    simulated.until('2026-01-22');
    simulated.give('record-defence', defence);
    simulated.give('answer-defence', { defenceId: null, answer: 'It is owed.' });
    expect(simulated.documents()).not.toContain('recovery-decision');
    simulated.until('2026-01-29');
    expect(simulated.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.issuedOn).toBe('2026-01-29');
  });

  it('that comes late is accepted, and said to be late', () => {
    const simulated = heardCase();
    simulated.until('2026-01-28');
    simulated.give('record-defence', { ...defence, receivedOn: plainDate('2026-01-28') });
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'Defence F1 came outside the period for it; it is answered in the decision all the same.',
    );
    simulated.until('2026-02-20');
    expect(simulated.documents()).not.toContain('recovery-decision');
  });

  it('is refused before anything was announced, from the future, and from somebody who is not served', () => {
    const simulated = announcedCase();
    expect(simulated.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-01-20') })).toBe(
      'date-before-start',
    );
    expect(simulated.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-02-20') })).toBe(
      'date-in-future',
    );
    expect(simulated.refusalOf('record-defence', { ...defence, addresseeId: 'R9' })).toBe('addressee-unknown');
    expect(simulated.refusalOf('answer-defence', { defenceId: null, answer: 'None.' })).toBe('defence-unknown');
  });
});

describe('a hearing', () => {
  it('asked for in time blocks the decision until it is held', () => {
    const simulated = heardCase();
    simulated.until('2026-01-23');
    simulated.give('request-hearing', hearing);
    expect(clocksOf(simulated)).toEqual(['defence 2026-01-26', 'hearing-reminder 2026-01-28']);
    simulated.until('2026-01-30');
    expect(simulated.documents()).not.toContain('recovery-decision');

    // Seven working days from Friday 01-30 to the hearing: the first possible day is Tuesday 02-10.
    const place = 'Meeting room';
    expect(
      simulated.refusalOf('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-09'), place }),
    ).toBe('hearing-too-early');
    simulated.give('schedule-hearing', { hearingId: 'H1', hearingOn: plainDate('2026-02-10'), place });
    expect(simulated.documents()).toContain('hearing-notice');
    expect(clocksOf(simulated)).toEqual(['hearing-day 2026-02-10']);
    const held = { hearingId: null, heldOn: plainDate('2026-02-10'), minutes: 'Signed.' };
    expect(simulated.refusalOf('record-hearing', held)).toBe('date-in-future');

    simulated.until('2026-02-12');
    expect(clocksOf(simulated)).toEqual(['hearing-reminder 2026-02-16']);
    expect(simulated.refusalOf('record-hearing', { ...held, heldOn: plainDate('2026-02-09') })).toBe(
      'date-before-start',
    );
    simulated.give('record-hearing', held);
    expect(simulated.state.documents.at(-2)).toMatchObject({ kind: 'recovery-decision', issuedOn: '2026-02-12' });
    expect(particularsOf(simulated, 'recovery-decision')).toMatchObject({ hearingHeldOn: '2026-02-10' });
  });

  it('can be put off to another day with a new notice', () => {
    const simulated = heardCase();
    simulated.give('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-21') });
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-04'), place: 'Room 1' });
    simulated.until('2026-02-02');
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-25'), place: 'Room 2' });
    expect(clocksOf(simulated)).toEqual(['hearing-day 2026-02-25']);
    expect(simulated.documents().filter((kind) => kind === 'hearing-notice')).toHaveLength(2);
  });

  it('stays on the day that was announced, whatever the office puts on hold', () => {
    const simulated = heardCase();
    simulated.until('2026-01-23');
    simulated.give('request-hearing', hearing);
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-06'), place: 'Room 1' });
    simulated.give('hold', { reason: 'The file is at the archive.', until: plainDate('2026-02-01') });
    expect(clocksOf(simulated)).toContain('hearing-day 2026-02-06');
    simulated.until('2026-02-02');
    expect(clocksOf(simulated)).toContain('hearing-day 2026-02-06');
    expect(particularsOf(simulated, 'hearing-notice')).toMatchObject({ hearingOn: '2026-02-06' });
  });

  it('that takes place during a hold is asked after on its day, and recorded once the hold is over', () => {
    const simulated = heardCase();
    simulated.until('2026-01-23');
    simulated.give('request-hearing', hearing);
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-06'), place: 'Room 1' });
    simulated.give('hold', { reason: 'The file is at the archive.', until: plainDate('2026-02-28') });
    simulated.until('2026-02-07');
    expect(said(simulated, 'alert')).toContain('Record what came of hearing H1 of 2026-02-06.');
    simulated.until('2026-03-02');
    simulated.give('record-hearing', { hearingId: 'H1', heldOn: plainDate('2026-02-06'), minutes: 'Signed.' });
    simulated.until('2026-03-05');
    expect(particularsOf(simulated, 'recovery-decision')).toMatchObject({ hearingHeldOn: '2026-02-06' });
  });

  it('that is withdrawn, or to which nobody comes, lapses, and the decision is issued', () => {
    const scheduled = (): SimulatedCase => {
      const simulated = heardCase();
      simulated.until('2026-01-23');
      simulated.give('request-hearing', hearing);
      simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-04'), place: 'Room 1' });
      simulated.until('2026-01-30');
      return simulated;
    };
    const lapse = { hearingId: null, lapsedOn: plainDate('2026-01-30'), note: 'Noted.' };

    const withdrawn = scheduled();
    withdrawn.give('record-hearing-lapse', { ...lapse, because: 'withdrawn' });
    expect(particularsOf(withdrawn, 'recovery-decision')).toMatchObject({ hearingHeldOn: null });

    const missed = scheduled();
    expect(missed.refusalOf('record-hearing-lapse', { ...lapse, because: 'not-appeared' })).toBe('date-before-start');
    missed.until('2026-02-04');
    missed.give('record-hearing-lapse', { ...lapse, lapsedOn: plainDate('2026-02-04'), because: 'not-appeared' });
    expect(missed.documents()).toContain('recovery-decision');
  });

  it('is not to be had twice, nor after its period', () => {
    const simulated = heardCase();
    simulated.give('record-defence', { ...defence, receivedOn: plainDate('2026-01-21') });
    simulated.until('2026-01-29');
    expect(simulated.refusalOf('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-29') })).toBe(
      'hearing-period-over',
    );
    simulated.give('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-28') });
    expect(simulated.refusalOf('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-28') })).toBe(
      'hearing-already-requested',
    );
    expect(
      simulated.refusalOf('record-hearing', { hearingId: 'H1', heldOn: plainDate('2026-01-29'), minutes: '.' }),
    ).toBe('hearing-not-scheduled');
    expect(forecast(recoveryCase, simulated.state).end).toMatchObject({ kind: 'waits', waitsFor: 'caseworker' });
  });
});

describe('several addressees', () => {
  it('are heard each by themselves: the decision waits for the last', () => {
    const simulated = announcedCaseOfHeirs();
    const issued = simulated.state.stageEnteredOn;
    expect(issued).toBe('2026-01-21');
    serve(simulated, 'advance-notice', '2026-01-21', 'R2');
    expect(simulated.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-01-21') })).toBe(
      'addressee-missing',
    );
    simulated.until('2026-01-30');
    expect(simulated.documents()).not.toContain('recovery-decision');
    serve(simulated, 'advance-notice', '2026-01-30', 'R3');
    expect(clocksOf(simulated)).toEqual(['defence 2026-02-04 R3', 'hearing-request 2026-02-06 R3']);
    simulated.until('2026-02-07');
    expect(simulated.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.issuedOn).toBe('2026-02-07');

    serve(simulated, 'recovery-decision', '2026-02-07', 'R2');
    expect(decisionServedOn(simulated.state)).toBeNull();
    simulated.until('2026-02-11');
    serve(simulated, 'recovery-decision', '2026-02-11', 'R3');
    expect(decisionServedOn(simulated.state)).toBe('2026-02-11');
    expect(clocksOf(simulated)).toEqual([
      'performance 2026-03-09 R2',
      'performance 2026-03-13 R3',
      'reconsideration 2026-04-08 R2',
      'reconsideration 2026-04-13 R3',
      'suit 2026-08-07 R2',
      'suit 2026-08-11 R3',
    ]);
    simulated.until('2026-08-11');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.courtWindow).toBeNull();
    simulated.until('2026-08-12');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-08-12', closes: '2026-11-11', missed: false });

    serve(simulated, 'demand-letter', '2026-08-12', 'R2');
    simulated.until('2026-08-20');
    serve(simulated, 'demand-letter', '2026-08-20', 'R3');
    simulated.until('2026-08-27');
    expect(simulated.state.stage).toBe('demand');
    simulated.until('2026-09-04');
    expect(simulated.state.stage).toBe('court-application');
  });
});

describe('a claim that is raised while those concerned are heard', () => {
  it('is announced anew, and what was said before is still answered', () => {
    const simulated = heardCase();
    simulated.until('2026-01-22');
    simulated.give('record-defence', defence);
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2017-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('70000.00'),
      reason: 'Found.',
    });
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    serve(simulated, 'advance-notice', '2026-01-22');
    simulated.until('2026-01-30');
    expect(simulated.documents()).not.toContain('recovery-decision');
    simulated.give('answer-defence', { defenceId: 'F1', answer: 'It is owed.' });
    expect(simulated.documents()).toContain('recovery-decision');
    expect(simulated.state.decision?.amount).toBe(11_000_000);
  });
});

describe('the decision', () => {
  it('cannot be spoken about once it is issued', () => {
    const simulated = decidedCase();
    expect(simulated.refusalOf('request-hearing', { addresseeId: null, requestedOn: plainDate('2026-01-28') })).toBe(
      'decision-already-issued',
    );
  });
});
