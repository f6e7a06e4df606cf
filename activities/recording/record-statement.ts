import { firstPreviousHash } from '../../database/audit-chain.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { CaseTextEntity } from '../../database/entities/case-text.ts';
import { ClaimEntity } from '../../database/entities/claim.ts';
import { ClaimPeriodEntity } from '../../database/entities/claim-period.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import { LedgerPostingEntity } from '../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../../database/entities/ledger-transaction.ts';
import { RecoveryCaseEntity } from '../../database/entities/recovery-case.ts';
import { TimelineEntryEntity } from '../../database/entities/timeline-entry.ts';
import type { EntryRows } from './entry-rows.ts';
import { append, columnsOf, given, names, put, putOnce, putWhereChanged, values } from './table-writes.ts';

/** Order of a statement's parts; each is left out where a transition has no rows for it. */
export const recordParts = [
  'claimPeriods',
  'claims',
  'timeline',
  'transactions',
  'postings',
  'deadlines',
  'documents',
  'services',
  'texts',
] as const satisfies readonly (keyof EntryRows)[];

/** How the case's own row is written: put there by the first transition, moved on by each later one. */
export type RecordKind = 'opening' | 'move';

/**
 * One statement that writes a whole transition: one round trip, and a transaction by itself. Its first part writes the
 * case's row if the case stands at the previous revision and has never carried out the command; all others hang on that part
 * and write nothing when it found nothing. It gives one row if it has written, else none.
 *
 * Parameters: $1 case id, $2 previous revision, $3 sealed state, $4 text of the audit entry, $5 case row, $6 audit row, then
 * one for each of `parts`; rows are JSON arrays under their property names.
 */
export function recordStatement(kind: RecordKind, parts: readonly (keyof EntryRows)[]): string {
  const moved = kind === 'opening' ? openedCase : movedCase;
  const writes = parts.map((part, index) => `${part} AS (${writers[part](`$${7 + index}`)})`);
  return `WITH ${[moved, `audit AS (${auditWrite})`, ...writes].join(',\n')}\nSELECT id FROM moved`;
}

const hashAfter = (previousHash: string): string =>
  `encode(sha256(convert_to(${previousHash} || E'\\n' || $4::text, 'UTF8')), 'hex')`;

const caseColumns = columnsOf(RecoveryCaseEntity, ['openedAt', 'stateSealed', 'auditHash']);
const changingColumns = caseColumns.filter(({ primary }) => !primary);

/** A case that is there already, or another one with the same number, is left as it is. */
const openedCase = `moved AS (
    INSERT INTO recovery_case (${names(caseColumns)}, opened_at, state_sealed, audit_hash)
    SELECT ${values(caseColumns)}, given."changedAt", $3::bytea, ${hashAfter(`'${firstPreviousHash}'`)}
    FROM ${given(caseColumns, '$5')}
    WHERE given.id = $1::uuid AND $2::integer = 0
    ON CONFLICT DO NOTHING
    RETURNING id, '${firstPreviousHash}' AS previous_hash, audit_hash
  )`;

const movedCase = `held AS (
    SELECT id, audit_hash FROM recovery_case
    WHERE id = $1::uuid AND revision = $2::integer AND NOT EXISTS (
      SELECT FROM audit_entry WHERE case_id = $1::uuid AND command_id = ($6::json -> 0 ->> 'commandId')
    )
    FOR NO KEY UPDATE
  ),
  moved AS (
    UPDATE recovery_case AS stored
    SET (${names(changingColumns)}, state_sealed, audit_hash) =
      ROW(${values(changingColumns)}, $3::bytea, ${hashAfter('held.audit_hash')})
    FROM held, ${given(caseColumns, '$5')}
    WHERE stored.id = $1::uuid AND stored.id = held.id
    RETURNING stored.id, held.audit_hash AS previous_hash, stored.audit_hash
  )`;

const auditColumns = columnsOf(AuditEntryEntity, ['previousHash', 'hash']);
const auditWrite = `
    INSERT INTO audit_entry (${names(auditColumns)}, previous_hash, hash)
    SELECT ${values(auditColumns)}, moved.previous_hash, moved.audit_hash
    FROM moved, ${given(auditColumns, '$6')}`;

/** What is known of a document only after it was requested. */
const laterDocumentColumns = [
  'servedOn',
  'serviceWay',
  'contentSealed',
  'sha256',
  'size',
  'renderedAt',
  'dispatchedAt',
  'dispatchReference',
  'lastError',
] as const;

const writers: Readonly<Record<keyof EntryRows, (parameter: string) => string>> = {
  claimPeriods: (parameter) => putWhereChanged(ClaimPeriodEntity, parameter),
  claims: (parameter) => putOnce(ClaimEntity, parameter),
  timeline: (parameter) => append(TimelineEntryEntity, parameter),
  transactions: (parameter) => append(LedgerTransactionEntity, parameter),
  postings: (parameter) => append(LedgerPostingEntity, parameter),
  deadlines: (parameter) => put(DeadlineEntity, parameter),
  documents: (parameter) => append(DocumentEntity, parameter, laterDocumentColumns),
  texts: (parameter) => append(CaseTextEntity, parameter),
  services: (parameter) => `
    UPDATE document AS stored SET served_on = given."servedOn", service_way = given."serviceWay"
    FROM moved, json_to_recordset(${parameter}::json) AS given (id text, "servedOn" date, "serviceWay" text)
    WHERE stored.case_id = $1::uuid AND stored.case_id = moved.id AND stored.id = given.id
      AND (stored.served_on, stored.service_way) IS DISTINCT FROM (given."servedOn", given."serviceWay")`,
};
