import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import { chineseNumeral } from '../../domain/rulebooks/citation.ts';
import type {
  LetterBlock,
  LetterColumn,
  LetterFact,
  LetterFormRow,
  LetterSection,
  LetterTable,
} from './letter-content.ts';
import { canBeKeptTogether, linesOfFact, linesOfRows, MOST_LINES_KEPT_TOGETHER } from './letter-room.ts';
import { FONT_SIZE, LINE, SHADE, TEXT_WIDTH } from './letter-style.ts';
import { typeset, typesetInColumn } from './letter-typesetting.ts';

/** A paragraph of an official letter starts two characters in. */
const INDENT = 2 * FONT_SIZE;
/** Widths of a label and of what stands beside it; what its borders take is not theirs. */
const LABEL_WIDTH = 112;
const PADDING = 6;
const BORDER = 0.5;
const VALUE_WIDTH = TEXT_WIDTH - LABEL_WIDTH - 4 * PADDING - 3 * BORDER;
/** Heights of a form's rows, in points. */
const LINE_TO_WRITE_ON = 20;
const ROOM_TO_WRITE = 38;

/** A section under its numbered heading: 一、… */
export function layOutSection(part: LetterSection, index: number): Content[] {
  const [first, ...rest] = part.blocks.map(layOutBlock);
  const heading: Content = {
    text: typeset(`${chineseNumeral(index + 1)}、${part.heading}`),
    bold: true,
    leadingIndent: INDENT,
    margin: [0, 6, 0, 2],
  };
  const opening = first === undefined ? heading : { stack: [heading, first], unbreakable: isShort(part) };
  return [opening, ...rest];
}

/** A heading stays with what follows it, unless that is too long for one page. */
function isShort({ blocks }: LetterSection): boolean {
  return canBeKeptTogether(blocks.slice(0, 1));
}

/** Rows of a table are torn apart only where one of them is too high for a page. */
function keepsRows(lines: readonly number[]): boolean {
  return lines.every((each) => each <= MOST_LINES_KEPT_TOGETHER);
}

export function layOutBlock(part: LetterBlock): Content {
  switch (part.kind) {
    case 'paragraph':
      return { text: typeset(part.text), leadingIndent: INDENT, margin: [0, 0, 0, 4] };
    case 'line':
      return { text: typeset(part.text), margin: [0, 0, 0, 4] };
    case 'points':
      return { stack: part.texts.map(point), margin: [0, 0, 0, 4] };
    case 'facts':
      return factTable(part.rows);
    case 'table':
      return table(part);
    case 'form':
      return formTable(part.rows);
    default:
      return part satisfies never;
  }
}

function point(text: string, index: number): Content {
  return {
    text: typeset(`（${chineseNumeral(index + 1)}）${text}`),
    leadingIndent: INDENT,
    margin: [0, 0, 0, 2],
  };
}

function factTable(rows: readonly LetterFact[]): Content {
  return {
    table: {
      widths: [LABEL_WIDTH, VALUE_WIDTH],
      dontBreakRows: keepsRows(rows.map(linesOfFact)),
      body: rows.map((row) => [{ text: row.label, fillColor: SHADE }, { text: typesetInColumn(row.value) }]),
    },
    layout: thinLines,
    fontSize: 11,
    margin: [0, 2, 0, 8],
  };
}

/** Rows of a form are as high as a hand needs them. */
function formTable(rows: readonly LetterFormRow[]): Content {
  return {
    table: {
      widths: [LABEL_WIDTH, VALUE_WIDTH],
      heights: rows.map(({ height }) => (height === 'line' ? LINE_TO_WRITE_ON : ROOM_TO_WRITE)),
      dontBreakRows: keepsRows(rows.map(linesOfFact)),
      body: rows.map((row) => [{ text: row.label, fillColor: SHADE }, { text: typesetInColumn(row.value) }]),
    },
    layout: thinLines,
    fontSize: 11,
    margin: [0, 2, 0, 8],
  };
}

function table(part: LetterTable): Content {
  const { columns, rows, totals } = part;
  const titles: TableCell[] = columns.map((column) => ({
    text: column.title,
    alignment: 'center',
    bold: true,
    noWrap: column.width === 'content',
    fillColor: SHADE,
  }));
  const cells = rows.map((row) => columns.map((column, index) => cell(row[index] ?? '', column)));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: keepsRows(linesOfRows(columns, rows)),
      widths: columns.map((column) => (column.width === 'content' ? 'auto' : '*')),
      body: [titles, ...cells, ...totalRow(totals, columns.length)],
    },
    layout: thinLines,
    unbreakable: canBeKeptTogether([part]),
    fontSize: 10.5,
    margin: [0, 2, 0, 8],
  };
}

function cell(text: string, column: LetterColumn): TableCell {
  const fixed = column.width === 'content';
  return { text: fixed ? typeset(text) : typesetInColumn(text), alignment: column.alignment, noWrap: fixed };
}

/** Totals stand in one row that spans the table, so that none of them is torn off onto the next page alone. */
function totalRow(totals: readonly LetterFact[], columnCount: number): TableCell[][] {
  if (totals.length === 0) {
    return [];
  }
  const text = totals.map((total) => `${total.label}：${total.value}`).join('\n');
  return [[{ text, alignment: 'right', colSpan: columnCount }, ...Array.from({ length: columnCount - 1 }, () => ({}))]];
}

const thinLines: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: LINE,
  vLineColor: LINE,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 3,
  paddingBottom: () => 2,
};
