import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EmbeddedError, type Report } from '../../tools/embedded/embedded-error.ts';
import { cacheFolder } from '../../tools/embedded/find-temporal.ts';

/** Python and the files that go with it stand in the sources: nothing of them is compiled. */
const sources = fileURLToPath(new URL('../../../tests/fuzz/', import.meta.url));

const requirements = join(sources, 'requirements.txt');

/**
 * Schemathesis with everything it needs in the versions of `requirements.txt`, in a virtual environment beside the other programs
 * that the embedded default keeps. Made once.
 *
 * @returns the program
 * @throws EmbeddedError without Python 3.10 or later, or when pip fails
 */
export async function installSchemathesis(report: Report): Promise<string> {
  const wanted = await readFile(requirements, 'utf8');
  const version = /^schemathesis==(.+)$/m.exec(wanted)?.[1] ?? '';
  const folder = join(dirname(cacheFolder(process.env)), `schemathesis-${version}`);
  const program = join(folder, 'bin', 'schemathesis');
  const installed = join(folder, 'requirements.txt');
  const present = await readFile(installed, 'utf8').catch(() => '');
  if (present === wanted && (await exists(program))) return program;
  report(`schemathesis ${version}: installing it with pip into ${folder} …`);
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    requirements,
  ]);
  await writeFile(installed, wanted);
  return program;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function run(command: string, given: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(command, [...given], { timeout: 600_000 });
  } catch (error) {
    throw new EmbeddedError(`Fuzzing needs Python 3.10 or later with venv and pip. ${String(error)}`, { cause: error });
  }
}

/** One run of schemathesis. */
export interface SchemathesisRun {
  readonly program: string;
  /** Where the API serves. */
  readonly origin: string;
  /** The operations that are asked, by method and path; all of them where none is named. */
  readonly operations: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  /** What the hooks may name. */
  readonly known: string;
  /** Where the hooks write down the calls. */
  readonly calls: string;
  /** Where they write down what the checks find. */
  readonly findings: string;
  readonly log: string;
}

const requestsAtOnce = 6;
/** Of one pass; passes are repeated until the time is over. */
const examplesOfPass = 60;

/**
 * Fuzzes until the time is over, whatever is found.
 *
 * @returns whether schemathesis found nothing
 * @throws EmbeddedError when it fails itself
 */
export async function runSchemathesis(given: SchemathesisRun): Promise<boolean> {
  const { program, origin, operations, seconds, seed, known, calls, findings, log } = given;
  const child = spawn(
    program,
    [
      `--config-file=${join(sources, 'schemathesis.toml')}`,
      'run',
      `${origin}/openapi.json`,
      `--url=${origin}`,
      `--workers=${requestsAtOnce}`,
      `--max-time=${seconds}`,
      `--max-examples=${examplesOfPass}`,
      `--seed=${seed}`,
      ...operations.map((operation) => `--include-name=${operation}`),
    ],
    {
      cwd: dirname(calls),
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: join(sources, 'hooks.py'),
        FUZZ_KNOWN: known,
        FUZZ_CALLS: calls,
        FUZZ_FINDINGS: findings,
        FUZZ_SEED: String(seed),
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const logged = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(logged);
  child.stderr.pipe(logged);
  process.once('exit', () => child.kill());
  await once(child, 'exit');
  // 1 means that something was found.
  if (child.exitCode !== 0 && child.exitCode !== 1) {
    throw new EmbeddedError(`schemathesis ended with ${child.exitCode ?? child.signalCode}; see ${log}.`);
  }
  return child.exitCode === 0;
}
