import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RestClient } from '../tests/harness/rest-client.ts';
import { ServedApi } from '../tests/harness/served-api.ts';
import { testTemporalSettings } from '../tests/harness/temporal.ts';
import { WayToTemporal } from '../tests/harness/way-to-temporal.ts';
import { openingBody } from '../tests/sample/opening-body.ts';

/** Nobody works on this API's task queue: its cases start and stay where they are. */
let way: WayToTemporal;
let api: ServedApi;
let rest: RestClient;
beforeAll(async () => {
  const temporal = testTemporalSettings();
  way = new WayToTemporal(temporal.address);
  api = await ServedApi.start({ temporal: { ...temporal, address: await way.open() } });
  rest = new RestClient(`${api.base}/api/v1`);
});
afterAll(async () => {
  await api.stop();
  await way.close();
});

describe('when nobody works on the cases', () => {
  it('opens them all the same, and answers repeats from what the process was started with', async () => {
    const idempotencyKey = randomUUID();
    const body = openingBody();
    const opened = await rest.post('/cases', body, { idempotencyKey });
    expect(opened.status).toBe(201);
    expect((await rest.post('/cases', body, { idempotencyKey })).body).toEqual(opened.body);
    const other = await rest.post('/cases', { ...body, source: 'tip-off' }, { idempotencyKey });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('does not hang on a case that is not recorded yet', async () => {
    const opened = await rest.post('/cases', openingBody());
    const read = await rest.get(`/cases/${String(opened.body['id'])}`);
    expect(read).toMatchObject({ status: 503, body: { code: 'process-busy' } });
    expect(read.headers.get('Retry-After')).toBe('2');
  });
});

describe('when Temporal is out of reach', () => {
  it('says so in time, keeps on serving what needs no process, and opens the case once it is back', async () => {
    const idempotencyKey = randomUUID();
    const body = openingBody();
    way.cut();
    try {
      const refused = await rest.post('/cases', body, { idempotencyKey });
      expect(refused).toMatchObject({
        status: 503,
        body: { code: 'process-unavailable' },
      });
      expect(refused.headers.get('Retry-After')).toBe('2');
      const ready = await fetch(`${api.base}/health/ready`);
      expect(await ready.json()).toMatchObject({ status: 503, checks: { database: 'up', temporal: 'down' } });
      expect((await rest.post('/cases/search', {})).status).toBe(200);
    } finally {
      way.mend();
    }
    expect(await statusOnceBack(body, idempotencyKey)).toBe(201);
  });

  it('says so of a request that was under way', async () => {
    const opened = await rest.post('/cases', openingBody());
    const passed = way.passed();
    const reading = rest.get(`/cases/${String(opened.body['id'])}`);
    await passed;
    way.cut();
    try {
      expect(await reading).toMatchObject({ status: 503, body: { code: 'process-unavailable' } });
    } finally {
      way.mend();
    }
  });

  it('opens a case all the same if it is away for a moment', async () => {
    way.cut();
    const tried = way.tried();
    const opening = rest.post('/cases', openingBody());
    await tried;
    way.mend();
    expect((await opening).status).toBe(201);
  });
});

/** The status that a client gets who does as it is told: send again after the pause that the answer names. */
async function statusOnceBack(body: Record<string, unknown>, idempotencyKey: string): Promise<number> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const answer = await rest.post('/cases', body, { idempotencyKey });
    if (answer.status !== 503) return answer.status;
    await pause(1_000 * Number(answer.headers.get('Retry-After')));
  }
  return 503;
}
