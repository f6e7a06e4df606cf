import type { Catalogue, Speaker } from '../../wording/catalogue.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Message } from '../../domain/message.ts';
import { languages, type Language } from '../../wording/language.ts';
import { speakersOfKind } from '../../wording/kinds.ts';
import type { Wording } from '../../wording/wording.ts';

/** The language of whoever has not said which they read. */
export const languageByDefault: Language = languages[0];

const readersLanguages = new AsyncLocalStorage<Language>();

/** Does something, and whatever it leads to, for somebody who reads this language. */
export function inLanguage<Result>(language: Language, act: () => Result): Result {
  return readersLanguages.run(language, act);
}

/** The language of whoever the answer goes to. */
export function readersLanguage(): Language {
  return readersLanguages.getStore() ?? languageByDefault;
}

/** What something is called, in the reader's language. */
export function called(wording: Wording): string {
  return wording[readersLanguage()];
}

/** What a command is called, in the reader's language. */
export function calledCommand({ commands }: Catalogue, command: string): string {
  return commands[command]?.title[readersLanguage()] ?? command;
}

/** What tells the reader of processes of a kind. */
export function speaker(kind = 'recovery-case'): Speaker {
  return speakersOfKind(kind)[readersLanguage()];
}

/** What a message says, in the reader's language. */
export function said(message: Message): string {
  return speaker().say(message);
}
