import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** For which days something was told to be about somebody, who may not be on record with it yet. Never changed or removed. */
export interface MatterUnderWayRow {
  readonly id: string;
  /** The process that is about it, or is to be. */
  readonly processId: string;
  /** Digest of the opening; null where a command has told it. */
  readonly requestDigest: string | null;
  readonly identityFingerprint: string;
  readonly scheme: string;
  /** First and last day of the months, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly toldAt: Date;
}

const columns = {
  id: { name: 'id', type: 'uuid', primary: true },
  processId: { name: 'process_id', type: 'uuid' },
  requestDigest: { name: 'request_digest', type: 'text', nullable: true },
  identityFingerprint: { name: 'identity_fingerprint', type: 'text' },
  scheme: { name: 'scheme', type: 'text' },
  from: { name: 'from_day', type: 'date' },
  to: { name: 'to_day', type: 'date' },
  toldAt: { name: 'told_at', type: 'timestamptz' },
} as const satisfies Record<keyof MatterUnderWayRow, EntitySchemaColumnOptions>;

export const MatterUnderWayEntity = new EntitySchema<MatterUnderWayRow>({
  name: 'matter_under_way',
  tableName: 'matter_under_way',
  columns,
  indices: [{ name: 'matter_under_way_told', columns: ['identityFingerprint', 'toldAt'] }],
});
