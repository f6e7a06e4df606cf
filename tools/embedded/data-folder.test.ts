import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeyring } from '../../encryption/keyring.ts';
import { DataFolderLock } from './data-folder-lock.ts';
import { beginLogs, openDataFolder } from './data-folder.ts';
import { embeddedEncryptionKey } from './encryption-key.ts';
import { commandLine } from './running-process.ts';

let path: string;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'data-folder-test-'));
});

afterEach(() => rm(path, { recursive: true }));

describe('the encryption key of the embedded default', () => {
  it('is made once, opens what it sealed before, and is for its owner’s eyes only', async () => {
    const keys = await Promise.all([embeddedEncryptionKey(path), embeddedEncryptionKey(path)]);
    const later = await embeddedEncryptionKey(path);
    expect(keys).toEqual([later, later]);
    const sealed = readKeyring({ ...later }).seal('text', 'test');
    expect(readKeyring({ ...(await embeddedEncryptionKey(path)) }).openText(sealed, 'test')).toBe('text');
    expect((await stat(join(path, 'encryption-key'))).mode & 0o777).toBe(0o600);
  });
});

describe('the data folder', () => {
  const modeOf = async (folder: string) => (await stat(folder)).mode & 0o7777;

  it('is made, closed to other people, and used again', async () => {
    const made = join(path, 'deep', 'data');
    await openDataFolder(made);
    await writeFile(join(made, 'encryption-key'), 'kept');
    const { outbox, files } = await openDataFolder(made);
    expect((await modeOf(made)) & 0o066).toBe(0);
    for (const each of [outbox, files]) expect((await modeOf(each)) & 0o007).toBe(0);
    expect(await readFile(join(made, 'encryption-key'), 'utf8')).toBe('kept');
  });

  it('may be an empty one that is there, whose mode stays as it is', async () => {
    await chmod(path, 0o750);
    await openDataFolder(path);
    expect(await modeOf(path)).toBe(0o750);
  });

  it.each<[string, string, number, RegExp]>([
    [
      'holds other things',
      'letter-to-mother.txt',
      0o755,
      /holds other things, and is no data folder\. Set DATA_FOLDER/,
    ],
    ['others may write to', '', 0o1777, /^Others may write to .*\. Close it with chmod go-w, or set DATA_FOLDER/],
    ['its group may write to', 'social-insurance-recovery.txt', 0o770, /^Others may write to/],
    ['an earlier version made', 'postgresql-password', 0o711, /was made by an earlier version/],
  ])('is refused, and left untouched, if it is one that %s', async (_what, file, mode, message) => {
    if (file !== '') await writeFile(join(path, file), 'content');
    await chmod(path, mode);
    await expect(openDataFolder(path)).rejects.toThrow(message);
    expect(await modeOf(path)).toBe(mode);
    expect(await readdir(path)).toEqual(file === '' ? [] : [file]);
  });

  it('is refused if it is none', async () => {
    await writeFile(join(path, 'file'), 'content');
    await expect(openDataFolder(join(path, 'file'))).rejects.toThrow(/is no folder\. Set DATA_FOLDER/);
  });
});

describe('the logs', () => {
  it('begin anew, and those of the run before are kept', async () => {
    const folder = await openDataFolder(path);
    await writeFile(join(folder.logs, 'api.log'), 'first run');
    await beginLogs(folder);
    await writeFile(join(folder.logs, 'api.log'), 'second run');
    await beginLogs(folder);
    expect(await readFile(join(folder.logs, 'api.log.previous'), 'utf8')).toBe('second run');
  });
});

describe('the lock of the data folder', () => {
  const nobodyReports = (line: string) => {
    throw new Error(`unexpected report: ${line}`);
  };

  const children: ChildProcess[] = [];

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  /** A process that runs until it is stopped. */
  async function idleProcess(name: string): Promise<{ pid: number; command: string | undefined; child: ChildProcess }> {
    const child = spawn(process.execPath, ['-e', `setInterval(() => {}, 1000) // ${name}`]);
    children.push(child);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    return { pid, command: await commandLine(pid), child };
  }

  it('is refused while another start runs, with its number and what to do', async () => {
    const { pid, command, child } = await idleProcess('other');
    await writeLock({ owner: { pid, command }, services: [] });
    await expect(DataFolderLock.take(path, nobodyReports)).rejects.toThrow(
      `${path} is in use by another start (process ${pid}). Stop that one, or set DATA_FOLDER to another folder.`,
    );
    child.kill();
    await once(child, 'exit');
    await (await DataFolderLock.take(path, nobodyReports)).release();
  });

  it('is taken over from a start whose number belongs to some other process now', async () => {
    await writeLock({ owner: { pid: process.ppid, command: 'node dist/tools/start.js' }, services: [] });
    const lock = await DataFolderLock.take(path, nobodyReports);
    await lock.release();
    await expect(stat(join(path, 'running.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stops the services of a start that was killed, and no other process', async () => {
    const leftOver = await idleProcess('left over');
    const stranger = await idleProcess('stranger');
    await writeLock({
      owner: { pid: process.ppid, command: 'killed' },
      services: [
        { pid: leftOver.pid, command: leftOver.command },
        { pid: stranger.pid, command: 'postgres' },
      ],
    });
    const reported: string[] = [];
    const lock = await DataFolderLock.take(path, (line) => reported.push(line));
    expect(reported).toEqual([`A run before was killed; stopping what it left running (process ${leftOver.pid}).`]);
    expect(await commandLine(leftOver.pid)).toBeUndefined();
    expect(await commandLine(stranger.pid)).toBe(stranger.command);
    await lock.release();
  });

  async function writeLock(content: unknown): Promise<void> {
    await writeFile(join(path, 'running.json'), JSON.stringify(content));
  }
});
