import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';
import { sealingContext } from '../sealing/sealing-contexts.ts';
import { WaitingEvents } from './waiting-events.ts';

let record: TestRecord;
let events: WaitingEvents;
let processId: string;
beforeAll(async () => {
  record = await openRecord();
  events = new WaitingEvents(record.dataSource, record.keyring);
});
afterAll(() => record.close());
beforeEach(async () => {
  const simulated = new SimulatedCase('2026-01-05', newOpening());
  ({ processId } = simulated.state.opening);
  await record.write(simulated.records);
});

/** Has the process tell others something, in this order. */
async function tell(...recipients: readonly string[]): Promise<void> {
  for (const [index, to] of recipients.entries()) {
    const id = `E${index + 1}`;
    await record.dataSource.query(
      `INSERT INTO process_event
         (process_id, id, revision, position, to_kind, to_id, event, payload_sealed, attempts, next_attempt_at)
       VALUES ($1, $2, 1, $3, 'reward', $4, 'record-loss', $5, 0, now())`,
      [processId, id, index + 1, to, record.keyring.seal('{}', sealingContext.processEvent(processId, id))],
    );
  }
}

const taken = async (): Promise<readonly string[]> =>
  (await events.take(8, 20)).filter((event) => event.processId === processId).map(({ id }) => id);

/** Seconds until each event is due, as far as it waits. */
async function pauses(): Promise<Readonly<Record<string, number>>> {
  const rows = await record.dataSource.query<{ id: string; pause: number }[]>(
    `SELECT id, round(extract(epoch FROM next_attempt_at - now()) / 10)::integer * 10 AS pause FROM process_event
     WHERE process_id = $1 AND delivered_at IS NULL AND withdrawn_on IS NULL ORDER BY id`,
    [processId],
  );
  return Object.fromEntries(rows.map(({ id, pause }) => [id, pause]));
}

describe('events that wait', () => {
  it('are due no sooner than the one before them that could not be given, and at once when that has arrived', async () => {
    await tell('report-1', 'report-1', 'report-2', 'report-1');
    expect((await taken()).toSorted()).toEqual(['E1', 'E3']);

    await events.tryAgain({ processId, id: 'E1' }, 60, 'process-busy');
    expect(await pauses()).toEqual({ E1: 60, E2: 60, E3: 20, E4: 60 });
    await events.hasArrived({ processId, id: 'E3' });
    expect(await pauses()).toEqual({ E1: 60, E2: 60, E4: 60 });

    await events.hasArrived({ processId, id: 'E1' });
    expect(await pauses()).toEqual({ E2: 0, E4: 0 });
    expect(await taken()).toEqual(['E2']);
  });

  it('fail alone: those behind have no error of their own', async () => {
    await tell('report-1', 'report-1');
    await taken();
    await events.tryAgain({ processId, id: 'E1' }, 60, 'process-not-found');
    const rows = await record.dataSource.query<object[]>(
      'SELECT id, last_error AS error, attempts FROM process_event WHERE process_id = $1 ORDER BY id',
      [processId],
    );
    expect(rows).toEqual([
      { id: 'E1', error: 'process-not-found', attempts: 1 },
      { id: 'E2', error: null, attempts: 0 },
    ]);
  });

  it('do not wait for one that was withdrawn while it was on its way', async () => {
    await tell('report-1', 'report-1');
    await taken();
    await record.dataSource.query(
      `UPDATE process_event SET withdrawn_on = '2026-01-06' WHERE process_id = $1 AND id = 'E1'`,
      [processId],
    );
    await events.tryAgain({ processId, id: 'E1' }, 60, 'process-not-found');
    expect(await taken()).toEqual(['E2']);
  });
});
