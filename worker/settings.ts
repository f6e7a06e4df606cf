import { z } from 'zod';
import { taskQueues } from '../contracts/process.ts';
import {
  readServiceSettings,
  type Environment,
  type ServiceSettings,
} from '../database/connection/service-settings.ts';
import { readTemporalSettings, TemporalSettingsError, type TemporalSettings } from '../temporal/settings.ts';

/** What a worker needs to know of its surroundings. */
export interface WorkerSettings extends ServiceSettings {
  readonly temporal: TemporalSettings;
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

const variables = z.object({
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
  const read = readServiceSettings(environment, variables, {
    read: readTemporalSettings,
    tells: TemporalSettingsError,
  });
  if (read.faults !== undefined) throw new WorkerSettingsError(read.faults.join('\n'));
  const { service, own, other: temporal } = read;
  return {
    ...service,
    temporal,
    outboxFolder: own.OUTBOX_FOLDER,
    casesTaskQueue: own.TASK_QUEUE,
    documentsTaskQueue: own.DOCUMENTS_TASK_QUEUE,
    cachedCases: own.CACHED_CASES,
    logLevel: own.LOG_LEVEL,
  };
}
