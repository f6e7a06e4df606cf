import { styleText } from 'node:util';
import type { TimelineEntry } from './answers.ts';

type Style = 'plain' | 'heading' | 'quiet' | TimelineEntry['author']['kind'];
type StyledPart = readonly [style: Style, text: string];

const colours = {
  heading: 'bold',
  quiet: 'dim',
  person: 'green',
  timer: 'yellow',
  system: 'cyan',
} as const satisfies Record<Exclude<Style, 'plain'>, Parameters<typeof styleText>[0]>;

const authorWidth = 8;
const indentation = '  ';

/** Writes what happens, line by line; in colour for a person at a terminal only. */
export class Narrator {
  readonly #write: (line: string) => void;
  readonly #coloured: boolean;

  constructor(write: (line: string) => void, coloured: boolean) {
    this.#write = write;
    this.#coloured = coloured;
  }

  heading(text: string): void {
    this.#line();
    this.#line(['heading', text]);
  }

  remark(text: string): void {
    this.#line(['plain', `${indentation}${text}`]);
  }

  /** A step of the story that nobody takes: time that passes, something that is looked up. */
  aside(text: string): void {
    this.#line(['quiet', `${indentation}… ${text}`]);
  }

  gap(): void {
    this.#line();
  }

  /** One line of a case's timeline: date, who, what. */
  entry({ on, author, text, legalBasis }: TimelineEntry): void {
    const who = author.person === null ? '' : `${author.person.name}: `;
    const law = legalBasis === null || author.kind !== 'timer' ? '' : ` [${legalBasis}]`;
    this.#line(
      ['plain', `${indentation}${on}  `],
      [author.kind, author.kind.padEnd(authorWidth)],
      ['plain', `${who}${text}`],
      ['quiet', law],
    );
  }

  #line(...parts: readonly StyledPart[]): void {
    this.#write(parts.map((part) => this.#styled(part)).join(''));
  }

  #styled([style, text]: StyledPart): string {
    return this.#coloured && style !== 'plain' && text !== '' ? styleText(colours[style], text) : text;
  }
}
