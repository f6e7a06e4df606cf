import { kindOfConsequence } from '../domain/kernel/facts/consequence.ts';
import type { Message } from '../domain/message.ts';
import { groundSentences } from './ground.ts';
import type { CommandWording } from './kernel/command-wording.ts';
import type { Language } from './language.ts';
import type { Writer } from './sentences.ts';
import type { Wording } from './wording.ts';

/** How one kind of process calls its parts, and what it says. */
export interface Catalogue {
  readonly sentences: Readonly<Record<string, Readonly<Record<Language, AnySentence>>>>;
  readonly commands: Readonly<Record<string, CommandWording>>;
  readonly stages: Readonly<Record<string, Wording>>;
  readonly documents: Readonly<Record<string, Wording>>;
  /** What the procedure does when a clock runs out, by why it runs. */
  readonly consequences: Readonly<Record<string, Wording>>;
  readonly outcomes: Readonly<Record<string, Wording>>;
  /** What has legal effect from a day, by its kind. */
  readonly facts: Readonly<Record<string, Wording>>;
  /** What it can ask of people. */
  readonly duties: Readonly<Record<string, Wording>>;
  /** What the duty is called to look at something that was done on what has turned out otherwise, by the kind of what was done. */
  readonly reviews: Readonly<Record<string, Wording>>;
}

/** A sentence whose values are known to be those of its message: `message(…)` takes no others. */
type AnySentence = string | { write(values: Message['values'], writer: Writer): string }['write'];

/** What every kind of process says: of dates, amounts, calendars and rulebooks. */
const ground: Catalogue['sentences'] = groundSentences;

/** What says the messages of one kind of process in one language. */
export class Speaker implements Writer {
  readonly language: Language;
  readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue, language: Language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** The sentence of a message; one that this version of the product does not know is told by its code. */
  readonly say = ({ code, values }: Message): string => {
    const sentence = (this.catalogue.sentences[code] ?? ground[code])?.[this.language];
    if (sentence === undefined) return code;
    return typeof sentence === 'string' ? sentence : sentence(values, this);
  };

  readonly done = (command: string): string => {
    const wording = this.catalogue.commands[command];
    if (wording === undefined) return command;
    return this.language === 'en' ? wording.done : wording.title[this.language];
  };

  readonly document = (kind: string): string => this.catalogue.documents[kind]?.[this.language] ?? kind;

  readonly consequence = (purpose: string): string => this.catalogue.consequences[purpose]?.[this.language] ?? purpose;

  readonly stage = (stage: string): string => this.catalogue.stages[stage]?.[this.language] ?? stage;

  /** The kinds of duty that have a name. */
  get duties(): readonly string[] {
    return Object.keys(this.catalogue.duties);
  }

  /** @param subject what it is about; that of a review says what was done */
  readonly duty = (kind: string, subject: string | null = null): string => {
    const done = subject === null ? undefined : kindOfConsequence(subject);
    const review = kind === 'review-consequence' && done !== undefined ? this.catalogue.reviews[done] : undefined;
    return (review ?? this.catalogue.duties[kind])?.[this.language] ?? kind;
  };

  readonly fact = (kind: string): string => this.catalogue.facts[kind]?.[this.language] ?? kind;

  readonly outcome = (outcome: string): string => this.catalogue.outcomes[outcome]?.[this.language] ?? outcome;
}

/** A speaker in each language. */
export function speakersOf(catalogue: Catalogue): Readonly<Record<Language, Speaker>> {
  return { zh: new Speaker(catalogue, 'zh'), en: new Speaker(catalogue, 'en'), vi: new Speaker(catalogue, 'vi') };
}
