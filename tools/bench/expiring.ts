import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { confirmedCase, endingAt } from './confirmed-case.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, indices, until } from './load.ts';
import { queues } from './processes.ts';

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
}

/** What this machine has shown it can start in a second. */
export interface Pace {
  readonly rawStarts: number;
  readonly cases: number;
}

/**
 * Raw timers that fire in the same second, and cases whose reply period ends in the same second, each to the last one
 * recorded. The cases have been confirmed and reminded; their processes go on from the recorded state, as when a
 * case is taken up from the record, with the end of the reply period set to the chosen instant.
 */
export async function measureExpiring(ground: Ground, pattern: CaseOpening, pace: Pace): Promise<Expiry> {
  const raw = await rawTimers(ground, pace.rawStarts);
  const { cases: count } = ground.options;
  const instant = Date.now() + 15_000 + (3_000 * count) / pace.cases;
  const states = await waitingCases(ground, pattern, instant);
  const product = await casesRunningOut(ground, states, instant);
  return {
    figure: figureOf(`${count} cases running out in one second : timers recording a row`, 's', { atMost: 1.5 }, [
      { product, raw },
    ]),
    faults: await faultsOf(ground, states),
  };
}

/** Seconds from the instant to the last row. */
async function rawTimers(ground: Ground, startsPerSecond: number): Promise<number> {
  const { cases: count } = ground.options;
  ground.report(`${count} raw timers`);
  const instant = Date.now() + 5_000 + (1_500 * count) / startsPerSecond;
  await ground.raw.armTimers(instant, count);
  requireEarlier(instant);
  await pause(instant - Date.now());
  const rows = (): Promise<number> => ground.rawRegister.number('SELECT count(*) AS number FROM raw_timer');
  await until('every raw timer has recorded its row', 120, async () => (await rows()) >= count);
  const seconds = (Date.now() - instant) / 1000;
  ground.report(`  ${seconds.toFixed(1)} s to the last row`);
  await ground.raw.atRest();
  return seconds;
}

/** Puts the cases into the record, with the recorder that the worker uses, and lets each go on from there. */
async function waitingCases(
  ground: Ground,
  pattern: CaseOpening,
  instant: number,
): Promise<readonly RecoveryCaseState[]> {
  ground.report(
    `${ground.options.cases} cases are recorded as confirmed and reminded, and go on to their reply period's end`,
  );
  const recorder = new TransitionRecorder(ground.dataSource, ground.keyring, processKinds);
  const states: RecoveryCaseState[] = [];
  await forEachAtOnce(8, indices(ground.options.cases), async (index) => {
    const records = confirmedCase(pattern, index);
    for (const record of records) await recorder.recordTransition(record);
    for (const { state } of records.slice(-1)) {
      await goOn(ground, endingAt(state, instant));
      states.push(state);
    }
  });
  return states;
}

/** Seconds from the instant to the last recorded transition. */
async function casesRunningOut(ground: Ground, states: readonly RecoveryCaseState[], instant: number): Promise<number> {
  await timersArmed(ground, states);
  requireEarlier(instant);
  ground.report(`  all of them wait, ${((instant - Date.now()) / 1000).toFixed(0)} s to go`);
  await pause(instant - Date.now());
  const moved = `SELECT count(*) AS number FROM process WHERE stage = 'recovery-decision' AND id = ANY($1)`;
  const ids = states.map(({ opening }) => opening.processId);
  await until('every case has moved on', 120, async () => (await ground.register.number(moved, [ids])) >= ids.length);
  const seconds = (Date.now() - instant) / 1000;
  ground.report(`  ${seconds.toFixed(1)} s to the last case`);
  return seconds;
}

async function goOn({ client }: Ground, continued: RecoveryCaseState): Promise<void> {
  await client.workflow.start(recoveryCaseWorkflow, {
    workflowId: workflowIdOf(continued.opening.processId),
    taskQueue: queues.cases,
    args: [{ continued, previousRunId: null, documentsTaskQueue: queues.documents }],
  });
}

/** Every case shows its clock as soon as its process has set it. */
async function timersArmed({ client }: Ground, states: readonly RecoveryCaseState[]): Promise<void> {
  await until('every case has set its clock', 240, async () => {
    const { count } = await client.workflow.count(`CaseStage = 'persuasion' AND TaskQueue = '${queues.cases}'`);
    return count >= states.length;
  });
}

function requireEarlier(instant: number): void {
  if (Date.now() < instant) return;
  throw new Error(
    'This machine was busier than before and did not get ready in time. Try again, or give fewer --cases.',
  );
}

async function faultsOf(ground: Ground, before: readonly RecoveryCaseState[]): Promise<ExpiryFaults> {
  ground.report('the record is checked, case by case');
  const ids = before.map(({ opening }) => opening.processId);
  const expected = before.map(({ revision }) => revision + 1);
  const counted = (condition: string): Promise<number> =>
    ground.register.number(
      `SELECT count(*) AS number FROM unnest($1::uuid[], $2::integer[]) AS expected (id, revision)
       LEFT JOIN process ON process.id = expected.id
       WHERE ${condition}`,
      [ids, expected],
    );
  return {
    notMoved: await counted('process.revision IS NULL OR process.revision < expected.revision'),
    movedTwice: await counted(
      `process.revision > expected.revision OR (
         SELECT count(*) FROM audit_entry WHERE process_id = expected.id AND deadline_purpose = 'reply') <> 1`,
    ),
    lettersMissingOrDouble: await counted(
      `(SELECT count(*) FROM document WHERE process_id = expected.id AND kind = 'advance-notice') <> 1`,
    ),
    brokenChains: await brokenChains(ground.dataSource, ids),
  };
}

async function brokenChains(dataSource: DataSource, ids: readonly string[]): Promise<number> {
  let broken = 0;
  await forEachAtOnce(4, ids, async (id) => {
    if ((await verifyAuditChain(dataSource, id)).faults.length > 0) broken += 1;
  });
  return broken;
}
