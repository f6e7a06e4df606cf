import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What would tell who has reported; never changed or removed. It hangs on no other table: it could stand in another database. */
export interface ReporterSecretRow {
  readonly reportId: string;
  /** Opaque, and all that the report knows of it. */
  readonly id: string;
  /** `ReporterSecret` as JSON, sealed with the keys for identities. */
  readonly contentSealed: Buffer;
}

const columns = {
  reportId: { name: 'report_id', type: 'uuid', primary: true },
  id: { name: 'id', type: 'uuid', primary: true },
  contentSealed: { name: 'content_sealed', type: 'bytea' },
} as const satisfies Record<keyof ReporterSecretRow, EntitySchemaColumnOptions>;

export const ReporterSecretEntity = new EntitySchema<ReporterSecretRow>({
  name: 'reporter_secret',
  tableName: 'reporter_secret',
  columns,
});

/** Somebody opened it; never changed or removed. */
export interface ReporterOpeningRow {
  readonly id: string;
  readonly reportId: string;
  readonly secretId: string;
  readonly openedBy: string;
  readonly purpose: string;
  readonly openedAt: Date;
}

const openingColumns = {
  id: { name: 'id', type: 'uuid', primary: true },
  reportId: { name: 'report_id', type: 'uuid' },
  secretId: { name: 'secret_id', type: 'uuid' },
  openedBy: { name: 'opened_by', type: 'text' },
  purpose: { name: 'purpose', type: 'text' },
  openedAt: { name: 'opened_at', type: 'timestamptz', default: () => 'now()' },
} as const satisfies Record<keyof ReporterOpeningRow, EntitySchemaColumnOptions>;

export const ReporterOpeningEntity = new EntitySchema<ReporterOpeningRow>({
  name: 'reporter_opening',
  tableName: 'reporter_opening',
  columns: openingColumns,
  checks: [
    { name: 'reporter_opening_person', expression: `opened_by <> ''` },
    { name: 'reporter_opening_purpose', expression: `purpose <> ''` },
  ],
});
