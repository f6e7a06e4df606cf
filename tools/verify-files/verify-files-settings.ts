import { readIdentityKeyring, readKeyring, type Keyring } from '../../encryption/keyring.ts';
import { readFileStoreSettings, type FileStoreSettings } from '../../files/store-settings.ts';
import { VerifyFilesError } from './verify-files-error.ts';

/** Where record and files are, as the API knows it. */
export interface VerifyFilesSettings {
  readonly databaseUrl: string;
  readonly keyring: Keyring;
  readonly identityKeyring: Keyring;
  readonly files: FileStoreSettings;
}

/**
 * Reads what the API reads under the same names: DATABASE_URL, the keys of the record and of identities, and the settings of the
 * store of files.
 * @throws VerifyFilesError, EncryptionError or FileStoreSettingsError saying what is missing
 */
export function readVerifyFilesSettings(
  environment: Readonly<Record<string, string | undefined>>,
): VerifyFilesSettings {
  const databaseUrl = environment['DATABASE_URL']?.trim() || undefined;
  if (databaseUrl === undefined)
    throw new VerifyFilesError('DATABASE_URL is not set. Give the settings that the API is started with.');
  return {
    databaseUrl,
    keyring: readKeyring(environment),
    identityKeyring: readIdentityKeyring(environment),
    files: readFileStoreSettings(environment),
  };
}
