import type { CaseSort } from './case-query.ts';
import type { ListedTable } from './conditions.ts';

/** The next deadline, with what takes the place of an empty one, as the indexes of open processes have it. */
export const nextDeadline = `COALESCE(process.next_deadline_on, 'infinity')`;

/** Column of each sort, and what takes the place of an empty one so that those cases come last when ascending. */
export const sortColumns: Readonly<
  Record<CaseSort['by'], { readonly table: ListedTable; readonly expression: string }>
> = {
  openedAt: { table: 'process', expression: 'process.opened_at' },
  changedAt: { table: 'process', expression: 'process.changed_at' },
  nextDeadline: { table: 'process', expression: nextDeadline },
  outstanding: { table: 'recovery_case', expression: 'recovery_case.outstanding' },
  number: { table: 'process', expression: 'process.number' },
};
