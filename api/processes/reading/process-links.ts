import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { asProcessId } from '../../../database/process-ids.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dayText } from './amounts.ts';
import { otherProcess } from './other-process.ts';

export const linksView = z
  .object({
    items: z.array(
      z.object({
        other: otherProcess,
        saidBy: z.enum(['this', 'other']).meta({ description: 'Which of the two processes says so.' }),
        since: dayText,
        until: dayText.nullable().meta({
          description: 'The day on which it turned out that they do not belong together; null while they do.',
        }),
      }),
    ),
  })
  .meta({ id: 'ProcessLinks' });

interface LinkRow {
  readonly kind: string;
  readonly processId: string;
  readonly number: string | null;
  readonly saidBy: 'this' | 'other';
  readonly since: PlainDate;
  readonly until: PlainDate | null;
}

/** Which processes hang together, as either of them sees it. */
@Injectable()
export class ProcessLinks {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async of(processId: string): Promise<z.output<typeof linksView>> {
    const rows = await this.#dataSource.query<LinkRow[]>(
      `SELECT link.to_kind AS kind, link.to_id AS "processId", other.number, 'this' AS "saidBy", link.since, link.until
       FROM process_link AS link LEFT JOIN process AS other ON other.id = ${asProcessId('link.to_id')}
       WHERE link.process_id = $1::uuid
       UNION ALL
       SELECT other.kind, other.id::text, other.number, 'other', link.since, link.until
       FROM process_link AS link JOIN process AS other ON other.id = link.process_id
       WHERE link.to_id = $1::text
       ORDER BY since, kind, "processId", "saidBy"`,
      [processId],
    );
    return {
      items: rows.map(({ kind, processId: id, number, ...link }) => ({
        other: { kind, processId: id, number },
        ...link,
      })),
    };
  }
}
