import type { Keyring } from '../../../encryption/keyring.ts';
import { countAdoption, findLeftToAdopt } from '../../../database/offices/calendar-versions.ts';
import { countFailedClocks, findOldestDueClock } from '../../../database/processes/due-clocks.ts';
import { countToRun, hasToRun, nextToRun } from '../../../database/processes/processes-that-run.ts';
import { eventsWaiting, WaitingEvents } from '../../../database/events/waiting-events.ts';
import { lettersWaiting } from '../../../database/processes/waiting-letters.ts';
import { openLosses } from '../../../reconciliation/lost-steps.ts';
import type { Question } from './question.ts';
import { longCase } from './synthetic-cases.ts';

const goesOn = `(closed_on IS NULL OR waits_for = 'approver')`;
const waits = 'delivered_at IS NULL AND withdrawn_on IS NULL';
const change = { calendarId: 'cn', version: 'cn-2026.1' } as const;

/** Nothing that is due waits here, so that nothing is opened. */
const keys: Pick<Keyring, 'open'> = {
  open: () => {
    throw new Error('An event of a synthetic case cannot be opened.');
  },
};

/** What the product asks by itself, each second or each half minute. */
export const watchQuestions: readonly Question[] = [
  {
    name: 'events to be given to other processes',
    kind: 'list',
    sent: (_turn, sentBy) => sentBy((dataSource) => new WaitingEvents(dataSource, keys).take(8, 20)),
    byHand: () => ({
      text: `SELECT process_id, id FROM process_event WHERE ${waits} AND next_attempt_at <= now() LIMIT 8`,
      values: [],
    }),
  },
  {
    name: 'how many events wait',
    kind: 'list',
    sent: (_turn, sentBy) => sentBy(eventsWaiting),
    byHand: () => ({
      text: `SELECT count(*), count(last_error), min(recorded_at) FROM process_event JOIN audit_entry USING (process_id, revision)
        WHERE ${waits}`,
      values: [],
    }),
  },
  {
    name: 'how many letters wait',
    kind: 'list',
    sent: (_turn, sentBy) => sentBy(lettersWaiting),
    byHand: () => ({
      text: `SELECT count(*), count(last_error), min(occurred_at) FROM document JOIN audit_entry USING (process_id, revision)
        WHERE status <> 'dispatched'`,
      values: [],
    }),
  },
  {
    name: 'clocks that are due or have failed, and cases with lost steps',
    kind: 'list',
    sent: (_turn, sentBy) =>
      sentBy((dataSource) =>
        Promise.all([findOldestDueClock(dataSource), countFailedClocks(dataSource), openLosses(dataSource)]),
      ),
    byHand: () => ({
      text: `SELECT (SELECT min(runs_out_at) FROM deadline WHERE status = 'running'),
        (SELECT count(*) FROM deadline WHERE status = 'failed'), (SELECT count(*) FROM timeline_entry WHERE kind = 'steps-lost')`,
      values: [],
    }),
  },
  {
    name: 'how many processes have to run',
    kind: 'count',
    sent: () => ({ text: countToRun, values: [] }),
    byHand: () => ({ text: `SELECT count(*) FROM process WHERE ${goesOn}`, values: [] }),
  },
  {
    name: 'the next four hundred processes to compare',
    kind: 'list',
    sent: (turn) => ({
      text: `SELECT kind, process.id FROM process WHERE process.id IN (${nextToRun}) ORDER BY process.id`,
      values: [`${String(turn * 2).padStart(2, '0')}000000-0000-4000-8000-000000000000`, 400],
    }),
    byHand: (turn) => ({
      text: `SELECT kind, id FROM process WHERE ${goesOn} AND id > $1 ORDER BY id LIMIT 400`,
      values: [`${String(turn * 2).padStart(2, '0')}000000-0000-4000-8000-000000000000`],
    }),
  },
  {
    name: 'whether one process has to run',
    kind: 'list',
    sent: () => ({
      text: `SELECT revision, ${hasToRun} AS "hasToRun" FROM process WHERE id = $1`,
      values: [longCase],
    }),
    byHand: () => ({ text: `SELECT revision, ${goesOn} FROM process WHERE id = $1`, values: [longCase] }),
  },
  {
    name: 'processes in which something was recorded within a minute',
    kind: 'list',
    sent: () => ({
      text: `SELECT kind, process.id FROM process WHERE id IN (
        SELECT process_id FROM audit_entry WHERE recorded_at > $1 AND recorded_at <= $2)`,
      values: [new Date(Date.now() - 60_000), new Date()],
    }),
    byHand: () => ({
      text: 'SELECT DISTINCT process_id FROM audit_entry WHERE recorded_at > $1',
      values: [new Date(Date.now() - 60_000)],
    }),
  },
  {
    name: 'how many processes count by a calendar',
    kind: 'count',
    sent: (_turn, sentBy) =>
      sentBy((dataSource) => countAdoption(dataSource.manager, change.calendarId, change.version)),
    byHand: () => ({
      text: `SELECT calendar_version, count(*) FROM process WHERE ${goesOn} AND calendar_id = 'cn' GROUP BY calendar_version`,
      values: [],
    }),
  },
  {
    name: 'processes that an earlier calendar still counts',
    kind: 'list',
    sent: (_turn, sentBy) => sentBy((dataSource) => findLeftToAdopt(dataSource.manager, change, null, 100)),
    byHand: () => ({
      text: `SELECT kind, id FROM process WHERE ${goesOn} AND calendar_id = 'cn' AND calendar_version < 'cn-2026.1' ORDER BY id LIMIT 100`,
      values: [],
    }),
  },
];
