import type { FileKey } from './file-key.ts';

/**
 * Where sealed files lie: a folder, or a bucket. What is kept under a key stays as it is: nothing replaces or removes it. Every
 * method throws FileError `files-unavailable` when the store cannot be reached, is full or refuses.
 */
export interface FileStore {
  /**
   * Keeps a file, whole or not at all; once this is over it survives a power cut.
   * @returns false when a file lies under the key already; it is left as it is
   */
  keep(key: FileKey, content: Uint8Array): Promise<boolean>;

  /** Null when there is no such file. */
  read(key: FileKey): Promise<Uint8Array | null>;

  has(key: FileKey): Promise<boolean>;

  /** Every file, in no order that could be relied on. What is not a file of the product is passed over. */
  keys(): AsyncIterable<FileKey>;

  /** Removes what a process that was killed has left half written, once nobody can be writing it any more. */
  removeLeftovers(now: number): Promise<void>;

  /** Bytes that are left for further files; null where the store does not tell. */
  freeBytes(): Promise<number | null>;
}
