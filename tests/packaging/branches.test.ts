import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const folder = fileURLToPath(new URL('../../domain/recovery-case', import.meta.url));

function imported(file: string): readonly string[] {
  return [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path = '']) => path);
}

/** Folders of which nothing but a branch is known: `stages`, `acts`, `amounts` and `facts` are the ladder's own. */
const branches = imported('branches.ts')
  .flatMap((path) => /^\.\/([a-z-]+)\//.exec(path)?.[1] ?? [])
  .filter((name) => !['stages', 'acts', 'amounts', 'facts'].includes(name));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Files that ask every branch; the definition puts the commands and clocks of all of them together. */
const askingAll = files.filter(
  (file) => file !== 'definition.ts' && imported(file).some((path) => path.endsWith('/branches.ts')),
);

it('asks every branch of the case where it asks one', () => {
  expect(branches.length).toBeGreaterThan(5);
  expect(askingAll.length).toBeGreaterThan(5);
  const welded = askingAll.flatMap((file) =>
    imported(file)
      .filter((path) => branches.some((branch) => path.includes(`/${branch}/`)))
      .map((path) => `${file}: ${path}`),
  );
  expect(welded).toEqual([]);
});
