import type { LetterBlock } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';

/**
 * What a person wrote, as a letter prints it: whole, whatever it is written in. Each of its lines is a paragraph; blank lines, which
 * only part them, are none.
 */
export function paragraphs(text: string): readonly LetterBlock[] {
  return linesOf(text).map(paragraph);
}

/** Paragraphs that start with a label, such as 结案理由：…; nothing where nothing was written. */
export function stated(label: string, text: string | null | undefined): readonly LetterBlock[] {
  return text === null || text === undefined || text.trim() === '' ? [] : paragraphs(`${label}：${asSentence(text)}`);
}

/** Text as a sentence: with a full stop at its end, unless it ends with a mark of its own, and no room around it. */
export function asSentence(text: string): string {
  const written = text.trim();
  return ENDS_BY_ITSELF.test(written) ? written : `${written}。`;
}

const ENDS_BY_ITSELF = /[。．.！!？?；;，,：:、…]$/u;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
