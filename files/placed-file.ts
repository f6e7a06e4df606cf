import { randomUUID } from 'node:crypto';
import { link, open, readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The owner writes, the group reads, nobody else does either. */
const fileMode = 0o640;
/** Those who may read a file may look for it. */
export const folderMode = 0o750;
const unfinished = '.partial';
/** Milliseconds after which a file under its hidden name is nobody's any more. */
const longestWriting = 60_000;

/**
 * Puts a file in its place, whole and for good: it is written and flushed under a hidden name first, and then linked to
 * its own name, which unlike a rename never replaces what somebody else put there.
 * @param workplace folder of the hidden name, on the same file system
 * @returns false when a file of that name was there already; it is left as it is
 */
export async function placeFile(
  path: string,
  content: Uint8Array | string,
  workplace = dirname(path),
): Promise<boolean> {
  const hidden = join(workplace, `.${basename(path)}.${randomUUID()}${unfinished}`);
  try {
    await writeFlushed(hidden, content);
    const placed = await linked(hidden, path);
    await flushFolder(dirname(path));
    return placed;
  } finally {
    await unlink(hidden).catch(ignoreMissing);
  }
}

/** Removes what was left half written in a workplace by a process that was killed; it may be a letter in clear. */
export async function removeUnfinished(workplace: string, now: number): Promise<void> {
  for (const name of await readdir(workplace)) {
    if (!isUnfinished(name)) continue;
    const path = join(workplace, name);
    const written = await stat(path).catch(ignoreMissing);
    if (written !== undefined && now - written.mtimeMs > longestWriting) await unlink(path).catch(ignoreMissing);
  }
}

async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', fileMode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function linked(hidden: string, path: string): Promise<boolean> {
  try {
    await link(hidden, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  }
}

/** A name itself survives a power cut only once its folder is flushed. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export function isUnfinished(name: string): boolean {
  return name.startsWith('.') && name.endsWith(unfinished);
}

/** Whether a file operation failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

export function ignoreMissing(error: unknown): undefined {
  if (!isMissing(error)) {
    throw error;
  }
}

/**
 * Whether the system reported this code. Told by its shape: errors of the file system come from another realm where code runs
 * in a context of its own.
 */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
