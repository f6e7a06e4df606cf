import type { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { DocumentProduction } from '../activities/documents/document-production.ts';
import { OutboxFolder } from '../activities/documents/dispatch/outbox-folder.ts';
import { HistoryArchive } from '../activities/history/history-archive.ts';
import { TransitionRecorder } from '../activities/recording/record-transition.ts';
import { Rollout } from '../activities/rollout/rollout-activity.ts';
import { sealedInputOnly } from '../activities/sealed-input.ts';
import type {
  DocumentActivities,
  HistoryActivities,
  RecordActivities,
  RolloutActivities,
} from '../contracts/activities.ts';
import type { Keyring } from '../encryption/keyring.ts';
import { dataConverter } from '../temporal/data-converter.ts';
import { workflowBundle } from './workflow-bundle.ts';

export interface Surroundings {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly dataSource: DataSource;
  readonly keyring: Keyring;
  readonly outboxFolder: string;
  readonly casesTaskQueue: string;
  readonly documentsTaskQueue: string;
  readonly cachedCases: number;
}

const shutdownGraceTime = '20 seconds';

/** The two workers of a process: one carries cases, one produces documents, each from its own queue. */
export async function createWorkers(surroundings: Surroundings): Promise<readonly Worker[]> {
  return Promise.all([createCaseWorker(surroundings), createDocumentWorker(surroundings)]);
}

async function createCaseWorker(surroundings: Surroundings): Promise<Worker> {
  const { connection, client, namespace, dataSource, keyring } = surroundings;
  const recorder = new TransitionRecorder(dataSource, keyring);
  const archive = new HistoryArchive(dataSource, client);
  const rollout = new Rollout(dataSource, client);
  return Worker.create({
    connection,
    namespace,
    taskQueue: surroundings.casesTaskQueue,
    dataConverter: dataConverter(keyring),
    interceptors: { activity: [sealedInputOnly] },
    workflowBundle: await workflowBundle(),
    activities: {
      recordTransition: (record) => recorder.recordTransition(record),
      findStanding: (process) => recorder.findStanding(process),
      archiveHistory: (input) => archive.archiveHistory(input),
      rollOutBatch: (batch) => rollout.rollOutBatch(batch),
    } satisfies RecordActivities & HistoryActivities & RolloutActivities,
    maxCachedWorkflows: surroundings.cachedCases,
    // More would take turns from those who start cases and give commands, without a case being done any sooner.
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentLocalActivityExecutions: 50,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime,
  });
}

async function createDocumentWorker(surroundings: Surroundings): Promise<Worker> {
  const { connection, namespace, dataSource, keyring } = surroundings;
  const outbox = new OutboxFolder(surroundings.outboxFolder);
  await outbox.prepare();
  await outbox.removeLeftovers(Date.now());
  const production = new DocumentProduction(dataSource, keyring, outbox);
  return Worker.create({
    connection,
    namespace,
    taskQueue: surroundings.documentsTaskQueue,
    dataConverter: dataConverter(keyring),
    interceptors: { activity: [sealedInputOnly] },
    activities: {
      produceDocument: (reference) => production.produceDocument(reference),
    } satisfies DocumentActivities,
    maxConcurrentActivityTaskExecutions: 2,
    shutdownGraceTime,
  });
}
