import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeyring } from '../encryption/keyring.ts';
import { S3Server } from '../tests/harness/s3-server.ts';
import { fileKeyOf, type FileKey } from './file-key.ts';
import type { FileStore } from './file-store.ts';
import { openFileStore, prepareFileStore } from './open-store.ts';
import { SealedFiles } from './sealed-files.ts';
import type { FileStoreSettings } from './store-settings.ts';

/** What holds of files wherever they lie. */

let server: S3Server;
beforeAll(async () => {
  server = await S3Server.start();
});
afterAll(() => server.stop());

const processId = '0190a0b0-0000-8000-8000-0000000000c1';
const otherId = '0190a0b0-0000-8000-8000-0000000000c2';
const keyOf = (documentId: string, digit = 'a'): FileKey => fileKeyOf({ processId, documentId }, digit.repeat(64));

async function inFolder(): Promise<FileStoreSettings> {
  return { kind: 'folder', folder: join(await mkdtemp(join(tmpdir(), 'files-')), 'files') };
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', () => server.bucket()],
] as const)('%s', (_place, settingsOf) => {
  let settings: FileStoreSettings;
  let store: FileStore;
  beforeEach(async () => {
    settings = await settingsOf();
    store = await prepareFileStore(settings);
  });
  afterEach(async () => {
    if (settings.kind === 'folder') await rm(join(settings.folder, '..'), { recursive: true });
  });

  it('keeps a file, whoever opens it, and knows of none that is not there', async () => {
    const content = randomBytes(200_000);
    expect(await store.keep(keyOf('W1'), content)).toBe(true);
    const opened = openFileStore(settings);
    expect(Buffer.from((await opened.read(keyOf('W1'))) ?? []).equals(content)).toBe(true);
    expect(await opened.has(keyOf('W1'))).toBe(true);
    expect([await opened.has(keyOf('W2')), await opened.read(keyOf('W2'))]).toEqual([false, null]);
  });

  it('leaves a file as it is when the same, or another content, is put under its key', async () => {
    await store.keep(keyOf('W1'), Buffer.from('first'));
    for (const content of ['first', 'another']) expect(await store.keep(keyOf('W1'), Buffer.from(content))).toBe(false);
    expect(Buffer.from((await store.read(keyOf('W1'))) ?? []).toString()).toBe('first');
  });

  it('takes one of many contents that are put under one key at once', async () => {
    const contents = Array.from({ length: 12 }, (_, index) => Buffer.from(`content ${index}`));
    const kept = await Promise.all(contents.map((content) => store.keep(keyOf('W1'), content)));
    const won = kept.indexOf(true);
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(Buffer.from((await store.read(keyOf('W1'))) ?? []).toString()).toBe(`content ${won}`);
  });

  it('lists every file, however many there are', async () => {
    expect(await listed(store)).toEqual([]);
    const keys = Array.from({ length: 1_100 }, (_, index) => keyOf(`W${index}`));
    for (let index = 0; index < keys.length; index += 100)
      await Promise.all(keys.slice(index, index + 100).map((key) => store.keep(key, Buffer.from('x'))));
    expect(await listed(store)).toEqual(keys.toSorted());
  });

  describe('with sealed files', () => {
    const secret = `first:${randomBytes(32).toString('base64')}`;
    const keyring = readKeyring({ PAYLOAD_KEYS: secret });
    const owner = { processId, documentId: 'W1' };
    const content = Buffer.from('给戴建国的信，身份证号 360731194503120016');

    it('has the same content once, however often and from however many sides it is kept', async () => {
      const sides = Array.from({ length: 8 }, () => new SealedFiles(store, keyring).keep(owner, content));
      const [first, ...others] = await Promise.all(sides);
      for (const other of others) expect(other).toEqual(first);
      expect(await new SealedFiles(store, keyring).keep(owner, content)).toEqual(first);
      expect(await listed(store)).toEqual([first?.key]);
    });

    it('shows nothing of a content, neither in its bytes nor in its key', async () => {
      const file = await new SealedFiles(store, keyring).keep(owner, content);
      const stored = Buffer.from((await store.read(file.key)) ?? []);
      expect(stored.length).toBeGreaterThan(content.length);
      expect(stored.includes('360731194503120016')).toBe(false);
      expect(file.key).not.toContain(file.sha256);
    });

    it('gives another content of the same owner another key, so that both are there', async () => {
      const files = new SealedFiles(store, keyring);
      const first = await files.keep(owner, content);
      const second = await files.keep(owner, Buffer.from('another letter'));
      expect(second.key).not.toBe(first.key);
      expect((await files.read(first)).equals(content)).toBe(true);
      expect((await files.read(second)).toString()).toBe('another letter');
    });

    it('tells of a file that is missing, and of one that is another case’s', async () => {
      const files = new SealedFiles(store, keyring);
      const other = await files.keep({ processId: otherId, documentId: 'W1' }, content);
      const key = keyOf('W1');
      await expect(files.read({ ...other, key })).rejects.toMatchObject({ code: 'file-missing' });
      await store.keep(key, (await store.read(other.key)) ?? Buffer.of());
      await expect(files.read({ ...other, key })).rejects.toMatchObject({ code: 'file-damaged' });
    });

    it('tells of a file that is whole and is not the one on record', async () => {
      const files = new SealedFiles(store, keyring);
      const file = await files.keep(owner, content);
      const later = await files.keep(owner, Buffer.from(content).fill(0x20));
      await expect(files.read({ ...file, key: later.key })).rejects.toMatchObject({ code: 'file-damaged' });
    });

    it('opens after a change of keys what was sealed before, and not without the former key', async () => {
      const file = await new SealedFiles(store, keyring).keep(owner, content);
      const later = `later:${randomBytes(32).toString('base64')}`;
      const changed = readKeyring({ PAYLOAD_KEYS: `${secret},${later}`, PAYLOAD_KEY_ID: 'later' });
      expect((await new SealedFiles(store, changed).read(file)).equals(content)).toBe(true);
      const forgotten = new SealedFiles(store, readKeyring({ PAYLOAD_KEYS: later }));
      await expect(forgotten.read(file)).rejects.toMatchObject({ code: 'encryption-key-unknown' });
    });
  });
});

async function listed(store: FileStore): Promise<readonly FileKey[]> {
  const keys: FileKey[] = [];
  for await (const key of store.keys()) keys.push(key);
  return keys.toSorted();
}
