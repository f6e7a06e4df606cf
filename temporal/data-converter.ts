import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { Keyring } from '../encryption/keyring.ts';
import { PayloadEncryption } from './payload-codec.ts';

/** JSON payloads, encrypted; messages and stack traces of failures as well. Client and worker must use the same. */
export function dataConverter(keyring: Keyring): DataConverter {
  return {
    failureConverterPath: fileURLToPath(new URL('./failure-converter.cjs', import.meta.url)),
    payloadCodecs: [new PayloadEncryption(keyring)],
  };
}
