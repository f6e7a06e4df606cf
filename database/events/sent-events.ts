import type { DataSource } from 'typeorm';
import { asProcessId } from '../processes/process-ids.ts';
import { inSightFor } from '../process-list/in-sight.ts';

/** An event as the two processes see it that it is between. */
export interface SentEvent {
  readonly processId: string;
  readonly id: string;
  readonly revision: number;
  readonly position: number;
  readonly toKind: string;
  readonly event: string;
  readonly otherKind: string;
  readonly otherId: string;
  readonly otherNumber: string | null;
  readonly sentAt: Date;
  readonly deliveredAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Which events: what a process has sent to others or received from them, so many after a place. */
export interface WantedEvents {
  readonly processId: string;
  readonly direction: 'sent' | 'received';
  readonly after: Pick<SentEvent, 'processId' | 'revision' | 'position'> | null;
  readonly limit: number;
  /** What is told others that are kept from them, or by those, is not there for them; as `inSightFor` takes it. */
  readonly reader: string | null | undefined;
}

/** Events in the order in which each process has sent them, with one more that tells whether there are further ones. */
export function readSentEvents(
  dataSource: DataSource,
  { processId, direction, after, limit, reader }: WantedEvents,
): Promise<readonly SentEvent[]> {
  const [own, other] =
    direction === 'sent'
      ? ['event.process_id = $1::uuid', `event.to_kind AS "otherKind", event.to_id AS "otherId"`]
      : ['event.to_id = $1::text', `sender.kind AS "otherKind", sender.id::text AS "otherId"`];
  const values: unknown[] = [
    processId,
    after?.processId ?? null,
    after?.revision ?? 0,
    after?.position ?? 0,
    limit + 1,
  ];
  const inSight = inSightFor(values, direction === 'sent' ? 'receiver' : 'sender', reader);
  return dataSource.query<SentEvent[]>(
    `SELECT event.process_id AS "processId", event.id, event.revision, event.position, event.to_kind AS "toKind",
       event.event, ${other}, step.occurred_at AS "sentAt", event.delivered_at AS "deliveredAt", event.attempts,
       event.last_error AS "lastError", ${direction === 'sent' ? 'receiver.number' : 'sender.number'} AS "otherNumber"
     FROM process_event AS event
     JOIN process AS sender ON sender.id = event.process_id
     JOIN audit_entry AS step ON step.process_id = event.process_id AND step.revision = event.revision
     LEFT JOIN process AS receiver ON receiver.id = ${asProcessId('event.to_id')}
     WHERE ${own} AND ${inSight} AND ($2::uuid IS NULL OR (event.process_id, event.revision, event.position) > ($2::uuid, $3, $4))
     ORDER BY event.process_id, event.revision, event.position LIMIT $5`,
    values,
  );
}
