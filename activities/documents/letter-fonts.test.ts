import { expect, it } from '@jest/globals';
import { create } from 'fontkit';
import { firstUnprintable } from '../../contracts/letter-characters.ts';
import { fontFile, regularFile } from './letter-fonts.ts';

it('the characters that may be written into a case are those that the typeface of the letters has', async () => {
  const font = create(await fontFile(regularFile));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('One typeface is expected.');
  const differing: string[] = [];
  for (let codePoint = 0x20; codePoint <= 0x10_ff_ff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    // Composed or left out before it is looked up: another character, or none, is printed.
    if (/\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Surrogate}/u.test(character)) continue;
    if (character.normalize('NFC') !== character) continue;
    if (font.hasGlyphForCodePoint(codePoint) !== (firstUnprintable(character) === undefined))
      differing.push(codePoint.toString(16));
  }
  expect(differing).toEqual([]);
});

it('prints what was typed decomposed, and leaves out what nobody sees', () => {
  expect(firstUnprintable('Nguyễn Thị Ánh'.normalize('NFD'))).toBeUndefined();
  expect(firstUnprintable('戴\u200b某\n〓')).toBeUndefined();
  expect(firstUnprintable('戴𪜎')).toBe('𪜎');
});
