import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { AuditEntryRow } from './audit-entry.ts';

/** What made a process leave a stage; the days of a stage end when it is left. */
export interface StageLeft {
  readonly leftOn: PlainDate;
  readonly leftAtRevision: number;
  /** The kind of cause, and the command or the purpose of the clock; null where the cause is neither. */
  readonly leftBy: AuditEntryRow['causeKind'];
  readonly leftThrough: string | null;
}

/** A stretch of time in which a process stands in a stage; the latest one is not left yet. */
export interface StageIntervalRow {
  readonly processId: string;
  /** The transition that entered the stage, and the place of the stage among those that it entered, from 1. */
  readonly revision: number;
  readonly position: number;
  /** Kind and office of the process: by them durations are reported. */
  readonly processKind: string;
  readonly officeId: string;
  readonly stage: string;
  readonly enteredOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly leftAtRevision: number | null;
  readonly leftBy: AuditEntryRow['causeKind'] | null;
  readonly leftThrough: string | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'stage_interval_process', onDelete: 'NO ACTION' },
  },
  revision: { name: 'revision', type: 'integer', primary: true },
  position: { name: 'position', type: 'integer', primary: true },
  processKind: { name: 'process_kind', type: 'text' },
  officeId: { name: 'office_id', type: 'text' },
  stage: { name: 'stage', type: 'text' },
  enteredOn: { name: 'entered_on', type: 'date' },
  leftOn: { name: 'left_on', type: 'date', nullable: true },
  leftAtRevision: { name: 'left_at_revision', type: 'integer', nullable: true },
  leftBy: { name: 'left_by', type: 'text', nullable: true },
  leftThrough: { name: 'left_through', type: 'text', nullable: true },
} as const satisfies Record<keyof StageIntervalRow, EntitySchemaColumnOptions>;

export const StageIntervalEntity = new EntitySchema<StageIntervalRow>({
  name: 'stage_interval',
  tableName: 'stage_interval',
  columns,
  checks: [
    {
      name: 'stage_interval_left',
      expression:
        '(left_on IS NULL) = (left_at_revision IS NULL) AND (left_on IS NULL) = (left_by IS NULL) AND (left_through IS NULL OR left_on IS NOT NULL)',
    },
    { name: 'stage_interval_order', expression: 'left_at_revision >= revision AND left_on >= entered_on' },
  ],
  indices: [
    { name: 'stage_interval_left_of_office', columns: ['officeId', 'leftOn'], synchronize: false },
    { name: 'stage_interval_standing', columns: ['officeId', 'processKind', 'stage'], synchronize: false },
  ],
});
