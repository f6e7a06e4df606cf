import { z } from 'zod';
import type { CaseSort } from '../../../database/case-list/case-query.ts';
import type { ListedCase } from '../../../database/case-list/listed-case.ts';
import { positionDay, positionInstant } from '../../paging/cursor.ts';

interface SortKey {
  readonly of: (row: ListedCase) => string | number;
  /** What a cursor may hold. */
  readonly schema: z.ZodType<string | number>;
}

/** What a cursor keeps of the last row of a page, for each sort. */
export const sortKeys: Readonly<Record<CaseSort['by'], SortKey>> = {
  openedAt: { of: (row) => row.openedAt.toISOString(), schema: positionInstant },
  changedAt: { of: (row) => row.changedAt.toISOString(), schema: positionInstant },
  nextDeadline: {
    of: (row) => row.nextDeadlineOn ?? 'infinity',
    schema: z.union([positionDay, z.literal('infinity')]),
  },
  outstanding: { of: (row) => row.outstanding, schema: z.int() },
  number: { of: (row) => row.number, schema: z.string().regex(/^[A-Z0-9-]{1,60}$/) },
};
