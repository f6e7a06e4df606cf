import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import { lettersOf } from '../../activities/documents/letters-of-kind.ts';
import { processModule } from '../../api/processes/process-module.ts';
import { servedProcesses, type ServedProcesses } from '../../api/processes/served-processes.ts';
import { servedKinds } from '../../api/served-kinds.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { ProcessKinds } from '../../database/kinds/process-kind.ts';
import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import { FolderStore } from '../../files/folder-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { speakersOf } from '../../wording/catalogue.ts';
import { connectWorker } from '../../worker/connection.ts';
import { installNativeRuntime } from '../../worker/native-runtime.ts';
import { createWorkers } from '../../worker/recovery-workers.ts';
import { bundleForReplay, bundleWorkflows } from '../../worker/workflow-bundle.ts';
import { createDatabase, type TestDatabase } from '../harness/database.ts';
import { RestClient } from '../harness/rest-client.ts';
import { ServedApi } from '../harness/served-api.ts';
import { testIdentityKeyring, testKeyring, testTemporalSettings, uniqueName } from '../harness/temporal.ts';
import { inquiryCatalogue } from './inquiry-catalogue.ts';
import { InquiryOpenings, inquiryOpening } from './inquiry-openings.ts';
import { inquiryKind, inquiryTable, letters, servedInquiries } from './inquiry-kind.ts';

/** API and workers with a kind of process that no file of the product knows, handed to them as their own kinds are. */
export interface InquirySystem {
  readonly database: TestDatabase;
  /** Connected as the owner of the tables. */
  readonly owner: DataSource;
  readonly outbox: string;
  readonly api: ServedApi;
  readonly rest: RestClient;
  /** Another API on the same database and queues. */
  anotherApi(): Promise<ServedApi>;
  stop(): Promise<void>;
}

export async function startInquirySystem(): Promise<InquirySystem> {
  const database = await createDatabase();
  const owner = await createDataSource(database.urlAs('owner'), { poolSize: 1 }).initialize();
  await owner.query(inquiryTable);
  await owner.query('GRANT SELECT, INSERT, UPDATE ON inquiry TO PUBLIC');
  const dataSource = await createDataSource(database.url, { poolSize: 4 }).initialize();
  const folder = await mkdtemp(join(tmpdir(), 'second-kind-'));
  for (const name of ['files', 'outbox']) await mkdir(join(folder, name));
  const queue = uniqueName('second-kind');
  const keyring = testKeyring();
  installNativeRuntime();
  const connected = await connectWorker(testTemporalSettings(), keyring);
  const workflows = fileURLToPath(new URL('../../dist/tests/second-kind/workflows/index.js', import.meta.url));
  const workers = await createWorkers({
    ...connected,
    namespace: testTemporalSettings().namespace,
    dataSource,
    keyring,
    kinds: new ProcessKinds([recoveryCaseKind, inquiryKind]),
    speakersOf: () => speakersOf(inquiryCatalogue),
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
  const served = (): ServedProcesses =>
    servedProcesses(
      servedInquiries,
      processModule(servedInquiries, { opening: inquiryOpening, controllers: [], providers: [InquiryOpenings] }),
    );
  const anotherApi = (): Promise<ServedApi> =>
    ServedApi.start(
      {
        databaseUrl: database.url,
        caseTaskQueue: queue,
        documentsTaskQueue: `${queue}-documents`,
        files: { kind: 'folder', folder: join(folder, 'files') },
      },
      undefined,
      [...servedKinds, served()],
    );
  const api = await anotherApi();
  return {
    database,
    owner,
    outbox: join(folder, 'outbox'),
    api,
    rest: new RestClient(`${api.base}/api/v1`),
    anotherApi,
    stop: async () => {
      await api.stop();
      for (const worker of workers) worker.shutdown();
      await running;
      await connected.connection.close();
      await dataSource.destroy();
      await owner.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Opens an inquiry, and gives its id. */
export async function opensInquiry(rest: RestClient, subject: string): Promise<string> {
  const opened = await rest.post('/inquiries', { office: 'dayu', subject, askedOf: '赣州监狱' });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  return String(opened.body['id']);
}
