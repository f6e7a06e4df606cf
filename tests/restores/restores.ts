import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { carryOut, drills, type Drill, type DrillReport } from './drill.ts';
import { StartedSystem } from './started-system.ts';

/**
 * `npm run test:restores`: backup and restore by docs/operations.md, each on an embedded default of its own, with cases that have
 * moved since. Ends with 1 when more is lost than the page says. `--only older-temporal` carries out one drill.
 */

const cases = { moved: 50, opened: 10 } as const;
const chosen = z.enum(drills).optional();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function onItsOwn(drill: Drill): Promise<DrillReport> {
  const system = await StartedSystem.on(join(tmpdir(), `social-insurance-recovery-restore-${randomUUID()}`));
  try {
    return await carryOut(drill, system, cases);
  } finally {
    await system.stop();
    await system.remove();
  }
}

function tell({ drill, moved, since, parted, mendedWithin, lost, faults }: DrillReport): void {
  say(`${drill}: ${moved} cases moved since the backup, by ${since} commands and openings.`);
  say(`  not level at the start   ${parted}`);
  say(`  mended by itself within  ${mendedWithin.toFixed(0)} s`);
  say(`  lost openings            ${lost.openings.length}`);
  for (const { caseId, number } of lost.openings) say(`    ${number} ${caseId}`);
  say(`  lost commands            ${lost.commands.length}`);
  for (const { caseId, command, revision } of lost.commands) say(`    ${caseId} revision ${revision}: ${command}`);
  for (const fault of faults) say(`  does not hold: ${fault}`);
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = chosen.parse(values.only);
const reports: DrillReport[] = [];
for (const drill of only === undefined ? drills : [only]) {
  const report = await onItsOwn(drill);
  tell(report);
  reports.push(report);
}
process.exitCode = reports.every(({ lostAsSaid, faults }) => lostAsSaid && faults.length === 0) ? 0 : 1;
