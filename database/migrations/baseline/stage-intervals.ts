const stageIntervalTable = `
  CREATE TABLE stage_interval (
    process_id uuid NOT NULL CONSTRAINT stage_interval_process REFERENCES process (id),
    revision integer NOT NULL,
    position integer NOT NULL,
    process_kind text NOT NULL,
    office_id text NOT NULL,
    stage text NOT NULL,
    entered_on date NOT NULL,
    left_on date,
    left_at_revision integer,
    left_by text,
    left_through text,
    PRIMARY KEY (process_id, revision, position),
    CONSTRAINT stage_interval_left CHECK (
      (left_on IS NULL) = (left_at_revision IS NULL) AND (left_on IS NULL) = (left_by IS NULL)
      AND (left_through IS NULL OR left_on IS NOT NULL)
    ),
    CONSTRAINT stage_interval_order CHECK (left_at_revision >= revision AND left_on >= entered_on)
  )
`;

/** How long processes of every kind stand in their stages: asked by office and the days on which they left, and of those that stand there. */
export const stageIntervals: readonly string[] = [
  stageIntervalTable,
  `CREATE INDEX stage_interval_left_of_office ON stage_interval (office_id, left_on) INCLUDE (process_kind, stage, entered_on, left_by)
    WHERE left_on IS NOT NULL`,
  `CREATE INDEX stage_interval_standing ON stage_interval (office_id, process_kind, stage) INCLUDE (entered_on)
    WHERE left_on IS NULL AND stage <> 'closed'`,
  // There are far fewer numbers of days than stages that were left: known beforehand, they are counted without being put in order.
  'CREATE STATISTICS stage_interval_days ON process_kind, office_id, stage, (left_on - entered_on) FROM stage_interval',
];
