/**
 * What holds for a row whose process is in the sight of whoever reads.
 * @param table which has a column `kept_from`
 * @param reader null where it is not known who reads: what is kept from anybody is not shown then
 */
export function inSightOf(
  placeholders: { value(value: unknown): string },
  table: string,
  reader: string | null,
): string {
  const fromNobody = `${table}.kept_from IS NULL`;
  return reader === null
    ? fromNobody
    : `(${fromNobody} OR NOT ${table}.kept_from @> ARRAY[${placeholders.value(reader)}::text])`;
}

/**
 * The same for a statement whose values are at hand: it takes one more where it is known who reads.
 * @param reader undefined where nobody does, as the system itself asks
 */
export function inSightFor(values: unknown[], table: string, reader: string | null | undefined): string {
  return reader === undefined ? 'true' : inSightOf({ value: (value) => `$${values.push(value)}` }, table, reader);
}
