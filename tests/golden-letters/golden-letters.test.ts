import { describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { recoveryCaseLetters } from '../../activities/documents/templates/registry.ts';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import { documentWordings } from '../../wording/recovery-case/documents.ts';
import { letterText } from './letter-text.ts';
import { lettersOfEachKind } from './sample-letters.ts';
import { specialLetters } from './special-letters.ts';

/**
 * The text of each letter as a reader finds it in the PDF, line by line. After a deliberate change run the tests of this
 * file with UPDATE_GOLDEN_LETTERS=1 and review what changed in the .txt files.
 */
const letters = { ...lettersOfEachKind, ...specialLetters };
const update = process.env['UPDATE_GOLDEN_LETTERS'] === '1';

function goldenFile(name: string): string {
  return fileURLToPath(new URL(`${name}.txt`, import.meta.url));
}

describe('golden letters', () => {
  it.each(Object.entries(letters))('%s', async (name, request) => {
    const { pages, title, language } = await letterText(await renderLetter(recoveryCaseLetters, request));
    const text = `${pages.join('\n\n')}\n`;
    if (update) {
      await writeFile(goldenFile(name), text);
    }
    expect(text).toBe(await readFile(goldenFile(name), 'utf8'));
    expect({ title, language }).toEqual({
      title: `${documentWordings[request.kind].zh} ${request.number}`,
      language: 'zh-CN',
    });
  });

  it('has a golden file for each letter and no other', async () => {
    const files = await readdir(fileURLToPath(new URL('.', import.meta.url)));
    const golden = files.filter((file) => file.endsWith('.txt')).toSorted();
    expect(golden).toEqual(
      Object.keys(letters)
        .map((name) => `${name}.txt`)
        .toSorted(),
    );
  });
});
