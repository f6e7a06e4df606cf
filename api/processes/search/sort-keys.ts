import { z } from 'zod';
import type { ListedRow } from '../../../database/process-list/listed-process.ts';
import type { ProcessSort } from '../../../database/process-list/sort-columns.ts';
import { positionDay, positionInstant } from '../../paging/cursor.ts';

/** What a cursor keeps of the last row of a page, for a sort. */
export interface SortKey<Row> {
  readonly of: (row: Row) => string | number;
  /** What a cursor may hold. */
  readonly schema: z.ZodType<string | number>;
}

/** The sorts of processes of every kind. */
export const processSortKeys: Readonly<Record<ProcessSort, SortKey<ListedRow>>> = {
  openedAt: { of: (row) => row.openedAt.toISOString(), schema: positionInstant },
  changedAt: { of: (row) => row.changedAt.toISOString(), schema: positionInstant },
  nextDeadline: {
    of: (row) => row.nextDeadlineOn ?? 'infinity',
    schema: z.union([positionDay, z.literal('infinity')]),
  },
  number: { of: (row) => row.number, schema: z.string().regex(/^[A-Z0-9-]{1,60}$/) },
};
