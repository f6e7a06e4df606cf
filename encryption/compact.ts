import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** Bytes up to which compressing takes longer than it saves, as was measured. */
const notWorthCompressing = 16_384;

/** How gzip begins; neither JSON nor a message of Temporal's does. */
const gzipStart = Buffer.from([0x1f, 0x8b]);

/**
 * Makes what is long shorter before it is sealed; sealed bytes cannot be compressed any more. What is short is left as it is.
 * For JSON, messages of Temporal's and texts, none of which begins as gzip does.
 */
export function compact(plain: Uint8Array | string): Uint8Array {
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  return bytes.byteLength <= notWorthCompressing ? bytes : gzipSync(bytes, { level: constants.Z_BEST_SPEED });
}

/** What {@link compact} was given. */
export function expanded(bytes: Buffer): Buffer {
  return bytes.subarray(0, gzipStart.length).equals(gzipStart) ? gunzipSync(bytes) : bytes;
}
