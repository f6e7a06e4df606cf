import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from '../tools/embedded/embedded-error.ts';
import { Guard } from '../tools/embedded/guard.ts';
import { toVariables } from './harness/environment.ts';
import { startTestServers } from './harness/test-servers.ts';

/** `npm test`: starts the servers, runs Jest with the arguments given, tells the sum in the last line. */

const resultSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Test files that could not even be loaded. */
  numRuntimeErrorTestSuites: z.number(),
});

const jestCommand = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--randomize',
  // One file alone leaves much of two processors idle; more than two at once would queue for the same two servers.
  '--maxWorkers=2',
  '--json',
];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly exitCode: number;
}

async function runJest(guard: Guard, variables: Record<string, string>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'social-insurance-recovery-result-'));
  guard.discard(folder);
  const resultFile = join(folder, 'result.json');
  const jest = spawn(process.execPath, [...jestCommand, `--outputFile=${resultFile}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  });
  if (jest.pid !== undefined) guard.watchProcess(jest, jest.pid, 'SIGTERM', 5_000);
  stopOnSignals(() => jest.kill('SIGTERM'));
  await once(jest, 'exit');
  return outcomeOf(resultFile, jest.exitCode ?? 1);
}

async function outcomeOf(resultFile: string, exitCode: number): Promise<Outcome> {
  const written = await readFile(resultFile, 'utf8').catch(() => undefined);
  if (written === undefined) return { passed: 0, failed: 1, exitCode: exitCode === 0 ? 1 : exitCode };
  const result = resultSchema.parse(JSON.parse(written));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    exitCode,
  };
}

/** A signal ends the tests; what was started is stopped all the same. */
function stopOnSignals(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

async function main(): Promise<number> {
  const guard = new Guard();
  try {
    const environment = await startTestServers(guard, (line) => {
      console.error(line);
    });
    const { passed, failed, exitCode } = await runJest(guard, toVariables(environment));
    console.log(`${passed} passed, ${failed} failed`);
    return exitCode;
  } catch (error) {
    console.error(error instanceof EmbeddedError ? error.message : error);
    console.log('0 passed, 1 failed');
    return 1;
  } finally {
    await guard.dismiss();
  }
}

process.exitCode = await main();
