import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { readLinks } from '../../../database/processes/process-links.ts';
import { currentReader } from '../../acting-person/reader.ts';
import { dayText } from './amounts.ts';
import { otherProcess } from './other-process.ts';

export const linksView = z
  .object({
    items: z.array(
      z.object({
        other: otherProcess,
        recordedBy: z.enum(['this', 'other']).meta({ description: 'Which of the two processes has it on record.' }),
        since: dayText,
        until: dayText.nullable().meta({
          description: 'The day on which it turned out that they do not belong together; null while they do.',
        }),
      }),
    ),
  })
  .meta({ id: 'ProcessLinks' });

/** Which processes hang together, as either of them sees it; one that is kept from whoever reads is not there for them. */
@Injectable()
export class ProcessLinks {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async of(processId: string): Promise<z.output<typeof linksView>> {
    const rows = await readLinks(this.#dataSource, processId, currentReader());
    return {
      items: rows.map(({ kind, processId: id, number, ...link }) => ({
        other: { kind, processId: id, number },
        ...link,
      })),
    };
  }
}
