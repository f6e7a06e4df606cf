import type { EntitySchema } from 'typeorm';

// What stands in a table is looked up by $1, the case's id, not by the id in `moved`: only a value that it knows before it
// begins lets PostgreSQL plan a search by index in a table that is new to it. Else it reads the rows of all cases.

export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly primary: boolean;
}

/** Columns of an entity, apart from those that are named. */
export function columnsOf<Row>(entity: EntitySchema<Row>, except: readonly (keyof Row)[] = []): readonly Column[] {
  const left: readonly PropertyKey[] = except;
  return Object.entries<{ name?: string; type: unknown; primary?: boolean } | undefined>(entity.options.columns)
    .filter(([property]) => !left.includes(property))
    .map(([property, column]) => ({
      property,
      name: column?.name ?? property,
      type: String(column?.type),
      primary: column?.primary ?? false,
    }));
}

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

/** Adds rows to a table of the case in `moved`; none of them may be there yet. */
export function append<Row>(entity: EntitySchema<Row>, parameter: string, except: readonly (keyof Row)[] = []): string {
  return insert(entity.options.name, ownColumns(entity, except), parameter);
}

/** Adds rows to a table of the case in `moved`, or brings those that are there up to date. */
export function put<Row>(entity: EntitySchema<Row>, parameter: string): string {
  const columns = ownColumns(entity);
  return `${insert(entity.options.name, columns, parameter)} ${replacing(columns)}`;
}

/** As {@link put}, without touching rows that already are as given. */
export function putWhereChanged<Row>(entity: EntitySchema<Row>, parameter: string): string {
  const table = entity.options.name;
  const columns = ownColumns(entity);
  return `${insert(table, columns, parameter)}
    WHERE NOT EXISTS (
      SELECT FROM ${table} AS stored
      WHERE stored.case_id = $1::uuid AND (${names(columns)}) = (${values(columns)})
    ) ${replacing(columns)}`;
}

/** Adds those of the rows that are not there yet; what is there stays as it is. */
export function putOnce<Row>(entity: EntitySchema<Row>, parameter: string): string {
  const table = entity.options.name;
  return `${insert(table, ownColumns(entity), parameter)}
    WHERE NOT EXISTS (SELECT FROM ${table} AS stored WHERE stored.case_id = $1::uuid AND stored.id = given.id)`;
}

function insert(table: string, columns: readonly Column[], parameter: string): string {
  return `INSERT INTO ${table} (case_id, ${names(columns)})
    SELECT moved.id, ${values(columns)} FROM moved, ${given(columns, parameter)}`;
}

function replacing(columns: readonly Column[]): string {
  const changing = columns.filter(({ primary }) => !primary);
  const excluded = changing.map(({ name }) => `excluded.${name}`).join(', ');
  return `ON CONFLICT (case_id, id) DO UPDATE SET (${names(changing)}) = ROW(${excluded})`;
}

/** Columns of a row beside the case it belongs to. */
function ownColumns<Row>(entity: EntitySchema<Row>, except: readonly (keyof Row)[] = []): readonly Column[] {
  return columnsOf(entity, except).filter(({ name }) => name !== 'case_id');
}
