import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

const folder = path.join(process.cwd(), 'tests', 'versions', 'kept', 'rulebooks');

/** A published version never changes: open cases go by it, and whoever looks back has to find it as it was. */
describe('published versions of rulebooks', () => {
  it('are what was kept of them, and every one is kept', async () => {
    const published = rulebookVersions().map((book) => [`${book.id}@${book.version}.json`, book] as const);
    const kept = await Promise.all(published.map(async ([file]) => [file, await read(file)] as const));
    expect(published).toEqual(kept);
    expect((await readdir(folder)).toSorted()).toEqual(published.map(([file]) => file).toSorted());
  });

  it('have every row of the versions before them, since processes are moved that count by it', () => {
    const lost = rulebookVersions().flatMap((book, index, all) =>
      all
        .slice(0, index)
        .filter(({ id }) => id === book.id)
        .flatMap(({ periods }) => Object.keys(periods))
        .filter((row) => !Object.hasOwn(book.periods, row))
        .map((row) => `${book.id}@${book.version} ${row}`),
    );
    expect(lost).toEqual([]);
  });
});

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, file), 'utf8'));
}
