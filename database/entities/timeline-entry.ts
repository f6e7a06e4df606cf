import type { Message } from '../../domain/message.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { TimelineAuthor, TimelineKind } from '../../domain/kernel/timeline.ts';

/** One line of a case's timeline; never changed or removed. */
export interface TimelineEntryRow {
  readonly processId: string;
  /** Number within the case, without gaps, from 1. */
  readonly sequence: number;
  /** The transition that it tells of. */
  readonly revision: number;
  readonly kind: TimelineKind;
  readonly authorKind: TimelineAuthor['kind'];
  /** Set for a person. */
  readonly authorId: string | null;
  readonly authorName: string | null;
  /** Set for a timer. */
  readonly authorDeadlineId: string | null;
  readonly authorRule: string | null;
  readonly occurredOn: PlainDate;
  /** Instant of the case's own clock. */
  readonly occurredAt: Date;
  /** What it tells, to be said in the language of whoever reads it. */
  readonly message: Message;
  /** The same as it was recorded, in the official language of the office. */
  readonly text: string;
  readonly legalBasis: string | null;
  readonly deadlineId: string | null;
  readonly documentId: string | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'timeline_entry_process', onDelete: 'NO ACTION' },
  },
  sequence: { name: 'sequence', type: 'integer', primary: true },
  revision: { name: 'revision', type: 'integer' },
  kind: { name: 'kind', type: 'text' },
  authorKind: { name: 'author_kind', type: 'text' },
  authorId: { name: 'author_id', type: 'text', nullable: true },
  authorName: { name: 'author_name', type: 'text', nullable: true },
  authorDeadlineId: { name: 'author_deadline_id', type: 'text', nullable: true },
  authorRule: { name: 'author_rule', type: 'text', nullable: true },
  occurredOn: { name: 'occurred_on', type: 'date' },
  occurredAt: { name: 'occurred_at', type: 'timestamptz' },
  message: { name: 'message', type: 'jsonb' },
  text: { name: 'text', type: 'text' },
  legalBasis: { name: 'legal_basis', type: 'text', nullable: true },
  deadlineId: { name: 'deadline_id', type: 'text', nullable: true },
  documentId: { name: 'document_id', type: 'text', nullable: true },
} as const satisfies Record<keyof TimelineEntryRow, EntitySchemaColumnOptions>;

export const TimelineEntryEntity = new EntitySchema<TimelineEntryRow>({
  name: 'timeline_entry',
  tableName: 'timeline_entry',
  columns,
  checks: [
    { name: 'timeline_entry_author_kind', expression: `author_kind IN ('person', 'timer', 'system')` },
    {
      name: 'timeline_entry_author',
      expression: `(author_kind = 'person') = (author_id IS NOT NULL AND author_name IS NOT NULL) AND (author_kind = 'timer') = (author_deadline_id IS NOT NULL AND author_rule IS NOT NULL)`,
    },
    { name: 'timeline_entry_sequence', expression: 'sequence >= 1' },
  ],
  indices: [
    { name: 'timeline_entry_of_step', columns: ['processId', 'revision'] },
    { name: 'timeline_entry_steps_lost', columns: ['processId'], where: `(kind = 'steps-lost'::text)` },
  ],
});
