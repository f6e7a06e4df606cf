import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import pdfmake from 'pdfmake';

/** pdfmake's own store of files in memory: what lies there is not read from disk again for each letter. */
declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}

/** Family under which layouts ask for the letters' typeface: Source Han Sans, which has Chinese and Vietnamese. */
export const letterFontFamily = 'SourceHanSans';
/** Family of the rare Han characters that it lacks, as names have them: BabelStone Han. */
export const rareFontFamily = 'BabelStoneHan';

export const regularFile = 'SourceHanSansSC-Regular.otf';
const boldFile = 'SourceHanSansSC-Bold.otf';
const rareFile = 'babelstone-han-rare.ttf';

const usualFonts = { [letterFontFamily]: { normal: regularFile, bold: boldFile } };

let prepared: Promise<void> | null = null;
let preparedRare: Promise<void> | null = null;

/**
 * Makes pdfmake ready once per process: the two typefaces stand in memory (reading them anew costs a third of a letter's
 * time), and neither network nor disk can be reached from a document.
 */
export function prepareFonts(): Promise<void> {
  prepared ??= prepare();
  return prepared;
}

/** Makes the typeface of rare characters ready, once per process: few letters need it, and the others do not wait for it. */
export function prepareRareFont(): Promise<void> {
  preparedRare ??= prepareRare();
  return preparedRare;
}

async function prepareRare(): Promise<void> {
  await prepareFonts();
  pdfmake.virtualfs.writeFileSync(rareFile, await rareFont());
  pdfmake.setFonts({ ...usualFonts, [rareFontFamily]: { normal: rareFile, bold: rareFile } });
}

async function prepare(): Promise<void> {
  const [regular, bold] = await Promise.all([fontFile(regularFile), fontFile(boldFile)]);
  pdfmake.virtualfs.writeFileSync(regularFile, regular);
  pdfmake.virtualfs.writeFileSync(boldFile, bold);
  pdfmake.setFonts(usualFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

export function fontFile(name: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`node-source-han-sans-sc/${name}`));
}

/** The typeface of rare characters, which stands compressed beside the sources. */
export async function rareFont(): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(`#typefaces/${rareFile}.br`);
  return promisify(brotliDecompress)(await readFile(file));
}
