import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { Keyring } from '../../encryption/keyring.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { payloadToJson } from './payload-json.ts';

const temporalUi = 'http://127.0.0.1:8233';
const value = { name: '王小明', amount: 12_890_000 };

let api: ServedApi;
beforeAll(async () => {
  api = await ServedApi.start({ temporalUiUrl: temporalUi });
});
afterAll(() => api.stop());

async function sealed(keyring: Keyring) {
  const encrypted = await new PayloadEncryption(keyring).encode([defaultPayloadConverter.toPayload(value)]);
  return encrypted.map(payloadToJson);
}

function decode(payloads: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.base}/codec/decode`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Namespace': 'default', ...headers },
    body: JSON.stringify({ payloads }),
  });
}

describe('the codec endpoint of the Temporal UI', () => {
  it('gives the words for what was encrypted, and leaves plain payloads as they are', async () => {
    const plain = payloadToJson(defaultPayloadConverter.toPayload('plain'));
    const response = await decode([...(await sealed(api.settings.keyring)), plain], { Origin: temporalUi });
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(temporalUi);
    expect(await response.json()).toEqual({
      payloads: [payloadToJson(defaultPayloadConverter.toPayload(value)), plain],
    });
  });

  it('lets the browser ask from the Temporal UI and from nowhere else', async () => {
    const preflight = (origin: string, path: string) =>
      fetch(`${api.base}${path}`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,x-namespace',
        },
      });
    const allowed = await preflight(temporalUi, '/codec/decode');
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(temporalUi);
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('X-Namespace');
    const foreign = await preflight('http://elsewhere.example', '/codec/decode');
    expect(foreign.headers.get('Access-Control-Allow-Origin')).not.toBe('http://elsewhere.example');
    const cases = await preflight(temporalUi, '/api/v1/cases');
    expect(cases.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('refuses pages of other origins', async () => {
    const response = await decode(await sealed(api.settings.keyring), { Origin: 'http://elsewhere.example' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'origin-not-allowed' });
  });

  it('says so when a payload was encrypted with another key', async () => {
    const response = await decode(await sealed(new Keyring(new Map([['other', randomBytes(32)]]), 'other')));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'payload-not-decodable',
      detail: expect.stringContaining('"other"'),
    });
  });

  it('refuses what is no payload', async () => {
    const response = await decode([{ data: '§' }]);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ field: 'payloads.0.data' })] });
  });
});
