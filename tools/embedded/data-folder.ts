import { chmod, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedError } from './embedded-error.ts';
import { hasCode } from './error-code.ts';

/** Where the embedded default keeps everything. */
export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  readonly outbox: string;
  readonly files: string;
}

/** The folder that DATA_FOLDER names, or else `.data` beside the folder of the compiled code. */
export function dataFolderPath(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['DATA_FOLDER'] ?? fileURLToPath(new URL('../../../.data', import.meta.url));
}

/**
 * Makes the folder, if it isn't there, closed to other people, and marks it as ours. One that is there is taken as it is if it is
 * empty or ours.
 *
 * @throws EmbeddedError if it belongs to somebody, or something, else; it is left untouched
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  if (await isMadeNow(folder)) {
    // Services do not run as root but as a user of their own, who has to pass through; nobody may look around.
    await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } else {
    await assertOurs(folder);
  }
  await writeFile(join(folder, mark), markText, { mode: 0o600 });
  const logs = join(folder, 'logs');
  const outbox = join(folder, 'outbox');
  const files = join(folder, 'files');
  for (const each of [logs, outbox, files]) await mkdir(each, { recursive: true, mode: 0o700 });
  return { path: folder, logs, outbox, files };
}

const mark = 'social-insurance-recovery.txt';
const markText = 'A data folder of social-insurance-recovery: everything in it was made, and is used, by npm start.\n';

async function isMadeNow(folder: string): Promise<boolean> {
  try {
    return (await mkdir(folder, { recursive: true })) !== undefined;
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOTDIR')) {
      throw new EmbeddedError(`${folder} is no folder. Set DATA_FOLDER to one that is new, empty, or a data folder.`);
    }
    throw error;
  }
}

async function assertOurs(folder: string): Promise<void> {
  const entries = await readdir(folder);
  if (entries.includes(passwordOfOneUser)) {
    throw new EmbeddedError(
      `${folder} was made by an earlier version, whose database had one user for everything, and cannot be gone on with. ` +
        'Set DATA_FOLDER to a new folder, or remove this one.',
    );
  }
  if (entries.length > 0 && !entries.includes(mark)) {
    throw new EmbeddedError(
      `${folder} holds other things, and is no data folder. Set DATA_FOLDER to one that is new, empty, or a data folder.`,
    );
  }
  const { uid, mode } = await stat(folder);
  const self = process.getuid?.();
  // Windows knows neither.
  if (self === undefined) return;
  if (uid !== self) {
    throw new EmbeddedError(
      `${folder} belongs to another user of this machine. Run this as that user, or set DATA_FOLDER to another folder.`,
    );
  }
  if ((mode & writableByOthers) !== 0) {
    throw new EmbeddedError(
      `Others may write to ${folder}. Close it with chmod go-w, or set DATA_FOLDER to another folder.`,
    );
  }
}

const passwordOfOneUser = 'postgresql-password';
const writableByOthers = 0o022;

/** Begins new logs; those of the run before are kept as `*.previous`, older ones are not. */
export async function beginLogs({ logs }: DataFolder): Promise<void> {
  for (const file of await readdir(logs)) {
    if (file.endsWith('.log')) await rename(join(logs, file), join(logs, `${file}.previous`));
  }
}
