import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { ApiSettingsError, readApiSettings } from './settings.ts';

const complete = {
  DATABASE_URL: 'postgres://user:password@127.0.0.1:5432/recovery',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  PAYLOAD_KEYS: `first:${randomBytes(32).toString('base64')}`,
  IDENTITY_KEYS: `identity:${randomBytes(32).toString('base64')}`,
  FILES_FOLDER: '/var/lib/recovery/files',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readApiSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof ApiSettingsError) return error.faults;
    throw error;
  }
}

describe('settings of the API', () => {
  it('serves on the loopback address unless told otherwise', () => {
    expect(readApiSettings(complete)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      temporalUiUrl: null,
      caseTaskQueue: 'recovery-cases',
      documentsTaskQueue: null,
      logLevel: 'info',
    });
  });

  it('tells every missing variable at once, one sentence each', () => {
    expect(faultsOf({})).toEqual([
      expect.stringMatching(/^DATABASE_URL is not set\./),
      expect.stringMatching(/^TEMPORAL_ADDRESS is not set\./),
      expect.stringMatching(/^PAYLOAD_KEYS is not set\./),
      expect.stringMatching(/^IDENTITY_KEYS is not set\./),
      expect.stringMatching(/^FILES_FOLDER is not set\./),
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['TEMPORAL_UI_URL', 'temporal'],
    ['ALLOWED_HOSTS', 'https://recovery.example.cn'],
    ['ALLOWED_HOSTS', 'recovery.example.cn:443'],
    ['ALLOWED_HOSTS', '10.0.0.0/99'],
    ['DATABASE_URL', 'mysql://127.0.0.1/recovery'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(faultsOf({ ...complete, [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readApiSettings({ ...complete, PORT: '', TEMPORAL_UI_URL: ' ' })).toMatchObject({
      port: 3000,
      temporalUiUrl: null,
    });
  });

  it('knows the API as loopback, as what it listens on, and as what is configured', () => {
    const { allowedHosts } = readApiSettings({
      ...complete,
      HOST: '192.0.2.1',
      ALLOWED_HOSTS: 'a.example, 10.0.0.0/8',
    });
    for (const host of ['localhost:3000', '192.0.2.1', 'a.example', '10.9.8.7'])
      expect(allowedHosts.serves(host)).toBe(true);
    expect(allowedHosts.serves('b.example')).toBe(false);
    expect(readApiSettings({ ...complete, HOST: '0.0.0.0' }).allowedHosts.serves('0.0.0.0')).toBe(false);
  });

  it('keeps the origin of the Temporal UI, whatever page of it was given', () => {
    const { temporalUiUrl } = readApiSettings({ ...complete, TEMPORAL_UI_URL: 'http://127.0.0.1:8233/namespaces/' });
    expect(temporalUiUrl).toBe('http://127.0.0.1:8233');
  });
});
