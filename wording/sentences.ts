import type { Message } from '../domain/message.ts';
import type { Language } from './language.ts';

/** What a sentence needs beside its own values: how the kind of process that it speaks of calls its parts. */
export interface Writer {
  /** A message that stands in the sentence. */
  readonly say: (message: Message) => string;
  /** A command as something that was done. */
  readonly done: (command: string) => string;
  readonly stage: (stage: string) => string;
  readonly outcome: (outcome: string) => string;
}

/** One sentence in each language: as it stands, or made of the values of its message. */
export type Sentence<Values> = Readonly<
  Record<Language, Values extends null ? string : (values: Values, writer: Writer) => string>
>;

/** A sentence for every message of a set: one that is left out, or lacks a language, does not compile. */
export type Sentences<Messages> = { readonly [Code in keyof Messages]: Sentence<Messages[Code]> };
