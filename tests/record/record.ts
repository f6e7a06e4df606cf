import type { DataSource } from 'typeorm';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { createDatabase, type TestDatabase } from '../harness/database.ts';
import { testKeyring, uniqueName } from '../harness/temporal.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

export interface TestRecord {
  readonly database: TestDatabase;
  /** As the worker has it. */
  readonly dataSource: DataSource;
  readonly recorder: TransitionRecorder;
  readonly keyring: Keyring;
  /** Records transitions one after the other, as a case's workflow does. */
  write(records: readonly TransitionRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** An empty record on a database of its own. */
export async function openRecord(): Promise<TestRecord> {
  const database = await createDatabase();
  const dataSource = await createDataSource(database.url, { poolSize: 4 }).initialize();
  const keyring = testKeyring();
  const recorder = new TransitionRecorder(dataSource, keyring, processKinds);
  return {
    database,
    dataSource,
    recorder,
    keyring,
    write: async (records) => {
      for (const record of records) await recorder.recordTransition(record);
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** An opening that no other test uses; parts can be replaced. */
export function newOpening(part: Partial<CaseOpening> = {}): CaseOpening {
  return sampleOpening({ processId: crypto.randomUUID(), number: uniqueName('DAYU'), ...part });
}

/** A case that is confirmed, with a part already paid, and stands in persuasion. */
export function casePartlyPaid(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', newOpening(part));
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate of 2017.',
  });
  simulated.give('record-payment', {
    amount: yuan('900.00'),
    receivedOn: simulated.state.openedOn,
    reference: 'bank-1',
    payer: '戴某',
  });
  return simulated;
}

/** Everything the record holds of a case, in a stable order. */
export async function rowsOf(dataSource: DataSource, caseId: string): Promise<Record<string, unknown[]>> {
  const orders = {
    claim: 'id',
    claim_period: 'id',
    amount_by_nature: 'nature',
    stage_interval: 'revision, position',
    process_use: 'used',
    timeline_entry: 'sequence',
    audit_entry: 'revision',
    ledger_transaction: 'revision, position',
    ledger_posting: 'transaction_id, position',
    deadline: 'id',
    duty: 'id',
    document: 'id',
    process_text: 'id',
    process_event: 'revision, position',
    process_link: 'id',
    party: 'id',
  };
  const rows: Record<string, unknown[]> = {
    process: await dataSource.query('SELECT * FROM process WHERE id = $1', [caseId]),
    recovery_case: await dataSource.query('SELECT * FROM recovery_case WHERE id = $1', [caseId]),
  };
  for (const [table, order] of Object.entries(orders)) {
    rows[table] = await dataSource.query(`SELECT * FROM ${table} WHERE process_id = $1 ORDER BY ${order}`, [caseId]);
  }
  return rows;
}
