import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { TransitionCause } from '../../domain/kernel/transition-record.ts';
import type { Used } from '../steps/used.ts';
import type { ProcessNames } from '../../domain/kernel/process-names.ts';

/**
 * Proof of one transition: what set it off, who, when, and digests of what it wrote, chained by hashes within the case.
 * Never changed or removed; `audit-chain.ts` says what is hashed and verifies it.
 */
export interface AuditEntryRow {
  readonly processId: string;
  readonly revision: number;
  /** Where the case stands after the transition. */
  readonly stage: string;
  readonly causeKind: TransitionCause<ProcessNames>['kind'];
  readonly command: string | null;
  readonly commandId: string | null;
  readonly bodyDigest: string | null;
  readonly deadlineId: string | null;
  readonly deadlinePurpose: string | null;
  readonly deadlineRule: string | null;
  readonly documentId: string | null;
  /** Version that the case adopted. */
  readonly adoptedVersion: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly requestId: string | null;
  /** Day and instant of the case's own clock. */
  readonly occurredOn: PlainDate;
  readonly occurredAt: Date;
  /** Instant of the wall clock at which it was written. */
  readonly recordedAt: Date;
  /** Of the timeline entries and bookings of the transition, which can be hashed again from their rows. */
  readonly entriesDigest: string;
  /** Of everything that people see of the transition. */
  readonly contentDigest: string;
  /** What it was made with: law, settings, calendar, templates, program. */
  readonly used: readonly Used[];
  /** Where the events of the transition are; no part of the proof, and null for one that no run has taken. */
  readonly runId: string | null;
  readonly taskEventId: number | null;
  /** What a command did; no part of the proof, and null for any other step. */
  readonly outcome: Outcome | null;
  readonly previousHash: string;
  readonly hash: string;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'audit_entry_process', onDelete: 'NO ACTION' },
  },
  revision: { name: 'revision', type: 'integer', primary: true },
  stage: { name: 'stage', type: 'text' },
  causeKind: { name: 'cause_kind', type: 'text' },
  command: { name: 'command', type: 'text', nullable: true },
  commandId: { name: 'command_id', type: 'text', nullable: true },
  bodyDigest: { name: 'body_digest', type: 'text', nullable: true },
  deadlineId: { name: 'deadline_id', type: 'text', nullable: true },
  deadlinePurpose: { name: 'deadline_purpose', type: 'text', nullable: true },
  deadlineRule: { name: 'deadline_rule', type: 'text', nullable: true },
  documentId: { name: 'document_id', type: 'text', nullable: true },
  adoptedVersion: { name: 'adopted_version', type: 'text', nullable: true },
  actorId: { name: 'actor_id', type: 'text', nullable: true },
  actorName: { name: 'actor_name', type: 'text', nullable: true },
  requestId: { name: 'request_id', type: 'text', nullable: true },
  occurredOn: { name: 'occurred_on', type: 'date' },
  occurredAt: { name: 'occurred_at', type: 'timestamptz' },
  recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  entriesDigest: { name: 'entries_digest', type: 'text' },
  contentDigest: { name: 'content_digest', type: 'text' },
  used: { name: 'used', type: 'text', array: true },
  runId: { name: 'run_id', type: 'text', nullable: true },
  taskEventId: { name: 'task_event_id', type: 'integer', nullable: true },
  outcome: { name: 'outcome', type: 'jsonb', nullable: true },
  previousHash: { name: 'previous_hash', type: 'text' },
  hash: { name: 'hash', type: 'text' },
} as const satisfies Record<keyof AuditEntryRow, EntitySchemaColumnOptions>;

export const AuditEntryEntity = new EntitySchema<AuditEntryRow>({
  name: 'audit_entry',
  tableName: 'audit_entry',
  columns,
  /** A case carries out a command once, for as long as it is kept. */
  indices: [
    {
      name: 'audit_entry_command',
      columns: ['processId', 'commandId'],
      unique: true,
      where: '(command_id IS NOT NULL)',
    },
    { name: 'audit_entry_recorded', columns: ['recordedAt'] },
  ],
  checks: [
    {
      name: 'audit_entry_cause',
      expression: `cause_kind IN ('opening', 'command', 'deadline', 'clock-failure', 'document-failure', 'taken-up', 'calendar', 'office-settings', 'rulebook')`,
    },
    {
      name: 'audit_entry_adopted',
      expression: `(cause_kind IN ('calendar', 'office-settings', 'rulebook')) = (adopted_version IS NOT NULL)`,
    },
    {
      name: 'audit_entry_actor',
      expression: `(cause_kind IN ('opening', 'command')) = (actor_id IS NOT NULL) AND (actor_id IS NULL) = (actor_name IS NULL)`,
    },
    {
      name: 'audit_entry_command_given',
      expression: `(cause_kind = 'command') = (command IS NOT NULL AND command_id IS NOT NULL AND body_digest IS NOT NULL)`,
    },
    { name: 'audit_entry_taken_in', expression: '(run_id IS NULL) = (task_event_id IS NULL)' },
  ],
});
