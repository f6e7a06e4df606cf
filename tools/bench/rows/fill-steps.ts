import { longCase, stepsOfLongCase } from './synthetic-cases.ts';

/** What is said in each entry. */
const message = `'{"code": "assigned-to", "values": {"assignee": "caseworker-1"}}'::jsonb`;

/** What the opening of each case was made with, another step of one in twenty, and all the steps of the one that has many. */
const auditEntries = `
  INSERT INTO audit_entry (
    process_id, revision, stage, cause_kind, actor_id, actor_name, occurred_on, occurred_at, recorded_at, entries_digest,
    content_digest, used, previous_hash, hash
  )
  SELECT id, step, stage, 'opening', 'caseworker-1', 'caseworker-1', opened_on, opened_at, opened_at, repeat('0', 64), repeat('0', 64),
    ARRAY['rulebook:cn-jiangxi@2026.1', 'calendar:cn@cn-2026.1', 'build:' || substr(md5((hashtext(number) % 50)::text), 1, 12)]
      || CASE WHEN step = 1 THEN ARRAY['row:cn-jiangxi@2026.1/A4']
        ELSE ARRAY['row:cn-jiangxi@2026.1/A' || abs(hashtext(number)) % 20, 'template:recovery-decision@1'] END,
    repeat('0', 64), repeat('0', 64)
  FROM process, generate_series(1, CASE WHEN id = '${longCase}' THEN ${stepsOfLongCase} ELSE 2 END) AS step
  WHERE step = 1 OR id = '${longCase}' OR abs(hashtext(id::text)) % 20 = 0
`;

const processUses = `
  INSERT INTO process_use (used, process_id)
  SELECT DISTINCT each, process_id FROM audit_entry, unnest(used) AS each
`;

/** Two entries a step. */
const timelineEntries = `
  INSERT INTO timeline_entry (
    process_id, sequence, revision, kind, author_kind, author_id, author_name, occurred_on, occurred_at, message, text
  )
  SELECT process_id, revision * 2 - place, revision, 'note', 'person', 'caseworker-1', 'caseworker-1', occurred_on, occurred_at,
    ${message}, '办理人员已登记一项事实，并已通知有关人员。'
  FROM audit_entry, generate_series(0, 1) AS place
`;

/** A clock that has ended in each case, and the one that runs out next in an open one; few have failed. */
const deadlines = `
  INSERT INTO deadline (
    process_id, id, purpose, rule, title, legal_basis, from_day, counting, due_on, opens_next_on, runs_out_at, unit, provisional,
    calendar_version, rulebook_version, who_acts, scope, status, ended_on, revision
  )
  SELECT process.id, asked.id, 'performance', 'A7', ${message}, '', opened_on, '[]'::jsonb, asked.due_on, asked.due_on + 1,
    asked.due_on + interval '1 day', 'days', false, 'cn-2026.1', '2026.1', 'debtor', 'stage', asked.status, asked.ended_on, 1
  FROM process, LATERAL (
    VALUES ('D1', opened_on + 60, 'met', opened_on + 50),
      ('D2', next_deadline_on, CASE WHEN abs(hashtext(id::text)) % 100000 = 0 THEN 'failed' ELSE 'running' END, NULL)
  ) AS asked (id, due_on, status, ended_on)
  WHERE asked.due_on IS NOT NULL
`;

/** A letter of each case; of one in two thousand it has not gone out. */
const documents = `
  INSERT INTO document (
    process_id, id, kind, number, template_version, issued_on, to_be_served, request_sealed, revision, status, file_key, sha256,
    size, rendered_at, dispatched_at, dispatch_reference
  )
  SELECT id, 'W1', 'notice-to-return', number || '-W1', 1, opened_on, false, decode(repeat('00', 200), 'hex'), 1,
    CASE WHEN waits THEN 'requested' ELSE 'dispatched' END,
    CASE WHEN NOT waits THEN 'documents/' || right(id::text, 2) || '/' || id || '.W1.' || repeat('0', 12) END,
    CASE WHEN NOT waits THEN repeat('0', 64) END, CASE WHEN NOT waits THEN 52000 END, CASE WHEN NOT waits THEN opened_at END,
    CASE WHEN NOT waits THEN opened_at END, CASE WHEN NOT waits THEN 'outbox' END
  FROM (SELECT *, abs(hashtext(number)) % 2000 = 0 AS waits FROM process) AS lettered
`;

/** One case in ten belongs to a matter, and has sent it an event; that of one in a thousand of them waits to be tried again. */
const links = `
  INSERT INTO process_link (process_id, id, to_kind, to_id, since)
  SELECT id, 'reported-matter/' || matter, 'reported-matter', matter, opened_on
  FROM (SELECT *, md5((abs(hashtext(number)) % 20000)::text)::uuid::text AS matter FROM process) AS linked
  WHERE abs(hashtext(id::text)) % 10 = 0
`;

const events = `
  INSERT INTO process_event (
    process_id, id, revision, position, to_kind, to_id, event, payload_sealed, delivered_at, attempts, next_attempt_at
  )
  SELECT process_id, 'E1', 1, 1, to_kind, to_id, 'record-loss', decode(repeat('00', 100), 'hex'),
    CASE WHEN abs(hashtext(process_id::text)) % 1000 > 0 THEN since::timestamptz END, 1, now() + interval '1 hour'
  FROM process_link
`;

/** What the steps of cases have left, in the order in which one is filled from another. */
export const steps: readonly string[] = [
  auditEntries,
  processUses,
  timelineEntries,
  deadlines,
  documents,
  links,
  events,
];

/** The tables that they fill. */
export const stepTables: readonly string[] = [
  'audit_entry',
  'process_use',
  'timeline_entry',
  'deadline',
  'document',
  'process_link',
  'process_event',
];
