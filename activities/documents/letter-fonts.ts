import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { asPrinted, codePointName, firstUnprintable } from '../../contracts/letter-characters.ts';
import { DocumentError } from './document-error.ts';

/** pdfmake's own store of files in memory: what lies there is not read from disk again for each letter. */
declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}

/** Family under which layouts ask for the letters' typeface: Source Han Sans, which has Chinese and Vietnamese. */
export const letterFontFamily = 'SourceHanSans';

export const regularFile = 'SourceHanSansSC-Regular.otf';
const boldFile = 'SourceHanSansSC-Bold.otf';

let prepared: Promise<void> | null = null;

/**
 * Makes pdfmake ready once per process: the two typefaces stand in memory (reading them anew costs a third of a letter's
 * time), and neither network nor disk can be reached from a document.
 */
export function prepareFonts(): Promise<void> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<void> {
  const [regular, bold] = await Promise.all([fontFile(regularFile), fontFile(boldFile)]);
  pdfmake.virtualfs.writeFileSync(regularFile, regular);
  pdfmake.virtualfs.writeFileSync(boldFile, bold);
  pdfmake.setFonts({ [letterFontFamily]: { normal: regularFile, bold: boldFile } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

export function fontFile(name: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`node-source-han-sans-sc/${name}`));
}

/**
 * Brings text into the form that is printed. A letter with a hole in a name is no letter: what the typeface lacks is
 * refused, not dropped.
 * @throws DocumentError `character-not-printable`
 */
export function printableText(text: string): string {
  const lacking = firstUnprintable(text);
  if (lacking === undefined) return asPrinted(text);
  throw new DocumentError(
    'character-not-printable',
    `The typeface of the letters has no glyph for ${codePointName(lacking)}. Correct the text that contains it, or write it another way.`,
  );
}
