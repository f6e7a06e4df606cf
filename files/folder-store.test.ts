import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeyOf, readFileKey, type FileKey } from './file-key.ts';
import { FolderStore } from './folder-store.ts';

const processId = '0190a0b0-0000-8000-8000-0000000000c1';
const keyOf = (documentId: string): FileKey => fileKeyOf({ processId, documentId }, 'a'.repeat(64));

let folder = '';
let store: FolderStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  store = new FolderStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function listed(): Promise<readonly FileKey[]> {
  const keys: FileKey[] = [];
  for await (const key of store.keys()) keys.push(key);
  return keys;
}

describe('a folder of files', () => {
  it('opens files to its owner and its group, and to nobody else, however open new files are elsewhere', async () => {
    const usual = process.umask(0);
    try {
      await store.keep(keyOf('W1'), Buffer.from('sealed'));
    } finally {
      process.umask(usual);
    }
    const modes = ['documents', 'documents/c1', keyOf('W1')].map(async (name) => {
      const { mode } = await stat(join(folder, name));
      return (mode & 0o777).toString(8);
    });
    expect(await Promise.all(modes)).toEqual(['750', '750', '640']);
  });

  it('is refused if everybody may write to it, and if it is none', async () => {
    await chmod(folder, 0o777);
    await expect(store.prepare()).rejects.toThrow(
      `Everybody may write to the folder of files ${folder}. Close it with chmod o-w, or set FILES_FOLDER to another one.`,
    );
    await chmod(folder, 0o700);
    await writeFile(join(folder, 'file'), '');
    await expect(new FolderStore(join(folder, 'file')).prepare()).rejects.toThrow(/is none, and cannot be made/);
  });

  it('leaves nothing half written behind, and removes what a killed worker has left, once nobody can be at it', async () => {
    await store.keep(keyOf('W1'), Buffer.from('sealed'));
    expect(await readdir(folder)).toEqual(['documents']);

    const half = join(folder, '.W2.1c0d.partial');
    await writeFile(half, 'sea');
    await store.removeLeftovers(Date.now());
    expect(await readdir(folder)).toContain('.W2.1c0d.partial');
    await utimes(half, 0, 0);
    await store.removeLeftovers(Date.now());
    expect(await readdir(folder)).toEqual(['documents']);
    expect(await listed()).toEqual([keyOf('W1')]);
  });

  it('passes over what is not a file of the product', async () => {
    await store.keep(keyOf('W1'), Buffer.from('sealed'));
    await mkdir(join(folder, 'lost+found'));
    for (const name of ['note.txt', 'documents/note.txt', 'documents/c1/note.txt'])
      await writeFile(join(folder, name), '');
    expect(await listed()).toEqual([keyOf('W1')]);
  });

  it('is unavailable, and lacks no file, while it is away; it is not made anew', async () => {
    await store.keep(keyOf('W1'), Buffer.from('sealed'));
    const away = `${folder}-away`;
    await rename(folder, away);
    for (const asked of [
      () => store.keep(keyOf('W2'), Buffer.from('sealed')),
      () => store.read(keyOf('W1')),
      () => store.has(keyOf('W1')),
      () => listed(),
      () => store.freeBytes(),
    ])
      await expect(asked()).rejects.toMatchObject({
        code: 'files-unavailable',
        message: expect.stringContaining('ENOENT'),
      });
    await rename(away, folder);
    expect(Buffer.from((await store.read(keyOf('W1'))) ?? []).toString()).toBe('sealed');
  });

  it('tells how much room there is', async () => {
    expect(await store.freeBytes()).toBeGreaterThan(0);
  });
});

describe('the key of a file', () => {
  it.each([
    '../documents/c1/x',
    '/documents/c1/x',
    `documents/c1/../c1/${processId}.W1.${'a'.repeat(64)}`,
    `documents/c1/${processId}.W1/x.${'a'.repeat(64)}`,
    `documents/c1/${processId}..${'a'.repeat(64)}`,
    `documents/c1/${processId}.W1.${'a'.repeat(63)}`,
    `documents/c1/${processId}.W1.${'a'.repeat(64)}\n`,
  ])('is not %j, which would lead elsewhere', (text) => {
    expect(() => readFileKey(text)).toThrow(RangeError);
  });
});
