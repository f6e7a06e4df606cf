import { firstPreviousHash } from '../../database/audit/audit-chain.ts';
import { columnsOf } from '../../database/columns.ts';
import { AmountByNatureEntity } from '../../database/entities/amount-by-nature.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { ProcessEntity } from '../../database/entities/process.ts';
import { ProcessEventEntity, type ProcessEventRow } from '../../database/entities/process-event.ts';
import { ProcessLinkEntity } from '../../database/entities/process-link.ts';
import { ProcessTextEntity } from '../../database/entities/process-text.ts';
import { ProcessUseEntity } from '../../database/entities/process-use.ts';
import { ClaimEntity } from '../../database/entities/claim.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { DutyEntity, type DutyRow } from '../../database/entities/duty.ts';
import { DocumentEntity, type DocumentRow } from '../../database/entities/document.ts';
import { PartyEntity, type PartyRow } from '../../database/entities/party.ts';
import { LedgerPostingEntity } from '../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../../database/entities/ledger-transaction.ts';
import { StageIntervalEntity, type StageIntervalRow } from '../../database/entities/stage-interval.ts';
import { TimelineEntryEntity } from '../../database/entities/timeline-entry.ts';
import { tableOf } from '../../database/tables.ts';
import type { AnyKind } from '../../database/kinds/process-kind.ts';
import type { EntryRows } from './entry-rows.ts';
import { addOwn, append, changeOwn, given, names, put, putOnce, putWhereChanged, values } from './table-writes.ts';

/** Further parts of a statement, in order; each is left out where a transition has no rows for it. */
const commonParts = [
  'parties',
  'claims',
  'amounts',
  'stages',
  'stageLeft',
  'stageOffice',
  'uses',
  'timeline',
  'transactions',
  'postings',
  'deadlines',
  'duties',
  'documents',
  'documentChanges',
  'texts',
  'events',
  'eventChanges',
  'links',
] as const satisfies readonly (keyof EntryRows)[];

/** The parts that a statement for a kind can have: those of every process, and the lists of its own. */
export function partsOf({ lists }: Pick<AnyKind, 'lists'>): readonly string[] {
  return [...commonParts, ...lists.map(({ table }) => table.name)];
}

/** Whether a part says all that stands of it, so that it is written even where that is nothing. */
export function saysAll(part: string): boolean {
  return part === 'duties';
}

/** How the process's own rows are written: put there by the first transition, moved on by each later one. */
export type RecordKind = 'opening' | 'move';

/**
 * One statement that writes a whole transition: one round trip, and a transaction by itself. Its first part writes the
 * process's row if the process stands at the previous revision and has never carried out the command; all others hang on that
 * part and write nothing when it found nothing. It gives one row if it has written, else none.
 *
 * Parameters: $1 process id, $2 previous revision, $3 sealed state, $4 text of the audit entry, $5 process row, $6 row of the
 * process's kind, $7 audit row, then one for each of `parts`; rows are JSON arrays under their property names.
 */
export function recordStatement(
  kind: RecordKind,
  of: Pick<AnyKind, 'table' | 'lists'>,
  parts: readonly string[],
): string {
  const own =
    kind === 'opening'
      ? [opened, `listed AS (${addOwn(of.table, '$6')})`]
      : [moved, `listed AS (${changeOwn(of.table, '$6')})`];
  const writers = writersOf(of);
  const writes = parts.flatMap((part, index) => {
    const parameter = `$${8 + index}`;
    const write = `${part} AS (${writerOf(writers, part)(parameter)})`;
    return saysAll(part) && kind === 'move' ? [write, `duties_done AS (${dutiesDone(parameter)})`] : [write];
  });
  return `WITH ${[...own, `audit AS (${auditWrite})`, ...writes].join(',\n')}\nSELECT id FROM moved`;
}

type Writer = (parameter: string) => string;

function writersOf({ lists }: Pick<AnyKind, 'lists'>): ReadonlyMap<string, Writer> {
  const ofLists = lists.map(({ table }): [string, Writer] => [
    table.name,
    (parameter) => putWhereChanged(table, parameter),
  ]);
  return new Map<string, Writer>([...Object.entries(commonWriters), ...ofLists]);
}

function writerOf(writers: ReadonlyMap<string, Writer>, part: string): Writer {
  const writer = writers.get(part);
  if (writer === undefined) throw new Error(`A transition of this kind of process has no part ${part}.`);
  return writer;
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
    RETURNING id, opened_at, '${firstPreviousHash}' AS previous_hash, audit_hash
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
    RETURNING stored.id, stored.opened_at, held.audit_hash AS previous_hash, stored.audit_hash
  )`;

const auditColumns = columnsOf(AuditEntryEntity, ['previousHash', 'hash']);
const auditWrite = `
    INSERT INTO audit_entry (${names(auditColumns)}, previous_hash, hash)
    SELECT ${values(auditColumns)}, moved.previous_hash, moved.audit_hash
    FROM moved, ${given(auditColumns, '$7')}`;

/** What stands and is not among the duties any more is done. */
const dutiesDone = (parameter: string): string => `
    UPDATE duty AS stored SET state = 'done', revision = given.revision, changed_at = given."changedAt"
    FROM moved, ${given(processColumns, '$5')}
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.state = 'open'
      AND stored.id NOT IN (SELECT standing.id FROM json_to_recordset(${parameter}::json) AS standing (id text))`;

/** What is known of a document only after it was requested. */
const laterDocumentColumns = [
  'servedOn',
  'serviceWay',
  'failedOn',
  'fileKey',
  'sha256',
  'size',
  'namesReporter',
  'substituted',
  'renderedAt',
  'dispatchedAt',
  'dispatchReference',
  'lastError',
] as const satisfies readonly (keyof DocumentRow)[];

const leftColumns = columnsOf(StageIntervalEntity).filter(({ property }) => property.startsWith('left'));
const howLeftColumns = leftColumns.filter(({ property }) => property !== ('leftOn' satisfies keyof StageIntervalRow));

/** What is known of an event only once it is on its way. */
const laterEventColumns = [
  'deliveredAt',
  'lastError',
  'reportedAt',
  'withdrawnOn',
] as const satisfies readonly (keyof ProcessEventRow)[];

const commonWriters: Readonly<Record<keyof EntryRows, Writer>> = {
  // Who it is is sealed anew each time: what is keyed tells whether it has changed.
  parties: (parameter) =>
    putWhereChanged(tableOf(PartyEntity), parameter, ['particularsSealed' satisfies keyof PartyRow]),
  claims: (parameter) => putOnce(tableOf(ClaimEntity), parameter),
  amounts: (parameter) => putWhereChanged(tableOf(AmountByNatureEntity), parameter),
  stages: (parameter) => append(tableOf(StageIntervalEntity), parameter),
  // All parts of a statement see what stood before it: what it enters is not what it leaves. Where the clock of a server was put
  // back, a stage was left on the day on which it was entered: no clock is so wrong that a process stands still.
  stageLeft: (parameter) => `
    UPDATE stage_interval AS stored
    SET (left_on, ${names(howLeftColumns)}) = ROW(greatest(stored.entered_on, given."leftOn"), ${values(howLeftColumns)})
    FROM moved, ${given(leftColumns, parameter)}
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.left_on IS NULL`,
  stageOffice: (parameter) => `
    UPDATE stage_interval AS stored SET office_id = given."officeId"
    FROM moved, json_to_recordset(${parameter}::json) AS given ("officeId" text)
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.left_on IS NULL
      AND stored.office_id <> given."officeId"`,
  uses: (parameter) => putOnce(tableOf(ProcessUseEntity), parameter),
  timeline: (parameter) => append(tableOf(TimelineEntryEntity), parameter),
  transactions: (parameter) => append(tableOf(LedgerTransactionEntity), parameter),
  postings: (parameter) => append(tableOf(LedgerPostingEntity), parameter),
  deadlines: (parameter) => put(tableOf(DeadlineEntity), parameter),
  // The transition that has left a duty as it is says nothing of what it is.
  duties: (parameter) =>
    putWhereChanged(tableOf(DutyEntity), parameter, ['revision', 'changedAt'] satisfies (keyof DutyRow)[]),
  documents: (parameter) => append(tableOf(DocumentEntity), parameter, laterDocumentColumns),
  texts: (parameter) => append(tableOf(ProcessTextEntity), parameter),
  eventChanges: (parameter) => `
    UPDATE process_event AS stored SET withdrawn_on = given."withdrawnOn"
    FROM moved, json_to_recordset(${parameter}::json) AS given (id text, "withdrawnOn" date)
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.id = given.id
      AND stored.withdrawn_on IS DISTINCT FROM given."withdrawnOn"`,
  links: (parameter) => putWhereChanged(tableOf(ProcessLinkEntity), parameter),
  events: (parameter) => append(tableOf(ProcessEventEntity), parameter, laterEventColumns),
  documentChanges: (parameter) => `
    UPDATE document AS stored
    SET served_on = given."servedOn", service_way = given."serviceWay", failed_on = given."failedOn"
    FROM moved,
      json_to_recordset(${parameter}::json) AS given (id text, "servedOn" date, "serviceWay" text, "failedOn" date)
    WHERE stored.process_id = $1::uuid AND stored.process_id = moved.id AND stored.id = given.id
      AND (stored.served_on, stored.service_way, stored.failed_on)
        IS DISTINCT FROM (given."servedOn", given."serviceWay", given."failedOn")`,
};
