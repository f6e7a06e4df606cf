import { LessThan, MoreThan, type DataSource } from 'typeorm';
import { unpackEvents } from '../../../database/steps/archived-events.ts';
import { HistoryRunEntity } from '../../../database/entities/history-run.ts';
import { HistorySliceEntity, type HistorySliceRow } from '../../../database/entities/history-slice.ts';
import type { EventSlice, ReadingFrom, RunReference } from './event-slices.ts';
import { runEvent } from './run-event.ts';

/** How many events the record has kept of a run; undefined while the run is not kept. */
export async function eventsKept(dataSource: DataSource, run: RunReference): Promise<number | undefined> {
  const { processId, runId } = run;
  const row = await dataSource
    .getRepository(HistoryRunEntity)
    .findOne({ select: { eventCount: true }, where: { processId, runId } });
  return row?.eventCount;
}

/** Reads a run that is kept, one slice of it a statement. */
export async function* slicesKept(
  dataSource: DataSource,
  run: RunReference,
  count: number,
  { order, beyond }: Pick<ReadingFrom, 'order' | 'beyond'>,
): AsyncGenerator<EventSlice> {
  const upwards = order === 'ascending';
  const end = upwards ? count : 1;
  for (let read = beyond; read !== end;) {
    const row = await sliceAfter(dataSource, run, read, upwards);
    if (row === null) return;
    const events = (await unpackEvents(row.events)).map(runEvent);
    read = upwards ? row.lastEventId : row.firstEventId;
    yield {
      events: upwards ? events : events.toReversed(),
      source: 'record',
      token: null,
      nextToken: null,
      isLast: read === end,
    };
  }
}

function sliceAfter(
  dataSource: DataSource,
  { kind, processId, runId }: RunReference,
  read: number | null,
  upwards: boolean,
): Promise<HistorySliceRow | null> {
  const others = upwards ? { lastEventId: MoreThan(read ?? 0) } : { firstEventId: LessThan(read ?? 0) };
  return dataSource.getRepository(HistorySliceEntity).findOne({
    where: { workflowId: kind.workflowIdOf(processId), runId, ...(read === null ? {} : others) },
    order: { firstEventId: upwards ? 'ASC' : 'DESC' },
  });
}
