import type { Column } from '../../database/columns.ts';
import type { Table } from '../../database/tables.ts';

// What stands in a table is looked up by $1, the process's id, not by the id in `moved`: only a value that it knows before it
// begins lets PostgreSQL plan a search by index in a table that is new to it. Else it reads the rows of all processes.

/** Names as the table has them, for the target of a write. */
export function names(columns: readonly Column[]): string {
  return columns.map(({ name }) => name).join(', ');
}

/** The values of the rows that were given. */
export function values(columns: readonly Column[]): string {
  return columns.map(({ property }) => `given."${property}"`).join(', ');
}

/** Rows given as JSON under their property names. */
export function given(columns: readonly Column[], parameter: string): string {
  const typed = columns.map(({ property, type }) => `"${property}" ${type}`).join(', ');
  return `json_to_recordset(${parameter}::json) AS given (${typed})`;
}

/** Adds the row of the process in `moved` to the table of its kind. */
export function addOwn({ name, columns }: Table, parameter: string): string {
  const own = columns.filter(isGiven);
  return `INSERT INTO ${name} (${names(own)}, ${ofProcess})
    SELECT ${values(own)}, moved.${ofProcess} FROM moved, ${given(own, parameter)} WHERE given.id = moved.id`;
}

/** Brings the row of the process in `moved` up to date, without touching one that already is as given. */
export function changeOwn({ name: table, columns }: Table, parameter: string): string {
  const own = columns.filter(isGiven);
  const changing = own.filter(({ primary }) => !primary);
  const stored = changing.map(({ name }) => `stored.${name}`).join(', ');
  return `UPDATE ${table} AS stored SET (${names(changing)}) = ROW(${values(changing)})
    FROM moved, ${given(own, parameter)}
    WHERE stored.id = $1::uuid AND stored.id = moved.id AND (${stored}) IS DISTINCT FROM (${values(changing)})`;
}

/** When the process was opened its own row knows alone. */
const ofProcess = 'opened_at';

function isGiven({ name }: Column): boolean {
  return name !== ofProcess;
}

/** Adds rows to a table of the process in `moved`; none of them may be there yet. */
export function append(table: Table, parameter: string, except: readonly string[] = []): string {
  return insert(table, ownColumns(table, except), parameter);
}

/** Adds rows to a table of the process in `moved`, or brings those that are there up to date. */
export function put(table: Table, parameter: string): string {
  const columns = ownColumns(table);
  return `${insert(table, columns, parameter)} ${replacing(columns)}`;
}

/** As {@link put}, without touching rows that already are as given, apart from columns that tell nothing of it. */
export function putWhereChanged(table: Table, parameter: string, apart: readonly string[] = []): string {
  const columns = ownColumns(table);
  const compared = ownColumns(table, apart);
  return `${insert(table, columns, parameter)}
    WHERE NOT EXISTS (
      SELECT FROM ${table.name} AS stored
      WHERE stored.process_id = $1::uuid AND (${names(compared)}) IS NOT DISTINCT FROM (${values(compared)})
    ) ${replacing(columns)}`;
}

/** Adds those of the rows that are not there yet; what is there stays as it is. */
export function putOnce(table: Table, parameter: string): string {
  return `${insert(table, ownColumns(table), parameter)} ON CONFLICT DO NOTHING`;
}

function insert({ name, columns: all }: Table, columns: readonly Column[], parameter: string): string {
  const further = all.every(isGiven) ? '' : `, ${ofProcess}`;
  return `INSERT INTO ${name} (process_id, ${names(columns)}${further})
    SELECT moved.id, ${values(columns)}${further} FROM moved, ${given(columns, parameter)}`;
}

function replacing(columns: readonly Column[]): string {
  const changing = columns.filter(({ primary }) => !primary);
  const key = columns.filter(({ primary }) => primary);
  const excluded = changing.map(({ name }) => `excluded.${name}`).join(', ');
  return `ON CONFLICT (process_id, ${names(key)}) DO UPDATE SET (${names(changing)}) = ROW(${excluded})`;
}

/** Columns of a row beside the process it belongs to. */
function ownColumns({ columns }: Table, except: readonly string[] = []): readonly Column[] {
  return columns.filter(
    (column) => column.name !== 'process_id' && isGiven(column) && !except.includes(column.property),
  );
}
