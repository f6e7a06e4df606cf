import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { FileKey } from '../../files/file-key.ts';

export type DocumentStatus = 'requested' | 'rendered' | 'dispatched';

/**
 * A document. What was requested never changes, nor does its file once there is one; the database holds that
 * with a trigger.
 */
export interface DocumentRow {
  readonly processId: string;
  /** Unique within the case. */
  readonly id: string;
  /** What it is, by its name in the definition of its kind of process. */
  readonly kind: string;
  /** Number printed on the document (文号). */
  readonly number: string;
  readonly templateVersion: number;
  readonly issuedOn: PlainDate;
  /** Whether clocks start from its service, and how it was served, as far as that is told. */
  readonly toBeServed: boolean;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: string | null;
  /** Day on which it turned out that it cannot be produced as things are. */
  readonly failedOn: PlainDate | null;
  /** The DocumentRequest as JSON, sealed with `sealingContext.documentRequest`. */
  readonly requestSealed: Buffer;
  /** The transition that requested it. */
  readonly revision: number;
  readonly status: DocumentStatus;
  /** Where the PDF lies, sealed, in the store of files: some letters carry a whole identity number. */
  readonly fileKey: FileKey | null;
  /** SHA-256 (hexadecimal) and size in bytes of the PDF itself. */
  readonly sha256: string | null;
  readonly size: number | null;
  /** It names who has reported: its file is sealed with the keys for identities, and handed out with them alone. */
  readonly namesReporter: boolean;
  /** Characters in whose place the letter has a mark, as no typeface has them: U+2EBF0. */
  readonly substituted: readonly string[];
  readonly renderedAt: Date | null;
  readonly dispatchedAt: Date | null;
  readonly dispatchReference: string | null;
  /** Why the latest attempt to render or dispatch failed. */
  readonly lastError: string | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'document_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  kind: { name: 'kind', type: 'text' },
  number: { name: 'number', type: 'text' },
  templateVersion: { name: 'template_version', type: 'integer' },
  issuedOn: { name: 'issued_on', type: 'date' },
  toBeServed: { name: 'to_be_served', type: 'boolean' },
  servedOn: { name: 'served_on', type: 'date', nullable: true },
  serviceWay: { name: 'service_way', type: 'text', nullable: true },
  failedOn: { name: 'failed_on', type: 'date', nullable: true },
  requestSealed: { name: 'request_sealed', type: 'bytea', select: false },
  revision: { name: 'revision', type: 'integer' },
  status: { name: 'status', type: 'text' },
  fileKey: { name: 'file_key', type: 'text', nullable: true },
  sha256: { name: 'sha256', type: 'text', nullable: true },
  size: { name: 'size', type: 'integer', nullable: true },
  namesReporter: { name: 'names_reporter', type: 'boolean', default: false },
  substituted: { name: 'substituted', type: 'text', array: true, default: '{}' },
  renderedAt: { name: 'rendered_at', type: 'timestamptz', nullable: true },
  dispatchedAt: { name: 'dispatched_at', type: 'timestamptz', nullable: true },
  dispatchReference: { name: 'dispatch_reference', type: 'text', nullable: true },
  lastError: { name: 'last_error', type: 'text', nullable: true },
} as const satisfies Record<keyof DocumentRow, EntitySchemaColumnOptions>;

export const DocumentEntity = new EntitySchema<DocumentRow>({
  name: 'document',
  tableName: 'document',
  columns,
  indices: [{ name: 'document_waiting', columns: ['processId'], where: `(status <> 'dispatched'::text)` }],
  uniques: [{ name: 'document_number', columns: ['number'] }],
  checks: [
    { name: 'document_status', expression: `status IN ('requested', 'rendered', 'dispatched')` },
    {
      name: 'document_rendered',
      expression: `(status = 'requested') = (file_key IS NULL) AND (file_key IS NULL) = (sha256 IS NULL) AND (file_key IS NULL) = (size IS NULL) AND (file_key IS NULL) = (rendered_at IS NULL)`,
    },
    {
      name: 'document_dispatched',
      expression: `(status = 'dispatched') = (dispatched_at IS NOT NULL) AND (dispatched_at IS NULL) = (dispatch_reference IS NULL)`,
    },
    {
      name: 'document_file',
      expression: `split_part(file_key, '.', 1) = 'documents/' || right(process_id::text, 2) || '/' || process_id::text AND split_part(file_key, '.', 2) = id`,
    },
    { name: 'document_sha256', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    { name: 'document_served', expression: 'served_on IS NOT NULL OR service_way IS NULL' },
  ],
});
