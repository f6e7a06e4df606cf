import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { PaperCase, sampleOpening } from '../sample/sample-case.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

/** A case at the end of the calendar: whatever a rule would count beyond it fails. */
function caseAtTheEndOfTheCalendar(): PaperCase {
  const paper = new PaperCase('2200-07-01', sampleOpening({ foundOn: plainDate('2200-06-25') }));
  while (failed(paper).length === 0 && paper.runOutNext());
  return paper;
}

const failed = ({ state }: PaperCase) => state.deadlines.filter(({ status }) => status === 'failed');
const warnings = ({ state }: PaperCase) => summaryOf(state).warnings.map(({ code }) => code);

function envelope<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): CommandEnvelope<Name> {
  return {
    command,
    payload,
    actor: { id: 'caseworker-1', name: '经办人一' },
    commandId: command,
    bodyDigest: command,
    expectedRevision: null,
    requestId: 'test',
  };
}

describe('a clock whose rule fails', () => {
  it('stands as failed, at the top of its case, and nothing is done because of it', () => {
    const paper = caseAtTheEndOfTheCalendar();
    const [clock] = failed(paper);
    expect(clock).toMatchObject({ purpose: 'investigation-reminder', due: '2200-12-06', endedOn: null });
    expect(warnings(paper)[0]).toBe('clock-failed');
    const last = paper.records.at(-1);
    expect(last?.cause.kind).toBe('clock-failure');
    expect(last?.timeline.map(({ kind }) => kind)).toEqual(['alert']);
    expect(paper.state.stage).toBe('verification');
  });

  it('stops no other clock and no command', () => {
    const paper = caseAtTheEndOfTheCalendar();
    paper.give('hold', { reason: 'The file is away.', until: plainDate('2200-12-20') });
    expect(paper.runOutNext()).toBe(true);
    expect(paper.state.hold).toBeNull();
    expect(failed(paper)).toHaveLength(1);
    paper.give('note', { text: 'Reported to those who run the system.' });
  });

  it('acts once somebody lets it, and fails again where nothing was mended', () => {
    const paper = caseAtTheEndOfTheCalendar();
    expect(paper.refusalOf('let-clock-act', { deadlineId: 'D99', note: 'Mended.' })).toBe('deadline-unknown');
    paper.give('let-clock-act', { deadlineId: failed(paper)[0]?.id ?? '', note: 'Mended.' });
    expect(failed(paper)).toEqual([]);
    expect(warnings(paper)).not.toContain('clock-failed');
    expect(paper.refusalOf('let-clock-act', { deadlineId: 'D3', note: 'Mended.' })).toBe('clock-not-failed');
    expect(paper.runOutNext()).toBe(true);
    expect(failed(paper)).toHaveLength(1);
  });

  it('and is let act while its case is on hold, acts after the hold', () => {
    const paper = caseAtTheEndOfTheCalendar();
    paper.give('hold', { reason: 'The file is away.', until: plainDate('2200-12-20') });
    paper.give('let-clock-act', { deadlineId: failed(paper)[0]?.id ?? '', note: 'Mended.' });
    expect(failed(paper)).toEqual([]);
    expect(paper.state.deadlines.filter(({ status }) => status === 'running').map(({ purpose }) => purpose)).toEqual([
      'hold-end',
    ]);
    expect(paper.runOutNext()).toBe(true);
    expect(paper.today).toBe('2200-12-21');
    expect(paper.state.hold).toBeNull();
    expect(paper.due('investigation-reminder')).toBe('2200-12-21');
  });

  it('ends with its case', () => {
    const paper = caseAtTheEndOfTheCalendar();
    paper.give('close', { outcome: 'unfounded', reason: 'The person was entitled.' });
    expect(paper.state.deadlines).toEqual([]);
    expect(warnings(paper)).toEqual([]);
  });
});

describe('a command on which a rule fails', () => {
  it('is refused, with the reason, and has changed nothing', () => {
    const paper = caseAtTheEndOfTheCalendar();
    const payload = randomPayloads['confirm-overpayment'](paper.state, { number: 0, today: paper.today });
    const tried = attempt(recoveryCase, paper.state, envelope('confirm-overpayment', payload), paper.now);
    expect(tried).toMatchObject({ kind: 'refused', refusal: { code: 'rule-failed' } });
    expect(attempt(recoveryCase, paper.state, envelope('note', { text: 'Still at work.' }), paper.now).kind).toBe(
      'carried-out',
    );
  });

  it('gets no answer but its first one when it is given again', () => {
    const paper = caseAtTheEndOfTheCalendar();
    const tried = attempt(recoveryCase, paper.state, envelope('note', { text: 'Once.' }), paper.now);
    if (tried.kind !== 'carried-out') throw new Error(tried.kind);
    expect(attempt(recoveryCase, tried.record.state, envelope('note', { text: 'Once.' }), paper.now)).toMatchObject({
      kind: 'answered',
      receipt: { revision: tried.record.revision },
    });
  });
});
