import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const eventSchema = z.record(z.string(), z.unknown());

/** An event of a Temporal history in Temporal's JSON form. */
export type ArchivedEvent = Readonly<Record<string, unknown>>;

/** The events of a whole history in Temporal's JSON form. */
export function eventsOfHistory(json: string): ArchivedEvent[] {
  return z.object({ events: z.array(eventSchema) }).parse(JSON.parse(json)).events;
}

/** Events of one slice: a page of a history reads one or two of them, and a whole run has a handful. */
const eventsOfSlice = 100;

/** Events of a history in slices, in their order. */
export function slicesOf(events: readonly ArchivedEvent[]): readonly (readonly ArchivedEvent[])[] {
  const count = Math.ceil(events.length / eventsOfSlice);
  return Array.from({ length: count }, (_, index) => events.slice(index * eventsOfSlice, (index + 1) * eventsOfSlice));
}

/** Events as `history_slice.events` keeps them: one a line, gzipped. */
export function packEvents(events: readonly ArchivedEvent[]): Promise<Buffer> {
  return compress(events.map((event) => JSON.stringify(event)).join('\n'));
}

/**
 * The events of `history_slice.events`, in their order; `{ events }` of all slices is a history that Temporal's tools and the
 * replayer read.
 */
export async function unpackEvents(packed: Uint8Array): Promise<ArchivedEvent[]> {
  const lines = (await decompress(packed)).toString('utf8').split('\n');
  return lines.map((line) => eventSchema.parse(JSON.parse(line)));
}
