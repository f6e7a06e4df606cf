import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Used } from '../steps/used.ts';

/** That a process has used something, at whichever of its transitions: those themselves say when. Never changed or removed. */
export interface ProcessUseRow {
  readonly used: Used;
  readonly processId: string;
}

const columns = {
  used: { name: 'used', type: 'text', primary: true },
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'process_use_process', onDelete: 'NO ACTION' },
  },
} as const satisfies Record<keyof ProcessUseRow, EntitySchemaColumnOptions>;

export const ProcessUseEntity = new EntitySchema<ProcessUseRow>({
  name: 'process_use',
  tableName: 'process_use',
  columns,
});
