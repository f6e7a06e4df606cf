import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A number that was given, in the series of an office and a year; rows are never changed or removed, and no number is left out. */
export interface CaseNumberRow {
  readonly officeId: string;
  readonly year: number;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** The opening that it was given to, whatever became of it; null where the series moved past what a lost record had given. */
  readonly processId: string | null;
  readonly givenAt: Date;
}

const columns = {
  officeId: {
    name: 'office_id',
    type: 'text',
    primary: true,
    foreignKey: { target: 'office', name: 'case_number_of_office', onDelete: 'NO ACTION' },
  },
  year: { name: 'year', type: 'integer', primary: true },
  sequence: { name: 'sequence', type: 'integer', primary: true },
  processId: { name: 'process_id', type: 'uuid', nullable: true },
  givenAt: { name: 'given_at', type: 'timestamptz' },
} as const satisfies Record<keyof CaseNumberRow, EntitySchemaColumnOptions>;

export const CaseNumberEntity = new EntitySchema<CaseNumberRow>({
  name: 'case_number',
  tableName: 'case_number',
  columns,
  uniques: [{ name: 'case_number_given_once', columns: ['processId', 'officeId', 'year'] }],
  checks: [{ name: 'case_number_sequence', expression: 'sequence >= 1' }],
});
