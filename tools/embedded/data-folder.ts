import { chmod, mkdir, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the embedded default keeps everything. */
export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  readonly outbox: string;
}

/** The folder that DATA_FOLDER names, or else `.data` beside the folder of the compiled code. */
export function dataFolderPath(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['DATA_FOLDER'] ?? fileURLToPath(new URL('../../../.data', import.meta.url));
}

/** Makes the folder, if it isn't there, closed to other people. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  const logs = join(folder, 'logs');
  const outbox = join(folder, 'outbox');
  await mkdir(folder, { recursive: true });
  // PostgreSQL does not run as root but as a user of its own, who has to pass through; nobody may look around.
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  await mkdir(logs, { recursive: true, mode: 0o700 });
  await mkdir(outbox, { recursive: true, mode: 0o700 });
  return { path: folder, logs, outbox };
}

/** Begins new logs; those of the run before are kept as `*.previous`, older ones are not. */
export async function beginLogs({ logs }: DataFolder): Promise<void> {
  for (const file of await readdir(logs)) {
    if (file.endsWith('.log')) await rename(join(logs, file), join(logs, `${file}.previous`));
  }
}
