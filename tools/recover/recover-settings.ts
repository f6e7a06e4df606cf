import { taskQueues } from '../../contracts/process.ts';
import { readKeyring, type Keyring } from '../../encryption/keyring.ts';
import { readTemporalSettings, type TemporalSettings } from '../../temporal/settings.ts';
import { RecoverError } from './recover-error.ts';

/** Where record and processes are, as the API knows it. */
export interface RecoverSettings {
  readonly databaseUrl: string;
  readonly temporal: TemporalSettings;
  readonly keyring: Keyring;
  readonly caseTaskQueue: string;
  readonly documentsTaskQueue: string | null;
  /** Where letters tell what a record may have lost; null where they are not to be had from here. */
  readonly outboxFolder: string | null;
}

/**
 * Reads what the API reads under the same names: DATABASE_URL, the Temporal settings, PAYLOAD_KEYS, PAYLOAD_KEY_ID,
 * TASK_QUEUE, DOCUMENTS_TASK_QUEUE and OUTBOX_FOLDER.
 * @throws RecoverError, TemporalSettingsError or EncryptionError saying what is missing
 */
export function readRecoverSettings(environment: Readonly<Record<string, string | undefined>>): RecoverSettings {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl === undefined)
    throw new RecoverError('DATABASE_URL is not set. Give the settings that the API is started with.');
  return {
    databaseUrl,
    temporal: readTemporalSettings(environment),
    keyring: readKeyring(environment),
    caseTaskQueue: given('TASK_QUEUE') ?? taskQueues.cases,
    documentsTaskQueue: given('DOCUMENTS_TASK_QUEUE') ?? null,
    outboxFolder: given('OUTBOX_FOLDER') ?? null,
  };
}
