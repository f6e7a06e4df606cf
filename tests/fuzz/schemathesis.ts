import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EmbeddedError, type Report } from '../../tools/embedded/embedded-error.ts';
import { cacheFolder } from '../../tools/embedded/find-temporal.ts';
import { readCalls, readFindings, type Call, type Finding } from './calls.ts';

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
  await execute('python3', ['-m', 'venv', folder]);
  await execute(join(folder, 'bin', 'pip'), [
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

async function execute(command: string, given: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(command, [...given], { timeout: 600_000 });
  } catch (error) {
    throw new EmbeddedError(`Fuzzing needs Python 3.10 or later with venv and pip. ${String(error)}`, { cause: error });
  }
}

/** One process of schemathesis. */
export interface SchemathesisRun {
  readonly program: string;
  /** Where the API serves. */
  readonly origin: string;
  /** The operations that are asked, by method and path. */
  readonly operations: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  /** What the hooks may name. */
  readonly known: string;
  /** Where the process leaves what it has written down; made for it. */
  readonly folder: string;
}

/** What a process has seen. */
export interface SchemathesisResult {
  readonly calls: readonly Call[];
  readonly findings: readonly Finding[];
  /** The log of a process that could not test everything; null where it could. */
  readonly unfinished: string | null;
}

/** Of one pass; passes are repeated until the time is over. */
const examplesOfPass = 60;

/**
 * Fuzzes until the time is over, whatever is found.
 *
 * @throws EmbeddedError when schemathesis itself fails
 */
export async function runSchemathesis(run: SchemathesisRun): Promise<SchemathesisResult> {
  const { program, origin, operations, seconds, seed, known, folder } = run;
  await mkdir(folder, { recursive: true });
  const calls = join(folder, 'calls.ndjson');
  const findings = join(folder, 'findings.ndjson');
  for (const file of [calls, findings]) await writeFile(file, '');
  const child = spawn(
    program,
    [
      `--config-file=${join(sources, 'schemathesis.toml')}`,
      'run',
      `${origin}/openapi.json`,
      `--url=${origin}`,
      `--max-time=${seconds}`,
      `--max-examples=${examplesOfPass}`,
      `--seed=${seed}`,
      ...operations.map((operation) => `--include-name=${operation}`),
    ],
    {
      cwd: folder,
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
  const log = join(folder, 'schemathesis.log');
  const logged = createWriteStream(log);
  child.stdout.pipe(logged);
  child.stderr.pipe(logged);
  const stop = () => child.kill();
  process.once('exit', stop);
  await once(child, 'exit');
  process.off('exit', stop);
  // 1 means that something was found, or could not be tested.
  if (child.exitCode !== 0 && child.exitCode !== 1) {
    throw new EmbeddedError(`schemathesis ended with ${child.exitCode ?? child.signalCode}; see ${log}.`);
  }
  const found = await readFindings(findings);
  const unfinished = child.exitCode === 1 && found.length === 0 ? log : null;
  return { calls: await readCalls(calls), findings: found, unfinished };
}
