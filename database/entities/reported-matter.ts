import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import type { ProjectionRow } from './projection.ts';

/** What of a process only a reported matter lists. */
export type ReportedMatterRow = ProjectionRow & ReportedMatter['row'];

const columns = {
  id: {
    name: 'id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'reported_matter_process', onDelete: 'NO ACTION' },
  },
  isOpen: { name: 'is_open', type: 'boolean' },
  officeId: { name: 'office_id', type: 'text' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  reports: { name: 'reports', type: 'integer' },
  waiting: { name: 'waiting', type: 'integer' },
  awarded: { name: 'awarded', type: 'bigint' },
} as const satisfies Record<keyof ReportedMatterRow, EntitySchemaColumnOptions>;

export const ReportedMatterEntity = new EntitySchema<ReportedMatterRow>({
  name: 'reported_matter',
  tableName: 'reported_matter',
  columns,
  indices: [{ name: 'reported_matter_open_waiting', columns: ['id'], where: '(is_open AND (waiting > 0))' }],
  checks: [{ name: 'reported_matter_counts', expression: 'reports >= waiting AND waiting >= 0 AND awarded >= 0' }],
});
