import type { Language } from '../../wording/language.ts';

/** A text of an answer in which English was found, and where it stands. */
export interface EnglishText {
  readonly at: string;
  readonly text: string;
}

/** Three words of Latin letters one after the other: no Chinese sentence of the product has them. */
const threeLatinWords = /[A-Za-z]{2,}(?:[ ,;:]+[A-Za-z]{2,}){2,}/;

/** Words without which hardly an English sentence does, and of which none is Vietnamese. */
const englishWords =
  /\b(?:the|of|is|are|was|were|and|has|have|been|with|for|from|which|that|this|must|not|before|until|when|there)\b/i;

const english: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = { zh: threeLatinWords, vi: englishWords };

/**
 * What is English in an answer to somebody who does not read it. Codes, ids and addresses have no blanks, and are no sentences.
 * @param exceptions texts of people, which are told as they were written
 */
export function englishIn(
  answer: unknown,
  language: Exclude<Language, 'en'>,
  exceptions: readonly string[],
  at = '',
): readonly EnglishText[] {
  if (typeof answer === 'string') {
    const text = exceptions.reduce((rest, exception) => rest.replaceAll(exception, ''), answer);
    return /\s/.test(text) && english[language].test(text) ? [{ at, text: answer }] : [];
  }
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => englishIn(value, language, exceptions, `${at}/${name}`));
}
