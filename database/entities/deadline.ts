import type { Message } from '../../domain/message.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { PeriodUnit } from '../../domain/periods/period-rule.ts';
import type { Actor } from '../../domain/kernel/actors.ts';
import type { Counting } from '../../domain/kernel/clocks/counting.ts';
import type { DeadlineStatus, LateEntries } from '../../domain/kernel/clocks/deadline.ts';

/** A clock of a case as it stands after its latest transition, ended ones included. */
export interface DeadlineRow {
  readonly processId: string;
  /** Unique within the case. */
  readonly id: string;
  readonly purpose: string;
  readonly subject: string | null;
  readonly addressee: string | null;
  readonly rule: string;
  readonly title: Message;
  readonly legalBasis: string;
  readonly from: PlainDate;
  /** The fact that it counts from; null where it counts from a step of the process itself. */
  readonly fact: string | null;
  /** How its last day was counted. */
  readonly counting: Counting;
  readonly due: PlainDate;
  readonly opensNext: PlainDate;
  /** Instant at which the timer acts. */
  readonly runsOutAt: Date;
  /** Where it was over when it was entered: the days in which what came in time can be entered. */
  readonly lateEntries: LateEntries | null;
  readonly unit: PeriodUnit;
  readonly provisional: boolean;
  /** The versions by which it was counted. */
  readonly calendarVersion: string;
  readonly rulebookVersion: string;
  readonly settingsVersion: string | null;
  readonly whoActs: Actor;
  readonly scope: string;
  readonly status: DeadlineStatus;
  readonly remaining: number | null;
  readonly extendedFrom: PlainDate | null;
  readonly endedOn: PlainDate | null;
  /** The transition that changed it last. */
  readonly revision: number;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'deadline_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  purpose: { name: 'purpose', type: 'text' },
  subject: { name: 'subject', type: 'text', nullable: true },
  addressee: { name: 'addressee', type: 'text', nullable: true },
  rule: { name: 'rule', type: 'text' },
  title: { name: 'title', type: 'jsonb' },
  legalBasis: { name: 'legal_basis', type: 'text' },
  from: { name: 'from_day', type: 'date' },
  fact: { name: 'fact_id', type: 'text', nullable: true },
  counting: { name: 'counting', type: 'jsonb' },
  due: { name: 'due_on', type: 'date' },
  opensNext: { name: 'opens_next_on', type: 'date' },
  runsOutAt: { name: 'runs_out_at', type: 'timestamptz' },
  lateEntries: { name: 'late_entries', type: 'jsonb', nullable: true },
  unit: { name: 'unit', type: 'text' },
  provisional: { name: 'provisional', type: 'boolean' },
  calendarVersion: { name: 'calendar_version', type: 'text' },
  rulebookVersion: { name: 'rulebook_version', type: 'text' },
  settingsVersion: { name: 'settings_version', type: 'text', nullable: true },
  whoActs: { name: 'who_acts', type: 'text' },
  scope: { name: 'scope', type: 'text' },
  status: { name: 'status', type: 'text' },
  remaining: { name: 'remaining', type: 'integer', nullable: true },
  extendedFrom: { name: 'extended_from', type: 'date', nullable: true },
  endedOn: { name: 'ended_on', type: 'date', nullable: true },
  revision: { name: 'revision', type: 'integer' },
} as const satisfies Record<keyof DeadlineRow, EntitySchemaColumnOptions>;

export const DeadlineEntity = new EntitySchema<DeadlineRow>({
  name: 'deadline',
  tableName: 'deadline',
  columns,
  checks: [
    {
      name: 'deadline_status',
      expression: `status IN ('running', 'on-hold', 'failed', 'met', 'expired', 'cancelled')`,
    },
    { name: 'deadline_ended', expression: `(status IN ('running', 'on-hold', 'failed')) = (ended_on IS NULL)` },
  ],
  indices: [
    { name: 'deadline_running', columns: ['runsOutAt'], where: `(status = 'running'::text)` },
    { name: 'deadline_failed', columns: ['processId'], where: `(status = 'failed'::text)` },
  ],
});
