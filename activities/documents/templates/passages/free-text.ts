import type { LetterBlock } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';

/** A word of another language inside a text; names, abbreviations, numbers and addresses of the net are none. */
const FOREIGN_WORD = /(?<![\p{L}\p{N}@./_-])[a-z]{2,}(?![\p{L}\p{N}@./_-])/u;

/**
 * Whether text can stand in a Chinese letter as it is. Reasons that the procedure states by itself are written in English
 * for the case file; a letter leaves them out.
 */
export function isInChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !FOREIGN_WORD.test(text);
}

/** The text where it is Chinese, else what stands in its place so that the letter is complete without. */
export function chineseOr(text: string | undefined, otherwise: string): string {
  return text !== undefined && isInChinese(text) ? text.trim() : otherwise;
}

/** A reason as an insertion into a sentence: （登记住址无人居住）, or nothing. */
export function reasonInBrackets(reason: string): string {
  return isInChinese(reason) ? `（${withoutFullStop(reason)}）` : '';
}

/** A paragraph that starts with a label, such as 结案理由：…; nothing where the text is not Chinese. */
export function statedIfChinese(label: string, text: string | undefined): readonly LetterBlock[] {
  return text !== undefined && isInChinese(text) ? [paragraph(`${label}：${asSentence(text)}`)] : [];
}

/** Text as a sentence: with a full stop at its end and no room around it. */
export function asSentence(text: string): string {
  return `${withoutFullStop(text)}。`;
}

/** Text that goes on in a sentence. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/[。.；;，,]+$/u, '');
}
