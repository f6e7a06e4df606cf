import { z } from 'zod';
import { instantText } from '../processes/reading/amounts.ts';
import { asksForWork } from './worker-polls.ts';

/** What waits to leave the record. */
interface Waiting {
  readonly waiting: number;
  /** Those among them whose latest attempt has failed. */
  readonly failing: number;
  /** Since when the oldest of them has waited; null when none does. */
  readonly oldestSince: Date | null;
}

function waitingThings(what: string) {
  return z
    .object({
      waiting: z.number().int().meta({ description: what }),
      failing: z.number().int().meta({ description: 'Those among them whose latest attempt has failed.' }),
      oldestSince: instantText.nullable(),
      oldestSeconds: z.number().int().meta({ description: 'How long the oldest has waited; 0 when none does.' }),
    })
    .nullable()
    .meta({ description: 'Does not count for readiness; null where the database did not tell.' });
}

/** What the API does not need in order to serve, and those who run the service want to know. */
const reportedParts = {
  worker: z
    .object({
      asksForWork: z.boolean(),
      lastHeartbeat: instantText
        .nullable()
        .meta({ description: 'When a worker last asked for work on cases; null when none has in the last minutes.' }),
    })
    .nullable()
    .meta({ description: 'Does not count for readiness; null where Temporal did not tell.' }),
  letters: waitingThings('Letters asked for that have not gone out.'),
  events: waitingThings('What processes have told others, and has not arrived.'),
  files: z
    .object({
      reachable: z.boolean().meta({ description: 'While it is not, letters can neither be kept nor read.' }),
      freeBytes: z
        .number()
        .int()
        .nullable()
        .meta({ description: 'Free for files; null where the store does not tell, or cannot be reached.' }),
    })
    .meta({ description: 'The store of files, as this process of the API reaches it; does not count for readiness.' }),
  space: z
    .object({
      outboxFreeBytes: z
        .number()
        .int()
        .nullable()
        .meta({ description: 'Free for letters; null where this process of the API does not have the outbox folder.' }),
      databaseBytes: z
        .number()
        .int()
        .meta({ description: 'Taken by the database. What is free on its disk PostgreSQL does not tell.' }),
    })
    .nullable()
    .meta({ description: 'Does not count for readiness; null where folder or database did not tell.' }),
};

export const readyView = z
  .object({ status: z.literal('ok'), checks: z.record(z.string(), z.enum(['up', 'down'])), ...reportedParts })
  .meta({
    id: 'Ready',
    example: {
      status: 'ok',
      checks: { database: 'up', migrations: 'up', temporal: 'up' },
      worker: { asksForWork: true, lastHeartbeat: '2026-11-20T08:30:00.000Z' },
      letters: { waiting: 0, failing: 0, oldestSince: null, oldestSeconds: 0 },
      events: { waiting: 0, failing: 0, oldestSince: null, oldestSeconds: 0 },
      files: { reachable: true, freeBytes: 84000000000 },
      space: { outboxFreeBytes: 84000000000, databaseBytes: 120000000 },
    },
  });

type ReadyView = z.output<typeof readyView>;

export function presentWorker(lastHeartbeat: Date | null, now: number): ReadyView['worker'] {
  return { asksForWork: asksForWork(lastHeartbeat, now), lastHeartbeat: lastHeartbeat?.toISOString() ?? null };
}

export function presentWaiting({ waiting, failing, oldestSince }: Waiting, now: number): ReadyView['letters'] {
  return {
    waiting,
    failing,
    oldestSince: oldestSince?.toISOString() ?? null,
    oldestSeconds: oldestSince === null ? 0 : Math.max(0, Math.round((now - oldestSince.getTime()) / 1_000)),
  };
}

/** @param room null where the store could not be asked */
export function presentFiles(room: { readonly freeBytes: number | null } | null): ReadyView['files'] {
  return { reachable: room !== null, freeBytes: room?.freeBytes ?? null };
}
