import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const advice =
  'The state of a kind has changed, and what open processes have kept does not fit it: docs/how-to/change-a-state.md';

/** What the compiler says of states of the present version that were kept; nothing where they fit the types of the states. */
async function misfits(): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', 'tests/versions/fit/tsconfig.json']);
    return '';
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return `${advice}\n${said.slice(0, 4_000)}`;
  }
}

it('open processes have every part that the types of their states ask for', async () => {
  expect(await misfits()).toBe('');
});
