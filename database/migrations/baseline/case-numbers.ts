import { appendOnly } from '../append-only.ts';

const caseNumberTable = `
  CREATE TABLE case_number (
    office_id text NOT NULL CONSTRAINT case_number_of_office REFERENCES office (id),
    year integer NOT NULL,
    sequence integer NOT NULL,
    process_id uuid,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (office_id, year, sequence),
    CONSTRAINT case_number_given_once UNIQUE (process_id, office_id, year),
    CONSTRAINT case_number_sequence CHECK (sequence >= 1)
  )
`;

/** The series of an office and a year is one writer's at a time: what it gives follows on what stands, without a gap. */
const lockOfSeries = `
  CREATE FUNCTION lock_case_numbers(of_office text, of_year integer) RETURNS integer LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('case numbers of ' || of_office), of_year);
    RETURN (SELECT coalesce(max(sequence), 0) FROM case_number WHERE office_id = of_office AND year = of_year);
  END
  $$
`;

/** Gives each opening its number: the one that it was given before, or the next of the series. */
const give = `
  CREATE FUNCTION give_case_numbers(of_office text, of_year integer, openings uuid[])
  RETURNS TABLE (process_id uuid, sequence integer) LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE
    latest integer := lock_case_numbers(of_office, of_year);
  BEGIN
    INSERT INTO case_number (office_id, year, sequence, process_id, given_at)
    SELECT of_office, of_year, latest + row_number() OVER (ORDER BY place), asked.id, now()
    FROM unnest(openings) WITH ORDINALITY AS asked (id, place)
    WHERE NOT EXISTS (
      SELECT FROM case_number AS given
      WHERE given.process_id = asked.id AND given.office_id = of_office AND given.year = of_year
    );
    RETURN QUERY SELECT given.process_id, given.sequence FROM case_number AS given
      WHERE given.process_id = ANY(openings) AND given.office_id = of_office AND given.year = of_year;
  END
  $$
`;

/** Moves a series on to a number that was given already, as the record does not know: all up to it are given to nobody. */
const moveOn = `
  CREATE FUNCTION move_case_numbers_on(of_office text, of_year integer, given_already integer)
  RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    latest integer := lock_case_numbers(of_office, of_year);
  BEGIN
    INSERT INTO case_number (office_id, year, sequence, process_id, given_at)
    SELECT of_office, of_year, skipped, NULL, now() FROM generate_series(latest + 1, given_already) AS skipped;
  END
  $$
`;

/** The series that number cases, one for each office and year: each number that was ever given, and to which opening. */
export const caseNumbers: readonly string[] = [caseNumberTable, lockOfSeries, give, moveOn, appendOnly('case_number')];
