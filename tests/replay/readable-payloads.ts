import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { JSONToPayload, payloadToJSON } from '@temporalio/common/lib/proto-utils.js';
import { z } from 'zod';
import type { PayloadEncryption } from '../../temporal/payload-codec.ts';

/**
 * Histories in Temporal's JSON form, with payloads as their reviewers read them: a JSON payload is written as
 * `{ "readable": value }`, a search attribute with its type beside it. Other payloads stay as Temporal writes them.
 */

type Json = z.output<ReturnType<typeof z.json>>;

const payloadSchema = z.strictObject({
  metadata: z.object({ encoding: z.string() }).catchall(z.string()),
  data: z.string().default(''),
});
const readableSchema = z.strictObject({ readable: z.json(), type: z.string().optional() });

/** What differs from one server, worker or request to the next and says nothing about the course of a run. */
const noise = new Set([
  'eventGroupMarkers',
  'historySizeBytes',
  'identity',
  'links',
  'meteringMetadata',
  'prevAutoResetPoints',
  'requestId',
  'sdkName',
  'sdkVersion',
  'taskId',
  'timeSkippingConfig',
  'version',
  'wallClockTime',
  'workerVersion',
]);

/** The queue of one worker process, named after its machine. */
const stickyQueue = z.looseObject({ kind: z.literal('TASK_QUEUE_KIND_STICKY') });

/** What a failure keeps to itself; its stack names the folders of the machine on which it happened. */
const failureAttributes = z.strictObject({ message: z.string(), stack_trace: z.string() });

/** Decrypts the payloads of a history and leaves out what only adds noise. */
export async function toReadableForm(history: Json, encryption: PayloadEncryption): Promise<Json> {
  if (Array.isArray(history)) return Promise.all(history.map((part) => toReadableForm(part, encryption)));
  if (typeof history !== 'object' || history === null) return history;
  const payload = payloadSchema.safeParse(history);
  if (payload.success) {
    const [plain] = await encryption.decode([JSONToPayload(payload.data)]);
    return plain === undefined ? null : readablePayload(plain);
  }
  const kept = Object.entries(history).filter(
    ([name, part]) => !noise.has(name) && !stickyQueue.safeParse(part).success,
  );
  const parts = kept.map(async ([name, part]) => [name, await toReadableForm(part, encryption)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

/** The history as Temporal's tools read it. */
export function toTemporalForm(history: Json): Json {
  if (Array.isArray(history)) return history.map(toTemporalForm);
  if (typeof history !== 'object' || history === null) return history;
  const readable = readableSchema.safeParse(history);
  if (readable.success) return temporalPayload(readable.data);
  return Object.fromEntries(Object.entries(history).map(([name, part]) => [name, toTemporalForm(part)]));
}

function readablePayload(payload: Payload): Json {
  const encoding = metadataOf(payload, 'encoding');
  if (encoding !== 'json/plain') return plainJson(payloadToJSON(payload));
  const type = metadataOf(payload, 'type');
  const readable = withoutStack(z.json().parse(defaultPayloadConverter.fromPayload(payload)));
  return type === undefined ? { readable } : { readable, type };
}

function withoutStack(value: Json): Json {
  const failure = failureAttributes.safeParse(value);
  return failure.success ? { ...failure.data, stack_trace: '' } : value;
}

function temporalPayload({ readable, type }: z.output<typeof readableSchema>): Json {
  const payload = defaultPayloadConverter.toPayload(readable);
  if (type !== undefined) payload.metadata = { ...payload.metadata, type: Buffer.from(type) };
  return plainJson(payloadToJSON(payload));
}

function metadataOf({ metadata }: Payload, name: string): string | undefined {
  const value = metadata?.[name];
  return value == null ? undefined : Buffer.from(value).toString();
}

function plainJson(value: unknown): Json {
  return z.json().parse(value);
}
