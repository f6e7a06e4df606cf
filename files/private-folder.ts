import { access, constants, mkdir, stat, statfs } from 'node:fs/promises';
import { folderMode, hasCode } from './placed-file.ts';

const writableByOthers = 0o002;

/** The folder cannot be used. The message says why, and what to do; once it is mended, work goes on. */
export class PrivateFolderError extends Error {
  override readonly name = 'PrivateFolderError';
  readonly code = 'folder-unfit';
}

/** A folder whose files are for the user of the process and its group only. */
export interface PrivateFolder {
  readonly path: string;
  /** What people call it: `the outbox folder`. */
  readonly title: string;
  /** The variable that names it. */
  readonly variable: string;
}

/**
 * Makes the folder, if it isn't there.
 *
 * @throws PrivateFolderError if it is no folder, others may write to it or this process may not
 */
export async function preparePrivateFolder({ path, title, variable }: PrivateFolder): Promise<void> {
  const capitalised = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  try {
    await mkdir(path, { recursive: true, mode: folderMode });
  } catch (error) {
    if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOTDIR') && !hasCode(error, 'EACCES')) throw error;
    throw new PrivateFolderError(
      `${capitalised} ${path} is none, and cannot be made. Set ${variable} to another one.`,
      { cause: error },
    );
  }
  // Windows gives no such modes.
  if (process.platform !== 'win32' && ((await stat(path)).mode & writableByOthers) !== 0) {
    throw new PrivateFolderError(
      `Everybody may write to ${title} ${path}. Close it with chmod o-w, or set ${variable} to another one.`,
    );
  }
  await access(path, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    throw new PrivateFolderError(
      `The worker may not write to ${title} ${path}. Give it to the user that runs the worker, ` +
        `or set ${variable} to another one.`,
      { cause: error },
    );
  });
}

/** Bytes that are free where the folder is. */
export async function freeBytesIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
