import { setTimeout as pause } from 'node:timers/promises';
import { taskQueues } from '../../contracts/process.ts';
import { FolderStore } from '../../files/folder-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { Reconciliation, type Comparison } from '../../reconciliation/reconciliation.ts';
import { AcknowledgedWork } from './acknowledged.ts';
import { faultsOfRecord, lostOf, type Loss } from './loss.ts';
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
  const work = new AcknowledgedWork((await system.addresses()).api);
  const led = await leadCases(work, cases.moved);
  await untilQuiet(system, work);
  await system.stop();
  await system.backUp();
  await system.start();
  work.goOnAt((await system.addresses()).api);
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
  work.goOnAt((await system.addresses()).api);
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
  const record = await system.record();
  try {
    const lost = await lostOf(record, work);
    const files = new SealedFiles(new FolderStore(system.folder.files), await system.keyring());
    const faults = [...(await faultsOfRecord(record, system.folder.outbox, files))];
    const gone = new Set(lost.openings.map(({ caseId }) => caseId));
    for (const { caseId, number } of work.openings.filter((opening) => !gone.has(opening.caseId))) {
      const noted = await work.noteOnTag(caseId);
      if (noted !== 'taken' && noted !== 'case-closed')
        faults.push(`${number} does not take the tag just read: ${noted}`);
    }
    const given = new Set(work.openings.map(({ number }) => number));
    await work.open();
    const number = work.openings.at(-1)?.number ?? '';
    if (given.has(number)) faults.push(`${number} was given twice`);
    return { lost, faults };
  } finally {
    await record.destroy();
  }
}

/** Waits until record and process of every case are level and every letter is out. */
async function untilQuiet(system: StartedSystem, work: AcknowledgedWork): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const uneven = await unevenCases(system, work);
    const letters = uneven.length > 0 ? 0 : await lettersUnderWay(system);
    if (uneven.length === 0 && letters === 0) return;
    if (Date.now() > until) throw new Error(`Not mended: ${letters} letters, ${JSON.stringify(uneven.slice(0, 5))}`);
    await pause(1_000);
  }
}

async function unevenCases(system: StartedSystem, work: AcknowledgedWork): Promise<readonly Comparison[]> {
  const record = await system.record();
  const temporal = await system.temporal();
  try {
    const reconciliation = new Reconciliation({
      dataSource: record,
      client: temporal.client,
      keyring: await system.keyring(),
      caseTaskQueue: taskQueues.cases,
      documentsTaskQueue: null,
      outboxFolder: system.folder.outbox,
    });
    const uneven: Comparison[] = [];
    for (const { caseId } of work.openings) {
      const comparison = await reconciliation.compare(caseId);
      if (comparison.difference !== 'level') uneven.push(comparison);
    }
    return uneven;
  } finally {
    await temporal.close();
    await record.destroy();
  }
}

async function lettersUnderWay(system: StartedSystem): Promise<number> {
  const record = await system.record();
  try {
    const [row] = await record.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM document WHERE status <> 'dispatched'`,
    );
    return row?.count ?? 0;
  } finally {
    await record.destroy();
  }
}
