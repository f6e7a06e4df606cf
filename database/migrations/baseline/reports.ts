const rewardTable = `
  CREATE TABLE reward (
    id uuid PRIMARY KEY CONSTRAINT reward_process REFERENCES process (id),
    is_open boolean NOT NULL,
    office_id text NOT NULL,
    opened_at timestamptz NOT NULL,
    channel text NOT NULL,
    received_on date NOT NULL,
    matter_id uuid,
    finding text,
    routed_up boolean NOT NULL,
    level smallint,
    loss bigint,
    possible_loss bigint,
    awarded bigint,
    paid_on date,
    CONSTRAINT reward_level CHECK (level IN (1, 2)),
    CONSTRAINT reward_amounts_not_negative CHECK (least(loss, possible_loss, awarded) >= 0)
  )
`;

const reportedMatterTable = `
  CREATE TABLE reported_matter (
    id uuid PRIMARY KEY CONSTRAINT reported_matter_process REFERENCES process (id),
    is_open boolean NOT NULL,
    office_id text NOT NULL,
    opened_at timestamptz NOT NULL,
    reports integer NOT NULL,
    waiting integer NOT NULL,
    awarded bigint NOT NULL,
    CONSTRAINT reported_matter_counts CHECK (reports >= waiting AND waiting >= 0 AND awarded >= 0)
  )
`;

/** What only reports and the matters that they belong to list; nothing of who has reported. */
export const reports: readonly string[] = [
  rewardTable,
  'CREATE INDEX reward_open_by_receipt ON reward (received_on, id) WHERE is_open',
  'CREATE INDEX reward_by_receipt ON reward (received_on, id)',
  'CREATE INDEX reward_open_by_channel ON reward (channel, id) WHERE is_open',
  'CREATE INDEX reward_open_by_finding ON reward (finding, id) WHERE is_open',
  'CREATE INDEX reward_open_routed_up ON reward (id) WHERE is_open AND routed_up',
  'CREATE INDEX reward_by_matter ON reward (matter_id) WHERE matter_id IS NOT NULL',
  reportedMatterTable,
  'CREATE INDEX reported_matter_open_waiting ON reported_matter (id) WHERE is_open AND waiting > 0',
];
