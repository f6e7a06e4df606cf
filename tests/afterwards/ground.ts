import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { taskQueues } from '../../contracts/process.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { FolderStore } from '../../files/folder-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import type { VerifiedFiles } from '../../database/audit/file-verification.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { Reconciliation, type Comparison } from '../../reconciliation/reconciliation.ts';
import { startedProcesses } from '../../reconciliation/started-processes.ts';
import { connectClient, type ConnectedClient } from '../../temporal/client.ts';
import { readTemporalSettings } from '../../temporal/settings.ts';
import { RestClient } from '../harness/rest-client.ts';

/** Where a system is, and the keys that open what it has written. */
export interface Whereabouts {
  /** As API and worker have it. */
  readonly databaseUrl: string;
  /** host:port */
  readonly temporalAddress: string;
  readonly keyring: Keyring;
  readonly identityKeyring: Keyring;
  /** Address of the API, up to and with its version. */
  readonly api: string;
  readonly outbox: string;
  /** The folder of the store of files. */
  readonly files: string;
}

/** Record, processes, API, outbox and files of a system that is up, as they are looked at from outside. */
export interface Ground {
  readonly dataSource: DataSource;
  readonly temporal: ConnectedClient;
  readonly keyring: Keyring;
  readonly rest: RestClient;
  readonly outbox: string;
  readonly files: VerifiedFiles;
  /** Condition on what Temporal lists: the system's processes of every kind. */
  readonly startedProcesses: string;
  compare(workflowId: string): Promise<Comparison>;
}

/** Tries to look that are made at most, and milliseconds between two: a busy machine may be slow to take a connection. */
const mostTries = 6;
const betweenTries = 5_000;

/**
 * Connects, uses the connections and closes them: none outlives what is done to the system next.
 * @param use is begun anew where it fails
 * @throws Error as the last try did
 */
export async function onGround<Result>(
  whereabouts: Whereabouts,
  use: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await lookOnce(whereabouts, use);
    } catch (error) {
      if (tries === mostTries) throw error;
      await pause(betweenTries);
    }
  }
}

async function lookOnce<Result>(
  { databaseUrl, temporalAddress, keyring, identityKeyring, api, outbox, files }: Whereabouts,
  use: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const temporal = await connectClient(readTemporalSettings({ TEMPORAL_ADDRESS: temporalAddress }), keyring);
  const dataSource = createDataSource(databaseUrl, { poolSize: 4, answerWithin: 60_000 });
  try {
    await dataSource.initialize();
    const surroundings = {
      dataSource,
      client: temporal.client,
      keyring,
      kinds: processKinds,
      caseTaskQueue: taskQueues.cases,
      documentsTaskQueue: null,
      outboxFolder: outbox,
    };
    const reconciliation = new Reconciliation(surroundings);
    const store = new FolderStore(files);
    return await use({
      dataSource,
      temporal,
      keyring,
      rest: new RestClient(api),
      outbox,
      files: {
        files: new SealedFiles(store, keyring),
        reporterFiles: new SealedFiles(store, identityKeyring),
      },
      startedProcesses: startedProcesses(surroundings),
      compare: (workflowId) => reconciliation.compare(workflowId),
    });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await temporal.close();
  }
}

/** Asks again and again until there is nothing left that is awaited; hands back what is, when the time is up. */
export async function awaited<Item>(
  within: number,
  left: () => Promise<readonly Item[]>,
): Promise<{ readonly left: readonly Item[]; readonly seconds: number }> {
  const began = performance.now();
  for (;;) {
    const remaining = await left();
    const seconds = (performance.now() - began) / 1_000;
    if (remaining.length === 0 || seconds * 1_000 > within) return { left: remaining, seconds };
    await pause(1_000);
  }
}
