import type { FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';
import { S3Store } from './s3-store.ts';
import type { FileStoreSettings } from './store-settings.ts';

/** The store for a process that reads. */
export function openFileStore(settings: FileStoreSettings): FileStore {
  return settings.kind === 'folder' ? new FolderStore(settings.folder) : new S3Store(settings);
}

/**
 * The store for a process that keeps files as well.
 * @throws PrivateFolderError if it is a folder that cannot be used
 */
export async function prepareFileStore(settings: FileStoreSettings): Promise<FileStore> {
  if (settings.kind === 's3') return new S3Store(settings);
  const store = new FolderStore(settings.folder);
  await store.prepare();
  return store;
}
