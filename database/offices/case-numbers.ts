import type { DataSource } from 'typeorm';

/** The series of an office and a year. */
export interface NumberSeries {
  readonly officeId: string;
  readonly year: number;
}

/** The places in a series that openings were given, by their process ids, with the instant at which the server was started. */
export interface GivenNumbers {
  readonly sequences: ReadonlyMap<string, number>;
  readonly serverStart: string;
}

/**
 * Gives openings their places in a series, the next ones, or those that they were given before; in one statement.
 * @param known gives nothing where the server was started at another instant, or the series ends before a place that was given:
 *   the database has been restored
 */
export async function giveCaseNumbers(
  dataSource: DataSource,
  { officeId, year }: NumberSeries,
  processIds: readonly string[],
  known: { readonly serverStart: string | null; readonly highest: number },
): Promise<GivenNumbers> {
  const rows = await dataSource.query<
    { readonly serverStart: string; readonly processId: string | null; readonly sequence: number | null }[]
  >(
    `SELECT pg_postmaster_start_time()::text AS "serverStart", given.process_id AS "processId", given.sequence
     FROM (
       SELECT CASE WHEN pg_postmaster_start_time()::text = $4 AND $5 <= (
         SELECT coalesce(max(sequence), 0) FROM case_number WHERE office_id = $1 AND year = $2
       ) THEN $3::uuid[] ELSE '{}' END AS openings
     ) AS asking
     LEFT JOIN LATERAL give_case_numbers($1, $2, asking.openings) AS given ON true`,
    [officeId, year, processIds, known.serverStart, known.highest],
  );
  const sequences = new Map<string, number>();
  for (const { processId, sequence } of rows)
    if (processId !== null && sequence !== null) sequences.set(processId, sequence);
  return { sequences, serverStart: rows[0]?.serverStart ?? '' };
}

/** The latest place of a series that was given; 0 where none was. */
export async function latestCaseNumber(dataSource: DataSource, { officeId, year }: NumberSeries): Promise<number> {
  const rows = await dataSource.query<{ readonly latest: number }[]>(
    'SELECT coalesce(max(sequence), 0) AS latest FROM case_number WHERE office_id = $1 AND year = $2',
    [officeId, year],
  );
  return rows[0]?.latest ?? 0;
}

/** Moves a series on to a place that was given already, as the record does not know. */
export async function moveCaseNumbersOn(
  dataSource: DataSource,
  { officeId, year }: NumberSeries,
  givenAlready: number,
): Promise<void> {
  await dataSource.query('SELECT move_case_numbers_on($1, $2, $3)', [officeId, year, givenAlready]);
}

/** A number of a series that no case of the record bears. */
export interface UnusedCaseNumber {
  readonly sequence: number;
  readonly givenAt: Date;
  /** The opening that it was given to; null where the series moved past it. */
  readonly processId: string | null;
  /** The number that this opening's case bears instead; null where the record has none. */
  readonly standsUnder: string | null;
}

/** Numbers of a series that were given before an instant and that no case of the record bears, in their order. */
export function unusedCaseNumbers(
  dataSource: DataSource,
  { officeId, year }: NumberSeries,
  { after, givenBefore, limit }: { readonly after: number; readonly givenBefore: Date; readonly limit: number },
): Promise<readonly UnusedCaseNumber[]> {
  return dataSource.query<UnusedCaseNumber[]>(
    `SELECT given.sequence, given.given_at AS "givenAt", given.process_id AS "processId", opened.number AS "standsUnder"
     FROM case_number AS given LEFT JOIN process AS opened ON opened.id = given.process_id
     WHERE given.office_id = $1 AND given.year = $2 AND given.sequence > $3 AND given.given_at < $4 AND NOT EXISTS (
       SELECT FROM process AS bearing
       WHERE reverse(left(bearing.number, -3)) = reverse(
         upper(given.office_id) || '-' || given.year || '-' ||
         lpad(given.sequence::text, greatest(6, length(given.sequence::text)), '0')
       )
     )
     ORDER BY given.sequence LIMIT $5`,
    [officeId, year, after, givenBefore, limit],
  );
}
