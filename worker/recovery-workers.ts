import type { ProcessKinds } from '../database/kinds/process-kind.ts';
import type { AnyState, AnyTransition } from '../domain/kernel/any-process.ts';
import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection, type WorkerOptions, type WorkflowBundle } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { DocumentProduction, type ProductionSurroundings } from '../activities/documents/document-production.ts';
import type { Letters } from '../activities/documents/letters-of-kind.ts';
import { KeptForRewardOfficer } from '../activities/documents/dispatch/reward-officer.ts';
import { OutboxFolder } from '../activities/documents/dispatch/outbox-folder.ts';
import { RecordRestoration } from '../activities/history/record-restoration.ts';
import { HistoryArchive } from '../activities/history/history-archive.ts';
import { TransitionRecorder } from '../activities/recording/record-transition.ts';
import { Rollout } from '../activities/rollout/rollout-activity.ts';
import { sealedInputOnly } from '../activities/sealed-input.ts';
import type {
  DocumentActivities,
  HistoryActivities,
  RecordActivities,
  RestorationActivities,
  RolloutActivities,
} from '../contracts/activities.ts';
import { historiesTaskQueueOf, restorationsTaskQueueOf, rolloutsTaskQueueOf } from '../contracts/process.ts';
import type { Speakers } from '../wording/kinds.ts';
import type { Keyring } from '../encryption/keyring.ts';
import { SealedReporters } from '../database/reporters/sealed-reporters.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { dataConverter } from '../temporal/data-converter.ts';
import { buildOf } from './workflow-bundle.ts';
import { WorkflowSlots, workflowSlotLimits } from './workflow-slots.ts';

export interface Surroundings {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly dataSource: DataSource;
  readonly keyring: Keyring;
  /** What seals who has reported. */
  readonly identityKeyring: Keyring;
  /** What kinds of process are carried. */
  readonly kinds: ProcessKinds;
  /** What says the messages of each kind. */
  readonly speakersOf: (kind: string) => Speakers;
  /** Their workflows, bundled. */
  readonly workflows: () => Promise<WorkflowBundle>;
  /** The same with an ear for what a replay tells. */
  readonly replayBundle: () => Promise<WorkflowBundle>;
  readonly files: SealedFiles;
  /** The same store, sealed with the keys for identities. */
  readonly reporterFiles: SealedFiles;
  readonly letters: Letters;
  /** Renders a letter. */
  readonly render: ProductionSurroundings['render'];
  readonly outboxFolder: string;
  readonly casesTaskQueue: string;
  readonly documentsTaskQueue: string;
  readonly cachedCases: number;
}

const shutdownGraceTime = '20 seconds';

/**
 * The workers of a process, each with a queue and slots of its own: one carries cases and records their transitions; beside
 * it documents are produced, histories kept and changes rolled out, and none of these takes a slot of the others.
 */
export async function createWorkers(surroundings: Surroundings): Promise<readonly Worker[]> {
  const {
    client,
    dataSource,
    keyring,
    identityKeyring,
    kinds,
    speakersOf,
    files,
    reporterFiles,
    letters,
    render,
    replayBundle,
    outboxFolder,
    casesTaskQueue,
    documentsTaskQueue,
  } = surroundings;
  const outbox = new OutboxFolder(outboxFolder);
  await outbox.prepare();
  const production = new DocumentProduction({
    dataSource,
    keyring,
    files,
    dispatch: outbox,
    forReporters: {
      store: new SealedReporters(dataSource, identityKeyring),
      files: reporterFiles,
      dispatch: new KeptForRewardOfficer(),
    },
    letters,
    render,
  });
  const archive = new HistoryArchive(dataSource, client);
  const rollout = new Rollout(dataSource, client);
  const bundle = await surroundings.workflows();
  const recorder = new TransitionRecorder(dataSource, keyring, kinds, speakersOf, buildOf(bundle));
  const restoration = new RecordRestoration({ dataSource, client, keyring, recorder, production, replayBundle });
  return Promise.all([
    createCaseWorker(surroundings, bundle, recorder),
    createActivityWorker(surroundings, documentsTaskQueue, 2, {
      produceDocument: (document) => production.produceDocument(document),
    } satisfies DocumentActivities),
    createActivityWorker(surroundings, historiesTaskQueueOf(casesTaskQueue), 20, {
      archiveHistory: (input) => archive.archiveHistory(input),
    } satisfies HistoryActivities),
    createActivityWorker(surroundings, restorationsTaskQueueOf(casesTaskQueue), 2, {
      restoreRecord: (reference) => restoration.restoreRecord(reference),
    } satisfies RestorationActivities),
    createActivityWorker(surroundings, rolloutsTaskQueueOf(casesTaskQueue), 4, {
      rollOutBatch: (batch) => rollout.rollOutBatch(batch),
    } satisfies RolloutActivities),
  ]);
}

async function createCaseWorker(
  surroundings: Surroundings,
  workflowBundle: WorkflowBundle,
  recorder: TransitionRecorder,
): Promise<Worker> {
  const { connection, namespace, keyring } = surroundings;
  return Worker.create({
    connection,
    namespace,
    taskQueue: surroundings.casesTaskQueue,
    dataConverter: dataConverter(keyring),
    interceptors: { activity: [sealedInputOnly] },
    workflowBundle,
    activities: {
      recordTransition: (record, takenIn) => recorder.recordTransition(record, takenIn),
      findStanding: (process) => recorder.findStanding(process),
    } satisfies RecordActivities<AnyTransition, AnyState>,
    enableNonLocalActivities: false,
    maxCachedWorkflows: surroundings.cachedCases,
    // More would take turns from those who start cases and give commands, without a case being done any sooner.
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
    tuner: {
      workflowTaskSlotSupplier: new WorkflowSlots(workflowSlotLimits),
      localActivityTaskSlotSupplier: { type: 'fixed-size', numSlots: 50 },
      activityTaskSlotSupplier: { type: 'fixed-size', numSlots: 1 },
      nexusTaskSlotSupplier: { type: 'fixed-size', numSlots: 1 },
    },
    shutdownGraceTime,
  });
}

/** @param slots activities that it carries out at the same time */
function createActivityWorker(
  { connection, namespace, keyring }: Surroundings,
  taskQueue: string,
  slots: number,
  activities: NonNullable<WorkerOptions['activities']>,
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    dataConverter: dataConverter(keyring),
    interceptors: { activity: [sealedInputOnly] },
    activities,
    maxConcurrentActivityTaskExecutions: slots,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
    shutdownGraceTime,
  });
}
