import { randomBytes } from 'node:crypto';
import { readIdentityKeyring, readKeyring, type Keyring } from '../../encryption/keyring.ts';
import { connectClient, type ConnectedClient } from '../../temporal/client.ts';
import { readTemporalSettings, type TemporalSettings } from '../../temporal/settings.ts';
import { testEnvironment } from './environment.ts';

export {
  fastForward,
  fastForwardPast,
  fastForwardTo,
  skipToEnd,
  stopSkipping,
  virtualNow,
} from '../../temporal/time-skipping.ts';

export interface TestTemporal extends ConnectedClient {
  readonly settings: TemporalSettings;
  readonly keyring: Keyring;
}

/** A connection to a server, without an address to that of all tests, with payload encryption; close it after the tests of the file. */
export async function connectTemporal(address?: string): Promise<TestTemporal> {
  const settings = testTemporalSettings(address);
  const keyring = testKeyring();
  return { ...(await connectClient(settings, keyring)), settings, keyring };
}

export function testTemporalSettings(address = testEnvironment().temporalAddress): TemporalSettings {
  return readTemporalSettings({ TEMPORAL_ADDRESS: address });
}

export function testKeyring(): Keyring {
  const { payloadKeys, payloadKeyId } = testEnvironment();
  return readKeyring({ PAYLOAD_KEYS: payloadKeys, PAYLOAD_KEY_ID: payloadKeyId });
}

export function testIdentityKeyring(): Keyring {
  return readIdentityKeyring({ IDENTITY_KEYS: testEnvironment().identityKeys });
}

/** A task queue or workflow id that no other test uses: all test files share one server. */
export function uniqueName(subject: string): string {
  return `${subject}-${randomBytes(6).toString('hex')}`;
}
