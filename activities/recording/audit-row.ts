import type { TakenIn } from '../../contracts/activities.ts';
import { digestOf, entriesDigest } from '../../database/audit/audit-chain.ts';
import type { AuditEntryRow } from '../../database/entities/audit-entry.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { AnyCause, AnyTransition } from '../../domain/kernel/any-process.ts';
import type { EntryRows } from './entry-rows.ts';
import type { WrittenProcessRow } from './process-row.ts';

/** An audit entry before the database has chained it to the one before. */
export type AuditRow = Omit<AuditEntryRow, 'previousHash' | 'hash'>;

type CauseColumns = Pick<
  AuditEntryRow,
  | 'causeKind'
  | 'command'
  | 'commandId'
  | 'bodyDigest'
  | 'deadlineId'
  | 'deadlinePurpose'
  | 'deadlineRule'
  | 'documentId'
  | 'adoptedVersion'
  | 'actorId'
  | 'actorName'
  | 'requestId'
>;

/** The rows that a transition writes. */
export interface WrittenRows {
  readonly process: WrittenProcessRow;
  readonly listed: Pick<ListedProcess, 'row' | 'lists'>;
  readonly entries: EntryRows;
}

export function auditRow(
  record: AnyTransition,
  takenIn: TakenIn | null,
  rows: WrittenRows,
  recordedAt: Date,
): AuditRow {
  const { process, entries } = rows;
  return {
    processId: record.processId,
    revision: record.revision,
    stage: process.stage,
    ...causeColumns(record.cause),
    occurredOn: record.on,
    occurredAt: new Date(record.at),
    recordedAt,
    entriesDigest: entriesDigest(entries.timeline, entries.transactions, entries.postings),
    contentDigest: contentDigest(record, rows),
    used: entries.uses.map(({ used }) => used),
    runId: takenIn?.runId ?? null,
    taskEventId: takenIn?.taskEventId ?? null,
    outcome: record.outcome,
  };
}

function causeColumns(cause: AnyCause): CauseColumns {
  const nothing = {
    command: null,
    commandId: null,
    bodyDigest: null,
    deadlineId: null,
    deadlinePurpose: null,
    deadlineRule: null,
    documentId: null,
    adoptedVersion: null,
    actorId: null,
    actorName: null,
    requestId: null,
  };
  switch (cause.kind) {
    case 'opening':
      return { ...nothing, causeKind: 'opening', ...actorColumns(cause) };
    case 'command': {
      const { command, commandId, bodyDigest } = cause;
      return { ...nothing, causeKind: 'command', command, commandId, bodyDigest, ...actorColumns(cause) };
    }
    case 'deadline':
    case 'clock-failure': {
      const { kind: causeKind, deadlineId, purpose: deadlinePurpose, rule: deadlineRule } = cause;
      return { ...nothing, causeKind, deadlineId, deadlinePurpose, deadlineRule };
    }
    case 'taken-up':
      return { ...nothing, causeKind: 'taken-up' };
    case 'document-failure':
      return { ...nothing, causeKind: 'document-failure', documentId: cause.documentId };
    case 'calendar':
    case 'office-settings':
    case 'rulebook':
      return { ...nothing, causeKind: cause.kind, adoptedVersion: cause.version };
    default:
      return cause satisfies never;
  }
}

function actorColumns({ actor, requestId }: Extract<AnyCause, { kind: 'opening' | 'command' }>) {
  return { actorId: actor.id, actorName: actor.name, requestId };
}

/**
 * Digest of what the transition did: its cause, where the process stands after it, money, clocks, documents. By it a repeated
 * recording is told from a different one. Wording is left out on purpose: a transition that was recorded just before a
 * crash may be worked out again by a newer version that words its entries differently.
 */
function contentDigest(record: AnyTransition, { process, listed, entries }: WrittenRows): string {
  const { causeKind, command, commandId, bodyDigest, deadlineId, documentId, adoptedVersion } = causeColumns(
    record.cause,
  );
  return digestOf([
    [record.processId, record.revision, record.at, record.on],
    [causeKind, command, commandId, bodyDigest, deadlineId, documentId, adoptedVersion],
    [process.number, process.requestDigest, process.stage, process.stageEnteredOn, process.assignee, process.holdUntil],
    [process.closedOn, process.closingOutcome],
    Object.entries(listed.row),
    Object.entries(listed.lists).map(([name, rows]) => [name, rows.map((row) => Object.entries(row))]),
    entries.transactions.map(({ id, kind, bookedOn, reference, reverses }) => [
      id,
      kind,
      bookedOn,
      reference,
      reverses,
    ]),
    entries.postings.map(({ transactionId, account, claimId, amount }) => [transactionId, account, claimId, amount]),
    entries.deadlines.map(({ id, purpose, subject, rule, due, runsOutAt, status, remaining, endedOn }) => [
      id,
      purpose,
      subject,
      rule,
      due,
      runsOutAt.getTime(),
      status,
      remaining,
      endedOn,
    ]),
    entries.documents.map(({ id, kind, number, issuedOn }) => [id, kind, number, issuedOn]),
    entries.events.map(({ id, toKind, toId, event }) => [id, toKind, toId, event]),
    entries.links.map(({ id, until }) => [id, until]),
    entries.documentChanges.map(({ id, servedOn, serviceWay, failedOn }) => [id, servedOn, serviceWay, failedOn]),
  ]);
}
