/** Purpose of the fingerprints and n-gram numbers of names in `party`. */
export const namePurpose = 'party.name';

/**
 * The points that part the names of a person, in every writing that papers have: · • ‧ ∙ ⋅ ・ ･ ． and their kin. A full stop is one of
 * them, as half width and full width are one.
 */
const interpuncts = /[.\u00B7\u0387\u2022\u2024\u2027\u2219\u22C5\u25CF\u25E6\u2E31\u2E33\u30FB\uA78F]/g;

/**
 * Brings a text into the form in which names are searched: full and half width alike, small letters, one kind of point between
 * names, no blanks and no invisible characters. What is kept and printed is the name as it was written.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(interpuncts, '\u00B7')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}

/**
 * The n-grams that a name is indexed by: its single characters and its pairs. Chinese names have two to four characters, and are
 * found by any part, even a single one.
 */
export function gramsOfName(name: string): readonly string[] {
  const characters = Array.from(searchable(name));
  return [...new Set([...characters, ...pairsOf(characters)])];
}

/** The n-grams that a name has to have for a text to be part of it: the pairs where there are any, as they are rarer. */
export function gramsOfText(text: string): readonly string[] {
  const characters = Array.from(searchable(text));
  return characters.length < 2 ? characters : [...new Set(pairsOf(characters))];
}

/** Whether a text is part of a name. */
export function isPartOf(text: string, name: string): boolean {
  return searchable(name).includes(searchable(text));
}

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
