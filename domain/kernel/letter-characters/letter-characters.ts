import { rareTypeface } from './rare-typeface.ts';
import { readRuns } from './runs-of-characters.ts';
import { usualTypeface } from './usual-typeface.ts';

/** In what a stretch of text is printed: the typeface that has it, or a mark in the place of a character that none has. */
export type Print = 'usual' | 'rare' | 'substitute';

/** A stretch of text that is printed in one way. */
export interface PrintedRun {
  readonly print: Print;
  readonly text: string;
}

/** The text as letters print it: composed, because Vietnamese is often typed decomposed, and without invisible characters. */
export function asPrinted(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The characters of a text that no typeface of the letters has, each once: a mark, 〔U+2EBF0〕, is printed in the place of each. */
export function substitutedIn(text: string): readonly string[] {
  return [...new Set(asPrinted(text))].filter((character) => printOf(character) === 'substitute');
}

/** A text as it is printed, with the marks in the place of what no typeface has, in stretches that are printed in one way. */
export function printedRuns(text: string): readonly PrintedRun[] {
  const runs: { readonly print: Print; text: string }[] = [];
  for (const character of asPrinted(text)) {
    const print = printOf(character);
    const last = runs.at(-1);
    const printed = print === 'substitute' ? markOf(character) : character;
    if (last?.print === print) last.text += printed;
    else runs.push({ print, text: printed });
  }
  return runs;
}

/** What is printed in the place of a character that no typeface has: 〔U+2EBF0〕. */
export function markOf(character: string): string {
  return `〔${codePointName(character)}〕`;
}

/** A character as one that can be looked up: U+2A70E. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One more than the last code point that a typeface has. */
const END = 0x3_24_00;
const NONE = 0;
const USUAL = 1;
const RARE = 2;

let table: Uint8Array | undefined;

function printOf(character: string): Print {
  if (character === '\n') return 'usual';
  table ??= makeTable();
  switch (table[character.codePointAt(0) ?? END] ?? NONE) {
    case USUAL:
      return 'usual';
    case RARE:
      return 'rare';
    default:
      return 'substitute';
  }
}

/** Made once, and when the first text is looked at. */
function makeTable(): Uint8Array {
  const made = new Uint8Array(END);
  for (const [first, end] of readRuns(rareTypeface)) made.fill(RARE, first, end);
  for (const [first, end] of readRuns(usualTypeface)) made.fill(USUAL, first, end);
  return made;
}
