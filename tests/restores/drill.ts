import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { Comparison } from '../../reconciliation/reconciliation.ts';
import { awaited, onGround } from '../afterwards/ground.ts';
import { letterFindings } from '../afterwards/letter-findings.ts';
import { halfWritten, notDispatched, notLevel } from '../afterwards/quiet.ts';
import { recordFindings } from '../afterwards/record-findings.ts';
import { AcknowledgedWork } from './acknowledged.ts';
import { lostOf, type Loss } from './loss.ts';
import { leadCases, moveCases, openMore } from './moves.ts';
import type { StartedSystem } from './started-system.ts';

export const drills = ['older-postgresql', 'older-temporal', 'lost-temporal'] as const;
export type Drill = (typeof drills)[number];

export interface DrillReport {
  readonly drill: Drill;
  /** Cases that have moved since the backup, those opened since included. */
  readonly moved: number;
  /** Commands and openings acknowledged since the backup. */
  readonly since: number;
  /** Cases that were not level when the system ran again. */
  readonly parted: number;
  /** Seconds from the start until every case was level and every letter out, by what the system does for itself. */
  readonly mendedWithin: number;
  readonly lost: Loss;
  /** Whether nothing is lost but what the page says may be: with Temporal, openings of the last moments. */
  readonly lostAsSaid: boolean;
  /** What does not hold afterwards, in words. */
  readonly faults: readonly string[];
}

/** Milliseconds in which the page promises that everything is mended. */
const patience = 3_600_000;
/** Cases opened in the last moments, which nobody has read yet. */
const unread = 3;

/** Takes a backup as the page says, moves cases, ends everything at once, restores as the page says, and tells what has come of it. */
export async function carryOut(
  drill: Drill,
  system: StartedSystem,
  cases: { readonly moved: number; readonly opened: number },
): Promise<DrillReport> {
  const work = new AcknowledgedWork(await system.api());
  const led = await leadCases(work, cases.moved);
  await untilQuiet(system, work);
  await system.stop();
  await system.backUp();
  await system.start();
  work.goOnAt(await system.api());
  const before = work.commands.length + work.openings.length;
  const opened = await openMore(work, cases.opened);
  await moveCases(work, led);
  for (let count = 0; count < unread; count += 1) await work.open();
  const lastMoments = new Set(work.openings.slice(-unread).map(({ caseId }) => caseId));
  const since = work.commands.length + work.openings.length - before;
  await system.kill();

  await restore(drill, system);
  await system.start();
  const started = Date.now();
  work.goOnAt(await system.api());
  const parted = (await unevenCases(system, work)).length;
  await untilQuiet(system, work);
  const mendedWithin = (Date.now() - started) / 1_000;
  const { lost, faults } = await examined(system, work);
  const mayBeLost = drill === 'older-postgresql' ? new Set<string>() : lastMoments;
  return {
    drill,
    moved: led.length + opened.length + unread,
    since,
    parted,
    mendedWithin,
    lost,
    lostAsSaid: lost.commands.length === 0 && lost.openings.every(({ caseId }) => mayBeLost.has(caseId)),
    faults,
  };
}

function restore(drill: Drill, system: StartedSystem): Promise<void> {
  switch (drill) {
    case 'older-postgresql':
      return system.putBack('postgresql');
    case 'older-temporal':
      return system.putBack('temporal');
    case 'lost-temporal':
      return system.lose('temporal');
    default:
      return drill satisfies never;
  }
}

async function examined(
  system: StartedSystem,
  work: AcknowledgedWork,
): Promise<{ readonly lost: Loss; readonly faults: readonly string[] }> {
  return onGround(await system.whereabouts(), async (ground) => {
    const lost = await lostOf(ground.dataSource, work);
    const findings = [...(await recordFindings(ground)), ...(await letterFindings(ground))];
    const faults = findings.flatMap(({ invariant, violations }) => violations.map((each) => `${invariant}: ${each}`));
    const gone = new Set(lost.openings.map(({ caseId }) => caseId));
    for (const { caseId, number } of work.openings.filter((opening) => !gone.has(opening.caseId))) {
      const noted = await work.noteOnTag(caseId);
      if (noted !== 'taken' && noted !== 'process-closed')
        faults.push(`${number} does not take the tag just read: ${noted}`);
    }
    const given = new Set(work.openings.map(({ number }) => number));
    await work.open();
    const number = work.openings.at(-1)?.number ?? '';
    if (given.has(number)) faults.push(`${number} was given twice`);
    return { lost, faults };
  });
}

/** Waits until record and process of every case are level and every letter is out. */
async function untilQuiet(system: StartedSystem, work: AcknowledgedWork): Promise<void> {
  const { left } = await awaited<unknown>(patience, async () => {
    const uneven = await unevenCases(system, work);
    return uneven.length > 0 ? uneven : lettersUnderWay(system);
  });
  if (left.length > 0) throw new Error(`Not mended: ${JSON.stringify(left.slice(0, 5))}`);
}

async function unevenCases(system: StartedSystem, work: AcknowledgedWork): Promise<readonly Comparison[]> {
  const workflowIds = work.openings.map(({ caseId }) => workflowIdOf(caseId));
  return onGround(await system.whereabouts(), (ground) => notLevel(ground, workflowIds));
}

async function lettersUnderWay(system: StartedSystem): Promise<readonly string[]> {
  return onGround(await system.whereabouts(), async (ground) => [
    ...(await notDispatched(ground)),
    ...(await halfWritten(ground)),
  ]);
}
