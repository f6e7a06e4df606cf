import type { DataSource } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { asProcessId } from './process-ids.ts';
import { inSightFor } from '../process-list/in-sight.ts';

/** A process that another hangs together with, and which of the two says so. */
export interface LinkedProcess {
  readonly kind: string;
  readonly processId: string;
  /** Null where nobody has opened it. */
  readonly number: string | null;
  readonly recordedBy: 'this' | 'other';
  readonly since: PlainDate;
  readonly until: PlainDate | null;
}

/**
 * Which processes one hangs together with, as either of them says.
 * @param reader what is kept from them is not there for them; null where it is not known who reads, undefined where nobody does
 */
export function readLinks(
  dataSource: DataSource,
  processId: string,
  reader: string | null | undefined,
): Promise<readonly LinkedProcess[]> {
  const values: unknown[] = [processId];
  const inSight = inSightFor(values, 'other', reader);
  return dataSource.query<LinkedProcess[]>(
    `SELECT link.to_kind AS kind, link.to_id AS "processId", other.number, 'this' AS "recordedBy", link.since, link.until
     FROM process_link AS link LEFT JOIN process AS other ON other.id = ${asProcessId('link.to_id')}
     WHERE link.process_id = $1::uuid AND ${inSight}
     UNION ALL
     SELECT other.kind, other.id::text, other.number, 'other', link.since, link.until
     FROM process_link AS link JOIN process AS other ON other.id = link.process_id
     WHERE link.to_id = $1::text AND ${inSight}
     ORDER BY since, kind, "processId", "recordedBy"`,
    values,
  );
}
