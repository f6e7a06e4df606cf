import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { layOutBlock, layOutSection } from './letter-block-layout.ts';
import type { LetterAddressee, LetterContent, LetterFact, LetterSection, LetterSignatory } from './letter-content.ts';
import { letterFontFamily } from './letter-fonts.ts';
import { hasRoom, linesOfText } from './letter-room.ts';
import { FONT_SIZE, GREY, MARGIN, RED, SMALL, TEXT_WIDTH } from './letter-style.ts';
import { typeset } from './letter-typesetting.ts';
import { dateInChinese } from './templates/passages/dates.ts';

/** Puts a letter on A4 in the manner of official documents (GB/T 9704): red head, title, body, seal place, page numbers. */
export function layOut(letter: LetterContent): TDocumentDefinitions {
  const body = [
    ...letter.opening.map(layOutBlock),
    ...letter.sections.flatMap(layOutSection),
    ...letter.closing.map(layOutBlock),
  ];
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom],
    defaultStyle: { font: letterFontFamily, fontSize: FONT_SIZE, lineHeight: 1.25 },
    header: (page) => (page === 1 ? null : runningHead(letter)),
    footer: (page, pages) => ({
      stack: [...(page === pages ? contact(letter.contact) : []), pageNumber(page, pages)],
      margin: [MARGIN.left, 8, MARGIN.right, 0],
    }),
    content: [...head(letter), ...ending(letter, body), ...(letter.slip === undefined ? [] : [slip(letter.slip)])],
  };
}

/**
 * A seal never stands on a page without text: the closing words and a piece before them stay with the last signatures, as far as all of
 * it has room on a page. Lines are set ragged right, since justifying would tear the spaces of a line with a long amount so far open
 * that its text is no longer found by searching.
 */
function ending(letter: LetterContent, body: readonly Content[]): Content[] {
  const rows = pairsOf(letter.signatories);
  const lines = rows.map(linesOfSignatures).reduce((sum, each) => sum + each, 0);
  const kept = keptFrom(letter, body.length, lines);
  const signatures = [...rows.map(signatureRow), date(letter)];
  const together = hasRoom([], lines) ? signatures : signatures.slice(-2);
  return [
    ...body.slice(0, kept),
    ...signatures.slice(0, -together.length).map((row): Content => ({ stack: [row], unbreakable: true })),
    { stack: [...body.slice(kept), { stack: [...together], margin: [0, 12, 0, 6] }], unbreakable: true },
  ];
}

/** Where that part of the body begins which stays on one page with the signatures. */
function keptFrom({ closing, opening, sections }: LetterContent, pieces: number, linesBelow: number): number {
  if (!hasRoom(closing, linesBelow)) return pieces;
  const withClosing = pieces - closing.length;
  const lastPiece = (sections.at(-1)?.blocks ?? opening).slice(-1);
  return closing.length <= 1 && hasRoom([...lastPiece, ...closing], linesBelow)
    ? Math.max(withClosing - 1, 0)
    : withClosing;
}

/** Full-width characters in the line of a signature, and the lines that its role, its place and the date take beside a name. */
const SIGNATURE_WIDTH = 16;
const LINES_BESIDE_NAME = 4;

function linesOfSignatures(row: readonly LetterSignatory[]): number {
  return Math.max(...row.map(({ name }) => LINES_BESIDE_NAME + linesOfText(name, SIGNATURE_WIDTH)));
}

function runningHead(letter: LetterContent): Content {
  return {
    columns: [{ text: typeset(letter.title) }, { text: typeset(letter.number), alignment: 'right' }],
    fontSize: SMALL,
    color: GREY,
    margin: [MARGIN.left, 40, MARGIN.right, 0],
  };
}

function head(letter: LetterContent): Content[] {
  return [
    { text: typeset(letter.issuer), alignment: 'center', bold: true, fontSize: 22, color: RED, margin: [0, 0, 0, 4] },
    rule(RED, 1.5, [0, 0, 0, 6]),
    {
      columns: [
        { text: typeset(letter.number) },
        { text: typeset(`${letter.matter.label}：${letter.matter.value}`), alignment: 'right' },
      ],
      fontSize: 10.5,
      margin: [0, 0, 0, 18],
    },
    { text: typeset(letter.title), alignment: 'center', bold: true, fontSize: 20, margin: [0, 0, 0, 16] },
    ...(letter.addressees.length === 0 ? [] : [addresseeLine(letter.addressees)]),
  ];
}

function addresseeLine(addressees: readonly LetterAddressee[]): Content {
  const named = addressees.map(({ name, note }) => (note === null ? name : `${name}（${note}）`));
  return { text: typeset(`${named.join('、')}：`), margin: [0, 0, 0, 4] };
}

function date({ issuedOn }: LetterContent): Content {
  return { text: dateInChinese(issuedOn), alignment: 'right', margin: [0, 6, 24, 0] };
}

/** The slip is cut off along its line, whole: it stands on one page. */
function slip({ heading, blocks }: LetterSection): Content {
  return {
    unbreakable: true,
    stack: [
      rule(GREY, 0.75, [0, 10, 0, 8], { length: 4 }),
      { text: typeset(heading), alignment: 'center', bold: true, margin: [0, 0, 0, 6] },
      ...blocks.map(layOutBlock),
    ],
  };
}

/** Two signatures stand beside each other, one alone on the right. */
function signatureRow(signatories: readonly LetterSignatory[]): Content {
  return {
    columns: [
      ...(signatories.length === 1 ? [{ text: '', width: '*' as const }] : []),
      ...signatories.map((signatory) => ({
        stack: [...role(signatory), ...signature(signatory)],
        width: '*' as const,
      })),
    ],
    columnGap: 24,
  };
}

function pairsOf(signatories: readonly LetterSignatory[]): LetterSignatory[][] {
  const rows = Math.ceil(signatories.length / 2);
  return Array.from({ length: rows }, (_, row) => signatories.slice(2 * row, 2 * row + 2));
}

function role(signatory: LetterSignatory): Content[] {
  return signatory.role === null ? [] : [{ text: typeset(`${signatory.role}：`), alignment: 'center' }];
}

function signature(signatory: LetterSignatory): Content[] {
  const named: Content = { text: typeset(signatory.name), alignment: 'center' };
  const sealPlace: Content = { text: '（印章）', alignment: 'center', color: GREY, margin: [0, 9, 0, 9] };
  switch (signatory.signs) {
    case 'seal':
      return [named, sealPlace];
    case 'head-and-seal':
      return [named, signedBy('行政机关负责人'), sealPlace];
    case 'representative-and-seal':
      return [named, signedBy('法定代表人'), sealPlace];
    case 'hand':
      return [named, { text: '（签名、捺印）', alignment: 'center', color: GREY, margin: [0, 9, 0, 9] }];
    default:
      return signatory.signs satisfies never;
  }
}

/** Room is left behind the words to sign. */
function signedBy(capacity: string): Content {
  return { text: `${capacity}（签名）：`, alignment: 'center', margin: [0, 6, 48, 0] };
}

/** Who can be asked stands at the foot of the last page. */
function contact(rows: readonly LetterFact[]): Content[] {
  const text = typeset(rows.map((row) => `${row.label}：${row.value}`).join('\u3000'));
  return [rule(GREY, 0.5, [0, 0, 0, 4]), { text, fontSize: SMALL, color: GREY }];
}

function pageNumber(page: number, pages: number): Content {
  const text = `第 ${page} 页 共 ${pages} 页`;
  return { text, alignment: 'center', fontSize: SMALL, color: GREY, margin: [0, 8, 0, 0] };
}

/** A line across the text; `dash` where it is to be cut along. */
function rule(
  color: string,
  lineWidth: number,
  margin: [number, number, number, number],
  dash?: { readonly length: number },
): Content {
  const line = { type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth, lineColor: color } as const;
  return { canvas: [dash === undefined ? line : { ...line, dash }], margin };
}
