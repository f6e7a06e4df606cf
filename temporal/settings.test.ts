import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { readTemporalSettings } from './settings.ts';

const readable = fileURLToPath(import.meta.url);

describe('Temporal settings', () => {
  it('takes an address and assumes the default namespace', () => {
    expect(readTemporalSettings({ TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_API_KEY: '' })).toEqual({
      address: 'temporal:7233',
      namespace: 'default',
    });
  });

  it('takes namespace, key and encrypted connections', () => {
    const settings = readTemporalSettings({
      TEMPORAL_ADDRESS: '[::1]:7233',
      TEMPORAL_NAMESPACE: 'recovery',
      TEMPORAL_API_KEY: 'secret',
      TEMPORAL_TLS_CLIENT_CERT_PATH: readable,
      TEMPORAL_TLS_CLIENT_KEY_PATH: readable,
      TEMPORAL_TLS_SERVER_NAME: 'temporal.example',
    });
    expect(settings).toMatchObject({
      namespace: 'recovery',
      apiKey: 'secret',
      tls: { clientCertPair: { crt: expect.any(Buffer) }, serverNameOverride: 'temporal.example' },
    });
    expect(readTemporalSettings({ TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS: 'true' }).tls).toBe(true);
    expect(readTemporalSettings({ TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS: 'false' }).tls).toBeUndefined();
  });

  it.each([
    ['TEMPORAL_ADDRESS', {}],
    ['TEMPORAL_ADDRESS', { TEMPORAL_ADDRESS: 'http://temporal:7233' }],
    ['TEMPORAL_ADDRESS', { TEMPORAL_ADDRESS: 'temporal' }],
    ['TEMPORAL_TLS', { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS: 'yes' }],
    ['TEMPORAL_TLS', { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS: 'false', TEMPORAL_TLS_SERVER_NAME: 'b' }],
    ['TEMPORAL_TLS_CLIENT_KEY_PATH', { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS_CLIENT_CERT_PATH: readable }],
    [
      'TEMPORAL_TLS_SERVER_CA_CERT_PATH',
      { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_TLS_SERVER_CA_CERT_PATH: `${readable}.gone` },
    ],
  ])('names %s when it is at fault', (field, environment) => {
    expect(() => readTemporalSettings(environment)).toThrow(
      expect.objectContaining({ code: 'temporal-settings-invalid', field, message: expect.stringContaining(field) }),
    );
  });
});
