import { narrow } from './case-filter.ts';
import type { CaseFilter, CaseSort } from './case-query.ts';
import { Conditions, type ListedTable, type Statement } from './conditions.ts';
import { listedColumns, pageColumns } from './listed-case.ts';
import type { SearchKeys } from './search-keys.ts';
import { sortColumns } from './sort-columns.ts';

/** Where a page begins: after the case with this key and id. */
export interface ListPosition {
  readonly key: string | number;
  readonly id: string;
}

export interface ListQuery {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
  readonly limit: number;
  readonly keys: SearchKeys;
  readonly after: ListPosition | undefined;
}

const otherTable = { process: 'recovery_case', recovery_case: 'process' } as const satisfies Record<
  ListedTable,
  ListedTable
>;

/**
 * One page of cases, with one case more that tells whether there is another page. Where nothing is asked of the other table, the
 * page is found first, and of that table the rows of the page are read alone.
 */
export function caseListStatement({ filter, sort, limit, keys, after }: ListQuery): Statement {
  const conditions = new Conditions();
  const { table, expression } = sortColumns[sort.by];
  const direction = sort.order === 'ascending' ? 'ASC' : 'DESC';
  if (after === undefined) conditions.lookInto(table);
  else {
    const comparison = direction === 'ASC' ? '>' : '<';
    const position = `(${conditions.value(after.key)}, ${conditions.value(after.id)}::uuid)`;
    conditions.add(table, `(${expression}, ${table}.id) ${comparison} ${position}`);
  }
  narrow(conditions, filter, keys);
  const order = `ORDER BY ${expression} ${direction}, ${table}.id ${direction}`;
  const page = `${order} LIMIT ${limit + 1}`;
  const other = otherTable[table];
  return conditions.statement(
    conditions.looksInto(other)
      ? `SELECT ${listedColumns} FROM ${conditions.from} ${page}`
      : `SELECT ${listedColumns} FROM (SELECT ${pageColumns[table]} FROM ${conditions.from} ${page}) AS ${table} JOIN ${other} USING (id) ${order}`,
  );
}

/** How many cases a filter finds; at most so many where a most is given. */
export function caseCountStatement(filter: CaseFilter, keys: SearchKeys, atMost: number | null): Statement {
  const conditions = new Conditions();
  narrow(conditions, filter, keys);
  const found = conditions.from;
  return conditions.statement(
    atMost === null
      ? `SELECT count(*)::integer AS count FROM ${found}`
      : `SELECT count(*)::integer AS count FROM (SELECT FROM ${found} LIMIT ${atMost}) AS counted`,
  );
}
