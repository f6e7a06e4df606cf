import { describe, expect, it } from '@jest/globals';
import { FileStoreSettingsError, readFileStoreSettings } from './store-settings.ts';

const bucket = {
  FILES_S3_ENDPOINT: 'https://s3.example.cn',
  FILES_S3_BUCKET: 'recovery',
  FILES_S3_ACCESS_KEY_ID: 'recovery',
  FILES_S3_SECRET_ACCESS_KEY: 'hush-hush',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readFileStoreSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof FileStoreSettingsError) return error.message.split('\n');
    throw error;
  }
}

describe('where files lie', () => {
  it('is a folder, or a bucket where one is named', () => {
    expect(readFileStoreSettings({ FILES_FOLDER: '/files', FILES_S3_ENDPOINT: '' })).toEqual({
      kind: 'folder',
      folder: '/files',
    });
    expect(readFileStoreSettings({ ...bucket, FILES_FOLDER: '/files' })).toEqual({
      kind: 's3',
      endpoint: 'https://s3.example.cn',
      region: 'us-east-1',
      bucket: 'recovery',
      accessKeyId: 'recovery',
      secretAccessKey: 'hush-hush',
      pathStyle: true,
    });
    expect(readFileStoreSettings({ ...bucket, FILES_S3_PATH_STYLE: 'false' })).toMatchObject({ pathStyle: false });
  });

  it('has to be said', () => {
    expect(faultsOf({})).toEqual([expect.stringMatching(/^FILES_FOLDER is not set\./)]);
  });

  it('is never a folder by a slip in the settings of a bucket', () => {
    expect(faultsOf({ FILES_FOLDER: '/files', FILES_S3_REGION: 'cn-north-1' })).toEqual([
      expect.stringMatching(/^FILES_S3_ENDPOINT /),
      expect.stringMatching(/^FILES_S3_BUCKET is not set\./),
      expect.stringMatching(/^FILES_S3_ACCESS_KEY_ID is not set\./),
      expect.stringMatching(/^FILES_S3_SECRET_ACCESS_KEY is not set\./),
    ]);
  });

  it.each([
    ['FILES_S3_ENDPOINT', 's3.example.cn'],
    ['FILES_S3_ENDPOINT', 'http://s3.example.cn'],
    ['FILES_S3_ENDPOINT', 'http://127.0.0.1.example.cn'],
    ['FILES_S3_ENDPOINT', 'ftp://s3.example.cn'],
    ['FILES_S3_PATH_STYLE', 'maybe'],
  ])('is not told by %s=%s, and no secret is quoted', (name, value) => {
    const faults = faultsOf({ ...bucket, [name]: value });
    expect(faults).toEqual([expect.stringContaining(name)]);
    expect(faults.join()).not.toContain('hush-hush');
  });

  it.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000', 'https://s3.example.cn:9000'])(
    'may be %s',
    (endpoint) => {
      expect(readFileStoreSettings({ ...bucket, FILES_S3_ENDPOINT: endpoint })).toMatchObject({ endpoint });
    },
  );
});
