import { writeFile } from 'node:fs/promises';
import { EmbeddedError } from '../../tools/embedded/embedded-error.ts';
import { Guard } from '../../tools/embedded/guard.ts';
import { runCampaign, type CampaignResult } from './campaign.ts';
import { FaultOptionsError, readOptions } from './options.ts';
import { asJson, isClean, written } from './report.ts';

/**
 * `npm run test:faults`: processes are killed, stopped and frozen and data are lost while clerks work; then everything that was
 * acknowledged, and everything that must hold of cases, is held against record, processes and outbox. Ends with 1 when something
 * does not hold.
 */

function say(line: string): void {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${line}\n`);
}

async function main(guard: Guard): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  try {
    const { faults, seeds, patience, json } = readOptions(process.argv.slice(2));
    const results: CampaignResult[] = [];
    for (const seed of seeds) {
      say(`seed ${seed}`);
      results.push(await runCampaign(guard, { faults, seed, patience, report: say }));
      if (json !== null) await writeFile(json, asJson(results));
    }
    process.stdout.write(`${written(results)}\n`);
    return isClean(results) ? 0 : 1;
  } catch (error) {
    const known = error instanceof EmbeddedError || error instanceof FaultOptionsError;
    process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    return 1;
  } finally {
    await guard.dismiss();
  }
}

process.exit(await main(new Guard()));
