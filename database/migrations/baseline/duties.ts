const dutyTable = `
  CREATE TABLE duty (
    process_id uuid NOT NULL CONSTRAINT duty_process REFERENCES process (id),
    id text NOT NULL,
    process_kind text NOT NULL,
    office_id text NOT NULL,
    kept_from text[],
    assignee text,
    kind text NOT NULL,
    who text NOT NULL,
    subject text,
    addressee text,
    since date NOT NULL,
    due_on date,
    rule text,
    overdue boolean NOT NULL,
    otherwise_deadline_id text,
    otherwise_on date,
    otherwise text,
    commands text[] NOT NULL,
    blocked text,
    state text NOT NULL,
    revision integer NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (process_id, id),
    CONSTRAINT duty_state CHECK (state IN ('open', 'done')),
    CONSTRAINT duty_otherwise CHECK (
      (otherwise_deadline_id IS NULL) = (otherwise_on IS NULL) AND (otherwise_on IS NULL) = (otherwise IS NULL)
    )
  )
`;

const open = `WHERE state = 'open'`;
const day = `(COALESCE(due_on, 'infinity'))`;

/** What waits for people in processes of every kind. Work lists ask for what is open, by its last day. */
export const duties: readonly string[] = [
  dutyTable,
  `CREATE INDEX duty_open_by_day ON duty (${day}, process_id, id) ${open}`,
  `CREATE INDEX duty_open_of_office ON duty (office_id, ${day}, process_id, id) ${open}`,
  `CREATE INDEX duty_open_of_assignee ON duty (assignee, ${day}, process_id, id) ${open} AND assignee IS NOT NULL`,
  `CREATE INDEX duty_open_of_holder ON duty (who, ${day}, process_id, id) ${open} AND who <> 'assignee'`,
  `CREATE INDEX duty_open_of_kind ON duty (kind, ${day}, process_id, id) ${open}`,
  `CREATE INDEX duty_overdue ON duty (${day}, process_id, id) ${open} AND overdue`,
  `CREATE INDEX duty_open_counts ON duty (office_id, kind, who, overdue) INCLUDE (process_kind, assignee, due_on, kept_from) ${open}`,
  'CREATE INDEX duty_by_change ON duty (changed_at, process_id, id)',
];
