import type { DataSource } from 'typeorm';
import type { Statement } from '../process-list/conditions.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** What something was made with, as one reference that can be asked for: `row:cn-jiangxi@2026.1/A7`. */
export type Used = `${'rulebook' | 'row' | 'settings' | 'calendar' | 'template' | 'build'}:${string}`;

/** What a reference looks like. */
export const usedPattern = /^(rulebook|row|settings|calendar|template|build):[A-Za-z0-9@./_-]{1,120}$/;

interface VersionOf {
  readonly id: string;
  readonly version: string;
}

export function usedRulebook({ id, version }: VersionOf): Used {
  return `rulebook:${id}@${version}`;
}

export function usedRow({ id, version }: VersionOf, row: string): Used {
  return `row:${id}@${version}/${row}`;
}

export function usedSettings(version: string): Used {
  return `settings:${version}`;
}

export function usedCalendar({ id, version }: VersionOf): Used {
  return `calendar:${id}@${version}`;
}

export function usedTemplate({
  kind,
  templateVersion,
}: {
  readonly kind: string;
  readonly templateVersion: number;
}): Used {
  return `template:${kind}@${templateVersion}`;
}

export function usedBuild(build: string): Used {
  return `build:${build}`;
}

/** A process that has used something, open or closed. */
export interface UsingProcess {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly office: string;
  readonly stage: string;
  /** How many of its transitions used it. */
  readonly transitions: number;
  readonly firstRevision: number;
  readonly firstOn: PlainDate;
  readonly lastRevision: number;
  readonly lastOn: PlainDate;
}

/**
 * Processes that have used something, by their ids, with one more that tells whether there are further ones.
 * @param after the id that the page before ended with
 * @param reader who reads, null where that is not known: processes that they do not see are left out; left out where nobody reads
 */
export function findUsing(
  dataSource: DataSource,
  used: string,
  limit: number,
  after: string | undefined,
  reader?: string | null,
): Promise<readonly UsingProcess[]> {
  const { text, values } = findUsingStatement(used, limit, after, reader);
  return dataSource.query<UsingProcess[]>(text, [...values]);
}

/** The page is found among what processes have used; of its processes alone the steps are read that did. */
export function findUsingStatement(
  used: string,
  limit: number,
  after: string | undefined,
  reader?: string | null,
): Statement {
  return {
    text: `SELECT id, kind, number, office_id AS office, stage, transitions, "firstRevision", "firstOn", "lastRevision", "lastOn"
     FROM (
       SELECT process_id FROM process_use WHERE used = $1 AND ($2::uuid IS NULL OR process_id > $2::uuid)
         AND process_id <> ALL (ARRAY(
           SELECT id FROM process WHERE kept_from IS NOT NULL AND $3::boolean AND ($4::text IS NULL OR kept_from @> ARRAY[$4::text])
         ))
       ORDER BY process_id LIMIT ${limit + 1}
     ) AS using_process
     JOIN process ON id = using_process.process_id
     CROSS JOIN LATERAL (
       SELECT count(*)::integer AS transitions, min(revision) AS "firstRevision", min(occurred_on) AS "firstOn",
         max(revision) AS "lastRevision", max(occurred_on) AS "lastOn"
       FROM audit_entry WHERE audit_entry.process_id = using_process.process_id AND $1 = ANY (audit_entry.used)
     ) AS steps
     ORDER BY id`,
    values: [used, after ?? null, reader !== undefined, reader ?? null],
  };
}
