import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { problemStatuses } from '../../api/problems/problem-codes.ts';
import { answerSpeakers } from '../../wording/answers/answers.ts';
import { cataloguesOfKinds } from '../../wording/kinds.ts';
import { sentenceTemplate } from './sentence-template.ts';
import { wordingSheets } from './sheets.ts';
import { workbookOf } from './workbook.ts';

describe('the workbook of all that the product says', () => {
  it('has every code of every catalogue once, in each language, under a heading that stays in sight', async () => {
    const { sheets } = await readXlsx(await workbookOf(wordingSheets()));
    const catalogues = { ...cataloguesOfKinds, answers: answerSpeakers.en.catalogue };
    for (const [name, catalogue] of Object.entries(catalogues)) {
      const sheet = sheets.find((each) => each.name === name);
      const [heading, ...rows] = sheet?.rows ?? [];
      expect(heading).toEqual(['code', 'values', '中文', 'English', 'Tiếng Việt', '法律依据 · legal source']);
      expect(sheet?.freezePane).toMatchObject({ rows: 1 });
      const codes = rows.map(([code]) => String(code));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toEqual(
        expect.arrayContaining([
          ...Object.keys(catalogue.sentences),
          ...Object.keys(catalogue.commands).map((code) => `command: ${code}`),
          ...Object.keys(catalogue.stages).map((code) => `stage: ${code}`),
          ...Object.keys(catalogue.documents).map((code) => `letter: ${code}`),
          ...Object.keys(catalogue.consequences).map((code) => `consequence: ${code}`),
          ...Object.keys(catalogue.outcomes).map((code) => `outcome: ${code}`),
          ...Object.keys(catalogue.facts).map((code) => `fact: ${code}`),
          ...Object.keys(catalogue.duties).map((code) => `duty: ${code}`),
        ]),
      );
    }
    expect(sheets.map(({ name }) => name)).toEqual(wordingSheets().map(({ name }) => name));
    for (const { name, rows } of sheets)
      for (const [code, , ...texts] of rows)
        for (const text of texts.slice(0, 3))
          expect({ name, code, text }).toEqual({ name, code, text: expect.stringMatching(/\S/) });
  });

  it('has the title of every problem, whatever it is that is refused', () => {
    const problems = wordingSheets().find(({ name }) => name === 'problems');
    expect(problems?.rows.map(({ code }) => code).toSorted()).toEqual(
      Object.keys(problemStatuses)
        .map((code) => `problem: ${code}`)
        .toSorted(),
    );
  });

  it('names the law that a period stands on', () => {
    const law = wordingSheets().find(({ name }) => name === 'law');
    expect(law?.rows.find(({ code }) => code === 'period: A18')?.legalSource).toContain('《行政强制法》第五十四条');
    expect(law?.rows.filter(({ code, legalSource }) => code.startsWith('period: ') && legalSource === null)).toEqual(
      [],
    );
  });
});

describe('a sentence for those who write no programs', () => {
  const say = (text: string): string => text;
  const few = { one: { en: 'the one' } } as const;

  it.each([
    ['It is over.', 'It is over.', []],
    [({ due }: { due: string }) => `Until ${say(due)}.`, 'Until {due}.', ['due']],
    [({ day: on }: { day: string }) => `On ${on}` + say('!'), "On {day}{say('!')}", ['day']],
    [({ which }: { which: 'one' }) => few[which].en, '{which}', ['which']],
    [
      ({ years }: { years: number }) => `${years === 1 ? 'a year' : `${years} years`} ahead`,
      "{years === 1 ? 'a year' : `${years} years`} ahead",
      ['years'],
    ],
  ] as const)('is its text with the names of its values (%s)', (sentence, text, values) => {
    const template = sentenceTemplate(sentence);
    expect(template.text.replaceAll('"', "'")).toBe(text);
    expect(template.values).toEqual(values);
  });
});
