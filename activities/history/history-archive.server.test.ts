import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { historiesTaskQueueOf, type HistoryArchiveInput } from '../../contracts/process.ts';
import { unpackEvents, type ArchivedEvent } from '../../database/steps/archived-events.ts';
import { HistoryRunEntity } from '../../database/entities/history-run.ts';
import { HistorySliceEntity } from '../../database/entities/history-slice.ts';
import { dataConverter } from '../../temporal/data-converter.ts';
import { connectTemporal, uniqueName, type TestTemporal } from '../../tests/harness/temporal.ts';
import { startWorker, type TestWorker } from '../../tests/harness/worker.ts';
import { casePartlyPaid, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { end, endsWhenTold, historyArchive, type Ending } from '../../tests/record/workflows/ending-workflows.ts';
import { HistoryArchive } from './history-archive.ts';

const workflowsPath = fileURLToPath(new URL('../../tests/record/workflows/ending-workflows.ts', import.meta.url));
const taskQueue = uniqueName('history-archive');
const secret = '360723194503120016';

let record: TestRecord;
let temporal: TestTemporal;
let worker: TestWorker;
let processId: string;

beforeAll(async () => {
  [record, temporal] = await Promise.all([openRecord(), connectTemporal()]);
  const simulated = casePartlyPaid();
  ({ processId } = simulated.state.opening);
  await record.write(simulated.records);
  worker = await startArchiveWorker(taskQueue);
});
afterAll(async () => {
  await worker.stop();
  await temporal.close();
  await record.close();
});

async function startArchiveWorker(queue: string): Promise<TestWorker> {
  const archive = new HistoryArchive(record.dataSource, temporal.client);
  const workers = await Promise.all([
    startWorker(temporal, { taskQueue: queue, workflowsPath }),
    startWorker(temporal, {
      taskQueue: historiesTaskQueueOf(queue),
      activities: { archiveHistory: (input: HistoryArchiveInput) => archive.archiveHistory(input) },
    }),
  ]);
  return {
    stop: async () => {
      await Promise.all(workers.map((each) => each.stop()));
    },
  };
}

const startCase = () =>
  temporal.client.workflow.start(endsWhenTold, { taskQueue, workflowId: uniqueName('case'), args: [secret] });

const startArchive = (workflowId: string, runId: string) =>
  temporal.client.workflow.start(historyArchive, {
    taskQueue,
    workflowId: uniqueName('archive'),
    args: [{ processId, workflowId, runId }],
  });

const archived = (runId: string) => record.dataSource.getRepository(HistoryRunEntity).findBy({ runId });

/** The events of all slices of a run, each of which says rightly what it has. */
async function eventsKept(runId: string): Promise<ArchivedEvent[]> {
  const slices = await record.dataSource
    .getRepository(HistorySliceEntity)
    .find({ where: { runId }, order: { firstEventId: 'ASC' } });
  const kept: ArchivedEvent[] = [];
  for (const { firstEventId, lastEventId, events } of slices) {
    const unpacked = await unpackEvents(events);
    expect([unpacked.at(0)?.['eventId'], unpacked.at(-1)?.['eventId']]).toEqual([`${firstEventId}`, `${lastEventId}`]);
    kept.push(...unpacked);
  }
  return kept;
}

describe('the archive of histories', () => {
  it.each<[Ending, string]>([
    ['completes', 'completed'],
    ['fails', 'failed'],
    ['continues', 'continued-as-new'],
  ])('waits for a run that %s, and keeps what Temporal has of it', async (ending, status) => {
    const handle = await startCase();
    const { workflowId, firstExecutionRunId: runId } = handle;
    const archive = await startArchive(workflowId, runId);
    await handle.signal(end, ending);
    await archive.result();

    const [kept] = await archived(runId);
    const history = await temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
    expect(kept).toMatchObject({
      processId,
      workflowId,
      closedStatus: status,
      eventCount: history.events?.length,
    });
    const events = await eventsKept(runId);
    expect(events.map(({ eventId }) => Number(eventId))).toEqual(history.events?.map((_, index) => index + 1));
    expect(JSON.stringify(events)).not.toContain(secret);
    if (ending === 'continues') await temporal.client.workflow.getHandle(workflowId).terminate();
  });

  it('keeps histories from which a case can be replayed', async () => {
    const handle = await startCase();
    await handle.signal(end, 'completes');
    await handle.result();
    await (await startArchive(handle.workflowId, handle.firstExecutionRunId)).result();

    const events = await eventsKept(handle.firstExecutionRunId);
    const replay = Worker.runReplayHistory(
      { workflowsPath, dataConverter: dataConverter(temporal.keyring) },
      historyFromJSON({ events }),
      handle.workflowId,
    );

    await expect(replay).resolves.toBeUndefined();
  });

  it('keeps a run once, however often it is asked to', async () => {
    const handle = await startCase();
    const { workflowId, firstExecutionRunId: runId } = handle;
    const first = await Promise.all([startArchive(workflowId, runId), startArchive(workflowId, runId)]);
    await handle.signal(end, 'completes');
    await Promise.all(first.map((archive) => archive.result()));
    const before = await archived(runId);

    await (await startArchive(workflowId, runId)).result();

    expect(before).toHaveLength(1);
    expect(await archived(runId)).toEqual(before);
  });

  it('says that a run is unknown instead of trying for ever', async () => {
    const archive = await startArchive(uniqueName('never-started'), crypto.randomUUID());

    const failure: unknown = await archive.result().catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(WorkflowFailedError);
    expect(failure).toMatchObject({ cause: { cause: { type: 'history-not-found' } } });
  });

  it('lets go of a run that goes on when its worker stops, and the next worker takes it up', async () => {
    const otherQueue = uniqueName('history-archive');
    const stopping = await startArchiveWorker(otherQueue);
    const handle = await startCase();
    const { workflowId, firstExecutionRunId: runId } = handle;
    const archive = await temporal.client.workflow.start(historyArchive, {
      taskQueue: otherQueue,
      workflowId: uniqueName('archive'),
      args: [{ processId, workflowId, runId }],
    });
    while (!(await isWaiting(archive))) continue;
    await stopping.stop();
    expect(await archived(runId)).toEqual([]);

    const next = await startArchiveWorker(otherQueue);
    await handle.signal(end, 'completes');
    await archive.result();
    await next.stop();

    expect(await archived(runId)).toHaveLength(1);
  });
});

async function isWaiting(archive: WorkflowHandle): Promise<boolean> {
  const { raw } = await archive.describe();
  const started = proto.temporal.api.enums.v1.PendingActivityState.PENDING_ACTIVITY_STATE_STARTED;
  return (raw.pendingActivities ?? []).some(({ state }) => state === started);
}
