/** Purpose of the fingerprints and n-gram numbers of names in `party`. */
export const namePurpose = 'party.name';

/** Brings a text into the form in which names are searched: full-width and half-width alike, small letters, single spaces. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * The n-grams that a name is indexed by: its single characters and its pairs. Chinese names have two to four characters, and are
 * found by any part, even a single one.
 */
export function gramsOfName(name: string): readonly string[] {
  const characters = Array.from(searchable(name));
  return [...new Set([...characters, ...pairsOf(characters)])].filter((gram) => gram !== ' ');
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
