import { describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { simulateConfirmed } from './simulated-at-court.ts';

const untaken = {
  eventId: '3:1',
  to: { process: 'reward', id: 'report-1' },
  event: 'loss-established',
  problem: 'process-not-found',
} as const;

/** A case that has told a report its loss, which nobody could take in. */
function waiting(): SimulatedCase {
  const simulated = simulateConfirmed();
  simulated.give('link-report', { reportId: 'report-1' });
  simulated.receive('event-untaken', untaken, 'report-1');
  return simulated;
}

const asked = (simulated: SimulatedCase): readonly string[] =>
  dutiesOf(recoveryCase, simulated.state).flatMap(({ id, kind }) => (kind === 'deliver-event' ? [id] : []));

describe('an event that does not arrive', () => {
  it('is an alert in the case that tells it and a duty, also on hold, until it has arrived after all', () => {
    const simulated = waiting();
    expect(simulated.records.at(-1)?.timeline.map(({ kind }) => kind)).toContain('alert');
    simulated.give('hold', { until: plainDate('2026-03-02'), reason: 'The files are away.' });
    expect(asked(simulated)).toEqual(['deliver-event/3:1']);
    simulated.receive('event-taken', { eventId: '3:1' }, 'report-1');
    expect([asked(simulated), simulated.state.untakenEvents]).toEqual([[], []]);
  });

  it('is a duty once the case is closed as well', () => {
    const simulated = waiting();
    simulated.give('close', { outcome: 'unfounded', reason: 'It was another pension.' });
    expect([simulated.state.stage, asked(simulated)]).toEqual(['closed', ['deliver-event/3:1']]);
    simulated.give('withdraw-event', { eventId: '3:1', reason: 'There is no such report.' });
    expect(asked(simulated)).toEqual([]);
  });

  it('is told once, however often that is said', () => {
    const simulated = waiting();
    simulated.receive('event-untaken', untaken, 'report-1');
    expect(asked(simulated)).toEqual(['deliver-event/3:1']);
  });

  it('can be withdrawn by somebody who says why, and no other', () => {
    const simulated = waiting();
    const reason = 'There is no such report.';
    expect(simulated.refusalOf('withdraw-event', { eventId: '9:1', reason })).toBe('event-not-waiting');
    simulated.give('withdraw-event', { eventId: '3:1', reason });
    expect([asked(simulated), simulated.state.untakenEvents]).toMatchObject([
      [],
      [{ id: '3:1', withdrawnOn: '2026-01-05' }],
    ]);
    expect(simulated.refusalOf('withdraw-event', { eventId: '3:1', reason })).toBe('event-not-waiting');
  });
});
