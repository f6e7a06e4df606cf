import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { DutyHolder } from '../../domain/kernel/duties/duty.ts';

/**
 * What waits for people in a process, or did. It has beside it what lists ask for of its process, so that they read it alone.
 */
export interface DutyRow {
  readonly processId: string;
  /** Unique within the process: a duty that comes again has the row of the one before. */
  readonly id: string;
  readonly processKind: string;
  /** The office that is responsible now. */
  readonly officeId: string;
  /** People who do not see its process; null where everybody may. */
  readonly keptFrom: readonly string[] | null;
  readonly assignee: string | null;
  readonly kind: string;
  readonly who: DutyHolder;
  readonly subject: string | null;
  readonly addressee: string | null;
  readonly since: PlainDate;
  readonly due: PlainDate | null;
  readonly rule: string | null;
  readonly overdue: boolean;
  /** The clock that acts if nobody does it, the day on which it does, and what happens then. */
  readonly otherwiseDeadlineId: string | null;
  readonly otherwiseOn: PlainDate | null;
  readonly otherwise: string | null;
  readonly commands: readonly string[];
  /** Code of the refusal that stands in the way of all its commands; null where one is open. */
  readonly blocked: string | null;
  readonly state: 'open' | 'done';
  /** The transition that has changed it last. */
  readonly revision: number;
  readonly changedAt: Date;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'duty_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  processKind: { name: 'process_kind', type: 'text' },
  officeId: { name: 'office_id', type: 'text' },
  keptFrom: { name: 'kept_from', type: 'text', array: true, nullable: true },
  assignee: { name: 'assignee', type: 'text', nullable: true },
  kind: { name: 'kind', type: 'text' },
  who: { name: 'who', type: 'text' },
  subject: { name: 'subject', type: 'text', nullable: true },
  addressee: { name: 'addressee', type: 'text', nullable: true },
  since: { name: 'since', type: 'date' },
  due: { name: 'due_on', type: 'date', nullable: true },
  rule: { name: 'rule', type: 'text', nullable: true },
  overdue: { name: 'overdue', type: 'boolean' },
  otherwiseDeadlineId: { name: 'otherwise_deadline_id', type: 'text', nullable: true },
  otherwiseOn: { name: 'otherwise_on', type: 'date', nullable: true },
  otherwise: { name: 'otherwise', type: 'text', nullable: true },
  commands: { name: 'commands', type: 'text', array: true },
  blocked: { name: 'blocked', type: 'text', nullable: true },
  state: { name: 'state', type: 'text' },
  revision: { name: 'revision', type: 'integer' },
  changedAt: { name: 'changed_at', type: 'timestamptz' },
} as const satisfies Record<keyof DutyRow, EntitySchemaColumnOptions>;

export const DutyEntity = new EntitySchema<DutyRow>({
  name: 'duty',
  tableName: 'duty',
  columns,
  checks: [
    { name: 'duty_state', expression: `state IN ('open', 'done')` },
    {
      name: 'duty_otherwise',
      expression:
        '(otherwise_deadline_id IS NULL) = (otherwise_on IS NULL) AND (otherwise_on IS NULL) = (otherwise IS NULL)',
    },
  ],
  indices: [
    { name: 'duty_open_by_day', columns: ['due', 'processId', 'id'], synchronize: false },
    { name: 'duty_open_of_office', columns: ['officeId', 'due', 'processId', 'id'], synchronize: false },
    { name: 'duty_open_of_assignee', columns: ['assignee', 'due', 'processId', 'id'], synchronize: false },
    { name: 'duty_open_of_holder', columns: ['who', 'due', 'processId', 'id'], synchronize: false },
    { name: 'duty_open_of_kind', columns: ['kind', 'due', 'processId', 'id'], synchronize: false },
    { name: 'duty_overdue', columns: ['officeId', 'due', 'processId', 'id'], synchronize: false },
    { name: 'duty_open_counts', columns: ['officeId', 'kind', 'who', 'overdue'], synchronize: false },
    { name: 'duty_by_change', columns: ['changedAt', 'processId', 'id'] },
  ],
});
