import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stages } from '../../domain/recovery-case/vocabulary.ts';
import { EmbeddedError } from '../../tools/embedded/embedded-error.ts';
import { RestClient } from '../harness/rest-client.ts';
import { askEveryProcess } from './afterwards.ts';
import { seldomCalled } from './calls.ts';
import { withFuzzedSystem, type FuzzedSystem } from './fuzzed-system.ts';
import { leadCases } from './known-cases.ts';
import { leadReports } from './known-reports.ts';
import { knownPlaces } from './known-names.ts';
import { FuzzOptionsError, readOptions, type FuzzOptions } from './options.ts';
import { isClean, written, type FuzzReport } from './report.ts';
import { installSchemathesis, runSchemathesis, type SchemathesisResult, type SchemathesisRun } from './schemathesis.ts';

/**
 * `npm run fuzz`: schemathesis draws requests by the description of the API, for cases of every stage on a system of the run's
 * own, and checks every answer by it; then every case is asked whether it still takes a command. Ends with 1 when something is found.
 */

/** Share of the time in which every operation is asked. */
const shareOfAll = 7 / 8;

/** Processes that ask at once. */
const processes = 4;

const description = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function fuzz(system: FuzzedSystem, programs: string, { minutes, seed }: FuzzOptions): Promise<FuzzReport> {
  const { origin, folder } = system;
  const ground = { rest: new RestClient(system.api), temporal: system.temporal };
  const cases = await leadCases(ground, say);
  const missing = stages.filter((stage) => !cases.some((each) => each.stage === stage));
  if (missing.length > 0) throw new Error(`No case stands in ${missing.join(', ')}.`);
  const known = join(folder.logs, 'fuzz-known.json');
  const reports = await leadReports(ground, say);
  await writeFile(known, JSON.stringify({ processes: [...cases, ...reports], places: await knownPlaces(ground) }));
  say(`Fuzzing for ${minutes} minutes, seed ${seed} …`);
  const operations = await operationsOf(origin);
  const surroundings = { programs, origin, known, folder: join(folder.logs, 'fuzz') };
  const results = await fuzzForMinutes(surroundings, operations, { minutes, seed });
  say('Asking every process whether it still takes a command …');
  return {
    operations,
    minutes,
    calls: results.flatMap(({ calls }) => calls),
    findings: results.flatMap(({ findings }) => findings),
    unfinished: results.flatMap(({ unfinished }) => unfinished ?? []),
    afterwards: await askEveryProcess(
      ground.rest,
      origin,
      reports.map(({ address, id }) => `${address}/${id}`),
    ),
  };
}

type Surroundings = Omit<SchemathesisRun, 'operations' | 'seconds' | 'seed'>;
type Results = readonly SchemathesisResult[];

/** Most of the time goes to all operations; the rest to those that were called too seldom, such as what has nothing to draw. */
async function fuzzForMinutes(
  surroundings: Surroundings,
  operations: readonly string[],
  { minutes, seed }: FuzzOptions,
): Promise<Results> {
  const seconds = minutes * 60;
  const most = Math.round(seconds * shareOfAll);
  const first = await sideBySide(surroundings, operations, most, seed);
  const calls = first.flatMap((result) => result.calls);
  const { seldom } = seldomCalled(operations, calls, minutes);
  const again = seldom.length === 0 ? operations : seldom.map(({ operation }) => operation);
  const second = await sideBySide(surroundings, again, seconds - most, seed + processes);
  return [...first, ...second];
}

/** Divides operations among processes: threads of one would share a processor, and Python 3.11 parses in one thread at a time only. */
async function sideBySide(
  { folder, ...surroundings }: Surroundings,
  operations: readonly string[],
  seconds: number,
  seed: number,
): Promise<Results> {
  const shares = Array.from({ length: Math.min(processes, operations.length) }, (_, share) => ({
    operations: operations.filter((_operation, index) => index % processes === share),
    seed: seed + share,
  }));
  return Promise.all(
    shares.map((share) =>
      runSchemathesis({ ...surroundings, ...share, seconds, folder: join(folder, String(share.seed)) }),
    ),
  );
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
    const programs = await installSchemathesis(say);
    const isWell = await withFuzzedSystem(say, async (system) => {
      const report = await fuzz(system, programs, options);
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
