import { Conditions, keyOf, type Statement } from './conditions.ts';
import type { ListQuery, Narrowing } from './list-query.ts';
import { listedColumns, pageColumns, type ListOfKind } from './listed-process.ts';
import { isNameAlone, narrow } from './process-filter.ts';
import { processSortColumns } from './sort-columns.ts';

/**
 * One page of processes of a kind, with one process more that tells whether there is another page. Where nothing is asked of
 * further tables, the page is found first in the one that it is sorted by, and of the others the rows of the page are read alone.
 */
export function processListStatement(list: ListOfKind, { sort, limit, after, ...narrowing }: ListQuery): Statement {
  const conditions = new Conditions();
  const { table, expression } = sortColumn(list, sort.by, narrowing);
  const direction = sort.order === 'ascending' ? 'ASC' : 'DESC';
  if (after === undefined) conditions.lookInto(table);
  else {
    const comparison = direction === 'ASC' ? '>' : '<';
    const position = `(${conditions.value(after.key)}, ${conditions.value(after.id)}::uuid)`;
    conditions.add(table, `(${expression}, ${keyOf(table)}) ${comparison} ${position}`);
  }
  narrow(conditions, list, narrowing);
  const order = `ORDER BY ${expression} ${direction}, ${keyOf(table)} ${direction}`;
  const page = `${order} LIMIT ${limit + 1}`;
  if (isNameAlone(narrowing.filter.text))
    return namedStatement(list, conditions, { table, expression, direction, page });
  const other = table === 'process' ? list.table : 'process';
  return conditions.statement(
    conditions.looksInto(other)
      ? `SELECT ${listedColumns(list)} FROM ${conditions.from} ${page}`
      : `SELECT ${listedColumns(list)} FROM (SELECT ${pageColumns(list, table)} FROM ${conditions.from} ${page}) AS ${table} JOIN ${other} USING (id) ${order}`,
  );
}

interface PlaceInOrder {
  readonly table: string;
  readonly expression: string;
  readonly direction: string;
  readonly page: string;
}

/** The same where names are searched: a process is found once, however many of its parties are called so. */
function namedStatement(
  list: ListOfKind,
  conditions: Conditions,
  { table, expression, direction, page }: PlaceInOrder,
): Statement {
  return conditions.statement(
    `SELECT ${listedColumns(list)} FROM (
      SELECT ${keyOf(table)} AS id, ${expression} AS place FROM ${conditions.from} GROUP BY ${expression}, ${keyOf(table)} ${page}
    ) AS found JOIN process USING (id) JOIN ${list.table} USING (id) ORDER BY place ${direction}, process.id ${direction}`,
  );
}

/** How many processes of a kind are found; at most so many where a most is given. */
export function processCountStatement(list: ListOfKind, narrowing: Narrowing, atMost: number | null): Statement {
  const conditions = new Conditions();
  narrow(conditions, list, narrowing);
  const found = conditions.from;
  if (isNameAlone(narrowing.filter.text))
    return conditions.statement(
      atMost === null
        ? `SELECT count(DISTINCT party.process_id)::integer AS count FROM ${found}`
        : `SELECT count(*)::integer AS count FROM (
            SELECT FROM ${found} GROUP BY party.opened_at, party.process_id LIMIT ${atMost}
          ) AS counted`,
    );
  return conditions.statement(
    atMost === null
      ? `SELECT count(*)::integer AS count FROM ${found}`
      : `SELECT count(*)::integer AS count FROM (SELECT FROM ${found} LIMIT ${atMost}) AS counted`,
  );
}

/**
 * What a list is sorted by. When a process was opened several tables know: it is asked of the one that is looked into anyway.
 * @throws Error for a sort that the list has not
 */
function sortColumn(
  list: ListOfKind,
  by: string,
  { filter, own }: Narrowing,
): { readonly table: string; readonly expression: string } {
  if (by === 'openedAt') {
    const asked = new Conditions();
    own?.(asked);
    const table = isNameAlone(filter.text) ? 'party' : asked.looksInto(list.table) ? list.table : 'process';
    return { table, expression: `${table}.opened_at` };
  }
  const ofProcess: Readonly<Record<string, string>> = processSortColumns;
  const expression = ofProcess[by];
  if (expression !== undefined) return { table: 'process', expression };
  const sort = list.sorts[by];
  if (sort === undefined) throw new Error(`Processes of the kind ${list.kind} are not sorted by ${by}.`);
  return { table: list.table, expression: `${list.table}.${sort}` };
}
