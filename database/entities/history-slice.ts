import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Consecutive events of a run whose history is kept, so that reading some of them does not unpack all; never changed or removed. */
export interface HistorySliceRow {
  readonly workflowId: string;
  readonly runId: string;
  /** Numbers of its first and its last event. */
  readonly firstEventId: number;
  readonly lastEventId: number;
  /** Events in Temporal's JSON form, one a line, gzipped; payloads are as encrypted as they were at Temporal. */
  readonly events: Buffer;
}

const columns = {
  workflowId: { name: 'workflow_id', type: 'text', primary: true },
  runId: { name: 'run_id', type: 'text', primary: true },
  firstEventId: { name: 'first_event_id', type: 'integer', primary: true },
  lastEventId: { name: 'last_event_id', type: 'integer' },
  events: { name: 'events', type: 'bytea' },
} as const satisfies Record<keyof HistorySliceRow, EntitySchemaColumnOptions>;

export const HistorySliceEntity = new EntitySchema<HistorySliceRow>({
  name: 'history_slice',
  tableName: 'history_slice',
  columns,
  foreignKeys: [
    {
      name: 'history_slice_run',
      target: 'history_run',
      columnNames: ['workflowId', 'runId'],
      referencedColumnNames: ['workflowId', 'runId'],
      onDelete: 'NO ACTION',
    },
  ],
  checks: [{ name: 'history_slice_order', expression: 'first_event_id BETWEEN 1 AND last_event_id' }],
});
