import { appendOnly } from '../append-only.ts';

const table = `
  CREATE TABLE matter_under_way (
    id uuid PRIMARY KEY,
    process_id uuid NOT NULL,
    request_digest text,
    identity_fingerprint text NOT NULL,
    scheme text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    told_at timestamptz NOT NULL
  )
`;

/**
 * Which other cases are about the same person, scheme and days, as recorded or as told within the last hour; unless something of that
 * is left unanswered, what is told is kept as under way. Whoever is about the same person takes turns, so that of two that come at the
 * same moment the second finds the first.
 */
const ask = `
  CREATE FUNCTION ask_for_same_matter(
    asking uuid, digest text, fingerprints text[], of_scheme text, firsts date[], lasts date[],
    linked uuid[], is_answered boolean, is_repeated boolean, is_kept boolean
  ) RETURNS TABLE (process_id uuid, number text, given_as text[], has_same_body boolean) LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE
    others uuid[];
    repeated uuid[];
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('matter of ' || those.each, 0))
    FROM (SELECT unnest(fingerprints) AS each ORDER BY 1) AS those;
    SELECT array_agg(DISTINCT found.process_id) INTO others FROM (
      SELECT party.process_id FROM party
      JOIN recovery_case ON recovery_case.id = party.process_id AND recovery_case.scheme = of_scheme
      JOIN claim_period ON claim_period.process_id = party.process_id AND claim_period.amount > 0
      JOIN unnest(firsts, lasts) AS told (first, last)
        ON claim_period.from_day <= told.last AND told.first <= claim_period.to_day
      WHERE party.identity_fingerprint = ANY(fingerprints) AND party.role = 'person'
      UNION ALL
      SELECT under_way.process_id FROM matter_under_way AS under_way
      JOIN unnest(firsts, lasts) AS told (first, last)
        ON under_way.from_day <= told.last AND told.first <= under_way.to_day
      WHERE under_way.identity_fingerprint = ANY(fingerprints) AND under_way.scheme = of_scheme
        AND under_way.told_at > now() - interval '1 hour'
    ) AS found
    WHERE found.process_id <> asking AND NOT EXISTS (
      SELECT FROM process_link AS link
      WHERE link.until IS NULL AND (
        (link.process_id = asking AND link.to_id = found.process_id::text) OR
        (link.process_id = found.process_id AND link.to_id = asking::text)
      )
    );
    SELECT array_agg(other.id) INTO repeated FROM unnest(others) AS other (id) WHERE
      EXISTS (SELECT FROM process WHERE process.id = other.id AND process.request_digest = digest) OR
      EXISTS (SELECT FROM matter_under_way AS told WHERE told.process_id = other.id AND told.request_digest = digest);
    IF is_kept AND (is_answered OR coalesce(others, '{}') <@ linked) AND (is_repeated OR repeated IS NULL) THEN
      INSERT INTO matter_under_way
        (id, process_id, request_digest, identity_fingerprint, scheme, from_day, to_day, told_at)
      SELECT gen_random_uuid(), asking, digest, fingerprints[1], of_scheme, told.first, told.last, now()
      FROM unnest(firsts, lasts) AS told (first, last);
    END IF;
    RETURN QUERY
      SELECT other.id, process.number, (
        SELECT ARRAY[given.office_id, given.year::text, given.sequence::text] FROM case_number AS given
        WHERE given.process_id = other.id ORDER BY given.given_at DESC LIMIT 1
      ), coalesce(other.id = ANY(repeated), false)
      FROM unnest(others) AS other (id) LEFT JOIN process ON process.id = other.id
      ORDER BY process.number LIMIT 20;
  END
  $$
`;

/** What openings and commands have told that may not be recorded yet, and by which others about the same are found. */
export const mattersUnderWay: readonly string[] = [
  table,
  'CREATE INDEX matter_under_way_told ON matter_under_way (identity_fingerprint, told_at)',
  ask,
  appendOnly('matter_under_way'),
];
