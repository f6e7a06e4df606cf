import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stages } from '../../domain/recovery-case/vocabulary.ts';
import { EmbeddedError } from '../../tools/embedded/embedded-error.ts';
import { RestClient } from '../harness/rest-client.ts';
import { askEveryCase } from './afterwards.ts';
import { readCalls, readFindings } from './calls.ts';
import { withFuzzedSystem, type FuzzedSystem } from './fuzzed-system.ts';
import { leadCases } from './known-cases.ts';
import { knownPlaces } from './known-names.ts';
import { FuzzOptionsError, readOptions, type FuzzOptions } from './options.ts';
import { isClean, written, type FuzzReport } from './report.ts';
import { installSchemathesis, runSchemathesis } from './schemathesis.ts';

/**
 * `npm run fuzz`: schemathesis draws requests by the description of the API, for cases of every stage on a system of the run's
 * own, and checks every answer by it; then every case is asked whether it still takes a command. Ends with 1 when something is found.
 */

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
  const inLogs = (name: string): string => join(folder.logs, name);
  const files = { calls: inLogs('fuzz-calls.ndjson'), findings: inLogs('fuzz-findings.ndjson') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const known = inLogs('fuzz-known.json');
  await writeFile(known, JSON.stringify({ cases, places: await knownPlaces(ground) }));
  say(`Fuzzing for ${minutes} minutes, seed ${seed} …`);
  const log = inLogs('schemathesis.log');
  const passed = await runSchemathesis({ program, origin, seconds: minutes * 60, seed, known, ...files, log });
  say('Asking every case whether it still takes a command …');
  return {
    operations: await operationsOf(origin),
    calls: await readCalls(files.calls),
    passed,
    findings: await readFindings(files.findings),
    afterwards: await askEveryCase(ground.rest),
    minutes,
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
