import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ServedApi } from '../tests/harness/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await ServedApi.start();
});
afterAll(() => api.stop());

async function problemOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  return z.record(z.string(), z.unknown()).parse(await response.json());
}

function post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.base}${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

describe('problems', () => {
  it.each([
    ['zh', '该地址没有内容', '该地址没有内容。现有内容请参见 /openapi。'],
    ['en', 'There is nothing at this address', 'There is nothing at this address. See /openapi for what there is.'],
    ['vi', 'Địa chỉ này không có gì', 'Địa chỉ này không có gì. Hãy xem /openapi.'],
  ])('answers in %s that an address does not exist, by the same code', async (language, title, detail) => {
    const response = await fetch(`${api.base}/api/v1/nothing`, { headers: { 'Accept-Language': language } });
    expect(response.headers.get('Content-Language')).toBe(language);
    expect(await problemOf(response)).toEqual({
      type: '/problems/route-not-found',
      title,
      status: 404,
      detail,
      code: 'route-not-found',
      requestId: response.headers.get('X-Request-Id'),
    });
  });

  it('says which methods an address answers to', async () => {
    const response = await fetch(`${api.base}/api/v1/cases/search`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    // The same address could be that of a case.
    expect(response.headers.get('Allow')).toBe('GET, POST');
    expect(await problemOf(response)).toMatchObject({ code: 'method-not-allowed' });
  });

  it.each([
    ['{"filter":', 400, 'malformed-json'],
    ['"text"', 400, 'malformed-json'],
    [' '.repeat(300_000), 413, 'body-too-large'],
  ])('answers an unreadable body (%#)', async (body, status, code) => {
    const response = await post('/api/v1/cases/search', body);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ status, code });
  });

  it('answers a body of another media type', async () => {
    const response = await post('/api/v1/cases/search', '<filter/>', { 'Content-Type': 'text/xml' });
    expect(response.status).toBe(415);
    expect(await problemOf(response)).toMatchObject({ code: 'media-type-not-supported' });
  });

  it('takes an empty body for none, whatever its type', async () => {
    const elsewhere = await fetch(`${api.base}/api/v1/offices`, { method: 'POST' });
    expect(await problemOf(elsewhere)).toMatchObject({ status: 405, code: 'method-not-allowed' });
    const without = await fetch(`${api.base}/api/v1/cases/search`, { method: 'POST' });
    expect(await problemOf(without)).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('answers an address that cannot be decoded', async () => {
    const response = await fetch(`${api.base}/api/v1/cases/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: 'malformed-request' });
  });

  it('names every field at fault', async () => {
    const response = await post(
      '/api/v1/cases/search',
      JSON.stringify({ filter: { stage: ['x'] }, limit: 0, page: 2 }),
    );
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({
      code: 'invalid-request',
      errors: [
        { field: 'filter.stage.0', code: 'invalid-value' },
        { field: 'limit', code: 'too-small' },
        { field: 'page', code: 'unknown-field' },
      ],
    });
  });

  it('has something to read at the type of every problem', async () => {
    const problem = await problemOf(await fetch(`${api.base}/api/v1/nothing`));
    const response = await fetch(`${api.base}${String(problem['type'])}`);
    expect(await response.json()).toEqual({
      code: 'route-not-found',
      status: 404,
      title: '该地址没有内容',
    });
  });
});

describe('requests', () => {
  it('keep the id they come with', async () => {
    const response = await fetch(`${api.base}/health/live`, { headers: { 'X-Request-Id': 'office-42.2026:1' } });
    expect(response.headers.get('X-Request-Id')).toBe('office-42.2026:1');
    expect(api.log).toContainEqual(expect.objectContaining({ requestId: 'office-42.2026:1', route: '/health/live' }));
  });

  it.each(['short', 'with space 1234', '{"level":"error"}'])('get a new id instead of %s', async (given) => {
    const response = await fetch(`${api.base}/health/live`, { headers: { 'X-Request-Id': given } });
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leave no personal data in the log', async () => {
    const secrets = ['王小明', '360731194503120016', 'caseworker-secret-key'];
    await post('/api/v1/cases/search', JSON.stringify({ filter: { text: secrets[0], unknown: secrets[1] } }));
    await post('/api/v1/cases', JSON.stringify({ person: { name: secrets[0], identityNumber: secrets[1] } }), {
      'X-Acting-Person': 'li',
      'X-Acting-Person-Name': encodeURIComponent('王小明'),
      'Idempotency-Key': 'caseworker-secret-key',
    });
    await fetch(`${api.base}/api/v1/cases?text=${encodeURIComponent('王小明')}`);
    await fetch(`${api.base}/api/v1/people/${encodeURIComponent('360731194503120016')}`);
    const written = JSON.stringify(api.log);
    for (const secret of [...secrets, encodeURIComponent('王小明')]) expect(written).not.toContain(secret);
    expect(api.log.at(-1)).toMatchObject({ method: 'GET', status: 404, level: 'warn' });
  });

  it('are answered with the headers of a careful server', async () => {
    const { headers } = await fetch(`${api.base}/health/live`);
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

const ready = z.object({ space: z.record(z.string(), z.unknown()).nullable() });

describe('health', () => {
  it('is ready when database, tables and Temporal are there', async () => {
    const response = await fetch(`${api.base}/health/ready`);
    expect(response.headers.get('Cache-Control')).toContain('no-store');
    expect(await response.json()).toEqual({
      status: 'ok',
      checks: { database: 'up', migrations: 'up', temporal: 'up' },
      // No worker runs here, without which the API can still read, and say so.
      worker: { asksForWork: false, lastHeartbeat: null },
      letters: { waiting: 0, failing: 0, oldestSince: null, oldestSeconds: 0 },
      events: { waiting: 0, failing: 0, oldestSince: null, oldestSeconds: 0 },
      files: { reachable: true, freeBytes: expect.any(Number) },
      space: { outboxFreeBytes: null, databaseBytes: expect.any(Number) },
    });
  });

  it('tells how much room there is for letters, and what the database takes', async () => {
    const outboxFolder = await mkdtemp(join(tmpdir(), 'outbox-'));
    const beside = await ServedApi.start({ outboxFolder });
    const space = async (): Promise<Record<string, unknown>> =>
      ready.parse(await (await fetch(`${beside.base}/health/ready`)).json()).space ?? {};
    try {
      const { bavail, bsize } = await statfs(outboxFolder);
      const { outboxFreeBytes, databaseBytes } = await space();
      expect(Math.abs(Number(outboxFreeBytes) / (bavail * bsize) - 1)).toBeLessThan(0.2);
      expect(databaseBytes).toBeGreaterThan(1_000_000);

      await rm(outboxFolder, { recursive: true });
      expect(await (await fetch(`${beside.base}/health/ready`)).json()).toMatchObject({ status: 'ok', space: null });
    } finally {
      await beside.stop();
    }
  });

  it('tells that the store of files is away, and serves what it can', async () => {
    const files = { kind: 'folder', folder: join(tmpdir(), 'no-such-files') } as const;
    const beside = await ServedApi.start({ files });
    try {
      const response = await fetch(`${beside.base}/health/ready`);
      expect(await response.json()).toMatchObject({ status: 'ok', files: { reachable: false, freeBytes: null } });
      const reason = expect.objectContaining({ message: expect.stringContaining('ENOENT') });
      expect(beside.log).toContainEqual(expect.objectContaining({ msg: 'not reported', part: 'files', error: reason }));
    } finally {
      await beside.stop();
    }
  });

  it('says what is missing when the database is gone, and lives on', async () => {
    const lonely = await ServedApi.start();
    try {
      await lonely.dropDatabase();
      const response = await fetch(`${lonely.base}/health/ready`);
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('2');
      expect(await problemOf(response)).toMatchObject({
        code: 'not-ready',
        detail: 'Not ready: database, migrations.',
        checks: { database: 'down', migrations: 'down', temporal: 'up' },
        letters: null,
      });
      expect((await fetch(`${lonely.base}/health/live`)).status).toBe(200);
      const search = await fetch(`${lonely.base}/api/v1/offices`);
      expect(await problemOf(search)).toMatchObject({ status: 503, code: 'record-unavailable' });
    } finally {
      await lonely.stop();
    }
  });
});
