import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { casePartlyPaid, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { auditText, chainedHash, firstPreviousHash } from './audit-chain.ts';
import { verifyAuditChain } from './audit-verification.ts';
import { createDataSource } from '../connection/data-source.ts';
import { AuditEntryEntity } from '../entities/audit-entry.ts';

let record: TestRecord;
let administrator: DataSource;
let processId: string;
let revisions: number;

beforeAll(async () => {
  record = await openRecord();
  administrator = await createDataSource(record.database.urlAs('administrator'), { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await administrator.destroy();
  await record.close();
});

beforeEach(async () => {
  const simulated = casePartlyPaid();
  simulated.until('2026-09-01');
  ({ processId } = simulated.state.opening);
  revisions = simulated.state.revision;
  await record.write(simulated.records);
});

/** Changes rows as an administrator could who has the database to himself and switches its triggers off. */
async function tamper(...statements: readonly string[]): Promise<void> {
  await administrator.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    for (const statement of statements) await manager.query(statement, [processId]);
  });
}

const faults = async () => (await verifyAuditChain(record.dataSource, processId)).faults;

describe('the audit chain', () => {
  it('is whole for a case as it was recorded', async () => {
    expect(revisions).toBeGreaterThan(10);
    expect(await verifyAuditChain(record.dataSource, processId)).toEqual({
      processId,
      entries: revisions,
      faults: [],
    });
  });

  it.each<[string, readonly string[], readonly object[]]>([
    [
      'who gave a command',
      [`UPDATE audit_entry SET actor_name = 'Somebody else' WHERE process_id = $1 AND revision = 2`],
      [{ code: 'entry-changed', revision: 2 }],
    ],
    [
      'what it was made with',
      [`UPDATE audit_entry SET used = array_remove(used, used[1]) WHERE process_id = $1 AND revision = 2`],
      [{ code: 'entry-changed', revision: 2 }],
    ],
    [
      'when it happened',
      [`UPDATE audit_entry SET occurred_at = occurred_at - interval '1 day' WHERE process_id = $1 AND revision = 3`],
      [{ code: 'entry-changed', revision: 3 }],
    ],
    [
      'what a timeline entry says to readers of other languages',
      [
        `UPDATE timeline_entry SET message = '{"code": "not-on-hold", "values": {}}' WHERE process_id = $1 AND sequence = 1`,
      ],
      [{ code: 'timeline-or-ledger-changed', revision: 1 }],
    ],
    [
      'the wording of a timeline entry',
      [`UPDATE timeline_entry SET text = 'Nothing happened.' WHERE process_id = $1 AND sequence = 1`],
      [{ code: 'timeline-or-ledger-changed', revision: 1 }],
    ],
    [
      'the amount of a booking, both sides alike',
      [`UPDATE ledger_posting SET amount = amount * 2 WHERE process_id = $1 AND transaction_id = 'L2'`],
      [{ code: 'timeline-or-ledger-changed', revision: 3 }],
    ],
    [
      'a timeline entry that is gone',
      [`DELETE FROM timeline_entry WHERE process_id = $1 AND sequence = 1`],
      [
        { code: 'timeline-or-ledger-changed', revision: 1 },
        { code: 'timeline-incomplete', revision: 1 },
      ],
    ],
    [
      'a transition that is gone',
      [
        'DELETE FROM audit_entry WHERE process_id = $1 AND revision = 3',
        'DELETE FROM timeline_entry WHERE process_id = $1 AND revision = 3',
      ],
      [
        { code: 'revision-missing', revision: 3 },
        { code: 'chain-broken', revision: 4 },
        { code: 'timeline-incomplete', revision: 4 },
      ],
    ],
    [
      'an entry slipped in after the last transition',
      [
        `INSERT INTO timeline_entry (process_id, sequence, revision, kind, author_kind, occurred_on, occurred_at, message, text)
         SELECT process_id, max(sequence) + 1, 1000, 'alert', 'system', '2026-01-05', now(), '{}', 'x'
         FROM timeline_entry WHERE process_id = $1 GROUP BY process_id`,
      ],
      [{ code: 'timeline-or-ledger-changed', revision: 1000 }],
    ],
  ])('shows %s', async (_what, statements, expected) => {
    await tamper(...statements);

    expect(await faults()).toEqual(expected);
  });

  it('shows an entry that was changed and hashed anew', async () => {
    const entry = await record.dataSource.getRepository(AuditEntryEntity).findOneByOrFail({ processId, revision: 1 });
    const forged = chainedHash(firstPreviousHash, auditText({ ...entry, actorName: 'Somebody else' }));

    await tamper(
      `UPDATE audit_entry SET actor_name = 'Somebody else', hash = '${forged}' WHERE process_id = $1 AND revision = 1`,
    );

    expect(await faults()).toEqual([{ code: 'chain-broken', revision: 2 }]);
  });

  it('shows that the last transitions were cut off', async () => {
    await tamper(
      `DELETE FROM timeline_entry WHERE process_id = $1 AND revision > 3`,
      `DELETE FROM ledger_transaction WHERE process_id = $1 AND revision > 3`,
      `DELETE FROM audit_entry WHERE process_id = $1 AND revision > 3`,
    );

    expect(await faults()).toEqual([{ code: 'process-not-at-end-of-chain', revision: revisions }]);
  });

  it('says so for a case that is not there', async () => {
    const unknown = crypto.randomUUID();

    expect(await verifyAuditChain(record.dataSource, unknown)).toEqual({
      processId: unknown,
      entries: 0,
      faults: [{ code: 'process-unknown', revision: 0 }],
    });
  });
});
