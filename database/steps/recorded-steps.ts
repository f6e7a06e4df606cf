import type { Message } from '../../domain/message.ts';
import { Between, In, LessThan, MoreThanOrEqual, type DataSource } from 'typeorm';
import { AuditEntryEntity, type AuditEntryRow } from '../entities/audit-entry.ts';
import { DeadlineEntity } from '../entities/deadline.ts';
import { DocumentEntity, type DocumentRow } from '../entities/document.ts';
import { ProcessEntity } from '../entities/process.ts';
import { LedgerPostingEntity, type LedgerPostingRow } from '../entities/ledger-posting.ts';
import { LedgerTransactionEntity, type LedgerTransactionRow } from '../entities/ledger-transaction.ts';
import { TimelineEntryEntity, type TimelineEntryRow } from '../entities/timeline-entry.ts';

export type LetterRow = Pick<DocumentRow, 'processId' | 'id' | 'kind' | 'number' | 'status' | 'revision'>;

/** Another process that has sent a command. */
interface Sender {
  readonly kind: string;
  readonly processId: string;
  readonly number: string;
}

/** A transition, and everything that the record has of what it did. */
export interface RecordedStep {
  readonly audit: AuditEntryRow;
  /** Null for the opening. */
  readonly stageBefore: string | null;
  /** Of the clock that set it off. */
  readonly clockTitle: Message | undefined;
  /** The process that the record has under the id of whoever gave the command: people have none. */
  readonly sender: Sender | undefined;
  readonly timeline: readonly TimelineEntryRow[];
  readonly letters: readonly LetterRow[];
  readonly transactions: readonly LedgerTransactionRow[];
  readonly postings: readonly LedgerPostingRow[];
}

/** Which steps: so many after, or before, a revision. */
export interface WantedSteps {
  readonly processId: string;
  readonly order: 'ascending' | 'descending';
  /** Null for those at the beginning, or at the end. */
  readonly beyond: number | null;
  readonly limit: number;
}

/**
 * Reads steps out of the record, in at most seven statements, however many they are and whatever they did. One more than are
 * wanted, without what it did, tells that there are more.
 */
export async function readSteps(dataSource: DataSource, wanted: WantedSteps): Promise<readonly RecordedStep[]> {
  const { processId, limit } = wanted;
  const { steps, stages } = await auditOf(dataSource, wanted);
  const revisions = steps.slice(0, limit).map(({ revision }) => revision);
  if (revisions.length === 0) return [];
  const revision = Between(Math.min(...revisions), Math.max(...revisions));
  const timeline = await dataSource
    .getRepository(TimelineEntryEntity)
    .find({ where: { processId, revision }, order: { sequence: 'ASC' } });
  const letters = await dataSource.getRepository(DocumentEntity).find({
    select: { processId: true, id: true, kind: true, number: true, status: true, revision: true },
    where: { processId, revision },
  });
  const transactions = await dataSource
    .getRepository(LedgerTransactionEntity)
    .find({ where: { processId, revision }, order: { revision: 'ASC', position: 'ASC' } });
  const postings = await postingsOf(dataSource, processId, transactions);
  const clockTitles = await clockTitlesOf(dataSource, processId, steps);
  const senders = await sendersOf(dataSource, steps);
  const ofStep = <Row extends { readonly revision: number }>(rows: readonly Row[], { revision: of }: AuditEntryRow) =>
    rows.filter((row) => row.revision === of);
  return steps.map((audit) => ({
    audit,
    stageBefore: stages.get(audit.revision - 1) ?? null,
    clockTitle: clockTitles.get(audit.deadlineId ?? ''),
    sender: senders.get(audit.actorId ?? ''),
    timeline: ofStep(timeline, audit),
    letters: ofStep(letters, audit).toSorted((one, other) => inOrderOfIssue(one.id, other.id)),
    transactions: ofStep(transactions, audit),
    postings,
  }));
}

/** The steps, and the stages of theirs and of the one before each: upwards the step before the page is read as well. */
async function auditOf(dataSource: DataSource, { processId, order, beyond, limit }: WantedSteps) {
  const upwards = order === 'ascending';
  const rows = await dataSource.getRepository(AuditEntryEntity).find({
    where: {
      processId,
      ...(beyond === null ? {} : { revision: upwards ? MoreThanOrEqual(beyond) : LessThan(beyond) }),
    },
    order: { revision: upwards ? 'ASC' : 'DESC' },
    take: limit + (upwards && beyond !== null ? 2 : 1),
  });
  const steps = rows.filter(({ revision }) => revision !== beyond);
  return { steps, stages: new Map<number, string>(rows.map(({ revision, stage }) => [revision, stage])) };
}

async function postingsOf(
  dataSource: DataSource,
  processId: string,
  transactions: readonly LedgerTransactionRow[],
): Promise<readonly LedgerPostingRow[]> {
  if (transactions.length === 0) return [];
  return dataSource.getRepository(LedgerPostingEntity).find({
    where: { processId, transactionId: In(transactions.map(({ id }) => id)) },
    order: { transactionId: 'ASC', position: 'ASC' },
  });
}

async function clockTitlesOf(
  dataSource: DataSource,
  processId: string,
  steps: readonly AuditEntryRow[],
): Promise<ReadonlyMap<string, Message>> {
  const ids = steps.flatMap(({ deadlineId }) => (deadlineId === null ? [] : [deadlineId]));
  if (ids.length === 0) return new Map();
  const clocks = await dataSource
    .getRepository(DeadlineEntity)
    .find({ select: { id: true, title: true }, where: { processId, id: In(ids) } });
  return new Map(clocks.map(({ id, title }) => [id, title]));
}

const idOfProcess = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function sendersOf(
  dataSource: DataSource,
  steps: readonly AuditEntryRow[],
): Promise<ReadonlyMap<string, Sender>> {
  const ids = new Set(steps.flatMap(({ actorId }) => (actorId !== null && idOfProcess.test(actorId) ? [actorId] : [])));
  if (ids.size === 0) return new Map();
  const senders = await dataSource
    .getRepository(ProcessEntity)
    .find({ select: { id: true, kind: true, number: true }, where: { id: In([...ids]) } });
  return new Map(senders.map(({ id, kind, number }) => [id, { kind, processId: id, number }]));
}

/** W10 comes after W9. */
function inOrderOfIssue(one: string, other: string): number {
  return one.length - other.length || one.localeCompare(other);
}
