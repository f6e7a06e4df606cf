/**
 * Brings text into the form in which cases are searched: full-width and half-width forms alike, small letters, single
 * spaces. `recovery_case.search_text` is stored in it, and what people type is brought into it as well.
 */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * SQL condition that is true for cases whose number or names contain a text, however short: a Chinese name is found by a single
 * character. Uses the index on `search_pieces(search_text)`, and asks it for pairs alone where the text has any: how often a
 * pair occurs is known to PostgreSQL, and that its characters occur together is not. Where it goes through the cases in their
 * order instead, the second half spares it cutting each of them into pieces.
 *
 * @param alias alias of `recovery_case` in the query
 * @param placeholder gives the placeholder of a value, such as `$3`
 */
export function caseTextCondition(alias: string, placeholder: (value: unknown) => string, text: string): string {
  const searched = searchable(text);
  const characters = Array.from(searched);
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return (
    `(search_pieces(${alias}.search_text) @> ${placeholder(pairs.length === 0 ? characters : pairs)}::text[] ` +
    `AND strpos(${alias}.search_text, ${placeholder(searched)}::text) > 0)`
  );
}
