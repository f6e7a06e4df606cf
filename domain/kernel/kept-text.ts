import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { asWritten, isMessage, type Message } from '../message.ts';

/**
 * A text that a person wrote, as a process refers to it. The words stand in the record; what runs for years carries their id,
 * digest and length alone, and no rule looks inside.
 */
export interface KeptText {
  /** Unique within the process: T1, T2, … */
  readonly textId: string;
  /** SHA-256 of the words in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Characters, as the limits of fields count them. */
  readonly length: number;
}

/** Words of a person: as they come with a command, or as they are kept. */
export type Words = string | KeptText;

/** Why something was done: the process says it itself, or a person has written it. */
export type Reason = Message | KeptText;

/** A text on its way into the record. */
export interface WrittenText extends KeptText {
  readonly words: string;
}

/** Digest of a text, by which its words are known again. */
export function digestOfWords(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}

/** Words that have just come with a command; nothing for a text that is kept, which the timeline has told where it was written. */
export function wordsAtHand(words: Words): string {
  return typeof words === 'string' ? words : '';
}

/** A reason as a sentence says it; null for a text that is kept, which the timeline has told where it was written. */
export function becauseOf(reason: Reason | string): Message | null {
  if (typeof reason === 'string') return asWritten(reason);
  return isMessage(reason) ? reason : null;
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
