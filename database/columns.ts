import type { EntitySchema } from 'typeorm';

/** A column of a table, and the property of its rows that it becomes. */
export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly primary: boolean;
}

/** Columns of an entity, apart from those that are named. */
export function columnsOf<Row>(entity: EntitySchema<Row>, except: readonly (keyof Row)[] = []): readonly Column[] {
  const left: readonly PropertyKey[] = except;
  return Object.entries<{ name?: string; type: unknown; array?: boolean; primary?: boolean } | undefined>(
    entity.options.columns,
  )
    .filter(([property]) => !left.includes(property))
    .map(([property, column]) => ({
      property,
      name: column?.name ?? property,
      type: `${String(column?.type)}${column?.array === true ? '[]' : ''}`,
      primary: column?.primary ?? false,
    }));
}

/**
 * Columns of an entity as a query selects them, under the names of their properties.
 * @param properties all of them where left out
 */
export function selected<Row>(entity: EntitySchema<Row>, alias: string, properties?: readonly (keyof Row)[]): string {
  const wanted: readonly PropertyKey[] | undefined = properties;
  return columnsOf(entity)
    .filter(({ property }) => wanted?.includes(property) ?? true)
    .map(({ name, property }) => `${alias}.${name} AS "${property}"`)
    .join(', ');
}
