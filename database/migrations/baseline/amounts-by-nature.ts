const amountTable = `
  CREATE TABLE amount_by_nature (
    process_id uuid NOT NULL CONSTRAINT amount_by_nature_process REFERENCES process (id),
    nature text NOT NULL,
    process_kind text NOT NULL,
    office_id text NOT NULL,
    is_open boolean NOT NULL,
    currency text NOT NULL,
    claimed bigint NOT NULL,
    recovered bigint NOT NULL,
    waived bigint NOT NULL,
    outstanding bigint NOT NULL,
    PRIMARY KEY (process_id, nature),
    CONSTRAINT amount_by_nature_nature CHECK (nature IN ('overpayment', 'late-fee', 'fine', 'surcharge')),
    CONSTRAINT amount_by_nature_amounts CHECK (recovered + outstanding + waived = claimed)
  )
`;

const grouped = '(office_id, process_kind, nature, currency)';
const sums = 'INCLUDE (claimed, recovered, waived, outstanding)';

const indexes = [
  `CREATE INDEX amount_by_nature_open ON amount_by_nature ${grouped} ${sums} WHERE is_open`,
  `CREATE INDEX amount_by_nature_all ON amount_by_nature ${grouped} ${sums}`,
  'CREATE INDEX amount_by_nature_outstanding ON amount_by_nature (nature, currency, outstanding, process_id)',
];

/** What is shown of each nature is what the ledger has on the claims of that nature; of none that has no claim. */
const amountsAgree = `
  CREATE FUNCTION check_amounts_of_process(checked_process uuid, violated text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    differing text;
  BEGIN
    PERFORM FROM process WHERE id = checked_process FOR NO KEY UPDATE;
    SELECT nature INTO differing
    FROM (
      SELECT nature, sum(claimed) AS claimed, sum(outstanding) AS outstanding, sum(recovered) AS recovered, sum(waived) AS waived
      FROM claim_balances(checked_process) JOIN claim ON claim.process_id = checked_process AND claim.id = claim_id
      GROUP BY nature
    ) AS booked
    FULL JOIN (
      SELECT nature, claimed, outstanding, recovered, waived FROM amount_by_nature WHERE process_id = checked_process
    ) AS shown USING (nature)
    WHERE (coalesce(booked.claimed, 0), coalesce(booked.outstanding, 0), coalesce(booked.recovered, 0), coalesce(booked.waived, 0))
      IS DISTINCT FROM
      (coalesce(shown.claimed, 0), coalesce(shown.outstanding, 0), coalesce(shown.recovered, 0), coalesce(shown.waived, 0))
    LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'process % shows other amounts of % than its ledger', checked_process, differing
        USING ERRCODE = 'check_violation', CONSTRAINT = violated;
    END IF;
  END
  $$
`;

const checkTouched = `
  CREATE FUNCTION check_amounts_of_touched() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_amounts_of_process(process_id, TG_NAME)
    FROM (SELECT DISTINCT process_id FROM touched ORDER BY process_id) AS each;
    RETURN NULL;
  END
  $$
`;

/** Each statement leaves the ledger and what is shown of it in agreement, whichever of the two it writes. */
const triggers = (
  [
    ['ledger_posting_agrees_with_amounts', 'INSERT ON ledger_posting'],
    ['amount_by_nature_begins_with_ledger', 'INSERT ON amount_by_nature'],
    ['amount_by_nature_agrees_with_ledger', 'UPDATE ON amount_by_nature'],
  ] as const
).map(
  ([name, on]) => `
    CREATE TRIGGER ${name} AFTER ${on} REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION check_amounts_of_touched()
  `,
);

/** What is claimed and has come in by nature of the claim, for sums over many processes. */
export const amountsByNature: readonly string[] = [amountTable, ...indexes, amountsAgree, checkTouched, ...triggers];
