import { describe, expect, it } from '@jest/globals';
import { gramsOfName, gramsOfText, isPartOf } from './name-grams.ts';

describe('the n-grams of a name', () => {
  it.each([
    ['戴某', ['戴', '某', '戴某']],
    ['王王', ['王', '王王']],
    ['𠮷田', ['𠮷', '田', '𠮷田']],
    ['Ａｎ  Lê', ['a', 'n', 'l', 'ê', 'an', 'nl', 'lê']],
  ])('%s', (name, grams) => {
    expect(gramsOfName(name)).toEqual(grams);
  });

  const name = '欧阳 晓芬';
  it.each(['欧', '欧阳', '阳 晓', '欧阳 晓芬', ' 晓芬 ', '欧阳　晓芬'])('hold all those of its part %s', (part) => {
    expect(isPartOf(part, name)).toBe(true);
    const grams = gramsOfText(part);
    expect(grams.length).toBeGreaterThan(0);
    expect(gramsOfName(name)).toEqual(expect.arrayContaining([...grams]));
  });

  const writings = ['·', '•', '・', '･', '．', '.', '‧', '∙', '⋅', '●', ' · ', '\u200B•'].map(
    (point) => `阿依古丽${point}买买提`,
  );
  it.each(writings)('are those of one name with whatever point it is written: %s', (written) => {
    for (const other of writings) {
      expect(gramsOfName(written)).toEqual(gramsOfName(other));
      expect(isPartOf(written, other)).toBe(true);
    }
  });

  it('may hold all those of a text that is no part of it', () => {
    expect(gramsOfName('芬李芬王')).toEqual(expect.arrayContaining([...gramsOfText('李芬李')]));
    expect(isPartOf('李芬李', '芬李芬王')).toBe(false);
  });
});
