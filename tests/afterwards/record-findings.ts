import { inEnglish } from '../sample/in-english.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { openState } from '../../database/sealing/sealed-states.ts';
import { openLosses } from '../../reconciliation/lost-steps.ts';
import { forEachAtOnce } from '../../tools/bench/load.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';

/** Sums of a case in minor units, as its row has them and as its ledger gives them. */
interface Sums {
  readonly number: string;
  readonly row: readonly string[];
  readonly ledger: readonly string[];
  readonly balances: boolean;
}

interface BookedReference {
  readonly number: string;
  readonly reference: string;
  readonly times: number;
}

/** What the record of every case has to keep to, whoever was told what. */
export async function recordFindings(ground: Ground): Promise<readonly Finding[]> {
  const { dataSource } = ground;
  const cases = await dataSource.query<{ id: string; number: string }[]>('SELECT id, number FROM process');
  return [
    await booksBalance(ground),
    await referencesAreBookedOnce(ground),
    await chainsAreWhole(ground, cases),
    await clocksHaveActed(ground),
    await clocksHaveActedOnce(ground),
    await dutiesAreThoseOfTheStates(ground, cases),
    await nothingIsToldAsLost(ground, cases.length),
  ];
}

async function booksBalance({ dataSource }: Ground): Promise<Finding> {
  const sums = await dataSource.query<Sums[]>(
    `SELECT number, ARRAY[recovery_case.claimed, recovery_case.recovered, recovery_case.outstanding, recovery_case.waived] AS row,
       ARRAY[sum(books.claimed), sum(books.recovered), sum(books.outstanding), sum(books.waived)]::bigint[] AS ledger,
       bool_and(books.claimed = books.recovered + books.outstanding + books.waived) AS balances
     FROM process JOIN recovery_case USING (id), claim_balances(process.id) AS books
     GROUP BY number, recovery_case.id`,
  );
  return findingOf(
    'recovered + outstanding + waived = claimed; row = ledger',
    sums,
    ({ number, row, ledger, balances }) =>
      balances && String(row) === String(ledger) ? null : `${number}: row ${row.join()}, ledger ${ledger.join()}`,
  );
}

async function referencesAreBookedOnce({ dataSource }: Ground): Promise<Finding> {
  const booked = await dataSource.query<BookedReference[]>(
    `SELECT number, reference, count(*)::integer AS times FROM ledger_transaction JOIN process ON process.id = process_id
     WHERE ledger_transaction.kind = 'payment' AND reference IS NOT NULL GROUP BY number, reference`,
  );
  return findingOf('a payment is booked once', booked, ({ number, reference, times }) =>
    times === 1 ? null : `${number}: ${reference} is booked ${times} times`,
  );
}

async function chainsAreWhole(
  { dataSource }: Ground,
  cases: readonly { readonly id: string; readonly number: string }[],
): Promise<Finding> {
  const violations: string[] = [];
  await forEachAtOnce(4, cases, async ({ id, number }) => {
    for (const { code, revision } of (await verifyAuditChain(dataSource, id)).faults)
      violations.push(`${number}: ${code} at revision ${revision}`);
  });
  return { invariant: 'audit chain whole', checked: cases.length, violations };
}

async function clocksHaveActed({ dataSource }: Ground): Promise<Finding> {
  const running = await dataSource.getRepository(DeadlineEntity).findBy({ status: 'running' });
  return findingOf('what is due has acted', running, ({ processId, id, runsOutAt }) =>
    runsOutAt.getTime() > Date.now() ? null : `${processId} ${id}: due at ${runsOutAt.toISOString()}`,
  );
}

async function clocksHaveActedOnce({ dataSource }: Ground): Promise<Finding> {
  const acted = await dataSource.getRepository(AuditEntryEntity).findBy({ causeKind: 'deadline' });
  const clocks = acted.map(({ processId, deadlineId }) => `${processId} ${deadlineId}`);
  return findingOf('no clock has acted twice', clocks, (clock) =>
    clocks.indexOf(clock) === clocks.lastIndexOf(clock) ? null : clock,
  );
}

/** What waits for people is what the rules ask for in the state as it is recorded. */
async function dutiesAreThoseOfTheStates(
  { dataSource, keyring }: Ground,
  cases: readonly { readonly id: string; readonly number: string }[],
): Promise<Finding> {
  const violations: string[] = [];
  await forEachAtOnce(4, cases, async ({ id, number }) => {
    const [row] = await dataSource.query<{ sealed: Buffer; duties: string[] }[]>(
      `SELECT state_sealed AS sealed, ARRAY(SELECT id FROM duty WHERE process_id = process.id AND state = 'open') AS duties
       FROM process WHERE id = $1`,
      [id],
    );
    if (row === undefined) return;
    const state = openState(keyring, id, row.sealed);
    const asked = processKinds
      .named(state.process)
      .listed(state)
      .duties.map((duty) => duty.id);
    const [recorded, expected] = [row.duties.toSorted().join(), asked.toSorted().join()];
    if (recorded !== expected) violations.push(`${number}: recorded ${recorded}, asked for ${expected}`);
  });
  return { invariant: 'duties are those that the states ask for', checked: cases.length, violations };
}

/** Where one of the two servers still had everything. */
async function nothingIsToldAsLost({ dataSource }: Ground, cases: number): Promise<Finding> {
  const losses = await openLosses(dataSource);
  return {
    invariant: 'no case is told to have lost steps, as none has',
    checked: cases,
    violations: losses.map(({ processId: caseId, message }) => `${caseId}: ${inEnglish(message)}`),
  };
}
