/** A statement with the values of its placeholders. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The column of a table that says which process it tells of. */
export function keyOf(table: string): string {
  return table === 'party' ? 'party.process_id' : `${table}.id`;
}

/** What has to hold for a row, with the values that it is held against, and the tables that have to be looked into for it. */
export class Conditions {
  readonly #conditions: string[] = [];
  readonly #values: unknown[] = [];
  readonly #tables = new Set<string>();

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.#values.push(value);
    return `$${this.#values.length}`;
  }

  /** @param condition on columns of the table, which are written with its name */
  add(table: string, condition: string): void {
    this.#tables.add(table);
    this.#conditions.push(condition);
  }

  /** As {@link add}, where something is asked for. */
  oneOf(table: string, column: string, values: readonly string[] | undefined): void {
    if (values === undefined) return;
    const [only, ...others] = values;
    // What equals one value comes out of an index in the order of its further columns; what equals one of several does not.
    this.add(
      table,
      others.length === 0
        ? `${table}.${column} = ${this.value(only)}`
        : `${table}.${column} = ANY(${this.value(values)})`,
    );
  }

  /** Says that a table is needed, whatever is asked of it. */
  lookInto(table: string): void {
    this.#tables.add(table);
  }

  looksInto(table: string): boolean {
    return this.#tables.has(table);
  }

  /** The tables that are looked into, joined, and the conditions. */
  get from(): string {
    const [first = 'process', ...others] = [...this.#tables].toSorted();
    const joined = [first, ...others.map((other) => `JOIN ${other} ON ${keyOf(other)} = ${keyOf(first)}`)].join(' ');
    return this.#conditions.length === 0 ? joined : `${joined} WHERE ${this.#conditions.join(' AND ')}`;
  }

  statement(text: string): Statement {
    return { text, values: this.#values };
  }
}
