import { S3mini, S3ServiceError } from 's3mini';
import { FileError } from './file-error.ts';
import { isFileKey, type FileKey } from './file-key.ts';
import type { FileStore } from './file-store.ts';
import { patientFetch, type RequestLimits } from './patient-fetch.ts';
import type { S3Settings } from './store-settings.ts';

/** A letter is kept and read again within the 30 seconds that its production has. */
export const usualLimits: RequestLimits = { attempt: 5_000, request: 10_000, attempts: 3 };

const preconditionFailed = 412;
const keysOfPage = 1_000;

/**
 * Files in a bucket of a store that speaks S3. A file is put on condition that there is none under its key; what is repeated after
 * an answer was lost finds the file there.
 */
export class S3Store implements FileStore {
  readonly #bucket: S3mini;

  constructor(settings: S3Settings, limits: RequestLimits = usualLimits) {
    const { region, accessKeyId, secretAccessKey } = settings;
    this.#bucket = new S3mini({
      endpoint: addressOf(settings),
      region,
      accessKeyId,
      secretAccessKey,
      fetch: (address, request = {}) => patientFetch(address, onlyNew(request), limits),
    });
  }

  keep(key: FileKey, content: Uint8Array): Promise<boolean> {
    return available(async () => {
      try {
        await this.#bucket.putObject(key, content);
        return true;
      } catch (error) {
        if (error instanceof S3ServiceError && error.status === preconditionFailed) return false;
        throw error;
      }
    });
  }

  read(key: FileKey): Promise<Uint8Array | null> {
    return available(async () => {
      const content = await this.#bucket.getObjectArrayBuffer(key);
      if (content !== null) return new Uint8Array(content);
      await this.#requireBucket();
      return null;
    });
  }

  has(key: FileKey): Promise<boolean> {
    return available(async () => {
      if ((await this.#bucket.objectExists(key)) === true) return true;
      await this.#requireBucket();
      return false;
    });
  }

  async *keys(): AsyncGenerator<FileKey> {
    let after: string | undefined;
    do {
      const page = await available(async () => {
        const listed = await this.#bucket.listObjectsPaged('/', '', keysOfPage, after);
        return listed ?? { objects: await this.#requireBucket() };
      });
      for (const { Key: key } of page.objects ?? []) if (isFileKey(key)) yield key;
      after = page.nextContinuationToken;
    } while (after !== undefined);
  }

  /** A store puts a file whole or not at all. */
  removeLeftovers(): Promise<void> {
    return Promise.resolve();
  }

  /** A bucket does not tell what is left; that it is there is looked at all the same. */
  freeBytes(): Promise<null> {
    return available(() => this.#requireBucket());
  }

  /** The store answers alike where a file is not there and where the bucket is not. */
  async #requireBucket(): Promise<null> {
    if (await this.#bucket.bucketExists()) return null;
    throw new Error('There is no such bucket, or it may not be used with this key.');
  }
}

function addressOf({ endpoint, bucket, pathStyle }: S3Settings): string {
  const address = new URL(endpoint);
  if (pathStyle) address.pathname = `${address.pathname.replace(/\/$/, '')}/${bucket}`;
  else address.hostname = `${bucket}.${address.hostname}`;
  return address.toString();
}

/** Nothing is ever put in the place of something. */
function onlyNew(request: RequestInit): RequestInit {
  if (request.method !== 'PUT') return request;
  const headers = new Headers(request.headers);
  headers.set('If-None-Match', '*');
  return { ...request, headers };
}

async function available<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new FileError('files-unavailable', `The bucket of files cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/**
 * What the store says, or else the system: the innermost cause. Told by its shape: errors of `fetch` come from another realm where
 * code runs in a context of its own.
 */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('cause' in error && error.cause !== undefined) return reasonOf(error.cause);
  return 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
}
