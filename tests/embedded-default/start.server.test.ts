import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { commandLine } from '../../tools/embedded/running-process.ts';
import { serviceAccount, temporaryFolder } from '../../tools/embedded/service-account.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';

/** The compiled program, as `npm start` runs it. */
const program = fileURLToPath(new URL('../../dist/tools/start.js', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown[]>;
  readonly lines: string[];
}

let folder: string;
let environment: Record<string, string | undefined>;
let started: Started[];

beforeEach(async () => {
  folder = await temporaryFolder(join(tmpdir(), 'embedded-default-test-'));
  started = [];
  environment = {
    ...process.env,
    TEMPORAL_ADDRESS: undefined,
    PAYLOAD_KEYS: undefined,
    PAYLOAD_KEY_ID: undefined,
    IDENTITY_KEYS: undefined,
    DATA_FOLDER: folder,
    PORT: String(await anyFreePort()),
    POSTGRES_PORT: String(await anyFreePort()),
    TEMPORAL_PORT: String(await anyFreePort()),
    TEMPORAL_UI_PORT: String(await anyFreePort()),
  };
});

afterEach(async () => {
  for (const { process: child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function start(): Started {
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => lines.push(line));
  }
  const result = { process: child, ended: once(child, 'close'), lines };
  started.push(result);
  return result;
}

/** Comes back when a line begins like that; fails with everything said, if the program ends before. */
async function said({ process: child, lines }: Started, beginning: string): Promise<void> {
  while (!lines.some((line) => line.startsWith(beginning))) {
    if (child.exitCode !== null) throw new Error(`It never said "${beginning}":\n${lines.join('\n')}`);
    await turnOfEvents();
  }
}

function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

const runningSchema = z.object({ services: z.array(z.object({ pid: z.number() })) });

/** Process numbers of PostgreSQL, Temporal, worker and API. */
async function runningServices(): Promise<number[]> {
  const lock = runningSchema.parse(JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')));
  return lock.services.map(({ pid }) => pid);
}

async function stillRunning(pids: readonly number[]): Promise<number> {
  const commands = await Promise.all(pids.map((pid) => commandLine(pid)));
  return commands.filter((command) => command !== undefined).length;
}

/** The system's users that processes, and those that they have started, run as. */
async function usersOf(pids: readonly number[]): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,uid=']);
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const usersFrom = (pid: number): number[] => [
    ...all.filter(([one]) => one === pid).map(([, , user = 0]) => user),
    ...all.filter(([, parent]) => parent === pid).flatMap(([child = 0]) => usersFrom(child)),
  ];
  return pids.flatMap(usersFrom);
}

async function query(statement: string): Promise<number | null> {
  const role = 'recovery_owner';
  const password = (await readFile(join(folder, 'database-passwords', role), 'utf8')).trim();
  const port = environment['POSTGRES_PORT'];
  const client = new pg.Client({ connectionString: `postgresql://${role}:${password}@127.0.0.1:${port}/recovery` });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount;
}

describe('npm start', () => {
  it('runs nothing as root, and gives no service more of the data folder than it writes', async () => {
    const running = start();
    await said(running, 'Running.');
    const { uid } = (await serviceAccount()) ?? { uid: process.getuid?.() };

    const users = await usersOf(await runningServices());
    expect(users.length).toBeGreaterThan(4);
    expect(new Set(users)).toEqual(new Set([uid]));
    const owners = Object.fromEntries(
      await Promise.all(
        (await readdir(folder)).map(async (name) => [name, (await stat(join(folder, name))).uid] as const),
      ),
    );
    const own = process.getuid?.();
    expect(owners).toMatchObject({ postgresql: uid, temporal: uid, outbox: uid, files: uid });
    expect(owners).toMatchObject({
      'database-passwords': own,
      'encryption-key': own,
      'identity-key': own,
      'running.json': own,
      logs: own,
    });
  });

  it('brings everything up, refuses a second start on the same folder, and stops everything on Ctrl-C', async () => {
    const first = start();
    await said(first, 'Running.');
    const api = `http://127.0.0.1:${environment['PORT']}`;
    expect((await fetch(`${api}/health/ready`)).status).toBe(200);
    expect((await fetch(`${api}/openapi.json`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${environment['TEMPORAL_UI_PORT']}/`)).status).toBe(200);
    const services = await runningServices();
    expect(await stillRunning(services)).toBe(4);

    const second = start();
    expect(await second.ended).toEqual([1, null]);
    expect(second.lines).toEqual([
      `${folder} is in use by another start (process ${first.process.pid}). Stop that one, or set DATA_FOLDER to another folder.`,
    ]);

    first.process.kill('SIGINT');
    expect(await first.ended).toEqual([0, null]);
    expect(first.lines.at(-1)).toBe('Stopped.');
    expect(await stillRunning(services)).toBe(0);
  });

  it('leaves no process behind when it is killed, and goes on with the same data', async () => {
    const killed = start();
    await said(killed, 'Running.');
    await query('CREATE TABLE kept AS SELECT 1 AS row');
    const services = await runningServices();
    killed.process.kill('SIGKILL');
    await killed.ended;
    while ((await stillRunning(services)) > 0) await turnOfEvents();

    const next = start();
    await said(next, 'Running.');
    expect(await query('SELECT FROM kept')).toBe(1);
    const [, , worker = 0] = await runningServices();
    process.kill(worker, 'SIGKILL');
    expect(await next.ended).toEqual([1, null]);
    expect(next.lines).toContainEqual(expect.stringContaining('Worker ended by itself (signal SIGKILL)'));
  });
});
