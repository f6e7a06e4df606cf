import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = ['node_modules', 'dist', 'build', '.git', '.data'];
const rooms = readdirSync(repository, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notOurs.includes(entry.name))
  .map(({ name }) => name);

/** Every file and folder, as a path from the root that begins with a slash. */
const paths = [
  ...readdirSync(repository),
  ...rooms.flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  ),
].map((path) => `/${path}`);

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(join(repository, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
);

/** Paths and files that a document names as code. Addresses of the API, patterns and what stands for any name are none. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/`([A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*)\/?`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /\.(ts|mjs|json)$/.test(path) || rooms.some((room) => path.startsWith(`${room}/`)));
}

function leadsSomewhere(path: string): boolean {
  return path.startsWith('dist/') || paths.some((known) => known.endsWith(`/${path}`));
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(repository, document), 'utf8');

  it('names no file that is not there', () => {
    expect(named(text).filter((path) => !leadsSomewhere(path))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(repository, dirname(document), target)))).toEqual([]);
  });
});
