import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stages } from '../../domain/recovery-case/vocabulary.ts';
import { EmbeddedError } from '../../tools/embedded/embedded-error.ts';
import { RestClient } from '../harness/rest-client.ts';
import { askEveryCase } from './afterwards.ts';
import { readCalls, readFindings, seldomCalled } from './calls.ts';
import { withFuzzedSystem, type FuzzedSystem } from './fuzzed-system.ts';
import { leadCases } from './known-cases.ts';
import { knownPlaces } from './known-names.ts';
import { FuzzOptionsError, readOptions, type FuzzOptions } from './options.ts';
import { isClean, written, type FuzzReport } from './report.ts';
import { installSchemathesis, runSchemathesis, type SchemathesisRun } from './schemathesis.ts';

/**
 * `npm run fuzz`: schemathesis draws requests by the description of the API, for cases of every stage on a system of the run's
 * own, and checks every answer by it; then every case is asked whether it still takes a command. Ends with 1 when something is found.
 */

/** Share of the time in which every operation is asked. */
const shareOfAll = 7 / 8;

const description = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function fuzz(system: FuzzedSystem, program: string, { minutes, seed }: FuzzOptions): Promise<FuzzReport> {
  const { origin, folder } = system;
  const ground = { rest: new RestClient(system.api), temporal: system.temporal };
  const cases = await leadCases(ground, say);
  const missing = stages.filter((stage) => !cases.some((each) => each.stage === stage));
  if (missing.length > 0) throw new Error(`No case stands in ${missing.join(', ')}.`);
  const known = join(folder.logs, 'fuzz-known.json');
  await writeFile(known, JSON.stringify({ cases, places: await knownPlaces(ground) }));
  say(`Fuzzing for ${minutes} minutes, seed ${seed} …`);
  const fuzzed = await fuzzForMinutes(
    {
      program,
      origin,
      known,
      calls: join(folder.logs, 'fuzz-calls.ndjson'),
      findings: join(folder.logs, 'fuzz-findings.ndjson'),
      log: join(folder.logs, 'schemathesis.log'),
    },
    { minutes, seed },
  );
  say('Asking every case whether it still takes a command …');
  return { ...fuzzed, minutes, afterwards: await askEveryCase(ground.rest, origin) };
}

type Surroundings = Omit<SchemathesisRun, 'operations' | 'seconds' | 'seed'>;

/** Most of the time goes to all operations; the rest to those that were called too seldom, such as what has nothing to draw. */
async function fuzzForMinutes(
  surroundings: Surroundings,
  { minutes, seed }: FuzzOptions,
): Promise<Pick<FuzzReport, 'operations' | 'calls' | 'passed' | 'findings'>> {
  const { origin, calls, findings } = surroundings;
  for (const file of [calls, findings]) await writeFile(file, '');
  const operations = await operationsOf(origin);
  const whole = minutes * 60;
  const most = Math.round(whole * shareOfAll);
  const passedAll = await runSchemathesis({ ...surroundings, operations: [], seconds: most, seed });
  const { seldom } = seldomCalled(operations, await readCalls(calls), minutes);
  const again = seldom.map(({ operation }) => operation);
  const passedAgain = await runSchemathesis({
    ...surroundings,
    operations: again,
    seconds: whole - most,
    seed: seed + 1,
  });
  return {
    operations,
    calls: await readCalls(calls),
    passed: passedAll && passedAgain,
    findings: await readFindings(findings),
  };
}

async function operationsOf(origin: string): Promise<readonly string[]> {
  const { paths } = description.parse(await (await fetch(`${origin}/openapi.json`)).json());
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    const program = await installSchemathesis(say);
    const isWell = await withFuzzedSystem(say, async (system) => {
      const report = await fuzz(system, program, options);
      say(written(report));
      return isClean(report);
    });
    return isWell ? 0 : 1;
  } catch (error) {
    const known = error instanceof EmbeddedError || error instanceof FuzzOptionsError;
    process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    return 1;
  }
}

process.exit(await main());
