import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderLetter } from '../../activities/documents/render-letter.ts';
import { documentKinds } from '../../domain/recovery-case/documents.ts';
import { letterText } from './letter-text.ts';
import { lettersOfEachKind, specialLetters } from './sample-letters.ts';

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
  const rendered = new Map<string, Awaited<ReturnType<typeof letterText>>>();

  beforeAll(async () => {
    for (const [name, request] of Object.entries(letters)) {
      rendered.set(name, await letterText(await renderLetter(request)));
    }
  });

  afterAll(async () => {
    if (update) {
      for (const [name, { pages }] of rendered) {
        await writeFile(goldenFile(name), `${pages.join('\n\n')}\n`);
      }
    }
  });

  it.each(Object.keys(letters))('%s', async (name) => {
    const text = `${rendered.get(name)?.pages.join('\n\n')}\n`;
    expect(text).toBe(update ? text : await readFile(goldenFile(name), 'utf8'));
  });

  it.each(Object.entries(letters))(
    '%s carries its title, number and language for readers and archives',
    (name, request) => {
      const title = documentKinds[request.kind].titleChinese;
      expect(rendered.get(name)).toMatchObject({ title: `${title} ${request.number}`, language: 'zh-CN' });
    },
  );

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
