import type { Message } from '../../domain/message.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../../domain/kernel/actors.ts';

/**
 * A durable process, with what processes of every kind share. It follows the workflow: only a recorded transition changes it,
 * and each transition raises `revision` by one.
 */
export interface ProcessRow {
  readonly id: string;
  /** The kind of process, which has a table of its own for what only it lists. */
  readonly kind: string;
  /** Number that people use (案号). */
  readonly number: string;
  /** The office that is responsible now. */
  readonly officeId: string;
  /** People who do not see it, by their ids; null where everybody may. */
  readonly keptFrom: readonly string[] | null;
  readonly rulebookId: string;
  readonly rulebookVersion: string;
  readonly calendarId: Calendar['id'];
  /** Version of the calendar that its clocks are counted by. */
  readonly calendarVersion: string;
  /** Version of what its office sets within the rulebook; null for the rulebook as shipped. */
  readonly settingsVersion: string | null;
  readonly stage: string;
  readonly stageEnteredOn: PlainDate;
  readonly assignee: string | null;
  readonly onHold: boolean;
  readonly holdUntil: PlainDate | null;
  readonly nextDeadlineOn: PlainDate | null;
  readonly nextDeadlineAt: Date | null;
  readonly nextDeadlineRule: string | null;
  readonly nextDeadlineTitle: Message | null;
  readonly waitsFor: Actor;
  readonly nextStep: Message;
  readonly revision: number;
  readonly openedOn: PlainDate;
  /** Instants of the process's own clock. */
  readonly openedAt: Date;
  readonly changedAt: Date;
  readonly closedOn: PlainDate | null;
  readonly closingOutcome: string | null;
  /** Id of the person who opened it, and the name at that time. */
  readonly openedBy: string;
  readonly openedByName: string;
  /** Digest of the opening request. */
  readonly requestDigest: string;
  /** The whole state as JSON, sealed with `sealingContext.processState`. */
  readonly stateSealed: Buffer;
  /** Hash of the latest audit entry, which the next one continues. */
  readonly auditHash: string;
}

const columns = {
  id: { name: 'id', type: 'uuid', primary: true },
  kind: { name: 'kind', type: 'text' },
  number: { name: 'number', type: 'text' },
  officeId: {
    name: 'office_id',
    type: 'text',
    foreignKey: { target: 'office', name: 'process_of_office', onDelete: 'NO ACTION' },
  },
  keptFrom: { name: 'kept_from', type: 'text', array: true, nullable: true },
  rulebookId: { name: 'rulebook_id', type: 'text' },
  rulebookVersion: { name: 'rulebook_version', type: 'text' },
  calendarId: { name: 'calendar_id', type: 'text' },
  calendarVersion: { name: 'calendar_version', type: 'text' },
  settingsVersion: { name: 'settings_version', type: 'text', nullable: true },
  stage: { name: 'stage', type: 'text' },
  stageEnteredOn: { name: 'stage_entered_on', type: 'date' },
  assignee: { name: 'assignee', type: 'text', nullable: true },
  onHold: { name: 'on_hold', type: 'boolean' },
  holdUntil: { name: 'hold_until', type: 'date', nullable: true },
  nextDeadlineOn: { name: 'next_deadline_on', type: 'date', nullable: true },
  nextDeadlineAt: { name: 'next_deadline_at', type: 'timestamptz', nullable: true },
  nextDeadlineRule: { name: 'next_deadline_rule', type: 'text', nullable: true },
  nextDeadlineTitle: { name: 'next_deadline_title', type: 'jsonb', nullable: true },
  waitsFor: { name: 'waits_for', type: 'text' },
  nextStep: { name: 'next_step', type: 'jsonb' },
  revision: { name: 'revision', type: 'integer' },
  openedOn: { name: 'opened_on', type: 'date' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  changedAt: { name: 'changed_at', type: 'timestamptz' },
  closedOn: { name: 'closed_on', type: 'date', nullable: true },
  closingOutcome: { name: 'closing_outcome', type: 'text', nullable: true },
  openedBy: { name: 'opened_by', type: 'text' },
  openedByName: { name: 'opened_by_name', type: 'text' },
  requestDigest: { name: 'request_digest', type: 'text' },
  stateSealed: { name: 'state_sealed', type: 'bytea', select: false },
  auditHash: { name: 'audit_hash', type: 'text' },
} as const satisfies Record<keyof ProcessRow, EntitySchemaColumnOptions>;

/** As PostgreSQL writes the predicate of indexes over what goes on. */
const goesOn = `((closed_on IS NULL) OR (waits_for = 'approver'::text))`;

export const ProcessEntity = new EntitySchema<ProcessRow>({
  name: 'process',
  tableName: 'process',
  columns,
  uniques: [{ name: 'process_number', columns: ['number'] }],
  /** An empty deadline stands in its indexes as infinity: what they are over, the migration alone says. */
  indices: [
    { name: 'process_open_by_opening', columns: ['kind', 'openedAt', 'id'], where: '(closed_on IS NULL)' },
    { name: 'process_closed_by_opening', columns: ['kind', 'openedAt', 'id'], where: '(closed_on IS NOT NULL)' },
    { name: 'process_kept_from', columns: ['id'], where: '(kept_from IS NOT NULL)' },
    { name: 'process_number_beginnings', columns: ['number'], synchronize: false },
    { name: 'process_number_ends', columns: ['number'], synchronize: false },
    { name: 'process_of_kind', columns: ['kind'] },
    { name: 'process_by_opening', columns: ['kind', 'openedAt', 'id'] },
    { name: 'process_by_change', columns: ['kind', 'changedAt', 'id'] },
    { name: 'process_by_office', columns: ['kind', 'officeId', 'openedAt', 'id'] },
    { name: 'process_by_assignee', columns: ['kind', 'assignee', 'openedAt', 'id'] },
    { name: 'process_going_on', columns: ['id'], where: goesOn },
    { name: 'process_going_on_by_calendar', columns: ['calendarId', 'calendarVersion', 'id'], where: goesOn },
    {
      name: 'process_going_on_by_settings',
      columns: ['officeId', 'rulebookId', 'settingsVersion', 'id'],
      where: goesOn,
    },
    { name: 'process_open_by_deadline', columns: ['kind', 'nextDeadlineOn', 'id'], synchronize: false },
    { name: 'process_open_of_office', columns: ['kind', 'officeId', 'nextDeadlineOn', 'id'], synchronize: false },
    { name: 'process_open_in_stage', columns: ['kind', 'stage', 'nextDeadlineOn', 'id'], synchronize: false },
    { name: 'process_open_waiting', columns: ['kind', 'waitsFor', 'nextDeadlineOn', 'id'], synchronize: false },
    { name: 'process_open_of_assignee', columns: ['kind', 'assignee', 'nextDeadlineOn', 'id'], synchronize: false },
  ],
  checks: [
    { name: 'process_hold', expression: 'on_hold = (hold_until IS NOT NULL)' },
    {
      name: 'process_closing',
      expression: `(stage = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (closing_outcome IS NULL)`,
    },
    { name: 'process_revision', expression: 'revision >= 1' },
  ],
});
