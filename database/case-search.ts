/**
 * Brings text into the form in which cases are searched: full-width and half-width forms alike, small letters, single
 * spaces. `recovery_case.search_text` is stored in it, and what people type must be brought into it as well.
 */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * SQL condition that is true for cases whose number or names contain the text of a parameter, however short: a Chinese
 * name is found by a single character. Uses the index on `search_pieces(search_text)`.
 *
 * @param alias alias of `recovery_case` in the query
 * @param parameter placeholder that stands for {@link searchable} text, such as `$3` or `:text`
 */
export function caseTextCondition(alias: string, parameter: string): string {
  return (
    `(search_pieces(${alias}.search_text) @> search_pieces(CAST(${parameter} AS text)) ` +
    `AND strpos(${alias}.search_text, CAST(${parameter} AS text)) > 0)`
  );
}
