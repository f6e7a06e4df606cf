import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A text that a person wrote, as a case refers to it. The words stand in the record; what runs for years carries their id,
 * digest and length alone, and no rule looks inside.
 */
export interface KeptText {
  /** Unique within the case: T1, T2, … */
  readonly textId: string;
  /** SHA-256 of the words in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Characters, as the limits of fields count them. */
  readonly length: number;
}

/** Words as a case has them: its own sentences, which are short, as they are; a person's text as it is kept. */
export type Words = string | KeptText;

/** A text on its way into the record. */
export interface WrittenText extends KeptText {
  readonly words: string;
}

/** Digest of a text, by which its words are known again. */
export function digestOfWords(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}

/** Words of the case's own; nothing for a person's text, which the timeline has told where it was written. */
export function ownWords(words: Words): string {
  return typeof words === 'string' ? words : '';
}

/** The end of a sentence, with the reason where it is the case's own. */
export function becauseOf(reason: Words): string {
  return typeof reason === 'string' ? `: ${reason}` : '.';
}

/** Every text that a JSON value refers to, in whatever depth. */
export function textsIn(value: unknown): readonly KeptText[] {
  if (typeof value !== 'object' || value === null) return [];
  return isKeptText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

/** A JSON value with the words in place of the texts that it refers to. */
export function withWords(value: unknown, wordsOf: (text: KeptText) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isKeptText(value)) return wordsOf(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withWords(each, wordsOf));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withWords(each, wordsOf)]));
}

function isKeptText(value: object): value is KeptText {
  return 'textId' in value && 'sha256' in value;
}
