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
