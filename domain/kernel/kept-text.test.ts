import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { keptText } from '../../tests/sample/words.ts';
import { digestOfWords, textsIn, withWords } from './kept-text.ts';

it.each(['', 'Death certificate of 2017.', '善意领取，不知情。'.repeat(1_111)])(
  'digests as everybody does (%#)',
  (words) => {
    expect(digestOfWords(words)).toBe(createHash('sha256').update(words, 'utf8').digest('hex'));
  },
);

describe('a value that refers to texts', () => {
  const [one, other] = ['T1', 'T2'].map((textId) => keptText(textId, textId));
  const value = { reason: one, defences: [{ summary: other, answer: null }], own: 'T1', amount: 1 };

  it('tells them, in whatever depth', () => {
    expect(textsIn(value)).toEqual([one, other]);
  });

  it('is given in words, and otherwise as it is', () => {
    expect(withWords(value, ({ textId }) => `words of ${textId}`)).toEqual({
      reason: 'words of T1',
      defences: [{ summary: 'words of T2', answer: null }],
      own: 'T1',
      amount: 1,
    });
  });
});
