import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createDatabase, type TestDatabase } from '../harness/database.ts';
import { testEnvironment } from '../harness/environment.ts';
import { uniqueName } from '../harness/temporal.ts';
import { composeService } from './compose.ts';
import { StartedProcess } from './started-process.ts';

/** The processes of docker-compose.yml, started here from `dist` with its commands, its variables and its health checks. */

const secondsToStop = 10;

let database: TestDatabase;
let outbox: string;
let files: string;
let values: Record<string, string>;
const started: StartedProcess[] = [];

beforeAll(async () => {
  database = await createDatabase();
  outbox = await mkdtemp(join(tmpdir(), 'outbox-'));
  files = await mkdtemp(join(tmpdir(), 'files-'));
  const { temporalAddress, payloadKeys, payloadKeyId, identityKeys } = testEnvironment();
  values = {
    DATABASE_URL: database.url,
    MIGRATION_DATABASE_URL: database.urlAs('owner'),
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: 'default',
    PAYLOAD_KEYS: payloadKeys,
    PAYLOAD_KEY_ID: payloadKeyId,
    IDENTITY_KEYS: identityKeys,
    IDENTITY_KEY_ID: identityKeys.split(':')[0] ?? '',
    TEMPORAL_UI_URL: 'http://127.0.0.1:8233',
    OUTBOX_FOLDER: outbox,
    FILES_FOLDER: files,
    LOG_LEVEL: 'info',
  };
});

afterEach(async () => {
  for (const one of started) one.signal('SIGKILL');
  await Promise.all(started.splice(0).map((one) => one.ended()));
});

afterAll(async () => {
  for (const folder of [outbox, files]) await rm(folder, { recursive: true });
  await database.drop();
});

/** The variables that the compose file gives the service, and what the image sets. */
function environmentOf(name: string): Record<string, string> {
  const variables = Object.keys(composeService(name).environment);
  const given = Object.fromEntries(variables.map((variable) => [variable, values[variable] ?? ''] as const));
  return { ...given, NODE_ENV: 'production', PORT: '0' };
}

function start(name: string, more: Readonly<Record<string, string>> = {}): StartedProcess {
  const process = new StartedProcess(composeService(name).command ?? [], { ...environmentOf(name), ...more });
  started.push(process);
  return process;
}

async function healthCheck(name: string, more: Readonly<Record<string, string>>, port = ''): Promise<unknown> {
  const [, ...command] = composeService(name).healthcheck?.test ?? [];
  const check = new StartedProcess(
    command.map((part) => part.replaceAll(':3000/', `:${port}/`)),
    { ...environmentOf(name), ...more },
  );
  started.push(check);
  return check.ended();
}

async function secondsUntilEnd(process: StartedProcess): Promise<number> {
  const told = performance.now();
  process.signal('SIGTERM');
  await process.ended();
  return (performance.now() - told) / 1_000;
}

describe('from dist, with environment variables alone', () => {
  it('the migrations run once more and find nothing to do', async () => {
    const migrations = start('migrate');

    expect(await migrations.ended()).toBe(0);
    expect(migrations.output).toContain('The database is up to date.');
  });

  it('the API answers that it is ready, and stops when told', async () => {
    const api = start('api');
    const address = z.url().parse((await api.logged('API is ready'))['address']);

    const answer = await fetch(new URL('/health/ready', address));

    expect(answer.status).toBe(200);
    expect(await healthCheck('api', {}, new URL(address).port)).toBe(0);
    expect(await secondsUntilEnd(api)).toBeLessThan(secondsToStop);
    expect(await api.ended()).toBe(0);
    expect(await healthCheck('api', {}, new URL(address).port)).toBe(1);
  });

  it('the worker asks for work, and stops when told', async () => {
    const queues = { TASK_QUEUE: uniqueName('cases'), DOCUMENTS_TASK_QUEUE: uniqueName('documents') };
    expect(await healthCheck('worker', queues)).toBe(1);
    const worker = start('worker', queues);
    await worker.logged('worker is ready');

    expect(await healthCheck('worker', queues)).toBe(0);
    expect(await secondsUntilEnd(worker)).toBeLessThan(secondsToStop);
    expect(await worker.ended()).toBe(0);
  });

  it.each([
    ['OUTBOX_FOLDER', 'the outbox folder'],
    ['FILES_FOLDER', 'the folder of files'],
  ])('the worker does not start where everybody could put letters into %s', async (variable, title) => {
    const open = await mkdtemp(join(outbox, 'open-'));
    await chmod(open, 0o777);
    const worker = start('worker', { [variable]: open });

    expect(await worker.ended()).toBe(1);
    expect(worker.output).toContain(`Everybody may write to ${title} ${open}.`);
  });

  it.each([
    ['api', 'owner', 'recovery_owner, who is the owner of its tables'],
    ['worker', 'owner', 'recovery_owner, who is the owner of its tables'],
    ['api', 'administrator', 'postgres, who is a superuser'],
    ['worker', 'administrator', 'postgres, who is a superuser'],
  ] as const)('the %s does not start as the %s of the database', async (name, role, who) => {
    const process = start(name, { DATABASE_URL: database.urlAs(role) });

    expect(await process.ended()).toBe(1);
    expect(process.output).toContain(
      `DATABASE_URL connects as ${who} or may act as one. Name the role in it that API and worker are to be.`,
    );
  });

  it.each(['api', 'worker'])('the %s says which variables are missing, and does not start', async (name) => {
    const process = start(name, {
      DATABASE_URL: '',
      PAYLOAD_KEYS: '',
      IDENTITY_KEYS: '',
      TEMPORAL_ADDRESS: '',
      FILES_FOLDER: '',
    });

    expect(await process.ended()).toBe(1);
    expect(process.output).toMatch(/DATABASE_URL.*TEMPORAL_ADDRESS.*PAYLOAD_KEYS.*IDENTITY_KEYS.*FILES_FOLDER/s);
  });
});
