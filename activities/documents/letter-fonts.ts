import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import pdfmake from 'pdfmake';
import { DocumentError } from './document-error.ts';

/** pdfmake's own store of files in memory: what lies there is not read from disk again for each letter. */
declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}

/** Family under which layouts ask for the letters' typeface: Source Han Sans, which has Chinese and Vietnamese. */
export const letterFontFamily = 'SourceHanSans';

const regularFile = 'SourceHanSansSC-Regular.otf';
const boldFile = 'SourceHanSansSC-Bold.otf';

/** The whole typeface, to ask it which characters it has. */
let regularFont: Promise<Font> | null = null;

/**
 * Makes pdfmake ready once per process: the two typefaces stand in memory (reading them anew costs a third of a letter's
 * time), and neither network nor disk can be reached from a document.
 */
export function preparedFonts(): Promise<Font> {
  regularFont ??= prepare();
  return regularFont;
}

async function prepare(): Promise<Font> {
  const [regular, bold] = await Promise.all([fontFile(regularFile), fontFile(boldFile)]);
  pdfmake.virtualfs.writeFileSync(regularFile, regular);
  pdfmake.virtualfs.writeFileSync(boldFile, bold);
  pdfmake.setFonts({ [letterFontFamily]: { normal: regularFile, bold: boldFile } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const font = create(regular);
  if (!('hasGlyphForCodePoint' in font)) {
    throw new Error(`${regularFile} holds several typefaces; a single one is needed.`);
  }
  return font;
}

function fontFile(name: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`node-source-han-sans-sc/${name}`));
}

/**
 * Brings text into the form that is printed: composed characters (Vietnamese is often typed decomposed), no invisible
 * ones; a line break stays. A letter with a hole in a name is no letter: what the typeface lacks is refused, not dropped.
 * @throws DocumentError `character-not-printable`
 */
export function printableText(text: string, font: Font): string {
  const composed = text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  for (const character of composed) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !font.hasGlyphForCodePoint(codePoint)) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      throw new DocumentError(
        'character-not-printable',
        `The typeface of the letters has no glyph for ${name}. Correct the text that contains it, or write it another way.`,
      );
    }
  }
  return composed;
}
