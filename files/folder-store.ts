import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from './file-error.ts';
import { isFileKey, type FileKey } from './file-key.ts';
import type { FileStore } from './file-store.ts';
import { flushFolder, folderMode, hasCode, isMissing, placeFile, removeUnfinished } from './placed-file.ts';
import { freeBytesIn, preparePrivateFolder } from './private-folder.ts';

/**
 * Files in a folder: a key is the path of its file. They appear whole or not at all, are flushed to the disk, and are open to the
 * user of the process and its group only. Whoever only reads needs no right to write.
 */
export class FolderStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Makes the folder, if it isn't there.
   * @throws PrivateFolderError if it cannot be used
   */
  prepare(): Promise<void> {
    return preparePrivateFolder({ path: this.#folder, title: 'the folder of files', variable: 'FILES_FOLDER' });
  }

  keep(key: FileKey, content: Uint8Array): Promise<boolean> {
    return available(async () => {
      try {
        return await this.#place(key, content);
      } catch (error) {
        if (!isMissing(error)) throw error;
        await this.#makeFolderOf(key);
        return this.#place(key, content);
      }
    });
  }

  read(key: FileKey): Promise<Uint8Array | null> {
    return available(() => this.#unlessMissing(readFile(join(this.#folder, key)), null));
  }

  has(key: FileKey): Promise<boolean> {
    return available(() =>
      this.#unlessMissing(
        access(join(this.#folder, key)).then(() => true),
        false,
      ),
    );
  }

  async *keys(): AsyncGenerator<FileKey> {
    const kinds = await available(() => readdir(this.#folder));
    for (const kind of kinds) {
      for (const part of await this.#namesIn(kind)) {
        for (const name of await this.#namesIn(kind, part)) {
          const path = [kind, part, name].join('/');
          if (isFileKey(path)) yield path;
        }
      }
    }
  }

  removeLeftovers(now: number): Promise<void> {
    return available(() => removeUnfinished(this.#folder, now));
  }

  freeBytes(): Promise<number | null> {
    return available(() => freeBytesIn(this.#folder));
  }

  /** None where it is no folder. */
  #namesIn(...path: readonly string[]): Promise<string[]> {
    return available(async () => {
      try {
        return await readdir(join(this.#folder, ...path));
      } catch (error) {
        if (hasCode(error, 'ENOTDIR')) return [];
        throw error;
      }
    });
  }

  #place(key: FileKey, content: Uint8Array): Promise<boolean> {
    return placeFile(join(this.#folder, key), content, this.#folder);
  }

  /** The folders below ours; it itself is not made again: where it is gone, so are the files in it. */
  async #makeFolderOf(key: FileKey): Promise<void> {
    const names = dirname(key).split('/');
    for (const [depth, name] of names.entries()) {
      const parent = join(this.#folder, ...names.slice(0, depth));
      await mkdir(join(parent, name), { mode: folderMode }).catch((error: unknown) => {
        if (!hasCode(error, 'EEXIST')) throw error;
      });
      await flushFolder(parent);
    }
  }

  /** A file is missing only where the folder is there. */
  async #unlessMissing<Found>(found: Promise<Found>, missing: Found): Promise<Found> {
    try {
      return await found;
    } catch (error) {
      if (!isMissing(error)) throw error;
      await access(this.#folder);
      return missing;
    }
  }
}

async function available<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new FileError('files-unavailable', `The folder of files cannot be used: ${codeOf(error)}.`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
