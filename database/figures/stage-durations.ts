import type { DataSource } from 'typeorm';
import type { Statement } from '../process-list/conditions.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** Whose stages are looked at, and the days on which they were left, both included. */
export interface StageDurationsQuery {
  readonly kind: readonly string[] | undefined;
  readonly office: readonly string[] | undefined;
  readonly leftFrom: PlainDate;
  readonly leftTo: PlainDate;
}

/** How long processes of a kind and an office stand in a stage, in days. */
export interface StageDurations {
  readonly kind: string;
  readonly office: string;
  readonly stage: string;
  /** How often the stage was left, and by what. */
  readonly left: number;
  readonly byPeople: number;
  readonly byClocks: number;
  /** Of the stages that were left; null where none was. */
  readonly average: number | null;
  readonly median: number | null;
  readonly nineOfTen: number | null;
  readonly longest: number | null;
  /** How many processes stand in it now, and for how long the one has that came first; null where none does. */
  readonly standing: number;
  readonly longestStanding: number | null;
}

/**
 * What was left, and what stands, are found by an index each; a process that is closed stays, and says nothing of its office. Equal
 * numbers of days are counted together first, so that what has to be put in order is few.
 */
const statement = `
  WITH by_days AS (
    SELECT process_kind, office_id, stage, left_on - entered_on AS days, count(*) AS times,
      count(*) FILTER (WHERE left_by = 'command') AS by_people, count(*) FILTER (WHERE left_by = 'deadline') AS by_clocks
    FROM stage_interval
    WHERE left_on BETWEEN $1::date AND $2::date AND stage <> 'closed'
      AND ($3::text[] IS NULL OR process_kind = ANY($3)) AND ($4::text[] IS NULL OR office_id = ANY($4))
    GROUP BY process_kind, office_id, stage, days
  ),
  ranked AS (
    SELECT *, sum(times) OVER (PARTITION BY process_kind, office_id, stage ORDER BY days) AS no_longer,
      sum(times) OVER (PARTITION BY process_kind, office_id, stage) AS left_count
    FROM by_days
  ),
  left_since AS (
    SELECT process_kind, office_id, stage, max(left_count)::integer AS left_count, sum(by_people)::integer AS by_people,
      sum(by_clocks)::integer AS by_clocks, round(sum(days * times) / max(left_count), 1)::double precision AS average,
      min(days) FILTER (WHERE no_longer >= left_count * 0.5) AS median,
      min(days) FILTER (WHERE no_longer >= left_count * 0.9) AS nine_of_ten, max(days) AS longest
    FROM ranked GROUP BY process_kind, office_id, stage
  ),
  standing AS (
    SELECT process_kind, office_id, stage, standing,
      greatest((now() AT TIME ZONE office.time_zone)::date - first_entered_on, 0) AS longest_standing
    FROM (
      SELECT process_kind, office_id, stage, count(*)::integer AS standing, min(entered_on) AS first_entered_on
      FROM stage_interval
      WHERE left_on IS NULL AND stage <> 'closed'
        AND ($3::text[] IS NULL OR process_kind = ANY($3)) AND ($4::text[] IS NULL OR office_id = ANY($4))
      GROUP BY process_kind, office_id, stage
    ) AS counted JOIN office ON office.id = office_id
  )
  SELECT process_kind AS kind, office_id AS office, stage, coalesce(left_count, 0) AS "left",
    coalesce(by_people, 0) AS "byPeople", coalesce(by_clocks, 0) AS "byClocks", average, median, nine_of_ten AS "nineOfTen",
    longest, coalesce(standing, 0) AS standing, longest_standing AS "longestStanding"
  FROM left_since FULL JOIN standing USING (process_kind, office_id, stage)
  ORDER BY process_kind, office_id, stage
`;

export function stageDurationsStatement({ kind, office, leftFrom, leftTo }: StageDurationsQuery): Statement {
  return { text: statement, values: [leftFrom, leftTo, kind ?? null, office ?? null] };
}

/** How long processes stand in each of their stages, by kind and office. */
export function readStageDurations(
  dataSource: DataSource,
  query: StageDurationsQuery,
): Promise<readonly StageDurations[]> {
  const { text, values } = stageDurationsStatement(query);
  return dataSource.query<StageDurations[]>(text, [...values]);
}
