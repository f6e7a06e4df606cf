import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from './secret-file.ts';

/** The variables from which API and worker read the keys of the record. */
export interface EncryptionKeyVariables {
  readonly PAYLOAD_KEYS: string;
  readonly PAYLOAD_KEY_ID: string;
}

/** The variables from which they read the keys for who has reported. */
export interface IdentityKeyVariables {
  readonly IDENTITY_KEYS: string;
  readonly IDENTITY_KEY_ID: string;
}

/** The embedded default's own key, made once. Whoever loses it cannot read the cases in the data folder any more. */
export async function embeddedEncryptionKey(dataFolder: string): Promise<EncryptionKeyVariables> {
  const { keyId, keys } = await embeddedKey(dataFolder, 'encryption-key', 'embedded-1');
  return { PAYLOAD_KEYS: keys, PAYLOAD_KEY_ID: keyId };
}

/** The same for who has reported, with a secret of its own. */
export async function embeddedIdentityKey(dataFolder: string): Promise<IdentityKeyVariables> {
  const { keyId, keys } = await embeddedKey(dataFolder, 'identity-key', 'embedded-identity-1');
  return { IDENTITY_KEYS: keys, IDENTITY_KEY_ID: keyId };
}

async function embeddedKey(
  dataFolder: string,
  file: string,
  keyId: string,
): Promise<{ readonly keyId: string; readonly keys: string }> {
  const secret = await keptSecret(join(dataFolder, file), () => randomBytes(32).toString('base64'));
  return { keyId, keys: `${keyId}:${secret}` };
}
