/**
 * Whether text can stand in a Chinese letter as it is. Reasons that the procedure states by itself are written in English
 * for the case file; a letter leaves them out.
 */
export function isInChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A reason as an insertion into a sentence: （登记住址无人居住）, or nothing. */
export function reasonInBrackets(reason: string): string {
  return isInChinese(reason) ? `（${reason}）` : '';
}
