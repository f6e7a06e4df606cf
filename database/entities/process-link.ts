import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** Another process that one hangs together with, as the one says that knows it. */
export interface ProcessLinkRow {
  readonly processId: string;
  /** Kind and id of the other. */
  readonly id: string;
  readonly toKind: string;
  /** Whether it has been opened or not. */
  readonly toId: string;
  readonly since: PlainDate;
  /** From this day on they hang together no more; null while they do. */
  readonly until: PlainDate | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'process_link_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  toKind: { name: 'to_kind', type: 'text' },
  toId: { name: 'to_id', type: 'text' },
  since: { name: 'since', type: 'date' },
  until: { name: 'until', type: 'date', nullable: true },
} as const satisfies Record<keyof ProcessLinkRow, EntitySchemaColumnOptions>;

export const ProcessLinkEntity = new EntitySchema<ProcessLinkRow>({
  name: 'process_link',
  tableName: 'process_link',
  columns,
  indices: [{ name: 'process_link_other', columns: ['toId'] }],
});
