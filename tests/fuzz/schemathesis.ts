import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedError, type Report } from '../../tools/embedded/embedded-error.ts';
import { pythonEnvironment } from '../harness/python-environment.ts';
import { readCalls, readFindings, type Call, type Finding } from './calls.ts';

/** Python and the files that go with it stand in the sources: nothing of them is compiled. */
const sources = fileURLToPath(new URL('../../../tests/fuzz/', import.meta.url));

const requirements = join(sources, 'requirements.txt');

/**
 * Schemathesis with everything it needs in the versions of `requirements.txt`.
 *
 * @returns the folder of its programs
 * @throws EmbeddedError without Python 3.10 or later, or when pip fails
 */
export function installSchemathesis(report: Report): Promise<string> {
  return pythonEnvironment('schemathesis', requirements, report);
}

/** One process of schemathesis. */
export interface SchemathesisRun {
  /** The folder of its programs. */
  readonly programs: string;
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
  const { programs, origin, operations, seconds, seed, known, folder } = run;
  await mkdir(folder, { recursive: true });
  const calls = join(folder, 'calls.ndjson');
  const findings = join(folder, 'findings.ndjson');
  for (const file of [calls, findings]) await writeFile(file, '');
  const child = spawn(
    join(programs, 'python'),
    [
      join(programs, 'schemathesis'),
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
