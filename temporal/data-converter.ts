import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { Keyring } from '../encryption/keyring.ts';
import { SealedPayloads } from './sealed-payloads.ts';

/**
 * JSON payloads, encrypted; messages and stack traces of failures as well. Client and worker must use the same. What was not
 * encrypted with a known key comes in as `Unreadable`.
 */
export function dataConverter(keyring: Keyring): DataConverter {
  return {
    failureConverterPath: fileURLToPath(new URL('./failure-converter.cjs', import.meta.url)),
    payloadCodecs: [new SealedPayloads(keyring)],
  };
}
