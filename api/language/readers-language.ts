import type { Catalogue, Speaker } from '../../wording/catalogue.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Message, ValuesOf } from '../../domain/message.ts';
import { answerSpeakers, type AnswerMessages } from '../../wording/answers/answers.ts';
import { languages, type Language } from '../../wording/language.ts';
import { speakersOfKind, type Speakers } from '../../wording/kinds.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import type { Wording } from '../../wording/wording.ts';

/** The language of whoever has not said which they read. */
export const languageByDefault: Language = languages[0];

/** Who is answered: the language that they read, and what says the messages of the processes that they ask about. */
interface Reader {
  readonly language: Language;
  readonly speakers: Speakers;
}

const readers = new AsyncLocalStorage<Reader>();

/**
 * Does something, and whatever it leads to, for somebody who reads this language.
 * @param speakers of the kind of process that they ask about; of recovery cases where that is none
 */
export function inLanguage<Result>(
  language: Language,
  act: () => Result,
  speakers: Speakers = recoveryCaseSpeakers,
): Result {
  return readers.run({ language, speakers }, act);
}

/** The language of whoever the answer goes to. */
export function readersLanguage(): Language {
  return readers.getStore()?.language ?? languageByDefault;
}

/** What something is called, in the reader's language. */
export function called(wording: Wording): string {
  return wording[readersLanguage()];
}

/** A sentence of the API itself, in the reader's language. */
export function sentence<Code extends keyof AnswerMessages>(
  code: Code,
  ...[values]: ValuesOf<AnswerMessages, Code>
): string {
  return answerSpeakers[readersLanguage()].say({ code, values: values ?? {} });
}

/** What a command is called, in the reader's language. */
export function calledCommand({ commands }: Catalogue, command: string): string {
  return commands[command]?.title[readersLanguage()] ?? command;
}

/** What tells the reader of the processes that they ask about. */
export function speaker(): Speaker {
  return (readers.getStore()?.speakers ?? recoveryCaseSpeakers)[readersLanguage()];
}

/** What tells the reader of processes of a kind, whatever they ask about. */
export function speakerOf(kind: string): Speaker {
  return speakersOfKind(kind)[readersLanguage()];
}

/** What a message says, in the reader's language. */
export function said(message: Message): string {
  return speaker().say(message);
}
