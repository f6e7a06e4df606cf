import { z } from 'zod';
import type { ListSort, OwnConditions } from '../../../database/process-list/list-query.ts';
import { cursorField, limitField } from '../../paging/cursor.ts';
import type { SearchFilter } from './process-filter.ts';

/** How far a capped total is counted. */
export const mostCounted = 1_000;

/** The order of a list where none is asked for. */
export const latestFirst = { by: 'openedAt', order: 'descending' } as const;

const sortOrder = z.enum(['ascending', 'descending']);

const countedTotal = z
  .enum(['none', 'capped', 'exact'])
  .default('none')
  .meta({ description: `Whether what the filter finds is counted: capped counts to ${mostCounted} and stops.` });

/** What is asked for, of whatever kind, as a search or as the parameters of a list. */
export interface ProcessSearchRequest {
  readonly filter: SearchFilter;
  /** What is asked of that which only the kind has. */
  readonly own: OwnConditions;
  readonly sort: ListSort;
  readonly total: z.output<typeof countedTotal>;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * What a search asks for beside its filter.
 * @param sorts what the kind can be sorted by
 */
export function searchShape(sorts: readonly string[]) {
  return {
    sort: z.strictObject({ by: z.enum(sorts), order: sortOrder.default('ascending') }).default(latestFirst),
    total: countedTotal,
    limit: z.int().min(1).max(200).default(50),
    cursor: cursorField.optional(),
  };
}

/** The same, as the parameters of a list ask for it. */
export function pageParameters(sorts: readonly string[]) {
  return {
    sort: z.enum(sorts).optional().meta({ description: 'Where left out, the latest opened stand first.' }),
    order: sortOrder.optional().meta({ description: 'Ascending where left out beside a sort.' }),
    total: countedTotal,
    limit: limitField,
    cursor: cursorField.optional(),
  };
}

type PageParameters = z.output<z.ZodObject<ReturnType<typeof pageParameters>>>;

/** What parameters of a list ask for, as a search asks for it. */
export function pageAsked({ sort, order, total, limit, cursor }: PageParameters) {
  return {
    sort:
      sort === undefined
        ? { ...latestFirst, order: order ?? latestFirst.order }
        : { by: sort, order: order ?? ('ascending' as const) },
    total,
    limit,
    cursor,
  };
}
