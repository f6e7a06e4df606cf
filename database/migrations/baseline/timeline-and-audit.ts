import { appendOnly } from '../append-only.ts';

const timelineTable = `
  CREATE TABLE timeline_entry (
    process_id uuid NOT NULL CONSTRAINT timeline_entry_process REFERENCES process (id),
    sequence integer NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    author_kind text NOT NULL,
    author_id text,
    author_name text,
    author_deadline_id text,
    author_rule text,
    occurred_on date NOT NULL,
    occurred_at timestamptz NOT NULL,
    message jsonb NOT NULL,
    text text NOT NULL,
    legal_basis text,
    deadline_id text,
    document_id text,
    PRIMARY KEY (process_id, sequence),
    CONSTRAINT timeline_entry_author_kind CHECK (author_kind IN ('person', 'timer', 'system')),
    CONSTRAINT timeline_entry_author CHECK (
      (author_kind = 'person') = (author_id IS NOT NULL AND author_name IS NOT NULL)
      AND (author_kind = 'timer') = (author_deadline_id IS NOT NULL AND author_rule IS NOT NULL)
    ),
    CONSTRAINT timeline_entry_sequence CHECK (sequence >= 1)
  )
`;

const auditTable = `
  CREATE TABLE audit_entry (
    process_id uuid NOT NULL CONSTRAINT audit_entry_process REFERENCES process (id),
    revision integer NOT NULL,
    stage text NOT NULL,
    cause_kind text NOT NULL,
    command text,
    command_id text,
    body_digest text,
    deadline_id text,
    deadline_purpose text,
    deadline_rule text,
    document_id text,
    adopted_version text,
    actor_id text,
    actor_name text,
    request_id text,
    occurred_on date NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    entries_digest text NOT NULL,
    content_digest text NOT NULL,
    used text[] NOT NULL,
    run_id text,
    task_event_id integer,
    outcome jsonb,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (process_id, revision),
    CONSTRAINT audit_entry_cause CHECK (cause_kind IN (
      'opening', 'command', 'deadline', 'clock-failure', 'document-failure', 'taken-up', 'calendar', 'office-settings', 'rulebook'
    )),
    CONSTRAINT audit_entry_adopted
      CHECK ((cause_kind IN ('calendar', 'office-settings', 'rulebook')) = (adopted_version IS NOT NULL)),
    CONSTRAINT audit_entry_actor CHECK (
      (cause_kind IN ('opening', 'command')) = (actor_id IS NOT NULL)
      AND (actor_id IS NULL) = (actor_name IS NULL)
    ),
    CONSTRAINT audit_entry_command_given CHECK (
      (cause_kind = 'command') = (command IS NOT NULL AND command_id IS NOT NULL AND body_digest IS NOT NULL)
    ),
    CONSTRAINT audit_entry_taken_in CHECK ((run_id IS NULL) = (task_event_id IS NULL))
  )
`;

/** What happened, for people (timeline) and as proof (audit). A process carries out a command once. */
export const timelineAndAudit: readonly string[] = [
  timelineTable,
  'CREATE INDEX timeline_entry_of_step ON timeline_entry (process_id, revision)',
  appendOnly('timeline_entry'),
  auditTable,
  'CREATE UNIQUE INDEX audit_entry_command ON audit_entry (process_id, command_id) WHERE command_id IS NOT NULL',
  'CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at)',
  `CREATE INDEX timeline_entry_steps_lost ON timeline_entry (process_id) WHERE kind = 'steps-lost'`,
  appendOnly('audit_entry'),
];
