import type { DataSource, EntityManager } from 'typeorm';
import { auditText, chainedHash, entriesDigest, firstPreviousHash } from './audit-chain.ts';
import { AuditEntryEntity, type AuditEntryRow } from '../entities/audit-entry.ts';
import { LedgerPostingEntity, type LedgerPostingRow } from '../entities/ledger-posting.ts';
import { LedgerTransactionEntity, type LedgerTransactionRow } from '../entities/ledger-transaction.ts';
import { ProcessEntity, type ProcessRow } from '../entities/process.ts';
import { TimelineEntryEntity, type TimelineEntryRow } from '../entities/timeline-entry.ts';

/** What was found wrong, and at which revision. */
export interface AuditFault {
  readonly code:
    | 'process-unknown'
    | 'revision-missing'
    | 'entry-changed'
    | 'chain-broken'
    | 'timeline-or-ledger-changed'
    | 'timeline-incomplete'
    | 'process-not-at-end-of-chain';
  readonly revision: number;
}

export interface AuditVerification {
  readonly processId: string;
  readonly entries: number;
  /** Empty when the record is as it was written. */
  readonly faults: readonly AuditFault[];
}

interface StoredRecord {
  readonly process: Pick<ProcessRow, 'revision' | 'auditHash'> | null;
  readonly audit: readonly AuditEntryRow[];
  readonly timeline: readonly TimelineEntryRow[];
  readonly transactions: readonly LedgerTransactionRow[];
  readonly postings: readonly LedgerPostingRow[];
}

/**
 * Hashes a process's audit entries, timeline and ledger again and compares them with what was written: an entry that was
 * changed, removed or slipped in afterwards is found.
 */
export async function verifyAuditChain(dataSource: DataSource, processId: string): Promise<AuditVerification> {
  const stored = await dataSource.transaction('REPEATABLE READ', (manager) => storedRecord(manager, processId));
  const faults = stored.process === null ? [fault('process-unknown', 0)] : faultsOf(stored, stored.process);
  return { processId, entries: stored.audit.length, faults };
}

async function storedRecord(manager: EntityManager, processId: string): Promise<StoredRecord> {
  return {
    process: await manager.findOne(ProcessEntity, {
      where: { id: processId },
      select: { revision: true, auditHash: true },
    }),
    audit: await manager.find(AuditEntryEntity, { where: { processId }, order: { revision: 'ASC' } }),
    timeline: await manager.find(TimelineEntryEntity, { where: { processId }, order: { sequence: 'ASC' } }),
    transactions: await manager.find(LedgerTransactionEntity, {
      where: { processId },
      order: { revision: 'ASC', position: 'ASC' },
    }),
    postings: await manager.find(LedgerPostingEntity, { where: { processId }, order: { position: 'ASC' } }),
  };
}

function faultsOf(stored: StoredRecord, process: Pick<ProcessRow, 'revision' | 'auditHash'>): AuditFault[] {
  const faults: AuditFault[] = [];
  let previousHash = firstPreviousHash;
  let expectedRevision = 1;
  for (const entry of stored.audit) {
    if (entry.revision !== expectedRevision) faults.push(fault('revision-missing', expectedRevision));
    if (entry.previousHash !== previousHash) faults.push(fault('chain-broken', entry.revision));
    if (entry.hash !== chainedHash(entry.previousHash, auditText(entry)))
      faults.push(fault('entry-changed', entry.revision));
    if (entry.entriesDigest !== storedEntriesDigest(stored, entry.revision)) {
      faults.push(fault('timeline-or-ledger-changed', entry.revision));
    }
    previousHash = entry.hash;
    expectedRevision = entry.revision + 1;
  }
  if (process.revision !== expectedRevision - 1 || process.auditHash !== previousHash) {
    faults.push(fault('process-not-at-end-of-chain', process.revision));
  }
  const gap = stored.timeline.find((entry, index) => entry.sequence !== index + 1);
  if (gap !== undefined) faults.push(fault('timeline-incomplete', gap.revision));
  const unproven = [...stored.timeline, ...stored.transactions].find(({ revision }) => revision >= expectedRevision);
  if (unproven !== undefined) faults.push(fault('timeline-or-ledger-changed', unproven.revision));
  return faults;
}

/** The digest that the rows of one revision give now. */
function storedEntriesDigest({ timeline, transactions, postings }: StoredRecord, revision: number): string {
  const booked = transactions.filter((transaction) => transaction.revision === revision);
  return entriesDigest(
    timeline.filter((entry) => entry.revision === revision),
    booked,
    booked.flatMap(({ id }) => postings.filter(({ transactionId }) => transactionId === id)),
  );
}

function fault(code: AuditFault['code'], revision: number): AuditFault {
  return { code, revision };
}
