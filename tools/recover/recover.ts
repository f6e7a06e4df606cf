import { parseArgs } from 'node:util';
import { describeError } from '../../database/connection/error-description.ts';
import { EncryptionError } from '../../encryption/keyring.ts';
import { TemporalSettingsError } from '../../temporal/settings.ts';
import { TemporalUnreachableError } from '../../temporal/unreachable.ts';
import { recover } from './recover-command.ts';
import { RecoverError } from './recover-error.ts';
import { readRecoverSettings } from './recover-settings.ts';

const usage = `npm run recover                compares every case with its process, mends what can be mended, and tells what remains
npm run recover -- --dry-run   only tells`;

/** Errors whose message is for the person who reads it. */
const told = [RecoverError, TemporalSettingsError, EncryptionError, TemporalUnreachableError];

function readArguments(): { readonly dryRun: boolean } {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
    return { dryRun: values['dry-run'] };
  } catch (cause) {
    throw new RecoverError(usage, { cause });
  }
}

try {
  const { dryRun } = readArguments();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const isLevel = await recover({ settings: readRecoverSettings(process.env), dryRun, say });
  process.exitCode = isLevel ? 0 : 1;
} catch (error) {
  const isTold = error instanceof Error && told.some((kind) => error instanceof kind);
  process.stderr.write(`${isTold ? error.message : JSON.stringify(describeError(error))}\n`);
  process.exitCode = 1;
}
