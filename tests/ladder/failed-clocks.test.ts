import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import { simulateConfirmed } from './simulated-at-court.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

/** A case at the end of the calendar: whatever a rule would count beyond it fails. */
function caseAtTheEndOfTheCalendar(): SimulatedCase {
  const simulated = new SimulatedCase('2200-07-01', sampleOpening({ foundOn: plainDate('2200-06-25') }));
  while (failed(simulated).length === 0 && simulated.runOutNext());
  return simulated;
}

const failed = ({ state }: SimulatedCase) => state.deadlines.filter(({ status }) => status === 'failed');
const warnings = ({ state }: SimulatedCase) => summaryOf(state).warnings.map(({ code }) => code);

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
    const simulated = caseAtTheEndOfTheCalendar();
    const [clock] = failed(simulated);
    expect(clock).toMatchObject({ purpose: 'investigation-reminder', due: '2200-12-06', endedOn: null });
    expect(warnings(simulated)[0]).toBe('clock-failed');
    const last = simulated.records.at(-1);
    expect(last?.cause.kind).toBe('clock-failure');
    expect(last?.timeline.map(({ kind }) => kind)).toEqual(['alert']);
    expect(simulated.state.stage).toBe('verification');
  });

  it('stops no other clock and no command', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    simulated.give('hold', { reason: 'The file is away.', until: plainDate('2200-12-20') });
    expect(simulated.runOutNext()).toBe(true);
    expect(simulated.state.hold).toBeNull();
    expect(failed(simulated)).toHaveLength(1);
    simulated.give('note', { text: 'Reported to those who run the system.' });
  });

  it('acts once somebody lets it, and fails again where nothing was mended', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    expect(simulated.refusalOf('let-clock-act', { deadlineId: 'D99', note: 'Mended.' })).toBe('deadline-unknown');
    simulated.give('let-clock-act', { deadlineId: failed(simulated)[0]?.id ?? '', note: 'Mended.' });
    expect(failed(simulated)).toEqual([]);
    expect(warnings(simulated)).not.toContain('clock-failed');
    expect(simulated.refusalOf('let-clock-act', { deadlineId: 'D3', note: 'Mended.' })).toBe('clock-not-failed');
    expect(simulated.runOutNext()).toBe(true);
    expect(failed(simulated)).toHaveLength(1);
  });

  it('and is let act while its case is on hold, acts after the hold', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    simulated.give('hold', { reason: 'The file is away.', until: plainDate('2200-12-20') });
    simulated.give('let-clock-act', { deadlineId: failed(simulated)[0]?.id ?? '', note: 'Mended.' });
    expect(failed(simulated)).toEqual([]);
    expect(
      simulated.state.deadlines.filter(({ status }) => status === 'running').map(({ purpose }) => purpose),
    ).toEqual(['hold-end']);
    expect(simulated.runOutNext()).toBe(true);
    expect(simulated.today).toBe('2200-12-21');
    expect(simulated.state.hold).toBeNull();
    expect(simulated.due('investigation-reminder')).toBe('2200-12-21');
  });

  it('and reminds of a period that has been extended since, reminds before its new end', () => {
    const simulated = simulateConfirmed();
    simulated.clockFails('No memory.');
    const [reminder] = failed(simulated);
    const reply = simulated.state.deadlines.find(({ purpose }) => purpose === 'reply');
    expect([reminder?.purpose, reminder?.due, reply?.due]).toEqual(['reply-reminder', '2026-01-15', '2026-01-20']);
    const until = plainDate('2026-01-30');
    simulated.give('extend-deadline', { deadlineId: reply?.id ?? 'none', until, reason: 'Asked for more time.' });
    simulated.give('let-clock-act', { deadlineId: reminder?.id ?? 'none', note: 'Mended.' });
    expect(simulated.due('reply-reminder')).toBe('2026-01-25');
    expect(simulated.records.at(-1)?.timeline.map(({ kind }) => kind)).toContain('clock-moved');
    simulated.runOutNext();
    expect([simulated.today, failed(simulated)]).toEqual(['2026-01-25', []]);
  });

  it('ends with its case', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    simulated.give('close', { outcome: 'unfounded', reason: 'The person was entitled.' });
    expect(simulated.state.deadlines).toEqual([]);
    expect(warnings(simulated)).toEqual([]);
  });
});

describe('a command on which a rule fails', () => {
  it('is refused, with the reason, and has changed nothing', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    const payload = randomPayloads['confirm-overpayment'](simulated.state, { number: 0, today: simulated.today });
    const tried = attempt(recoveryCase, simulated.state, envelope('confirm-overpayment', payload), simulated.now);
    expect(tried).toMatchObject({ kind: 'refused', refusal: { code: 'rule-failed' } });
    expect(
      attempt(recoveryCase, simulated.state, envelope('note', { text: 'Still at work.' }), simulated.now).kind,
    ).toBe('carried-out');
  });

  it('gets no answer but its first one when it is given again', () => {
    const simulated = caseAtTheEndOfTheCalendar();
    const tried = attempt(recoveryCase, simulated.state, envelope('note', { text: 'Once.' }), simulated.now);
    if (tried.kind !== 'carried-out') throw new Error(tried.kind);
    expect(attempt(recoveryCase, tried.record.state, envelope('note', { text: 'Once.' }), simulated.now)).toMatchObject(
      {
        kind: 'answered',
        receipt: { revision: tried.record.revision },
      },
    );
  });
});
