import { z } from 'zod';
import type { Payload } from '@temporalio/common';
import { sentence } from '../language/readers-language.ts';

const base64 = z.string().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, { error: () => sentence('base64-needed') });

/** A payload in protobuf's JSON form: bytes are base64. */
const payloadJson = z.object({
  metadata: z.record(z.string().max(100), base64).default({}),
  data: base64.default(''),
});

/** What Temporal's codec protocol sends and expects back. */
export const payloadsBody = z.object({ payloads: z.array(payloadJson).max(2_000) });
export type PayloadsBody = z.output<typeof payloadsBody>;
export type PayloadJson = PayloadsBody['payloads'][number];

export function payloadFrom(json: PayloadJson): Payload {
  const metadata = Object.entries(json.metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')] as const);
  return { metadata: Object.fromEntries(metadata), data: Buffer.from(json.data, 'base64') };
}

export function payloadToJson(payload: Payload): PayloadJson {
  const metadata = Object.entries(payload.metadata ?? {}).map(([name, value]) => [name, base64Of(value)] as const);
  return { metadata: Object.fromEntries(metadata), data: base64Of(payload.data) };
}

function base64Of(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('base64');
}
