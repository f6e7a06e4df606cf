import type { Language } from './language.ts';

/** What something is called, in each language. */
export type Wording = Readonly<Record<Language, string>>;

/** What each of a closed set of things is called: one that is left out does not compile. */
export type Wordings<Code extends string> = Readonly<Record<Code, Wording>>;
