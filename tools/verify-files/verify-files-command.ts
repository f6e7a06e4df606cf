import type { DataSource } from 'typeorm';
import { createDataSource } from '../../database/connection/data-source.ts';
import { describeError } from '../../database/connection/error-description.ts';
import {
  verifyFiles,
  type FileFault,
  type FileVerification,
  type Thoroughness,
} from '../../database/audit/file-verification.ts';
import { assertApplicationRole } from '../../database/roles.ts';
import { openFileStore } from '../../files/open-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { VerifyFilesError } from './verify-files-error.ts';
import type { VerifyFilesSettings } from './verify-files-settings.ts';

interface Verifying {
  readonly settings: VerifyFilesSettings;
  readonly thoroughness: Thoroughness;
  readonly say: (line: string) => void;
}

/**
 * Looks for the file of every letter that the record names, and tells of each that is missing or damaged. Changes nothing.
 * @returns whether every file is as it was recorded
 * @throws VerifyFilesError, or FileError where the store cannot be reached; errors of the connection pass through
 */
export async function verify({ settings, thoroughness, say }: Verifying): Promise<boolean> {
  const dataSource = await connectedTo(settings.databaseUrl);
  try {
    await assertApplicationRole(dataSource);
    const store = openFileStore(settings.files);
    const files = new SealedFiles(store, settings.keyring);
    const reporterFiles = new SealedFiles(store, settings.identityKeyring);
    const verification = await verifyFiles(dataSource, { files, reporterFiles }, thoroughness);
    for (const line of reportOf(verification, thoroughness)) say(line);
    return verification.faults.length === 0;
  } finally {
    await dataSource.destroy();
  }
}

async function connectedTo(databaseUrl: string): Promise<DataSource> {
  try {
    return await createDataSource(databaseUrl, { applicationName: 'verify-files', answerWithin: 30_000 }).initialize();
  } catch (error) {
    const reason = JSON.stringify({ ...describeError(error), stack: undefined });
    throw new VerifyFilesError(`The database cannot be reached. Start it, or correct DATABASE_URL. ${reason}`, {
      cause: error,
    });
  }
}

const verified: Readonly<Record<Thoroughness, string>> = {
  content: 'is there and as it was recorded',
  presence: 'is there',
};

const wordings: Readonly<Record<FileFault['code'], string>> = {
  'file-missing': 'missing',
  'file-damaged': 'damaged',
};

function reportOf({ files, faults, unrecorded }: FileVerification, thoroughness: Thoroughness): readonly string[] {
  return [
    `Files that the record names: ${files}.`,
    ...(faults.length === 0 ? [`Each of them ${verified[thoroughness]}.`] : faultsInWords(faults)),
    ...(unrecorded.length === 0
      ? []
      : [
          `Files that no record names: ${unrecorded.length}. They are in nobody's way and stay.`,
          ...unrecorded.map((key) => `  ${key}`),
        ]),
  ];
}

function faultsInWords(faults: readonly FileFault[]): readonly string[] {
  return [
    `Missing or damaged: ${faults.length}. Put each back from a backup under the same name, as docs/operations.md says.`,
    ...faults.map(
      ({ code, number, processId, key }) => `  ${wordings[code]}: ${key}, letter ${number} of case ${processId}`,
    ),
  ];
}
