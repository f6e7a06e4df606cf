import type { LetterBlock, LetterColumn } from './letter-content.ts';

/**
 * So many lines of a letter are kept together at most: two thirds of a page. The typesetter drops what does not fit on one page of a
 * piece that it must not break, so that nothing taller may ever be kept together.
 */
export const MOST_LINES_KEPT_TOGETHER = 20;
/** The same with the signatures below them. */
const MOST_LINES_WITH_SIGNATURES = 24;

/** Full-width characters that a line holds: of the text, of the value beside a label, and of the label. */
const LINE = 35;
const VALUE = 26;
const LABEL = 9;
/** What the borders of a column take from its line. */
const BORDERS = 1;

/** Whether blocks are low enough to stand on a page whole. */
export function canBeKeptTogether(blocks: readonly LetterBlock[]): boolean {
  return linesOfAll(blocks) <= MOST_LINES_KEPT_TOGETHER;
}

/** Whether blocks can stand on a page whole with signatures of so many lines below them. */
export function hasRoom(blocks: readonly LetterBlock[], linesOfSignatures: number): boolean {
  return linesOfAll(blocks) + linesOfSignatures <= MOST_LINES_WITH_SIGNATURES;
}

function linesOfAll(blocks: readonly LetterBlock[]): number {
  return blocks.reduce((lines, block) => lines + linesOf(block), 0);
}

/** Lines that a text takes at most in a column of so many full-width characters. */
export function linesOfText(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Lines that a row of a label and its value takes at most. */
export function linesOfFact({ label, value }: { readonly label: string; readonly value: string }): number {
  return Math.max(linesOfText(label, LABEL), linesOfText(value, VALUE));
}

/** Lines that the rows of a table take at most, row by row. */
export function linesOfRows(columns: readonly LetterColumn[], rows: readonly (readonly string[])[]): readonly number[] {
  const rest = restOfLine(columns, rows);
  return rows.map((row) =>
    Math.max(...row.map((text, index) => (columns[index]?.width === 'rest' ? linesOfText(text, rest) : 1))),
  );
}

function linesOf(block: LetterBlock): number {
  switch (block.kind) {
    case 'paragraph':
    case 'line':
      return linesOfText(block.text, LINE);
    case 'points':
      return block.texts.reduce((lines, text) => lines + linesOfText(text, LINE), 0);
    case 'facts':
      return block.rows.reduce((lines, row) => lines + linesOfFact(row), 0);
    case 'form':
      return block.rows.reduce((lines, row) => lines + Math.max(2, linesOfFact(row)), 0);
    case 'table':
      return 1 + block.totals.length + linesOfRows(block.columns, block.rows).reduce((lines, each) => lines + each, 0);
    default:
      return block satisfies never;
  }
}

/** Characters in each of the columns that share what those as wide as their text leave. */
function restOfLine(columns: readonly LetterColumn[], rows: readonly (readonly string[])[]): number {
  const sharing = columns.filter(({ width }) => width === 'rest').length;
  const taken = columns
    .map(({ title, width }, index) => (width === 'rest' ? 0 : widest([title, ...rows.map((row) => row[index] ?? '')])))
    .reduce((sum, each) => sum + each + BORDERS, 0);
  return Math.max(1, Math.floor((LINE - taken) / Math.max(1, sharing)));
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
