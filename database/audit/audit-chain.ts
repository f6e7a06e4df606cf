import type { Message, MessageValue } from '../../domain/message.ts';
import { createHash } from 'node:crypto';
import type { AuditEntryRow } from '../entities/audit-entry.ts';
import type { LedgerPostingRow } from '../entities/ledger-posting.ts';
import type { LedgerTransactionRow } from '../entities/ledger-transaction.ts';
import type { TimelineEntryRow } from '../entities/timeline-entry.ts';

/** What the first entry of every process continues. */
export const firstPreviousHash = '0'.repeat(64);

/**
 * Hash of an audit entry: SHA-256, hexadecimal, of the previous hash, a line feed and the entry's text. The statement that
 * writes an entry computes the same in the database, where the previous hash is known.
 */
export function chainedHash(previousHash: string, text: string): string {
  return sha256(`${previousHash}\n${text}`);
}

/** Everything of an audit entry that its hash covers. */
export function auditText(entry: Omit<AuditEntryRow, 'previousHash' | 'hash'>): string {
  return JSON.stringify([
    entry.processId,
    entry.revision,
    entry.stage,
    entry.causeKind,
    entry.command,
    entry.commandId,
    entry.bodyDigest,
    entry.deadlineId,
    entry.deadlinePurpose,
    entry.deadlineRule,
    entry.documentId,
    entry.actorId,
    entry.actorName,
    entry.requestId,
    entry.occurredOn,
    entry.occurredAt.getTime(),
    entry.recordedAt.getTime(),
    entry.entriesDigest,
    entry.contentDigest,
    entry.used,
    ...(entry.adoptedVersion === null ? [] : [entry.adoptedVersion]),
  ]);
}

/** Digest of what a transition leaves for good: its timeline entries and bookings, in their order. */
export function entriesDigest(
  timeline: readonly Omit<TimelineEntryRow, 'processId'>[],
  transactions: readonly Omit<LedgerTransactionRow, 'processId'>[],
  postings: readonly Omit<LedgerPostingRow, 'processId'>[],
): string {
  return digestOf([timeline.map(timelineFacts), transactions.map(transactionFacts), postings.map(postingFacts)]);
}

/** SHA-256, hexadecimal, of a value as JSON. Give arrays of plain values: the order of an object's keys would count. */
export function digestOf(value: readonly unknown[]): string {
  return sha256(JSON.stringify(value));
}

/** A message with the names of its values in a fixed order: the database keeps them in one of its own. */
function inFixedOrder(value: MessageValue | Message): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inFixedOrder);
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => [name, inFixedOrder(each)]);
}

function timelineFacts(entry: Omit<TimelineEntryRow, 'processId'>): readonly unknown[] {
  return [
    entry.sequence,
    entry.revision,
    entry.kind,
    entry.authorKind,
    entry.authorId,
    entry.authorName,
    entry.authorDeadlineId,
    entry.authorRule,
    entry.occurredOn,
    entry.occurredAt.getTime(),
    inFixedOrder(entry.message),
    entry.text,
    entry.legalBasis,
    entry.deadlineId,
    entry.documentId,
  ];
}

function transactionFacts(transaction: Omit<LedgerTransactionRow, 'processId'>): readonly unknown[] {
  const { id, revision, position, kind, bookedOn, reference, reverses } = transaction;
  return [id, revision, position, kind, bookedOn, reference, reverses];
}

function postingFacts(posting: Omit<LedgerPostingRow, 'processId'>): readonly unknown[] {
  const { transactionId, position, account, claimId, amount } = posting;
  return [transactionId, position, account, claimId, amount];
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
