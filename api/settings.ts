import { z } from 'zod';
import { taskQueues } from '../contracts/process.ts';
import {
  readServiceSettings,
  type Environment,
  type ServiceSettings,
} from '../database/connection/service-settings.ts';
import { readTemporalSettings, TemporalSettingsError, type TemporalSettings } from '../temporal/settings.ts';
import { AllowedHosts, isHostEntry } from './hosts/allowed-hosts.ts';
import { logLevels, type LogLevel } from './logging/logger.ts';

/** What the API needs to know of its surroundings. */
export interface ApiSettings extends ServiceSettings {
  readonly temporal: TemporalSettings;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** What the API is known as, besides the address it listens on. */
  readonly allowedHosts: AllowedHosts;
  /** Origin of the Temporal UI: for links into it, and the only origin that may use the codec endpoint. */
  readonly temporalUiUrl: string | null;
  /** Task queue on which cases are started. */
  readonly caseTaskQueue: string;
  /** Task queue for documents when it is not the usual one. */
  readonly documentsTaskQueue: string | null;
  /** The folder of the worker's letters, where this process sees it: to tell how much room is left there. */
  readonly outboxFolder: string | null;
  readonly logLevel: LogLevel;
}

/** Variables that are missing or unusable, one sentence each. */
export class ApiSettingsError extends Error {
  override readonly name = 'ApiSettingsError';
  readonly code = 'api-settings-invalid';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535.')
    .int('PORT must be a whole number.')
    .min(0, 'PORT must be a number from 0 to 65535.')
    .max(65_535, 'PORT must be a number from 0 to 65535.')
    .default(3000),
  ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((written) => written.split(/[\s,]+/).filter((entry) => entry !== ''))
    .refine(
      (entries) => entries.every(isHostEntry),
      'ALLOWED_HOSTS must be names, addresses or networks without ports, such as recovery.example.cn,10.0.0.0/8.',
    ),
  TEMPORAL_UI_URL: z.url('TEMPORAL_UI_URL must be an address such as http://127.0.0.1:8233.').optional(),
  TASK_QUEUE: z.string().default(taskQueues.cases),
  DOCUMENTS_TASK_QUEUE: z.string().optional(),
  OUTBOX_FOLDER: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`).default('info'),
});

/**
 * Reads DATABASE_URL, TEMPORAL_ADDRESS and the other Temporal settings, PAYLOAD_KEYS, PAYLOAD_KEY_ID, IDENTITY_KEYS,
 * IDENTITY_KEY_ID, HOST, PORT, ALLOWED_HOSTS, TEMPORAL_UI_URL, TASK_QUEUE, DOCUMENTS_TASK_QUEUE, OUTBOX_FOLDER, LOG_LEVEL and the settings of the store of
 * files.
 * @throws ApiSettingsError naming every variable at fault
 */
export function readApiSettings(environment: Environment): ApiSettings {
  const read = readServiceSettings(environment, variables, {
    read: readTemporalSettings,
    tells: TemporalSettingsError,
  });
  if (read.faults !== undefined) throw new ApiSettingsError(read.faults);
  const { service, own: data, other: temporal } = read;
  return {
    ...service,
    temporal,
    host: data.HOST,
    port: data.PORT,
    allowedHosts: new AllowedHosts(data.HOST, data.ALLOWED_HOSTS),
    temporalUiUrl: data.TEMPORAL_UI_URL === undefined ? null : new URL(data.TEMPORAL_UI_URL).origin,
    caseTaskQueue: data.TASK_QUEUE,
    documentsTaskQueue: data.DOCUMENTS_TASK_QUEUE ?? null,
    outboxFolder: data.OUTBOX_FOLDER ?? null,
    logLevel: data.LOG_LEVEL,
  };
}
