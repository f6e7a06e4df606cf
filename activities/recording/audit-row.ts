import { digestOf, entriesDigest } from '../../database/audit-chain.ts';
import type { AuditEntryRow } from '../../database/entities/audit-entry.ts';
import type { TransitionCause, TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import type { CaseRow } from './case-row.ts';
import type { EntryRows } from './entry-rows.ts';

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

export function auditRow(record: TransitionRecord, row: CaseRow, entries: EntryRows, recordedAt: Date): AuditRow {
  return {
    caseId: record.caseId,
    revision: record.revision,
    stage: row.stage,
    ...causeColumns(record.cause),
    occurredOn: record.on,
    occurredAt: new Date(record.at),
    recordedAt,
    entriesDigest: entriesDigest(entries.timeline, entries.transactions, entries.postings),
    contentDigest: contentDigest(record, row, entries),
  };
}

function causeColumns(cause: TransitionCause): CauseColumns {
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
      return { ...nothing, causeKind: 'calendar', adoptedVersion: cause.version };
    case 'office-settings':
      return { ...nothing, causeKind: 'office-settings', adoptedVersion: cause.version };
    default:
      return cause satisfies never;
  }
}

function actorColumns({ actor, requestId }: Extract<TransitionCause, { kind: 'opening' | 'command' }>) {
  return { actorId: actor.id, actorName: actor.name, requestId };
}

/**
 * Digest of what the transition did: its cause, where the case stands after it, money, clocks, documents. By it a repeated
 * recording is told from a different one. Wording is left out on purpose: a transition that was recorded just before a
 * crash may be worked out again by a newer version that words its entries differently.
 */
function contentDigest(record: TransitionRecord, row: CaseRow, entries: EntryRows): string {
  const { causeKind, command, commandId, bodyDigest, deadlineId, documentId, adoptedVersion } = causeColumns(
    record.cause,
  );
  return digestOf([
    [record.caseId, record.revision, record.at, record.on],
    [causeKind, command, commandId, bodyDigest, deadlineId, documentId, adoptedVersion],
    [row.number, row.requestDigest, row.stage, row.stageEnteredOn, row.assignee, row.holdUntil],
    [row.claimed, row.recovered, row.waived, row.outstanding, row.owedBack, row.backPayDue],
    [row.suspicion, row.referralStatus, row.closedOn, row.closingOutcome],
    entries.claimPeriods.map(({ id, from, to, benefitCode, amount }) => [id, from, to, benefitCode, amount]),
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
    entries.services.map(({ id, servedOn, serviceWay }) => [id, servedOn, serviceWay]),
  ]);
}
