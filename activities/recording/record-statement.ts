import type { EntitySchema } from 'typeorm';
import { firstPreviousHash } from '../../database/audit-chain.ts';
import { columnsOf } from '../../database/columns.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { ProcessEntity } from '../../database/entities/process.ts';
import { ProcessTextEntity } from '../../database/entities/process-text.ts';
import { ClaimEntity } from '../../database/entities/claim.ts';
import { ClaimPeriodEntity } from '../../database/entities/claim-period.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import { PartyEntity } from '../../database/entities/party.ts';
import { LedgerPostingEntity } from '../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../../database/entities/ledger-transaction.ts';
import { TimelineEntryEntity } from '../../database/entities/timeline-entry.ts';
import type { EntryRows } from './entry-rows.ts';
import { addOwn, append, changeOwn, given, names, put, putOnce, putWhereChanged, values } from './table-writes.ts';

/** Order of a statement's further parts; each is left out where a transition has no rows for it. */
export const recordParts = [
  'parties',
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

/** How the process's own rows are written: put there by the first transition, moved on by each later one. */
export type RecordKind = 'opening' | 'move';

/**
 * One statement that writes a whole transition: one round trip, and a transaction by itself. Its first part writes the
 * process's row if the process stands at the previous revision and has never carried out the command; all others hang on that
 * part and write nothing when it found nothing. It gives one row if it has written, else none.
 *
 * Parameters: $1 process id, $2 previous revision, $3 sealed state, $4 text of the audit entry, $5 process row, $6 row of the
 * process's kind, $7 audit row, then one for each of `parts`; rows are JSON arrays under their property names.
 *
 * @param ofKind table with what only processes of this kind list
 */
export function recordStatement<Row>(
  kind: RecordKind,
  ofKind: EntitySchema<Row>,
  parts: readonly (keyof EntryRows)[],
): string {
  const own =
    kind === 'opening'
      ? [opened, `listed AS (${addOwn(ofKind, '$6')})`]
      : [moved, `listed AS (${changeOwn(ofKind, '$6')})`];
  const writes = parts.map((part, index) => `${part} AS (${writers[part](`$${8 + index}`)})`);
  return `WITH ${[...own, `audit AS (${auditWrite})`, ...writes].join(',\n')}\nSELECT id FROM moved`;
}

const hashAfter = (previousHash: string): string =>
  `encode(sha256(convert_to(${previousHash} || E'\\n' || $4::text, 'UTF8')), 'hex')`;

const processColumns = columnsOf(ProcessEntity, ['openedAt', 'stateSealed', 'auditHash']);
const changingColumns = processColumns.filter(({ primary }) => !primary);

/** A process that is there already, or another one with the same number, is left as it is. */
const opened = `moved AS (
    INSERT INTO process (${names(processColumns)}, opened_at, state_sealed, audit_hash)
    SELECT ${values(processColumns)}, given."changedAt", $3::bytea, ${hashAfter(`'${firstPreviousHash}'`)}
    FROM ${given(processColumns, '$5')}
    WHERE given.id = $1::uuid AND $2::integer = 0
    ON CONFLICT DO NOTHING
    RETURNING id, '${firstPreviousHash}' AS previous_hash, audit_hash
  )`;

const moved = `held AS (
    SELECT id, audit_hash FROM process
    WHERE id = $1::uuid AND revision = $2::integer AND NOT EXISTS (
      SELECT FROM audit_entry WHERE process_id = $1::uuid AND command_id = ($7::json -> 0 ->> 'commandId')
    )
    FOR NO KEY UPDATE
  ),
  moved AS (
    UPDATE process AS stored
    SET (${names(changingColumns)}, state_sealed, audit_hash) =
      ROW(${values(changingColumns)}, $3::bytea, ${hashAfter('held.audit_hash')})
    FROM held, ${given(processColumns, '$5')}
    WHERE stored.id = $1::uuid AND stored.id = held.id
    RETURNING stored.id, held.audit_hash AS previous_hash, stored.audit_hash
  )`;

const auditColumns = columnsOf(AuditEntryEntity, ['previousHash', 'hash']);
const auditWrite = `
    INSERT INTO audit_entry (${names(auditColumns)}, previous_hash, hash)
    SELECT ${values(auditColumns)}, moved.previous_hash, moved.audit_hash
    FROM moved, ${given(auditColumns, '$7')}`;

/** What is known of a document only after it was requested. */
const laterDocumentColumns = [
  'servedOn',
  'serviceWay',
  'fileKey',
  'sha256',
  'size',
  'renderedAt',
  'dispatchedAt',
  'dispatchReference',
  'lastError',
] as const;

const writers: Readonly<Record<keyof EntryRows, (parameter: string) => string>> = {
  // Who it is is sealed anew each time: what is keyed tells whether it has changed.
  parties: (parameter) => putWhereChanged(PartyEntity, parameter, ['particularsSealed']),
  claimPeriods: (parameter) => putWhereChanged(ClaimPeriodEntity, parameter),
  claims: (parameter) => putOnce(ClaimEntity, parameter),
  timeline: (parameter) => append(TimelineEntryEntity, parameter),
  transactions: (parameter) => append(LedgerTransactionEntity, parameter),
  postings: (parameter) => append(LedgerPostingEntity, parameter),
  deadlines: (parameter) => put(DeadlineEntity, parameter),
  documents: (parameter) => append(DocumentEntity, parameter, laterDocumentColumns),
  texts: (parameter) => append(ProcessTextEntity, parameter),
  services: (parameter) => `
    UPDATE document AS stored SET served_on = given."servedOn", service_way = given."serviceWay"
    FROM moved, json_to_recordset(${parameter}::json) AS given (id text, "servedOn" date, "serviceWay" text)
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.id = given.id
      AND (stored.served_on, stored.service_way) IS DISTINCT FROM (given."servedOn", given."serviceWay")`,
};
