import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from './secret-file.ts';

/** The variables from which API and worker read their keys. */
export interface EncryptionKeyVariables {
  readonly PAYLOAD_KEYS: string;
  readonly PAYLOAD_KEY_ID: string;
}

/** The embedded default's own key, made once. Whoever loses it cannot read the cases in the data folder any more. */
export async function embeddedEncryptionKey(dataFolder: string): Promise<EncryptionKeyVariables> {
  const keyId = 'embedded-1';
  const secret = await keptSecret(join(dataFolder, 'encryption-key'), () => randomBytes(32).toString('base64'));
  return { PAYLOAD_KEYS: `${keyId}:${secret}`, PAYLOAD_KEY_ID: keyId };
}
