import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MARGIN, PAGE_WIDTH } from '../../activities/documents/letter-style.ts';
import { textsOf } from '../../activities/documents/letter-texts.ts';
import type { LettersOfKind } from '../../activities/documents/letters-of-kind.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

export interface LetterText {
  readonly title: unknown;
  readonly language: string | null;
  readonly pages: readonly string[];
  /** What stands beyond the margins of the paper, where no printer prints it and nobody reads it. */
  readonly beyondMargins: readonly string[];
}

/** Points by which text may reach into a margin. */
const TOLERANCE = 6;

/** The text of a PDF as a reader finds it: line by line, the cells of a table's row apart from each other. */
export async function letterText(content: Uint8Array): Promise<LetterText> {
  const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const pdf = await loading.promise;
  const metadata = await pdf.getMetadata();
  const pages: string[] = [];
  const beyondMargins: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    pages.push(linesOf(texts));
    beyondMargins.push(...texts.filter(isBeyondMargins).map(({ str }) => str));
  }
  await loading.destroy();
  return {
    title: Reflect.get(metadata.info, 'Title'),
    language: String(Reflect.get(metadata.info, 'Language')),
    pages,
    beyondMargins,
  };
}

function isBeyondMargins(item: TextItem): boolean {
  const right = leftOf(item) + item.width;
  return (
    item.str.trim() !== '' &&
    (leftOf(item) < MARGIN.left - TOLERANCE ||
      right > PAGE_WIDTH - MARGIN.right + TOLERANCE ||
      baselineOf(item) < TOLERANCE)
  );
}

/** What stands in a letter, as it goes to the typesetter: a text in each line. */
export function composedText({ compose }: LettersOfKind, request: ProcessDocumentRequest): string {
  return textsOf(compose(request)).join('\n');
}

interface Line {
  readonly baseline: number;
  readonly items: TextItem[];
}

function linesOf(items: readonly TextItem[]): string {
  const lines: Line[] = [];
  for (const item of items.filter(({ str }) => str !== '')) {
    const line = lines.find((candidate) => Math.abs(candidate.baseline - baselineOf(item)) < 2);
    if (line === undefined) {
      lines.push({ baseline: baselineOf(item), items: [item] });
    } else {
      line.items.push(item);
    }
  }
  return lines
    .toSorted((first, second) => second.baseline - first.baseline)
    .map(textOf)
    .join('\n');
}

function textOf(line: Line): string {
  const items = line.items.toSorted((first, second) => leftOf(first) - leftOf(second));
  let text = '';
  let end = 0;
  for (const item of items) {
    text += text !== '' && leftOf(item) - end > item.height / 2 ? `  ${item.str}` : item.str;
    end = leftOf(item) + item.width;
  }
  return text.trimEnd();
}

function baselineOf(item: TextItem): number {
  return Number(item.transform[5]);
}

function leftOf(item: TextItem): number {
  return Number(item.transform[4]);
}
