import { describe, expect, it } from '@jest/globals';
import { inLanguage } from '../language/readers-language.ts';
import { characterFault } from './text-characters.ts';
import { optionalText, text } from './fields.ts';

/** Every character of Unicode that has a property. */
function charactersWith(property: RegExp): readonly string[] {
  const codePoints = Array.from({ length: 0x11_00_00 }, (_none, codePoint) => codePoint);
  return codePoints
    .filter((codePoint) => codePoint < 0xd8_00 || codePoint > 0xdf_ff)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => property.test(character));
}

const formats = charactersWith(/\p{Format}/u);
const joiners = ['\u200C', '\u200D'];
const ideographSelectors = charactersWith(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u);

describe('characters of a text', () => {
  it('are all seen: no format character stands in Latin or Chinese, at either end, or alone', () => {
    expect(formats.length).toBeGreaterThan(150);
    const accepted = formats.flatMap((format) =>
      [`a${format}b`, `赵${format}局长`, `赵局长${format}`, `${format}赵局长`, `1${format}2`, format]
        .filter((written) => characterFault(written)?.code !== 'hidden-character')
        .map((written) => JSON.stringify(written)),
    );
    expect(accepted).toEqual([]);
  });

  it('may be joined or kept apart where a script writes words so, once and between its letters only', () => {
    const words = (joiner: string) => [`می${joiner}خواهم`, `ක්${joiner}රි`, `क्${joiner}ष`, `র${joiner}্য`, `က${joiner}ခ`];
    for (const joiner of joiners) {
      for (const word of words(joiner)) expect([word, characterFault(word)]).toEqual([word, undefined]);
      for (const word of words(joiner + joiner)) expect(characterFault(word)?.code).toBe('hidden-character');
      for (const word of [`می${joiner}a`, `${joiner}می`, `می${joiner}`, `می ${joiner} خ`])
        expect(characterFault(word)?.code).toBe('hidden-character');
    }
    const others = formats.filter((format) => !joiners.includes(format));
    const accepted = others.filter((format) => characterFault(`می${format}خواهم`) === undefined);
    expect(accepted.map((format) => format.codePointAt(0))).toEqual([]);
  });

  it('may name the variant of an ideograph, and of nothing else', () => {
    for (const selector of ideographSelectors) {
      expect(characterFault(`葛${selector}飾`)).toBeUndefined();
      for (const written of [`a${selector}`, `${selector}葛`, `葛${selector}${selector}`, `、${selector}`])
        expect(characterFault(written)?.code).toBe('hidden-character');
    }
  });

  it.each(['\u034F', '\u115F', '\u3164', '\uFFA0', '\u17B4', '\u2028', '\u2029', '\u180B'])(
    'are no fillers and separators that show nothing (%j)',
    (blank) => {
      expect(characterFault(`赵${blank}局长`)?.code).toBe('hidden-character');
    },
  );

  it('are named where one is refused, with its code and what to do', () => {
    expect(inLanguage('en', () => characterFault('赵局长\u202Egnij'))).toEqual({
      code: 'hidden-character',
      message: 'The text has a character that cannot be seen (U+202E): leave it out.',
    });
    expect(characterFault('a\u0000b')?.code).toBe('unprintable-character');
  });
});

describe('texts of people', () => {
  it.each([
    '王𫰠',
    '\u{2BC20}',
    '\u{3158E}',
    '\u{30EDD}',
    '\u{2EBF0}',
    '\u{31350}',
    '\uE123',
    '阿依古丽·买买提',
    '쓰',
    'ئا',
    '😀',
  ])('have every character that a name can bear: %s', (name) => {
    expect(text(200).parse(name)).toBe(name.normalize('NFC'));
  });

  it.each(['\u0378', '\u{2EE60}', '\uFFFF', '\u{10FFFF}', '\u{8FFFE}'])(
    'have nothing that is no character: %j',
    (unassigned) => {
      const refused = expect.objectContaining({ params: { code: 'unassigned-character' } });
      expect(text(200).safeParse(`王${unassigned}`).error?.issues).toEqual([refused]);
    },
  );

  it('are refused with a hidden character, and say so by a code of their own', () => {
    const hidden = expect.objectContaining({ params: { code: 'hidden-character' } });
    for (const written of ['approved by \u202Erotcerid', '赵\u200B局长', 'a\u00ADb', 'a\uFEFFb'])
      for (const schema of [text(100), optionalText(100)])
        expect(schema.safeParse(written).error?.issues).toEqual([hidden]);
  });

  it('are one text however their letters were composed, and are measured so', () => {
    const [composed, decomposed] = ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'.normalize('NFD')];
    expect(decomposed).not.toBe(composed);
    expect(text(composed.length).parse(decomposed)).toBe(composed);
  });
});
