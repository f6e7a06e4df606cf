import type { Wording } from '../wording.ts';

/** What a command is called, and how the timeline tells that it was given. */
export interface CommandWording {
  readonly title: Wording;
  /** As something that has been done; Chinese and Vietnamese have no tense, and tell it by the title. */
  readonly done: string;
}

/** What each of some commands is called, by what each of them says. */
export type CommandWordings<Payloads> = { readonly [Name in keyof Payloads]: CommandWording };
