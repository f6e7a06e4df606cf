import { createHash } from 'node:crypto';
import { EncryptionError, type Keyring } from '../encryption/keyring.ts';
import { FileError } from './file-error.ts';
import { fileKeyOf, type FileKey, type FileOwner } from './file-key.ts';
import type { FileStore } from './file-store.ts';

/** What the record keeps of a file. */
export interface KeptFile {
  readonly key: FileKey;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
  /** Bytes of the content. */
  readonly size: number;
}

/** Purpose of the fingerprint in a key. */
const contentPurpose = 'file.content';

/**
 * Files as the product has them: sealed before they go to the store, bound to their key, and held against the record when they
 * come back. A damaged file, one of another owner, or none, is told and never handed on.
 */
export class SealedFiles {
  readonly #store: FileStore;
  readonly #keyring: Keyring;

  constructor(store: FileStore, keyring: Keyring) {
    this.#store = store;
    this.#keyring = keyring;
  }

  /**
   * Keeps a content for its owner. The same content gets the same key, however often and from however many sides it is kept
   * while the same key of the keyring seals, and lies there once.
   * @throws FileError `files-unavailable`; `file-damaged` when it lies there already and is not what was kept
   */
  async keep(owner: FileOwner, content: Uint8Array): Promise<KeptFile> {
    const sha256 = sha256Of(content);
    const key = fileKeyOf(owner, this.#keyring.blindIndex(sha256, contentPurpose));
    const file: KeptFile = { key, sha256, size: content.byteLength };
    const isNew = await this.#store.keep(key, this.#keyring.seal(content, contextOf(key)));
    if (!isNew) await this.read(file);
    return file;
  }

  /**
   * The content as it was kept.
   * @throws FileError; EncryptionError `encryption-key-unknown` for a file that was sealed with a key not known here
   */
  async read({ key, sha256, size }: KeptFile): Promise<Buffer> {
    const sealed = await this.#store.read(key);
    if (sealed === null) {
      throw new FileError('file-missing', `The file ${key} is not in the store. Put it back from a backup.`);
    }
    const content = this.#opened(key, sealed);
    if (content.byteLength !== size || sha256Of(content) !== sha256) throw damaged(key);
    return content;
  }

  /** @throws FileError `files-unavailable` */
  has(key: FileKey): Promise<boolean> {
    return this.#store.has(key);
  }

  /** Every file that is in the store, recorded or not, in no order. */
  keys(): AsyncIterable<FileKey> {
    return this.#store.keys();
  }

  /** @throws FileError `files-unavailable` */
  removeLeftovers(now: number): Promise<void> {
    return this.#store.removeLeftovers(now);
  }

  /**
   * Bytes that are left for further files; null where the store does not tell.
   * @throws FileError `files-unavailable`
   */
  freeBytes(): Promise<number | null> {
    return this.#store.freeBytes();
  }

  #opened(key: FileKey, sealed: Uint8Array): Buffer {
    try {
      return this.#keyring.open(sealed, contextOf(key));
    } catch (error) {
      if (error instanceof EncryptionError && error.code !== 'encryption-key-unknown') throw damaged(key, error);
      throw error;
    }
  }
}

/** What a sealed file is bound to: put in the place of another it cannot be opened. */
function contextOf(key: FileKey): string {
  return `file/${key}`;
}

function damaged(key: FileKey, cause?: EncryptionError): FileError {
  const message = `The file ${key} is not the one that was kept. Put it back from a backup.`;
  return new FileError('file-damaged', message, { cause });
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
