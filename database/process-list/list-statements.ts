import { Conditions, type Statement } from './conditions.ts';
import type { ListQuery, Narrowing } from './list-query.ts';
import { listedColumns, pageColumns, type ListOfKind } from './listed-process.ts';
import { narrow } from './process-filter.ts';
import { processSortColumns } from './sort-columns.ts';

/**
 * One page of processes of a kind, with one process more that tells whether there is another page. Where nothing is asked of the
 * other table, the page is found first, and of that table the rows of the page are read alone.
 */
export function processListStatement(list: ListOfKind, { sort, limit, after, ...narrowing }: ListQuery): Statement {
  const conditions = new Conditions();
  const { table, expression } = sortColumn(list, sort.by);
  const direction = sort.order === 'ascending' ? 'ASC' : 'DESC';
  if (after === undefined) conditions.lookInto(table);
  else {
    const comparison = direction === 'ASC' ? '>' : '<';
    const position = `(${conditions.value(after.key)}, ${conditions.value(after.id)}::uuid)`;
    conditions.add(table, `(${expression}, ${table}.id) ${comparison} ${position}`);
  }
  narrow(conditions, list, narrowing);
  const order = `ORDER BY ${expression} ${direction}, ${table}.id ${direction}`;
  const page = `${order} LIMIT ${limit + 1}`;
  const other = table === 'process' ? list.table : 'process';
  return conditions.statement(
    conditions.looksInto(other)
      ? `SELECT ${listedColumns(list)} FROM ${conditions.from} ${page}`
      : `SELECT ${listedColumns(list)} FROM (SELECT ${pageColumns(list, table)} FROM ${conditions.from} ${page}) AS ${table} JOIN ${other} USING (id) ${order}`,
  );
}

/** How many processes of a kind are found; at most so many where a most is given. */
export function processCountStatement(list: ListOfKind, narrowing: Narrowing, atMost: number | null): Statement {
  const conditions = new Conditions();
  narrow(conditions, list, narrowing);
  const found = conditions.from;
  return conditions.statement(
    atMost === null
      ? `SELECT count(*)::integer AS count FROM ${found}`
      : `SELECT count(*)::integer AS count FROM (SELECT FROM ${found} LIMIT ${atMost}) AS counted`,
  );
}

/** @throws Error for a sort that the list has not */
function sortColumn(list: ListOfKind, by: string): { readonly table: string; readonly expression: string } {
  const ofProcess: Readonly<Record<string, string>> = processSortColumns;
  const expression = ofProcess[by];
  if (expression !== undefined) return { table: 'process', expression };
  const own = list.sorts[by];
  if (own === undefined) throw new Error(`Processes of the kind ${list.kind} are not sorted by ${by}.`);
  return { table: list.table, expression: `${list.table}.${own}` };
}
