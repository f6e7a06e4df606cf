import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { verifyAuditChain } from '../../database/audit-verification.ts';
import { createDataSource } from '../../database/data-source.ts';
import { fastForward, virtualNow } from '../../temporal/time-skipping.ts';
import type { StandIn } from './documents.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, until } from './load.ts';
import type { Standing } from './register.ts';

/** What the record says after the expiry: all of them 0 when every case moved on exactly once. */
export interface ExpiryFaults {
  readonly notMoved: number;
  readonly movedTwice: number;
  readonly lettersMissingOrDouble: number;
  readonly brokenChains: number;
}

export interface Expiry {
  readonly figure: Figure;
  readonly faults: ExpiryFaults;
  /** Seconds between the first and the last due instant of the cases. */
  readonly spread: number;
}

const minute = 60_000;

/**
 * Cases whose reply period runs out in the same second, and raw timers that fire in the same second, each to the last one
 * recorded. The cases are brought there through their own procedure: confirmed through REST, their clocks moved by time
 * skipping until what is left of the reply period ends at the chosen instant.
 */
export async function measureExpiring(ground: Ground, cases: readonly string[], documents: StandIn): Promise<Expiry> {
  const raw = await rawTimers(ground, cases.length);
  ground.report(`${cases.length} cases: clocks moved to just before the end of the reply period`);
  const due = await nearTheEnd(ground, cases);
  await documents.stop();
  const { instant, spread } = await aligned(ground, cases, due);
  ground.report(`${cases.length} cases run out together`);
  await pause(instant - Date.now());
  const moved = `SELECT count(*) AS number FROM recovery_case WHERE stage = 'recovery-decision' AND id = ANY($1)`;
  await until(
    'every case has moved on',
    120,
    async () => (await ground.register.number(moved, [cases])) >= cases.length,
  );
  const seconds = (Date.now() - instant) / 1000;
  return {
    figure: figureOf(`${cases.length} cases running out in one second : timers recording a row`, 's', { atMost: 2 }, [
      { product: seconds, raw },
    ]),
    faults: await faultsOf(ground, cases, due),
    spread,
  };
}

async function rawTimers(ground: Ground, count: number): Promise<number> {
  ground.report(`${count} raw timers`);
  const instant = Date.now() + 5_000 + count * 15;
  await ground.raw.armTimers(instant, count);
  if (Date.now() > instant) throw new Error('The raw timers were not armed in time.');
  await pause(instant - Date.now());
  await until(
    'every raw timer has recorded its row',
    120,
    async () => (await ground.rawRegister.number('SELECT count(*) AS number FROM raw_timer')) >= count,
  );
  const seconds = (Date.now() - instant) / 1000;
  await ground.raw.atRest();
  return seconds;
}

type Due = ReadonlyMap<string, Standing>;

/** Moves each case's clock past its reminder, to ten minutes before its reply period ends. */
async function nearTheEnd(ground: Ground, cases: readonly string[]): Promise<Due> {
  const { client } = ground.servers.temporal;
  const due = await ground.register.runningOut('reply');
  await forEachAtOnce(ground.options.concurrency, cases, async (id) => {
    const runsOutAt = due.get(id)?.runsOutAt ?? Number.NaN;
    await fastForward(client, workflowIdOf(id), runsOutAt - Date.now() - 10 * minute);
  });
  return ground.register.runningOut('reply');
}

/** Moves each case's clock on until its reply period ends at one instant of the wall clock. */
async function aligned(
  ground: Ground,
  cases: readonly string[],
  due: Due,
): Promise<{ instant: number; spread: number }> {
  const { client } = ground.servers.temporal;
  const instant = Date.now() + 5_000 + cases.length * 20;
  const late: number[] = [];
  await forEachAtOnce(8, cases, async (id) => {
    const workflowId = workflowIdOf(id);
    const runsOutAt = due.get(id)?.runsOutAt ?? Number.NaN;
    const lateness = async (): Promise<number> =>
      Date.now() + runsOutAt - (await virtualNow(client, workflowId)) - instant;
    let left = await lateness();
    for (let attempt = 0; attempt < 3 && left > 150; attempt += 1) {
      await fastForward(client, workflowId, left);
      left = await lateness();
    }
    late.push(left);
  });
  if (Date.now() > instant) throw new Error('The cases were not aligned in time.');
  return { instant, spread: (Math.max(...late) - Math.min(...late)) / 1000 };
}

async function faultsOf(ground: Ground, cases: readonly string[], before: Due): Promise<ExpiryFaults> {
  ground.report('the record is checked, case by case');
  const { register } = ground;
  const expected = cases.map((id) => (before.get(id)?.revision ?? 0) + 1);
  const counted = (condition: string): Promise<number> =>
    register.number(
      `SELECT count(*) AS number FROM unnest($1::uuid[], $2::integer[]) AS expected (id, revision)
       LEFT JOIN recovery_case ON recovery_case.id = expected.id
       WHERE ${condition}`,
      [cases, expected],
    );
  return {
    notMoved: await counted('recovery_case.revision IS NULL OR recovery_case.revision < expected.revision'),
    movedTwice: await counted(
      `recovery_case.revision > expected.revision OR (
         SELECT count(*) FROM audit_entry WHERE case_id = expected.id AND deadline_purpose = 'reply') <> 1`,
    ),
    lettersMissingOrDouble: await counted(
      `(SELECT count(*) FROM document WHERE case_id = expected.id AND kind = 'advance-notice') <> 1`,
    ),
    brokenChains: await brokenChains(ground, cases),
  };
}

async function brokenChains(ground: Ground, cases: readonly string[]): Promise<number> {
  const dataSource = await createDataSource(ground.servers.databaseUrl, { poolSize: 4 }).initialize();
  let broken = 0;
  try {
    await forEachAtOnce(4, cases, async (id) => {
      if ((await verifyAuditChain(dataSource, id)).faults.length > 0) broken += 1;
    });
  } finally {
    await dataSource.destroy();
  }
  return broken;
}
