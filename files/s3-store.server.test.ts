import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anyFreePort } from '../tools/embedded/ports.ts';
import { S3Server } from '../tests/harness/s3-server.ts';
import { fileKeyOf } from './file-key.ts';
import { S3Store } from './s3-store.ts';
import type { S3Settings } from './store-settings.ts';

const key = fileKeyOf({ processId: '0190a0b0-0000-8000-8000-0000000000c1', documentId: 'W1' }, 'a'.repeat(64));
const content = Buffer.from('sealed');
const limits = { attempt: 300, request: 800, attempts: 3 };

let server: S3Server;
let settings: S3Settings;
let store: S3Store;
beforeAll(async () => {
  server = await S3Server.start();
});
beforeEach(async () => {
  settings = await server.bucket();
  store = new S3Store(settings, limits);
});
afterAll(() => server.stop());

async function everyOperation(of: S3Store): Promise<readonly unknown[]> {
  const asked = [() => of.keep(key, content), () => of.read(key), () => of.has(key), () => of.freeBytes()];
  const errors = asked.map((ask) =>
    ask().then(
      () => null,
      (error: unknown) => error,
    ),
  );
  const listing = of
    .keys()
    .next()
    .then(
      () => null,
      (error: unknown) => error,
    );
  return Promise.all([...errors, listing]);
}

const nowhere = async (): Promise<string> => `http://127.0.0.1:${await anyFreePort()}`;

const unavailable = (reason: RegExp) =>
  Array.from({ length: 5 }, () =>
    expect.objectContaining({ code: 'files-unavailable', message: expect.stringMatching(reason) }),
  );

describe('a bucket of files', () => {
  it('is unavailable while its server does not answer, within the time that there is, and serves once it does', async () => {
    await store.keep(key, content);
    server.freeze();
    const answers = await everyOperation(store);
    server.goOn();
    expect(answers).toEqual(unavailable(/due to timeout/));
    expect(Buffer.from((await store.read(key)) ?? []).toString()).toBe('sealed');
  });

  it('is unavailable where there is no server, and no bucket: no file is missing for that', async () => {
    const nobody = new S3Store({ ...settings, endpoint: await nowhere() }, limits);
    expect(await everyOperation(nobody)).toEqual(unavailable(/ECONNREFUSED/));
    await server.remove(settings);
    expect(await everyOperation(store)).toEqual(unavailable(/no such bucket|NoSuchBucket/));
  });

  it('does not tell its secret', async () => {
    const secretAccessKey = 'hush-hush';
    const nobody = new S3Store({ ...settings, endpoint: await nowhere(), secretAccessKey }, limits);
    const [error] = await everyOperation(nobody);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hush-hush');
  });
});
