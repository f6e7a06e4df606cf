import { expect, it } from '@jest/globals';
import { create, type Font } from 'fontkit';
import { printedRuns, substitutedIn } from '../../domain/kernel/letter-characters/letter-characters.ts';
import { fontFile, rareFont, regularFile } from './letter-fonts.ts';

it('each character is printed in the typeface that has it, and marked where none has', async () => {
  const usual = typefaceOf(await fontFile(regularFile));
  const rare = typefaceOf(await rareFont());
  const differing: string[] = [];
  for (let codePoint = 0x20; codePoint <= 0x10_ff_ff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    // Composed or left out before it is looked up: another character, or none, is printed.
    if (/\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Surrogate}/u.test(character)) continue;
    if (character.normalize('NFC') !== character) continue;
    const rareOrNone = rare.hasGlyphForCodePoint(codePoint) ? 'rare' : 'substitute';
    const print = usual.hasGlyphForCodePoint(codePoint) ? 'usual' : rareOrNone;
    if (printedRuns(character)[0]?.print !== print) differing.push(codePoint.toString(16));
  }
  expect(differing).toEqual([]);
});

function typefaceOf(content: Buffer): Font {
  const font = create(content);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('One typeface is expected.');
  return font;
}

it('prints what was typed decomposed, and leaves out what nobody sees', () => {
  expect(substitutedIn('Nguyễn Thị Ánh'.normalize('NFD'))).toEqual([]);
  expect(printedRuns('戴\u200b某\n〓')).toEqual([{ print: 'usual', text: '戴某\n〓' }]);
});

it('marks what no typeface has, and nothing beside it', () => {
  expect(printedRuns('王\u{2EBF0}𫰠')).toEqual([
    { print: 'usual', text: '王' },
    { print: 'substitute', text: '〔U+2EBF0〕' },
    { print: 'rare', text: '𫰠' },
  ]);
  expect(substitutedIn('\u{2EBF0}王\uE123\u{2EBF0}')).toEqual(['\u{2EBF0}', '\uE123']);
});
