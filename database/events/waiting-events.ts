import type { DataSource } from 'typeorm';
import { sealingContext } from '../sealing/sealing-contexts.ts';
import type { Keyring } from '../../encryption/keyring.ts';

/** An event that is to be given to the process that it is for. */
export interface WaitingEvent {
  readonly processId: string;
  readonly kind: string;
  /** Number of the process that tells it. */
  readonly number: string;
  readonly id: string;
  readonly toKind: string;
  readonly toId: string;
  readonly event: string;
  readonly payload: unknown;
  /** How often it has been tried, this time included. */
  readonly attempts: number;
  /** Whether the process that tells it was told that it has not arrived. */
  readonly isReported: boolean;
}

/** How many events have not arrived. */
export interface EventsWaiting {
  readonly waiting: number;
  /** Those among them whose latest attempt has failed. */
  readonly failing: number;
  /** Since when the oldest of them has waited; null when none does. */
  readonly oldestSince: Date | null;
}

const isWaiting = (event: string): string => `${event}.delivered_at IS NULL AND ${event}.withdrawn_on IS NULL`;

/** The events that the record has and that have not arrived. Errors of the database pass through. */
export class WaitingEvents {
  readonly #dataSource: DataSource;
  readonly #keyring: Pick<Keyring, 'open'>;

  constructor(dataSource: DataSource, keyring: Pick<Keyring, 'open'>) {
    this.#dataSource = dataSource;
    this.#keyring = keyring;
  }

  /**
   * Takes some that are due, for nobody else to take meanwhile. What one process tells another is taken in its order: an event
   * waits until those before it have arrived.
   * @param heldFor seconds after which they are due again, should nothing be heard of them
   */
  async take(most: number, heldFor: number): Promise<readonly WaitingEvent[]> {
    const taken = await this.#dataSource.query<(Omit<WaitingEvent, 'payload'> & { readonly sealed: Buffer })[]>(
      `WITH due AS (
         SELECT process_id, id FROM process_event AS waiting
         WHERE ${isWaiting('waiting')} AND next_attempt_at <= now() AND NOT EXISTS (
           SELECT FROM process_event AS earlier
           WHERE ${isWaiting('earlier')} AND earlier.process_id = waiting.process_id
             AND earlier.to_id = waiting.to_id AND earlier.to_kind = waiting.to_kind
             AND (earlier.revision, earlier.position) < (waiting.revision, waiting.position)
         )
         ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE process_event AS event
         SET attempts = attempts + 1, next_attempt_at = now() + $2 * interval '1 second'
         FROM due WHERE event.process_id = due.process_id AND event.id = due.id
         RETURNING event.*
       )
       SELECT taken.process_id AS "processId", process.kind, process.number, taken.id, to_kind AS "toKind", to_id AS "toId", event,
         attempts, reported_at IS NOT NULL AS "isReported", payload_sealed AS sealed
       FROM taken JOIN process ON process.id = taken.process_id`,
      [most, heldFor],
    );
    return taken.map(({ sealed, ...event }) => ({ ...event, payload: this.#opened(event, sealed) }));
  }

  /** What waited behind it is due at once. */
  async hasArrived({ processId, id }: Pick<WaitingEvent, 'processId' | 'id'>): Promise<void> {
    await this.#dataSource.query(
      `WITH arrived AS (
         UPDATE process_event SET delivered_at = now(), last_error = NULL
         WHERE process_id = $1 AND id = $2 AND delivered_at IS NULL RETURNING process_id, to_kind, to_id
       )
       UPDATE process_event AS behind SET next_attempt_at = now() FROM arrived
       WHERE behind.process_id = $1 AND behind.id <> $2 AND ${isWaiting('behind')} AND behind.next_attempt_at > now()
         AND (behind.to_kind, behind.to_id) = (arrived.to_kind, arrived.to_id)`,
      [processId, id],
    );
  }

  /**
   * What waits behind it is due no sooner: a look finds what can be given alone, however much waits.
   * @param after seconds
   * @param error a code, which tells nothing of whom it is about
   */
  async tryAgain(
    { processId, id }: Pick<WaitingEvent, 'processId' | 'id'>,
    after: number,
    error: string,
  ): Promise<void> {
    await this.#dataSource.query(
      `UPDATE process_event AS waiting
       SET next_attempt_at = now() + $3 * interval '1 second',
         last_error = CASE WHEN waiting.id = tried.id THEN $4 ELSE waiting.last_error END
       FROM process_event AS tried
       WHERE tried.process_id = $1 AND tried.id = $2 AND ${isWaiting('tried')}
         AND waiting.process_id = $1 AND ${isWaiting('waiting')}
         AND (waiting.to_kind, waiting.to_id) = (tried.to_kind, tried.to_id)`,
      [processId, id, after, error],
    );
  }

  async isReported({ processId, id }: Pick<WaitingEvent, 'processId' | 'id'>): Promise<void> {
    await this.#dataSource.query(
      'UPDATE process_event SET reported_at = now() WHERE process_id = $1 AND id = $2 AND reported_at IS NULL',
      [processId, id],
    );
  }

  #opened({ processId, id }: Pick<WaitingEvent, 'processId' | 'id'>, sealed: Buffer): unknown {
    return JSON.parse(this.#keyring.open(sealed, sealingContext.processEvent(processId, id)).toString('utf8'));
  }
}

/** The process that they are for is there now: what waits for it is due at once. Errors of the database pass through. */
export async function eventsAreDue(
  dataSource: DataSource,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<void> {
  await dataSource.query(
    `UPDATE process_event AS event SET next_attempt_at = now()
     WHERE to_id = $1 AND to_kind = $2 AND ${isWaiting('event')} AND next_attempt_at > now()`,
    [id, kind],
  );
}

export async function eventsWaiting(dataSource: DataSource): Promise<EventsWaiting> {
  const [waiting] = await dataSource.query<EventsWaiting[]>(
    `SELECT count(*)::integer AS waiting, count(event.last_error)::integer AS failing,
       min(audit_entry.recorded_at) AS "oldestSince"
     FROM process_event AS event JOIN audit_entry USING (process_id, revision) WHERE ${isWaiting('event')}`,
  );
  return waiting ?? { waiting: 0, failing: 0, oldestSince: null };
}
