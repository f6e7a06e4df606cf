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
import { yuan, type PaperCase } from '../sample/sample-case.ts';
import { said } from './paper-at-court.ts';

function heardCase(): PaperCase {
  const paper = announcedCase();
  serve(paper, 'advance-notice', '2026-01-21');
  return paper;
}

const defence = { addresseeId: null, receivedOn: plainDate('2026-01-22'), summary: 'Drawn in good faith.' } as const;
const hearing = { addresseeId: null, requestedOn: plainDate('2026-01-23') } as const;

describe('a defence', () => {
  it('is answered in the decision, which waits for the answer with reminders', () => {
    const paper = heardCase();
    expect(clocksOf(paper)).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    paper.until('2026-01-22');
    paper.give('record-defence', defence);
    paper.until('2026-02-02');
    expect(paper.documents()).not.toContain('recovery-decision');
    expect(summaryOf(paper.state)).toMatchObject({ waitsFor: 'caseworker' });
    expect(clocksOf(paper)).toEqual(['defence-reminder 2026-02-02']);

    paper.until('2026-02-03');
    expect(clocksOf(paper)).toEqual(['defence-reminder 2026-02-08']);
    paper.give('answer-defence', { defenceId: 'F1', answer: 'Good faith does not change what is owed.' });
    expect(paper.state.documents.at(-1)).toMatchObject({ issuedOn: '2026-02-03' });
    expect(particularsOf(paper, 'recovery-decision')).toEqual({
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
      replaces: null,
    });
    expect(paper.refusalOf('record-defence', defence)).toBe('decision-already-issued');
  });

  it('answered before its period ends lets the decision come on the day it would have come', () => {
    const paper = heardCase();
    paper.until('2026-01-22');
    paper.give('record-defence', defence);
    paper.give('answer-defence', { defenceId: null, answer: 'It is owed.' });
    expect(paper.documents()).not.toContain('recovery-decision');
    paper.until('2026-01-29');
    expect(paper.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.issuedOn).toBe('2026-01-29');
  });

  it('that comes late is accepted, and said to be late', () => {
    const paper = heardCase();
    paper.until('2026-01-28');
    paper.give('record-defence', { ...defence, receivedOn: plainDate('2026-01-28') });
    expect(paper.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'Defence F1 came outside the period for it; it is answered in the decision all the same.',
    );
    paper.until('2026-02-20');
    expect(paper.documents()).not.toContain('recovery-decision');
  });

  it('is refused before anything was announced, from the future, and from somebody who is not served', () => {
    const paper = announcedCase();
    expect(paper.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-01-20') })).toBe(
      'date-before-start',
    );
    expect(paper.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-02-20') })).toBe(
      'date-in-future',
    );
    expect(paper.refusalOf('record-defence', { ...defence, addresseeId: 'R9' })).toBe('addressee-unknown');
    expect(paper.refusalOf('answer-defence', { defenceId: null, answer: 'None.' })).toBe('defence-unknown');
  });
});

describe('a hearing', () => {
  it('asked for in time blocks the decision until it is held', () => {
    const paper = heardCase();
    paper.until('2026-01-23');
    paper.give('request-hearing', hearing);
    expect(clocksOf(paper)).toEqual(['defence 2026-01-26', 'hearing-reminder 2026-01-28']);
    paper.until('2026-01-30');
    expect(paper.documents()).not.toContain('recovery-decision');

    // Seven working days from Friday 01-30 to the hearing: the first possible day is Tuesday 02-10.
    const place = 'Meeting room';
    expect(paper.refusalOf('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-09'), place })).toBe(
      'hearing-too-early',
    );
    paper.give('schedule-hearing', { hearingId: 'H1', hearingOn: plainDate('2026-02-10'), place });
    expect(paper.documents()).toContain('hearing-notice');
    expect(clocksOf(paper)).toEqual(['hearing-day 2026-02-10']);
    const held = { hearingId: null, heldOn: plainDate('2026-02-10'), minutes: 'Signed.' };
    expect(paper.refusalOf('record-hearing', held)).toBe('date-in-future');

    paper.until('2026-02-12');
    expect(clocksOf(paper)).toEqual(['hearing-reminder 2026-02-16']);
    expect(paper.refusalOf('record-hearing', { ...held, heldOn: plainDate('2026-02-09') })).toBe('date-before-start');
    paper.give('record-hearing', held);
    expect(paper.state.documents.at(-2)).toMatchObject({ kind: 'recovery-decision', issuedOn: '2026-02-12' });
    expect(particularsOf(paper, 'recovery-decision')).toMatchObject({ hearingHeldOn: '2026-02-10' });
  });

  it('can be put off to another day with a new notice', () => {
    const paper = heardCase();
    paper.give('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-21') });
    paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-04'), place: 'Room 1' });
    paper.until('2026-02-02');
    paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-25'), place: 'Room 2' });
    expect(clocksOf(paper)).toEqual(['hearing-day 2026-02-25']);
    expect(paper.documents().filter((kind) => kind === 'hearing-notice')).toHaveLength(2);
  });

  it('stays on the day that was announced, whatever the office puts on hold', () => {
    const paper = heardCase();
    paper.until('2026-01-23');
    paper.give('request-hearing', hearing);
    paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-06'), place: 'Room 1' });
    paper.give('hold', { reason: 'The file is at the archive.', until: plainDate('2026-02-01') });
    expect(clocksOf(paper)).toContain('hearing-day 2026-02-06');
    paper.until('2026-02-02');
    expect(clocksOf(paper)).toContain('hearing-day 2026-02-06');
    expect(particularsOf(paper, 'hearing-notice')).toMatchObject({ hearingOn: '2026-02-06' });
  });

  it('that takes place during a hold is asked after on its day, and recorded once the hold is over', () => {
    const paper = heardCase();
    paper.until('2026-01-23');
    paper.give('request-hearing', hearing);
    paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-06'), place: 'Room 1' });
    paper.give('hold', { reason: 'The file is at the archive.', until: plainDate('2026-02-28') });
    paper.until('2026-02-07');
    expect(said(paper, 'alert')).toContain('Record what came of hearing H1 of 2026-02-06.');
    paper.until('2026-03-02');
    paper.give('record-hearing', { hearingId: 'H1', heldOn: plainDate('2026-02-06'), minutes: 'Signed.' });
    paper.until('2026-03-05');
    expect(particularsOf(paper, 'recovery-decision')).toMatchObject({ hearingHeldOn: '2026-02-06' });
  });

  it('that is withdrawn, or to which nobody comes, lapses, and the decision is issued', () => {
    const scheduled = (): PaperCase => {
      const paper = heardCase();
      paper.until('2026-01-23');
      paper.give('request-hearing', hearing);
      paper.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-02-04'), place: 'Room 1' });
      paper.until('2026-01-30');
      return paper;
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
    const paper = heardCase();
    paper.give('record-defence', { ...defence, receivedOn: plainDate('2026-01-21') });
    paper.until('2026-01-29');
    expect(paper.refusalOf('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-29') })).toBe(
      'hearing-period-over',
    );
    paper.give('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-28') });
    expect(paper.refusalOf('request-hearing', { ...hearing, requestedOn: plainDate('2026-01-28') })).toBe(
      'hearing-already-requested',
    );
    expect(paper.refusalOf('record-hearing', { hearingId: 'H1', heldOn: plainDate('2026-01-29'), minutes: '.' })).toBe(
      'hearing-not-scheduled',
    );
    expect(forecast(recoveryCase, paper.state).end).toMatchObject({ kind: 'waits', waitsFor: 'caseworker' });
  });
});

describe('several addressees', () => {
  it('are heard each by themselves: the decision waits for the last', () => {
    const paper = announcedCaseOfHeirs();
    const issued = paper.state.stageEnteredOn;
    expect(issued).toBe('2026-01-21');
    serve(paper, 'advance-notice', '2026-01-21', 'R2');
    expect(paper.refusalOf('record-defence', { ...defence, receivedOn: plainDate('2026-01-21') })).toBe(
      'addressee-missing',
    );
    paper.until('2026-01-30');
    expect(paper.documents()).not.toContain('recovery-decision');
    serve(paper, 'advance-notice', '2026-01-30', 'R3');
    expect(clocksOf(paper)).toEqual(['defence 2026-02-04 R3', 'hearing-request 2026-02-06 R3']);
    paper.until('2026-02-07');
    expect(paper.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.issuedOn).toBe('2026-02-07');

    serve(paper, 'recovery-decision', '2026-02-07', 'R2');
    expect(decisionServedOn(paper.state)).toBeNull();
    paper.until('2026-02-11');
    serve(paper, 'recovery-decision', '2026-02-11', 'R3');
    expect(decisionServedOn(paper.state)).toBe('2026-02-11');
    expect(clocksOf(paper)).toEqual([
      'performance 2026-03-09 R2',
      'performance 2026-03-13 R3',
      'reconsideration 2026-04-08 R2',
      'reconsideration 2026-04-13 R3',
      'suit 2026-08-07 R2',
      'suit 2026-08-11 R3',
    ]);
    paper.until('2026-08-11');
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.state.courtWindow).toBeNull();
    paper.until('2026-08-12');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-08-12', closes: '2026-11-11', missed: false });

    serve(paper, 'demand-letter', '2026-08-12', 'R2');
    paper.until('2026-08-20');
    serve(paper, 'demand-letter', '2026-08-20', 'R3');
    paper.until('2026-08-27');
    expect(paper.state.stage).toBe('demand');
    paper.until('2026-09-04');
    expect(paper.state.stage).toBe('court-application');
  });
});

describe('a claim that is raised while those concerned are heard', () => {
  it('is announced anew, and what was said before is still answered', () => {
    const paper = heardCase();
    paper.until('2026-01-22');
    paper.give('record-defence', defence);
    paper.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2017-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('70000.00'),
      reason: 'Found.',
    });
    expect(paper.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(2);
    serve(paper, 'advance-notice', '2026-01-22');
    paper.until('2026-01-30');
    expect(paper.documents()).not.toContain('recovery-decision');
    paper.give('answer-defence', { defenceId: 'F1', answer: 'It is owed.' });
    expect(paper.documents()).toContain('recovery-decision');
    expect(paper.state.decision?.amount).toBe(11_000_000);
  });
});

describe('the decision', () => {
  it('cannot be spoken about once it is issued', () => {
    const paper = decidedCase();
    expect(paper.refusalOf('request-hearing', { addresseeId: null, requestedOn: plainDate('2026-01-28') })).toBe(
      'decision-already-issued',
    );
  });
});
