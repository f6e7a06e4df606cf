import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A person's move of open processes of an office to an approved version of its settings, or to a published one of their rulebook. */
export interface OfficeMoveRow {
  /** From person and idempotency key; names the rollout. */
  readonly changeId: string;
  readonly kind: 'office-settings' | 'rulebook';
  readonly officeId: string;
  readonly rulebookId: string;
  readonly version: string;
  /** Place among all moves: where two of a kind concern the same process, the later one counts. */
  readonly sequence: number;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedByName: string;
  readonly movedAt: Date;
  readonly bodyDigest: string;
}

/** A process that was to be moved: one that was named, or that went by another version at that time. */
export interface OfficeMovedProcessRow {
  readonly changeId: string;
  readonly processId: string;
}

const columns = {
  changeId: { name: 'change_id', type: 'uuid', primary: true },
  kind: { name: 'kind', type: 'text' },
  officeId: {
    name: 'office_id',
    type: 'text',
    foreignKey: { target: 'office', name: 'office_move_office', onDelete: 'NO ACTION' },
  },
  rulebookId: { name: 'rulebook_id', type: 'text' },
  version: { name: 'version', type: 'text' },
  sequence: { name: 'sequence', type: 'integer' },
  reason: { name: 'reason', type: 'text' },
  movedBy: { name: 'moved_by', type: 'text' },
  movedByName: { name: 'moved_by_name', type: 'text' },
  movedAt: { name: 'moved_at', type: 'timestamptz' },
  bodyDigest: { name: 'body_digest', type: 'text' },
} as const satisfies Record<keyof OfficeMoveRow, EntitySchemaColumnOptions>;

export const OfficeMoveEntity = new EntitySchema<OfficeMoveRow>({
  name: 'office_move',
  tableName: 'office_move',
  columns,
  uniques: [{ name: 'office_move_sequence', columns: ['sequence'] }],
  checks: [{ name: 'office_move_kind', expression: `kind IN ('office-settings', 'rulebook')` }],
});

const movedProcessColumns = {
  changeId: {
    name: 'change_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'office_move', name: 'office_moved_process_move', onDelete: 'NO ACTION' },
  },
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'office_moved_process_process', onDelete: 'NO ACTION' },
  },
} as const satisfies Record<keyof OfficeMovedProcessRow, EntitySchemaColumnOptions>;

export const OfficeMovedProcessEntity = new EntitySchema<OfficeMovedProcessRow>({
  name: 'office_moved_process',
  tableName: 'office_moved_process',
  columns: movedProcessColumns,
  indices: [{ name: 'office_moved_process_moves', columns: ['processId'] }],
});
