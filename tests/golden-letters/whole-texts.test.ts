import { describe, expect, it } from '@jest/globals';
import type { LettersOfKind } from '../../activities/documents/letters-of-kind.ts';
import { recoveryCaseLetters } from '../../activities/documents/templates/registry.ts';
import { rewardLetters } from '../../activities/documents/templates/reward/registry.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { letterKinds } from '../../domain/processes/reward/letters.ts';
import { fc } from '../sample/drawing.ts';
import { composedText } from './letter-text.ts';
import { reportLetters } from './reports/sample-report-letters.ts';
import { lettersOfEachKind } from './sample-letters.ts';
import { specialLetters } from './special-letters.ts';
import { rewritten, writtenIn } from './written-texts.ts';

interface Letter extends ProcessDocumentRequest {
  readonly particulars: object;
}

const letters: readonly (readonly [string, LettersOfKind, Letter])[] = [
  ...entries(recoveryCaseLetters, { ...lettersOfEachKind, ...specialLetters }),
  ...entries(rewardLetters, reportLetters),
];

function entries(kind: LettersOfKind, requests: Readonly<Record<string, Letter>>) {
  return Object.entries(requests).map(([name, request]) => [name, kind, request] as const);
}

/** What people write: in whatever language, with digits, quotation marks, units, addresses of the net and blank lines. */
const piece = fc.constantFrom(
  '经查，“app”后台无该报告记录',
  '退回',
  '；',
  '。',
  '.',
  ',',
  ' ',
  '\n',
  '\n\n',
  ' \n',
  'email',
  'APP',
  'wifi 5 km',
  '"quoted"',
  "'so'",
  '3.14%',
  'https://a.example/b?c=d&e',
  'The bank confirmed it.',
  'Đã nhận',
  '1、',
  '（一）',
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

/** More than a letter of the samples has. */
const MOST_TEXTS = 12;

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

/** What a letter leaves out of the texts that people have written. */
function leftOut(kind: LettersOfKind, request: Letter): readonly string[] {
  const printed = composedText(kind, request);
  return writtenIn(request.particulars)
    .filter(({ is }) => is !== 'of-a-person')
    .flatMap(({ field, text }) =>
      linesOf(text)
        .filter((line) => !printed.includes(line))
        .map((line) => `${field}: ${line}`),
    );
}

describe('what a person has written', () => {
  it('is looked at in letters of every kind', () => {
    const kinds = new Set(letters.map(([, , { kind }]) => kind));
    expect([...Object.keys(lettersOfEachKind), ...Object.keys(letterKinds)].filter((kind) => !kinds.has(kind))).toEqual(
      [],
    );
  });

  it.each(letters)('is printed whole: %s', (_name, kind, request) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: MOST_TEXTS, maxLength: MOST_TEXTS }), (texts) => {
        let count = 0;
        const particulars = rewritten(request.particulars, ({ is, text }) => {
          if (is === 'of-a-person') return text;
          const drawn = texts[(count += 1) % MOST_TEXTS] ?? text;
          return is === 'line' ? drawn.replaceAll('\n', ' ') : drawn;
        });
        expect(leftOut(kind, { ...request, particulars })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
