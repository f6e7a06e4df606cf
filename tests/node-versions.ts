import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:node-versions`: the rules, the replay of golden histories, one whole ladder and the start of each process, on
 * the newest Node of each major version that the product is to run on beside the oldest. The arguments are other major versions.
 */

const majorVersions = ['22', '24'];

const tests = [
  'domain',
  'tests/ladder',
  'tests/law',
  'tests/replay',
  'tests/scenarios/full-ladder',
  'tests/packaging/plain-start',
];

const runner = fileURLToPath(new URL('./run.js', import.meta.url));

/** Fetches Node from the package registry, as a package without install scripts; gives the path of its program. */
async function installNode(major: string, folder: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  await succeeds('npm', ['install', `--prefix=${folder}`, ...options, `${name}@${major}`], process.env);
  return join(folder, 'node_modules', name, 'bin', 'node');
}

async function succeeds(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, parameters, { stdio: 'inherit', env });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`${program} ${parameters.join(' ')} has failed.`);
}

async function testOn(major: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `node-${major}-`));
  try {
    const node = await installNode(major, folder);
    await succeeds(node, ['--version'], process.env);
    const path = [dirname(node), process.env['PATH']].join(delimiter);
    await succeeds(node, [runner, ...tests], { ...process.env, PATH: path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
for (const major of given.length > 0 ? given : majorVersions) await testOn(major);
