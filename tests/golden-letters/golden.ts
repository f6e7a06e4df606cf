import { describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LetterContent } from '../../activities/documents/letter-content.ts';
import type { LettersOfKind } from '../../activities/documents/letters-of-kind.ts';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { letterText, type LetterText } from './letter-text.ts';
import { writtenIn } from './written-texts.ts';

const update = process.env['UPDATE_GOLDEN_LETTERS'] === '1';

interface WithParticulars extends ProcessDocumentRequest {
  readonly particulars: object;
}

/** What people have written and no reader of the PDF finds; how its lines are broken does not matter. */
function missingIn(kind: LettersOfKind, request: WithParticulars, { pages }: LetterText): readonly string[] {
  const titles = titlesOf(kind.compose(request));
  const read = withoutSpace(pages.map((page, index) => bodyOf(page, index, titles)).join(''));
  return writtenIn(request.particulars)
    .filter(({ is }) => is !== 'of-a-person')
    .map(({ text }) => withoutSpace(text))
    .filter((text) => !read.includes(text));
}

/** The titles of a letter's tables, which stand again wherever one goes on overleaf. */
function titlesOf({ opening, sections }: LetterContent): readonly string[] {
  return [...opening, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'table' ? [block.columns.map(({ title }) => title).join('')] : [],
  );
}

/** A page without its running head, the titles of a table that goes on, and its number. */
function bodyOf(page: string, index: number, titles: readonly string[]): string {
  return page
    .split('\n')
    .filter((line, at) => index === 0 || (at > 0 && !(at === 1 && titles.includes(withoutSpace(line)))))
    .filter((line) => !/^第 \d+ 页 共 \d+ 页$/.test(line))
    .join('');
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/**
 * Holds the text of each letter, as a reader finds it in the PDF, line by line, against a .txt file in a folder. After a deliberate
 * change run the tests of the folder with UPDATE_GOLDEN_LETTERS=1 and review what changed in its files.
 * @param titleOf what a letter is called, by its kind
 */
export function goldenLetters<Request extends WithParticulars>(
  kind: LettersOfKind,
  letters: Readonly<Record<string, Request>>,
  titleOf: (letterKind: Request['kind']) => string,
  folder: URL,
): void {
  const file = (name: string): string => fileURLToPath(new URL(`${name}.txt`, folder));

  describe('golden letters', () => {
    it.each(Object.entries(letters))('%s', async (name, request) => {
      const letter = await letterText(await renderLetter(kind, request));
      const { pages, title, language } = letter;
      const text = `${pages.join('\n\n')}\n`;
      if (update) await writeFile(file(name), text);
      expect(text).toBe(await readFile(file(name), 'utf8'));
      expect(letter.beyondMargins).toEqual([]);
      expect(missingIn(kind, request, letter)).toEqual([]);
      expect({ title, language }).toEqual({ title: `${titleOf(request.kind)} ${request.number}`, language: 'zh-CN' });
    });

    it('has a golden file for each letter and no other', async () => {
      const files = await readdir(fileURLToPath(folder));
      const golden = files.filter((each) => each.endsWith('.txt')).toSorted();
      expect(golden).toEqual(
        Object.keys(letters)
          .map((name) => `${name}.txt`)
          .toSorted(),
      );
    });
  });
}
