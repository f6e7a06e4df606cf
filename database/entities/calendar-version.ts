import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Calendar } from '../../domain/calendar/calendar.ts';

/**
 * One version of a country's calendar, whole: the version before it with the years of one notice. Never changed or removed,
 * so that what a date was counted by can always be looked up.
 */
export interface CalendarVersionRow {
  readonly calendarId: Calendar['id'];
  readonly version: string;
  /** Names the change that this version brings to open cases, for good and everywhere. */
  readonly changeId: string;
  /** Place among the versions of the calendar, from 1 without gaps; the highest one is in force. */
  readonly sequence: number;
  readonly years: Calendar['years'];
  /** What it was loaded from: the notice with its number, or the product. */
  readonly source: string;
  /** Year of the notice; null for the calendar that came with the product. */
  readonly noticeYear: number | null;
  /** Whether the notice replaced what was known of its year. */
  readonly amends: boolean;
  /** Id of the person who loaded it, and the name at that time; null when the product brought it. */
  readonly loadedBy: string | null;
  readonly loadedByName: string | null;
  readonly loadedAt: Date;
  /** Digest of person and idempotency key, by which a repeated request is known again. */
  readonly commandId: string | null;
  readonly bodyDigest: string | null;
  readonly requestId: string | null;
}

const columns = {
  calendarId: { name: 'calendar_id', type: 'text', primary: true },
  version: { name: 'version', type: 'text', primary: true },
  changeId: { name: 'change_id', type: 'uuid' },
  sequence: { name: 'sequence', type: 'integer' },
  years: { name: 'years', type: 'jsonb' },
  source: { name: 'source', type: 'text' },
  noticeYear: { name: 'notice_year', type: 'integer', nullable: true },
  amends: { name: 'amends', type: 'boolean' },
  loadedBy: { name: 'loaded_by', type: 'text', nullable: true },
  loadedByName: { name: 'loaded_by_name', type: 'text', nullable: true },
  loadedAt: { name: 'loaded_at', type: 'timestamptz' },
  commandId: { name: 'command_id', type: 'text', nullable: true },
  bodyDigest: { name: 'body_digest', type: 'text', nullable: true },
  requestId: { name: 'request_id', type: 'text', nullable: true },
} as const satisfies Record<keyof CalendarVersionRow, EntitySchemaColumnOptions>;

export const CalendarVersionEntity = new EntitySchema<CalendarVersionRow>({
  name: 'calendar_version',
  tableName: 'calendar_version',
  columns,
  uniques: [
    { name: 'calendar_version_sequence', columns: ['calendarId', 'sequence'] },
    { name: 'calendar_version_change', columns: ['changeId'] },
    { name: 'calendar_version_command', columns: ['commandId'] },
  ],
  checks: [
    { name: 'calendar_version_calendar', expression: `calendar_id IN ('cn', 'vn')` },
    { name: 'calendar_version_sequence_from_one', expression: 'sequence >= 1' },
    {
      name: 'calendar_version_loaded',
      expression: `(loaded_by IS NULL) = (loaded_by_name IS NULL) AND (loaded_by IS NULL) = (command_id IS NULL) AND (loaded_by IS NULL) = (body_digest IS NULL) AND (loaded_by IS NULL) = (notice_year IS NULL) AND (loaded_by IS NULL) = (request_id IS NULL)`,
    },
  ],
});
