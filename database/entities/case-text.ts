import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A text that a person wrote in a case; never changed or removed. */
export interface CaseTextRow {
  readonly caseId: string;
  /** Unique within the case: T1, T2, … */
  readonly id: string;
  /** The transition that it came with. */
  readonly revision: number;
  /** The words, compressed where they are long, sealed. */
  readonly wordsSealed: Buffer;
}

const columns = {
  caseId: {
    name: 'case_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'recovery_case', name: 'case_text_case', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  revision: { name: 'revision', type: 'integer' },
  wordsSealed: { name: 'words_sealed', type: 'bytea' },
} as const satisfies Record<keyof CaseTextRow, EntitySchemaColumnOptions>;

export const CaseTextEntity = new EntitySchema<CaseTextRow>({ name: 'case_text', tableName: 'case_text', columns });
