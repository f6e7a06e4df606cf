import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { processKinds } from '../../database/kinds/registry.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { describeError } from '../../database/connection/error-description.ts';
import { assertApplicationRole } from '../../database/roles.ts';
import { lostStepsInWords } from '../../domain/kernel/steering/lost-steps.ts';
import { ProcessesToCompare } from '../../reconciliation/processes-to-compare.ts';
import { openLosses, type OpenLoss } from '../../reconciliation/lost-steps.ts';
import { Reconciliation } from '../../reconciliation/reconciliation.ts';
import { alone, whoCompares } from '../../reconciliation/sweep-lock.ts';
import { connectClient } from '../../temporal/client.ts';
import { recoverCase, type RecoveredCase } from './recover-case.ts';
import { RecoverError } from './recover-error.ts';
import type { RecoverSettings } from './recover-settings.ts';
import { isLevel, reportOf } from './recovery-report.ts';

/** Cases compared at once. */
const atOnce = 4;
/** Cases asked for at a time. */
const pageSize = 1_000;
/** Milliseconds for which the sweep of an API process is waited for unless told otherwise, and between two tries. */
const usualPatience = 60_000;
const interval = 500;

interface Recovery {
  readonly settings: RecoverSettings;
  /** Only tells. */
  readonly dryRun: boolean;
  readonly say: (line: string) => void;
  /** Milliseconds for which another comparison is waited for. */
  readonly patience?: number;
}

/**
 * Compares every case with its process, has what can be mended mended, and tells what was found.
 * @returns whether all is level in the end
 * @throws RecoverError where somebody else compares for longer than is waited for; errors of the connections pass through
 */
export async function recover({ settings, dryRun, say, patience = usualPatience }: Recovery): Promise<boolean> {
  const dataSource = await connectedTo(settings.databaseUrl);
  try {
    await assertApplicationRole(dataSource);
    const temporal = await connectClient(settings.temporal, settings.keyring);
    try {
      const surroundings = { ...settings, kinds: processKinds, dataSource, client: temporal.client };
      const found: RecoveredCase[] = [];
      const compareAll = async (): Promise<void> => {
        const cases = await casesOf(new ProcessesToCompare(surroundings));
        found.push(...(await recoverEach(new Reconciliation(surroundings), cases, dryRun)));
      };
      await onceAlone(dataSource, patience, compareAll);
      const losses = await allLosses(dataSource, found);
      for (const line of reportOf(found, losses, dryRun)) say(line);
      return losses.length === 0 && found.every(isLevel);
    } finally {
      await temporal.close();
    }
  } finally {
    await dataSource.destroy();
  }
}

async function connectedTo(databaseUrl: string): Promise<DataSource> {
  try {
    return await createDataSource(databaseUrl, { applicationName: 'recover', answerWithin: 30_000 }).initialize();
  } catch (error) {
    const reason = JSON.stringify({ ...describeError(error), stack: undefined });
    throw new RecoverError(`The database cannot be reached. Start it, or correct DATABASE_URL. ${reason}`, {
      cause: error,
    });
  }
}

/** What the record shows as lost, and what was found just now, which its worker has still to record. */
async function allLosses(dataSource: DataSource, found: readonly RecoveredCase[]): Promise<readonly OpenLoss[]> {
  const recorded = await openLosses(dataSource);
  const known = new Set(recorded.map(({ processId }) => processId));
  const justFound = found.flatMap((each) =>
    each.found?.lost == null || known.has(each.processId)
      ? []
      : [{ processId: each.processId, message: lostStepsInWords(each.found.lost) }],
  );
  return [...recorded, ...justFound];
}

/** An API process sweeps every half a minute: its sweep is waited for, and none comes in between. */
async function onceAlone(dataSource: DataSource, patience: number, work: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + patience; !(await alone(dataSource, work)); await pause(interval)) {
    if (Date.now() < until) continue;
    const holder = await whoCompares(dataSource);
    if (holder === undefined) continue;
    const { applicationName, processId, address } = holder;
    throw new RecoverError(
      `"${applicationName}" on ${address ?? 'the machine of the database'} (process ${processId} of PostgreSQL) compares ` +
        'record and processes at the moment. Wait for it, or stop that process of the API, and run this again.',
    );
  }
}

/** Every case that goes on in the record, and every one at Temporal that the record lacks or has as closed. */
async function casesOf(cases: ProcessesToCompare): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (let page = await cases.running('', pageSize); page.length > 0;) {
    for (const processId of page) all.add(processId);
    page = await cases.running(page.at(-1) ?? '', pageSize);
  }
  for await (const page of cases.unrecorded(new Date())) for (const processId of page) all.add(processId);
  return all;
}

async function recoverEach(
  reconciliation: Reconciliation,
  cases: ReadonlySet<string>,
  dryRun: boolean,
): Promise<readonly RecoveredCase[]> {
  const waiting = [...cases];
  const recovered: RecoveredCase[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let processId = waiting.shift(); processId !== undefined; processId = waiting.shift())
        recovered.push(await recoverCase(reconciliation, processId, dryRun));
    }),
  );
  return recovered;
}
