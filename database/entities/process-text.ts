import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A text that a person wrote in a case; never changed or removed. */
export interface ProcessTextRow {
  readonly processId: string;
  /** Unique within the case: T1, T2, … */
  readonly id: string;
  /** The transition that it came with. */
  readonly revision: number;
  /** The words, compressed where they are long, sealed. */
  readonly wordsSealed: Buffer;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'process_text_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  revision: { name: 'revision', type: 'integer' },
  wordsSealed: { name: 'words_sealed', type: 'bytea' },
} as const satisfies Record<keyof ProcessTextRow, EntitySchemaColumnOptions>;

export const ProcessTextEntity = new EntitySchema<ProcessTextRow>({
  name: 'process_text',
  tableName: 'process_text',
  columns,
});
