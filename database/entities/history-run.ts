import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** How a workflow run ended. */
export type HistoryRunStatus = 'completed' | 'failed' | 'cancelled' | 'terminated' | 'timed-out' | 'continued-as-new';

/** A run of a process whose Temporal history is kept, in slices, after Temporal has forgotten it; never changed or removed. */
export interface HistoryRunRow {
  readonly workflowId: string;
  readonly runId: string;
  readonly processId: string;
  /** Instants of the run's own clock. */
  readonly startedAt: Date;
  readonly closedAt: Date;
  readonly closedStatus: HistoryRunStatus;
  readonly eventCount: number;
  readonly archivedAt: Date;
}

const columns = {
  workflowId: { name: 'workflow_id', type: 'text', primary: true },
  runId: { name: 'run_id', type: 'text', primary: true },
  processId: {
    name: 'process_id',
    type: 'uuid',
    foreignKey: { target: 'process', name: 'history_run_process', onDelete: 'NO ACTION' },
  },
  startedAt: { name: 'started_at', type: 'timestamptz' },
  closedAt: { name: 'closed_at', type: 'timestamptz' },
  closedStatus: { name: 'closed_status', type: 'text' },
  eventCount: { name: 'event_count', type: 'integer' },
  archivedAt: { name: 'archived_at', type: 'timestamptz' },
} as const satisfies Record<keyof HistoryRunRow, EntitySchemaColumnOptions>;

export const HistoryRunEntity = new EntitySchema<HistoryRunRow>({
  name: 'history_run',
  tableName: 'history_run',
  columns,
  indices: [{ name: 'history_run_of_process', columns: ['processId', 'startedAt'] }],
  checks: [
    {
      name: 'history_run_status',
      expression: `closed_status IN ('completed', 'failed', 'cancelled', 'terminated', 'timed-out', 'continued-as-new')`,
    },
  ],
});
