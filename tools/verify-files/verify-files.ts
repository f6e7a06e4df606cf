import { parseArgs } from 'node:util';
import { describeError } from '../../database/connection/error-description.ts';
import type { Thoroughness } from '../../database/audit/file-verification.ts';
import { EncryptionError } from '../../encryption/keyring.ts';
import { FileError } from '../../files/file-error.ts';
import { FileStoreSettingsError } from '../../files/store-settings.ts';
import { verify } from './verify-files-command.ts';
import { VerifyFilesError } from './verify-files-error.ts';
import { readVerifyFilesSettings } from './verify-files-settings.ts';

const usage = `npm run verify-files                 reads the file of every letter and holds it against the record
npm run verify-files -- --presence   only looks whether each is there`;

/** Errors whose message is for the person who reads it. */
const told = [VerifyFilesError, EncryptionError, FileError, FileStoreSettingsError];

function readArguments(): Thoroughness {
  try {
    const { values } = parseArgs({ options: { presence: { type: 'boolean', default: false } } });
    return values.presence ? 'presence' : 'content';
  } catch (cause) {
    throw new VerifyFilesError(usage, { cause });
  }
}

try {
  const thoroughness = readArguments();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const isWhole = await verify({ settings: readVerifyFilesSettings(process.env), thoroughness, say });
  process.exitCode = isWhole ? 0 : 1;
} catch (error) {
  const isTold = error instanceof Error && told.some((kind) => error instanceof kind);
  process.stderr.write(`${isTold ? error.message : JSON.stringify(describeError(error))}\n`);
  process.exitCode = 1;
}
