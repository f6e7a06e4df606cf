import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lettersOf } from '../../activities/documents/letters-of-kind.ts';
import { letters } from '../../activities/documents/letters.ts';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { FolderStore } from '../../files/folder-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { speakersOfKind } from '../../wording/kinds.ts';
import { connectWorker } from '../../worker/connection.ts';
import { installNativeRuntime } from '../../worker/native-runtime.ts';
import { createWorkers } from '../../worker/recovery-workers.ts';
import { bundleForReplay, bundleWorkflows } from '../../worker/workflow-bundle.ts';
import { createDatabase } from '../harness/database.ts';
import type { CaseGround } from '../harness/followed-case.ts';
import { RestClient } from '../harness/rest-client.ts';
import { ServedApi } from '../harness/served-api.ts';
import {
  connectTemporal,
  testIdentityKeyring,
  testKeyring,
  testTemporalSettings,
  uniqueName,
} from '../harness/temporal.ts';

/** API and workers in the test's own process, so that a rulebook can be published while they run. */
export interface Rehearsal extends CaseGround {
  stop(): Promise<void>;
}

export async function startRehearsal(): Promise<Rehearsal> {
  const database = await createDatabase();
  const dataSource = await createDataSource(database.url, { poolSize: 4 }).initialize();
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'));
  for (const name of ['files', 'outbox']) await mkdir(join(folder, name));
  const queue = uniqueName('rehearsal');
  const keyring = testKeyring();
  installNativeRuntime();
  const connected = await connectWorker(testTemporalSettings(), keyring);
  const workflows = fileURLToPath(new URL('../../dist/tests/versions/workflows/index.js', import.meta.url));
  const workers = await createWorkers({
    ...connected,
    namespace: testTemporalSettings().namespace,
    dataSource,
    keyring,
    kinds: processKinds,
    speakersOf: speakersOfKind,
    workflows: async () => ({ code: await bundleWorkflows(workflows) }),
    replayBundle: async () => ({ code: await bundleForReplay(workflows) }),
    identityKeyring: testIdentityKeyring(),
    files: new SealedFiles(new FolderStore(join(folder, 'files')), keyring),
    reporterFiles: new SealedFiles(new FolderStore(join(folder, 'files')), testIdentityKeyring()),
    letters,
    render: (kind, request) => renderLetter(lettersOf(letters, kind), request),
    outboxFolder: join(folder, 'outbox'),
    casesTaskQueue: queue,
    documentsTaskQueue: `${queue}-documents`,
    cachedCases: 100,
  });
  const running = Promise.all(workers.map((worker) => worker.run()));
  const api = await ServedApi.start({
    databaseUrl: database.url,
    caseTaskQueue: queue,
    documentsTaskQueue: `${queue}-documents`,
    files: { kind: 'folder', folder: join(folder, 'files') },
  });
  const temporal = await connectTemporal();
  return {
    rest: new RestClient(`${api.base}/api/v1`),
    temporal,
    stop: async () => {
      await temporal.close();
      await api.stop();
      for (const worker of workers) worker.shutdown();
      await running;
      await connected.connection.close();
      await dataSource.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
