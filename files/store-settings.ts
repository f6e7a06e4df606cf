import { z } from 'zod';

/** A bucket of a store that speaks S3. */
export interface S3Settings {
  readonly kind: 's3';
  /** Origin of the store. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket stands in the path of an address, instead of in the name of its host. */
  readonly pathStyle: boolean;
}

export interface FolderSettings {
  readonly kind: 'folder';
  readonly folder: string;
}

/** Where the files of the product lie. */
export type FileStoreSettings = FolderSettings | S3Settings;

/** Variables that are missing or unusable, one sentence each. */
export class FileStoreSettingsError extends Error {
  override readonly name = 'FileStoreSettingsError';
  readonly code = 'files-settings-invalid';
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const bucketVariables = z.object({
  FILES_S3_ENDPOINT: z
    .url('FILES_S3_ENDPOINT must be the address of the store, such as https://s3.example.cn.')
    .refine(
      (written) => !URL.canParse(written) || isEncryptedOrNear(new URL(written)),
      'FILES_S3_ENDPOINT must begin with https://; http:// serves loopback addresses alone.',
    ),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_BUCKET: z.string('FILES_S3_BUCKET is not set. Give the name of the bucket in which files are kept.'),
  FILES_S3_ACCESS_KEY_ID: z.string('FILES_S3_ACCESS_KEY_ID is not set. Give the id of a key that may use the bucket.'),
  FILES_S3_SECRET_ACCESS_KEY: z.string(
    'FILES_S3_SECRET_ACCESS_KEY is not set. Give the secret that belongs to FILES_S3_ACCESS_KEY_ID.',
  ),
  FILES_S3_PATH_STYLE: z.enum(['true', 'false'], 'FILES_S3_PATH_STYLE must be true or false.').default('true'),
});

/**
 * Reads FILES_FOLDER; or, where one of them is given, FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_REGION, FILES_S3_ACCESS_KEY_ID,
 * FILES_S3_SECRET_ACCESS_KEY and FILES_S3_PATH_STYLE. An empty variable counts as one that is not set.
 * @throws FileStoreSettingsError naming every variable at fault, and never a value
 */
export function readFileStoreSettings(environment: Readonly<Record<string, string | undefined>>): FileStoreSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  if (Object.keys(given).some((name) => name.startsWith('FILES_S3_'))) return readBucket(given);
  const folder = given['FILES_FOLDER'];
  if (folder !== undefined) return { kind: 'folder', folder };
  throw new FileStoreSettingsError(
    'FILES_FOLDER is not set. Give the folder in which letters are kept, or FILES_S3_ENDPOINT for a store that speaks S3.',
  );
}

function readBucket(given: Readonly<Record<string, string | undefined>>): S3Settings {
  const read = bucketVariables.safeParse(given);
  if (!read.success) {
    throw new FileStoreSettingsError(read.error.issues.map(({ message }) => message).join('\n'));
  }
  return {
    kind: 's3',
    endpoint: read.data.FILES_S3_ENDPOINT,
    region: read.data.FILES_S3_REGION,
    bucket: read.data.FILES_S3_BUCKET,
    accessKeyId: read.data.FILES_S3_ACCESS_KEY_ID,
    secretAccessKey: read.data.FILES_S3_SECRET_ACCESS_KEY,
    pathStyle: read.data.FILES_S3_PATH_STYLE === 'true',
  };
}

function isEncryptedOrNear({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}
