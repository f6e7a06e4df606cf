import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** What a process tells another. What it says never changes; the database holds that with a trigger. */
export interface ProcessEventRow {
  /** The process that tells it. */
  readonly processId: string;
  /** Unique within that process; with its id, the key by which the other knows the event. */
  readonly id: string;
  /** The transition that tells it, and its place among the events of that. */
  readonly revision: number;
  readonly position: number;
  /** The process that is told, by kind and id, whether it has been opened or not. */
  readonly toKind: string;
  readonly toId: string;
  /** Name of the command by which the other takes it in. */
  readonly event: string;
  /** What it says, as JSON, sealed with `sealingContext.processEvent`. */
  readonly payloadSealed: Buffer;
  /** When the other had taken it in and recorded that; null while it waits. */
  readonly deliveredAt: Date | null;
  readonly attempts: number;
  /** Not before; while it is on its way, when that attempt is taken to be lost. */
  readonly nextAttemptAt: Date;
  /** Why the latest attempt failed, by its code. */
  readonly lastError: string | null;
  /** When the process that tells it was told that it has not arrived; null where that was not needed. */
  readonly reportedAt: Date | null;
  /** Day on which it was withdrawn before it had arrived. */
  readonly withdrawnOn: PlainDate | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'process_event_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  revision: { name: 'revision', type: 'integer' },
  position: { name: 'position', type: 'integer' },
  toKind: { name: 'to_kind', type: 'text' },
  toId: { name: 'to_id', type: 'text' },
  event: { name: 'event', type: 'text' },
  payloadSealed: { name: 'payload_sealed', type: 'bytea', select: false },
  deliveredAt: { name: 'delivered_at', type: 'timestamptz', nullable: true },
  attempts: { name: 'attempts', type: 'integer' },
  nextAttemptAt: { name: 'next_attempt_at', type: 'timestamptz' },
  lastError: { name: 'last_error', type: 'text', nullable: true },
  reportedAt: { name: 'reported_at', type: 'timestamptz', nullable: true },
  withdrawnOn: { name: 'withdrawn_on', type: 'date', nullable: true },
} as const satisfies Record<keyof ProcessEventRow, EntitySchemaColumnOptions>;

const waiting = '((delivered_at IS NULL) AND (withdrawn_on IS NULL))';

export const ProcessEventEntity = new EntitySchema<ProcessEventRow>({
  name: 'process_event',
  tableName: 'process_event',
  columns,
  indices: [
    { name: 'process_event_due', columns: ['nextAttemptAt'], where: waiting },
    { name: 'process_event_order', columns: ['processId', 'toId', 'revision', 'position'], where: waiting },
    { name: 'process_event_told', columns: ['toId', 'processId', 'revision', 'position'] },
  ],
});
