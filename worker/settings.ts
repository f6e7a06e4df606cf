import { z } from 'zod';
import { taskQueues } from '../contracts/process.ts';
import { EncryptionError, readIdentityKeyring, readKeyring, type Keyring } from '../encryption/keyring.ts';
import { FileStoreSettingsError, readFileStoreSettings, type FileStoreSettings } from '../files/store-settings.ts';
import { readTemporalSettings, TemporalSettingsError, type TemporalSettings } from '../temporal/settings.ts';

/** What a worker needs to know of its surroundings. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly temporal: TemporalSettings;
  readonly keyring: Keyring;
  /** What seals who has reported. */
  readonly identityKeyring: Keyring;
  /** Where letters are kept. */
  readonly files: FileStoreSettings;
  /** Folder into which dispatch puts letters and manifests. */
  readonly outboxFolder: string;
  readonly casesTaskQueue: string;
  readonly documentsTaskQueue: string;
  /** Cases kept in memory between their steps; each costs some 100 kB. */
  readonly cachedCases: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** Variables that are missing or unusable, one sentence each. */
export class WorkerSettingsError extends Error {
  override readonly name = 'WorkerSettingsError';
  readonly code = 'worker-settings-invalid';
}

type Environment = Readonly<Record<string, string | undefined>>;

const variables = z.object({
  DATABASE_URL: z
    .string(
      'DATABASE_URL is not set. Give the address of the database, for example postgres://user:password@host:5432/name.',
    )
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres:// or postgresql://.'),
  OUTBOX_FOLDER: z.string('OUTBOX_FOLDER is not set. Give the folder into which letters are put for dispatch.'),
  TASK_QUEUE: z.string().default(taskQueues.cases),
  DOCUMENTS_TASK_QUEUE: z.string().default(taskQueues.documents),
  // A case waits for weeks; the SDK goes through all that it keeps at every step, so more make each step slower.
  CACHED_CASES: z.coerce.number('CACHED_CASES must be a whole number.').int().min(10).default(500),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

/**
 * Reads DATABASE_URL, OUTBOX_FOLDER, PAYLOAD_KEYS, PAYLOAD_KEY_ID, IDENTITY_KEYS, IDENTITY_KEY_ID, the Temporal settings,
 * TASK_QUEUE, DOCUMENTS_TASK_QUEUE, CACHED_CASES, LOG_LEVEL and the settings of the store of files; an empty variable counts as one that is not set.
 * @throws WorkerSettingsError naming every variable at fault
 */
export function readWorkerSettings(environment: Environment): WorkerSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  const faults = read.success ? [] : read.error.issues.map(({ message }) => message);
  const temporal = faultCollected(() => readTemporalSettings(environment), faults);
  const keyring = faultCollected(() => readKeyring(environment), faults);
  const identityKeyring = faultCollected(() => readIdentityKeyring(environment), faults);
  const files = faultCollected(() => readFileStoreSettings(environment), faults);
  if (
    !read.success ||
    temporal === undefined ||
    keyring === undefined ||
    identityKeyring === undefined ||
    files === undefined
  )
    throw new WorkerSettingsError(faults.join('\n'));
  return {
    databaseUrl: read.data.DATABASE_URL,
    temporal,
    keyring,
    identityKeyring,
    files,
    outboxFolder: read.data.OUTBOX_FOLDER,
    casesTaskQueue: read.data.TASK_QUEUE,
    documentsTaskQueue: read.data.DOCUMENTS_TASK_QUEUE,
    cachedCases: read.data.CACHED_CASES,
    logLevel: read.data.LOG_LEVEL,
  };
}

function faultCollected<Read>(read: () => Read, faults: string[]): Read | undefined {
  try {
    return read();
  } catch (error) {
    const isTold = [TemporalSettingsError, EncryptionError, FileStoreSettingsError].some(
      (kind) => error instanceof kind,
    );
    if (!(isTold && error instanceof Error)) throw error;
    faults.push(error.message);
    return undefined;
  }
}
