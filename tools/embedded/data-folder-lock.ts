import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EmbeddedError, type Report } from './embedded-error.ts';
import { hasCode } from './error-code.ts';
import { commandLine, stopRunning } from './running-process.ts';
import type { ServiceProcess } from './service-process.ts';

const processSchema = z.object({ pid: z.number(), command: z.string() });
const lockSchema = z.object({ owner: processSchema, services: z.array(processSchema).readonly() });
type KnownProcess = z.infer<typeof processSchema>;
type LockContent = z.infer<typeof lockSchema>;

/** Another start runs on the data folder. */
export class DataFolderInUseError extends EmbeddedError {}

/**
 * Lets one start at a time use a data folder. A process is known by number and command line, since numbers come round again. The
 * lock also tells which services run on the folder: those of a run that was killed are stopped before the next begins, as two
 * servers on the same files would destroy them.
 */
export class DataFolderLock {
  readonly #file: string;
  readonly #owner: KnownProcess;
  #services: readonly KnownProcess[] = [];
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, owner: KnownProcess) {
    this.#file = file;
    this.#owner = owner;
  }

  /** @throws DataFolderInUseError if another start uses the folder */
  static async take(folder: string, report: Report): Promise<DataFolderLock> {
    const file = join(folder, 'running.json');
    const owner = { pid: process.pid, command: (await commandLine(process.pid)) ?? process.title };
    while (!(await createdLock(file, { owner, services: [] }))) await clearStaleLock(file, folder, report);
    return new DataFolderLock(file, owner);
  }

  /** Notes a service that now runs on the folder. */
  async note(service: ServiceProcess): Promise<void> {
    const command = await commandLine(service.pid);
    if (command === undefined) return;
    this.#services = [...this.#services, { pid: service.pid, command }];
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  /** Call it when all services have ended. */
  async release(): Promise<void> {
    const present = await readLock(this.#file);
    if (present?.owner.pid === this.#owner.pid) await rm(this.#file, { force: true });
  }

  /** @throws EmbeddedError if another start found the same stale lock in the same moment, and was faster */
  async #write(): Promise<void> {
    const present = await readLock(this.#file);
    if (present?.owner.pid !== this.#owner.pid) throw inUse(dirname(this.#file), present?.owner.pid);
    await replaceFile(this.#file, { owner: this.#owner, services: this.#services });
  }
}

async function createdLock(file: string, content: LockContent): Promise<boolean> {
  const draft = await writtenDraft(file, content);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

async function replaceFile(file: string, content: LockContent): Promise<void> {
  await rename(await writtenDraft(file, content), file);
}

async function writtenDraft(file: string, content: LockContent): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
  return draft;
}

async function clearStaleLock(file: string, folder: string, report: Report): Promise<void> {
  const lock = await readLock(file);
  if (lock === undefined) return;
  const { owner, services } = lock;
  if (owner.pid !== process.pid && (await isRunning(owner))) throw inUse(folder, owner.pid);
  for (const service of services.toReversed()) {
    if (!(await isRunning(service))) continue;
    report(`A run before was killed; stopping what it left running (process ${service.pid}).`);
    await stopRunning(service.pid, 'SIGINT', 15_000);
  }
  await rm(file, { force: true });
}

/** Undefined if there is none, or none any more. */
async function readLock(file: string): Promise<LockContent | undefined> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new EmbeddedError(
      `${file} is damaged. Make sure that no other start uses this folder, and remove that file.`,
      {
        cause: error,
      },
    );
  }
}

function inUse(folder: string, pid: number | undefined): DataFolderInUseError {
  return new DataFolderInUseError(
    `${folder} is in use by another start (process ${pid ?? 'unknown'}). Stop that one, or set DATA_FOLDER to another folder.`,
  );
}

async function isRunning(known: KnownProcess): Promise<boolean> {
  return (await commandLine(known.pid)) === known.command;
}
