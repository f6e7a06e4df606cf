import { describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { confirmedOnPaper } from './paper-at-court.ts';

const untaken = {
  eventId: '3:1',
  to: { process: 'reward', id: 'report-1' },
  event: 'loss-established',
  problem: 'process-not-found',
} as const;

/** A case that has told a report its loss, which nobody could take in. */
function waiting(): PaperCase {
  const paper = confirmedOnPaper();
  paper.give('link-report', { reportId: 'report-1' });
  paper.hear('event-untaken', untaken, 'report-1');
  return paper;
}

const asked = (paper: PaperCase): readonly string[] =>
  dutiesOf(recoveryCase, paper.state).flatMap(({ id, kind }) => (kind === 'deliver-event' ? [id] : []));

describe('an event that does not arrive', () => {
  it('is an alert in the case that tells it and a duty, also on hold, until it has arrived after all', () => {
    const paper = waiting();
    expect(paper.records.at(-1)?.timeline.map(({ kind }) => kind)).toContain('alert');
    paper.give('hold', { until: plainDate('2026-03-02'), reason: 'The files are away.' });
    expect(asked(paper)).toEqual(['deliver-event/3:1']);
    paper.hear('event-taken', { eventId: '3:1' }, 'report-1');
    expect([asked(paper), paper.state.untakenEvents]).toEqual([[], []]);
  });

  it('is told once, however often that is said', () => {
    const paper = waiting();
    paper.hear('event-untaken', untaken, 'report-1');
    expect(asked(paper)).toEqual(['deliver-event/3:1']);
  });

  it('can be withdrawn by somebody who says why, and no other', () => {
    const paper = waiting();
    const reason = 'There is no such report.';
    expect(paper.refusalOf('withdraw-event', { eventId: '9:1', reason })).toBe('event-not-waiting');
    paper.give('withdraw-event', { eventId: '3:1', reason });
    expect([asked(paper), paper.state.untakenEvents]).toMatchObject([[], [{ id: '3:1', withdrawnOn: '2026-01-05' }]]);
    expect(paper.refusalOf('withdraw-event', { eventId: '3:1', reason })).toBe('event-not-waiting');
  });
});
