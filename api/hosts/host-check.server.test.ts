import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openingBody } from '../../tests/sample/opening-body.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { AllowedHosts } from './allowed-hosts.ts';

/** Requests as a browser sends them for a page whose name was made to resolve to this machine (DNS rebinding). */

const temporalUi = 'http://127.0.0.1:8233';
const jsonObject = z.record(z.string(), z.unknown());

let api: ServedApi;
beforeAll(async () => {
  const allowedHosts = new AllowedHosts('127.0.0.1', ['recovery.example.cn', '10.0.0.0/8']);
  api = await ServedApi.start({ temporalUiUrl: temporalUi, allowedHosts });
});
afterAll(() => api.stop());

interface Asked {
  readonly method?: string;
  readonly host?: string;
  readonly origin?: string;
  readonly body?: unknown;
}

/** Sends the very `Host` and `Origin`, which `fetch` would not. */
async function ask(path: string, { method = 'GET', host, origin, body }: Asked) {
  const sent = request(`${api.base}${path}`, {
    method,
    headers: {
      ...(host === undefined ? {} : { Host: host }),
      ...(origin === undefined ? {} : { Origin: origin }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      'X-Acting-Person': 'caseworker-1',
      'Idempotency-Key': 'rebound-page',
    },
  });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject);
  });
  const answer = await text(response);
  const isJson = response.headers['content-type']?.includes('json') === true;
  return {
    status: response.statusCode,
    headers: response.headers,
    body: isJson ? jsonObject.parse(JSON.parse(answer)) : {},
  };
}

const requests: readonly (readonly [string, string, Asked])[] = [
  ['the list of cases', '/api/v1/cases', {}],
  ['a search', '/api/v1/cases/search', { method: 'POST', body: { filter: {} } }],
  ['an opening', '/api/v1/cases', { method: 'POST', body: openingBody() }],
  ['a command', '/api/v1/cases/a/commands/close', { method: 'POST', body: {} }],
  ['the codec', '/codec/decode', { method: 'POST', body: { payloads: [] } }],
  ['the description', '/openapi.json', {}],
  ['the page', '/openapi', {}],
  ['health', '/health/ready', {}],
  ['nothing', '/nothing', { method: 'DELETE' }],
];

describe('a request for another host', () => {
  it.each(requests)('is refused: %s', async (_what, path, asked) => {
    for (const host of ['evil.example', 'evil.example:3000', '192.0.2.7', 'localhost.evil.example']) {
      const answer = await ask(path, { ...asked, host });
      expect(answer).toMatchObject({ status: 421, body: { code: 'host-not-allowed' } });
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('is answered when the host is configured, as for a load balancer that asks an address', async () => {
    for (const host of ['recovery.example.cn', '10.20.30.40:3000', 'localhost', '[::1]:3000'])
      expect(await ask('/health/ready', { host })).toMatchObject({ status: 200 });
  });
});

describe('a request from a page of another origin', () => {
  const withoutCodec = requests.filter(([, path]) => !path.startsWith('/codec'));

  it.each(withoutCodec)('is refused, be it to read or to write: %s', async (_what, path, asked) => {
    for (const origin of ['http://evil.example', 'null', temporalUi, 'http://localhost:8080', 'https://127.0.0.1'])
      expect(await ask(path, { ...asked, origin })).toMatchObject({
        status: 403,
        body: { code: 'origin-not-allowed' },
      });
  });

  it('is answered when the page is of the same host, or of a configured one', async () => {
    for (const origin of [api.base, 'https://recovery.example.cn'])
      expect(await ask('/api/v1/cases/search', { method: 'POST', body: {}, origin })).toMatchObject({ status: 200 });
  });

  it('is answered by the codec for the Temporal UI alone', async () => {
    const decode = { method: 'POST', body: { payloads: [] } };
    expect(await ask('/codec/decode', { ...decode, origin: temporalUi })).toMatchObject({ status: 200 });
    for (const origin of ['http://evil.example', 'https://recovery.example.cn'])
      expect(await ask('/codec/decode', { ...decode, origin })).toMatchObject({ status: 403 });
  });
});
