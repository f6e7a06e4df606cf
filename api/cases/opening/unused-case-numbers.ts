import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { unusedCaseNumbers, type NumberSeries, type UnusedCaseNumber } from '../../../database/offices/case-numbers.ts';
import { processNumber } from '../../../domain/kernel/process-number.ts';
import { cursorField, limitField, pageOf, pageSchema, readCursor, type Page } from '../../paging/cursor.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { RunningProcesses } from '../../processes/running-processes.ts';
import { instantText } from '../../processes/reading/amounts.ts';

export const unusedNumbersQuery = z.strictObject({
  year: z.coerce.number().int().min(2000).max(9999).meta({ description: 'Year of the numbers.' }),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type UnusedNumbersQuery = z.output<typeof unusedNumbersQuery>;

const reasons = ['opening-not-completed', 'opened-under-another-number', 'series-moved-on'] as const;
type Reason = (typeof reasons)[number];

const unusedNumber = z
  .object({
    number: z.string(),
    reason: z.enum(reasons).meta({
      description:
        'opening-not-completed: the opening that it was given to failed and was not sent again; sent again, it gets the number. ' +
        'opened-under-another-number: that opening was a repeat of one whose case bears `numberInstead`. ' +
        'series-moved-on: a restored record does not know to what it was given, and the series was moved past it.',
    }),
    numberInstead: z.string().nullable(),
    givenAt: instantText,
  })
  .meta({ id: 'UnusedCaseNumber' });
type UnusedNumberView = z.output<typeof unusedNumber>;

export const unusedNumbersPage = pageSchema(unusedNumber).meta({ id: 'UnusedCaseNumbersPage' });

const position = z.object({ sequence: z.int32() });

/** How long an opening may be under way after it was given its number, in milliseconds. */
const openingUnderWay = 60_000;

/** Numbers that were given and that no case bears: what an auditor asks of a series without gaps. */
@Injectable()
export class UnusedCaseNumbers {
  readonly #dataSource: DataSource;
  readonly #processes: RunningProcesses<RecoveryCase>;

  constructor(dataSource: DataSource, processes: RunningProcesses<RecoveryCase>) {
    this.#dataSource = dataSource;
    this.#processes = processes;
  }

  async page(officeId: string, { year, limit, cursor }: UnusedNumbersQuery): Promise<Page<UnusedNumberView>> {
    const series = { officeId, year };
    const rows = await unusedCaseNumbers(this.#dataSource, series, {
      after: cursor === undefined ? 0 : readCursor(cursor, position).sequence,
      givenBefore: new Date(Date.now() - openingUnderWay),
      limit: limit + 1,
    });
    const page = pageOf(
      rows,
      limit,
      (row) => this.#present(series, row),
      ({ sequence }) => ({ sequence }),
    );
    const items = await Promise.all(page.items);
    return { items: items.filter((item) => item !== undefined), nextCursor: page.nextCursor };
  }

  /** Undefined for the number of a case that runs and is not recorded yet. */
  async #present({ officeId, year }: NumberSeries, row: UnusedCaseNumber): Promise<UnusedNumberView | undefined> {
    const number = processNumber(officeId, year, row.sequence);
    const numberInstead = row.standsUnder ?? (await this.#startedUnder(row));
    if (numberInstead === number) return undefined;
    return {
      number,
      reason: reasonOf(row.processId, numberInstead),
      numberInstead,
      givenAt: row.givenAt.toISOString(),
    };
  }

  async #startedUnder({ processId }: UnusedCaseNumber): Promise<string | null> {
    if (processId === null) return null;
    return (await this.#processes.findStarted(processId))?.number ?? null;
  }
}

function reasonOf(processId: string | null, numberInstead: string | null): Reason {
  if (processId === null) return 'series-moved-on';
  return numberInstead === null ? 'opening-not-completed' : 'opened-under-another-number';
}
