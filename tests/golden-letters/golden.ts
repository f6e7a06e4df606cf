import { describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LettersOfKind } from '../../activities/documents/letters-of-kind.ts';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { letterText } from './letter-text.ts';

const update = process.env['UPDATE_GOLDEN_LETTERS'] === '1';

/**
 * Holds the text of each letter, as a reader finds it in the PDF, line by line, against a .txt file in a folder. After a deliberate
 * change run the tests of the folder with UPDATE_GOLDEN_LETTERS=1 and review what changed in its files.
 * @param titleOf what a letter is called, by its kind
 */
export function goldenLetters<Request extends ProcessDocumentRequest>(
  kind: LettersOfKind,
  letters: Readonly<Record<string, Request>>,
  titleOf: (letterKind: Request['kind']) => string,
  folder: URL,
): void {
  const file = (name: string): string => fileURLToPath(new URL(`${name}.txt`, folder));

  describe('golden letters', () => {
    it.each(Object.entries(letters))('%s', async (name, request) => {
      const { pages, title, language } = await letterText(await renderLetter(kind, request));
      const text = `${pages.join('\n\n')}\n`;
      if (update) await writeFile(file(name), text);
      expect(text).toBe(await readFile(file(name), 'utf8'));
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
