import { pino } from 'pino';
import { OutboxFolder } from '../activities/documents/dispatch/outbox-folder.ts';
import { letters } from '../activities/documents/letters.ts';
import { LetterThreads } from '../activities/documents/letter-threads.ts';
import { processKinds } from '../database/kinds/registry.ts';
import { createDataSource } from '../database/connection/data-source.ts';
import { assertApplicationRole } from '../database/roles.ts';
import { prepareFileStore } from '../files/open-store.ts';
import { freeBytesIn } from '../files/private-folder.ts';
import { SealedFiles } from '../files/sealed-files.ts';
import { connectWorker } from './connection.ts';
import { installNativeRuntime } from './native-runtime.ts';
import { Leftovers, type Workplace } from './leftovers.ts';
import { createWorkers, type Surroundings } from './recovery-workers.ts';
import { RoomWatch, type Place } from './room-watch.ts';
import { speakersOfKind } from '../wording/kinds.ts';
import { replayBundle, workflowBundle } from './workflow-bundle.ts';
import { sdkLogger } from './sdk-logger.ts';
import { readWorkerSettings, type WorkerSettings } from './settings.ts';

/** The worker process: carries cases and produces documents until it is told to stop. */
async function run(settings: WorkerSettings): Promise<void> {
  const logger = pino({ name: 'worker', level: settings.logLevel });
  installNativeRuntime(sdkLogger(logger));
  const dataSource = await createDataSource(settings.databaseUrl, {
    applicationName: 'worker',
    answerWithin: 10_000,
  }).initialize();
  await assertApplicationRole(dataSource);
  const { client, connection } = await connectWorker(settings.temporal, settings.keyring);
  const { namespace } = settings.temporal;
  const store = await prepareFileStore(settings.files);
  const files = new SealedFiles(store, settings.keyring);
  const threads = new LetterThreads();
  const render: Surroundings['render'] = (kind, request) => threads.render(kind, request);
  const workers = await createWorkers({
    ...settings,
    kinds: processKinds,
    speakersOf: speakersOfKind,
    workflows: workflowBundle,
    replayBundle,
    files,
    reporterFiles: new SealedFiles(store, settings.identityKeyring),
    letters,
    render,
    connection,
    client,
    namespace,
    dataSource,
  });
  const stop = (): void => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  stopWhenTold(stop);
  const running = workers.map((worker) => worker.run().finally(stop));
  const outbox = new OutboxFolder(settings.outboxFolder);
  const places: readonly (Place & Workplace)[] = [
    {
      title: 'the outbox',
      freeBytes: () => freeBytesIn(settings.outboxFolder),
      removeLeftovers: (now) => outbox.removeLeftovers(now),
    },
    {
      title: 'the store of files',
      freeBytes: () => files.freeBytes(),
      removeLeftovers: (now) => files.removeLeftovers(now),
    },
  ];
  const watches = places.flatMap((place) => [
    new RoomWatch(place, logger).watch(),
    new Leftovers(place, logger).watch(),
  ]);
  process.send?.({ ready: true });
  logger.info({ queues: workers.map((worker) => worker.options.taskQueue) }, 'worker is ready');
  const ends = await Promise.allSettled(running);
  for (const stopWatching of watches) stopWatching();
  await threads.stop();
  await connection.close();
  await dataSource.destroy();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  logger.info('worker has stopped');
}

/** On SIGTERM, SIGINT, or when the process that started this one is gone. */
function stopWhenTold(stop: () => void): void {
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.channel !== undefined) process.once('disconnect', stop);
}

try {
  await run(readWorkerSettings(process.env));
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
