import { In, IsNull, MoreThan, Not, type DataSource, type FindOperator } from 'typeorm';
import { auditText } from '../audit/audit-chain.ts';
import { bytesAsText } from '../sealing/bytes-as-text.ts';
import { AmountByNatureEntity, type AmountByNatureRow } from '../entities/amount-by-nature.ts';
import { AuditEntryEntity } from '../entities/audit-entry.ts';
import { ClaimEntity } from '../entities/claim.ts';
import { DeadlineEntity } from '../entities/deadline.ts';
import { DocumentEntity } from '../entities/document.ts';
import { DutyEntity } from '../entities/duty.ts';
import { LedgerPostingEntity } from '../entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../entities/ledger-transaction.ts';
import { StageIntervalEntity, type StageIntervalRow } from '../entities/stage-interval.ts';
import { PartyEntity } from '../entities/party.ts';
import { ProcessEventEntity } from '../entities/process-event.ts';
import { ProcessLinkEntity } from '../entities/process-link.ts';
import { ProcessTextEntity } from '../entities/process-text.ts';
import { ProcessEntity } from '../entities/process.ts';
import { TimelineEntryEntity } from '../entities/timeline-entry.ts';
import { applyPostings, totalsOf } from '../../domain/ledger/booking.ts';
import type { AnyKind } from '../kinds/process-kind.ts';

/** Characters beyond which transitions are not told: Temporal takes so much at once, and the state goes with them. */
const mostCharacters = 500_000;

/**
 * What the record has of a process after a revision, as text that the recorder reads: for the history of a process that goes on
 * from there and has no trace of it. Should the record be restored from a backup later, nothing else has it. Null where
 * there is nothing, or too much for a history.
 */
export async function readMissed(
  dataSource: DataSource,
  kind: AnyKind,
  processId: string,
  revision: number,
): Promise<string | null> {
  const ofProcess = { processId };
  const since = { ...ofProcess, revision: MoreThan(revision) };
  const process = await dataSource
    .getRepository(ProcessEntity)
    .createQueryBuilder('process')
    .addSelect('process.stateSealed')
    .where({ id: processId })
    .getOneOrFail();
  const rowBefore = await kind.readRow(dataSource, processId);
  const lists = await Promise.all(
    kind.lists.map(async ({ table, read }) => [table.name, await read(dataSource, processId)] as const),
  );
  const written = await readEntries(dataSource, ofProcess, since);
  const audit = await dataSource.getRepository(AuditEntryEntity).find({ where: since, order: { revision: 'ASC' } });
  if (audit.length === 0) return null;
  const transitions = audit.map((entry) => ({
    revision: entry.revision,
    auditText: auditText(entry),
    process: [{ ...process, stateSealed: undefined, revision: entry.revision, changedAt: entry.occurredAt }],
    ofKind: [rowBefore(postingsAfter(entry.revision, written))],
    audit: [entry],
    entries: {
      ...entriesAt(entry.revision, written),
      uses: entry.used.map((used) => ({ used })),
      ...Object.fromEntries(lists),
    },
  }));
  const text = JSON.stringify({ kind: kind.name, stateSealed: bytesAsText(process.stateSealed), transitions });
  return text.length > mostCharacters ? null : text;
}

type OfProcess = Readonly<Record<'processId', string>>;
type Entries = Awaited<ReturnType<typeof readEntries>>;

async function readEntries(
  dataSource: DataSource,
  ofProcess: OfProcess,
  since: OfProcess & { revision: FindOperator<number> },
) {
  const transactions = await dataSource
    .getRepository(LedgerTransactionEntity)
    .find({ where: since, order: { revision: 'ASC', position: 'ASC' } });
  return {
    parties: await dataSource.getRepository(PartyEntity).findBy(ofProcess),
    claims: await dataSource.getRepository(ClaimEntity).findBy(ofProcess),
    amounts: await dataSource.getRepository(AmountByNatureEntity).findBy(ofProcess),
    stages: await dataSource.getRepository(StageIntervalEntity).findBy(ofProcess),
    timeline: await dataSource.getRepository(TimelineEntryEntity).find({ where: since, order: { sequence: 'ASC' } }),
    transactions,
    postings: await dataSource.getRepository(LedgerPostingEntity).find({
      where: { ...ofProcess, transactionId: In(transactions.map(({ id }) => id)) },
      order: { position: 'ASC' },
    }),
    deadlines: await dataSource.getRepository(DeadlineEntity).findBy(since),
    duties: await dataSource.getRepository(DutyEntity).findBy(ofProcess),
    documents: await dataSource
      .getRepository(DocumentEntity)
      .createQueryBuilder('document')
      .addSelect('document.requestSealed')
      .where(since)
      .getMany(),
    documentChanges: await dataSource.getRepository(DocumentEntity).findBy(ofProcess),
    texts: await dataSource.getRepository(ProcessTextEntity).findBy(since),
    withdrawnEvents: await dataSource
      .getRepository(ProcessEventEntity)
      .find({ select: { id: true, withdrawnOn: true }, where: { ...ofProcess, withdrawnOn: Not(IsNull()) } }),
    links: await dataSource.getRepository(ProcessLinkEntity).findBy(ofProcess),
    events: await dataSource
      .getRepository(ProcessEventEntity)
      .createQueryBuilder('event')
      .addSelect('event.payloadSealed')
      .where(since)
      .orderBy('event.position')
      .getMany(),
  };
}

/** What a transition wrote, in the order in which it did. */
function entriesAt(revision: number, written: Entries) {
  const isOf = (row: { readonly revision: number }): boolean => row.revision === revision;
  const transactions = written.transactions.filter(isOf);
  return {
    parties: written.parties.map(({ particularsSealed, ...party }) => ({
      ...party,
      particularsSealed: bytesAsText(particularsSealed),
    })),
    claims: written.claims,
    amounts: amountsAt(revision, written),
    ...stagesAt(revision, written.stages),
    timeline: written.timeline.filter(isOf),
    transactions,
    postings: transactions.flatMap(({ id }) => written.postings.filter(({ transactionId }) => transactionId === id)),
    deadlines: written.deadlines.filter(isOf),
    duties: written.duties,
    documents: written.documents.filter(isOf).map(({ requestSealed, ...document }) => ({
      ...document,
      status: 'requested',
      requestSealed: bytesAsText(requestSealed),
    })),
    documentChanges: written.documentChanges.map(({ id, servedOn, serviceWay, failedOn }) => ({
      id,
      servedOn,
      serviceWay,
      failedOn,
    })),
    texts: written.texts.filter(isOf).map(({ wordsSealed, ...text }) => ({
      ...text,
      wordsSealed: bytesAsText(wordsSealed),
    })),
    eventChanges: written.withdrawnEvents,
    links: written.links,
    // They are given again: the other process knows those that it has taken in.
    events: written.events.filter(isOf).map(({ payloadSealed, ...event }) => ({
      ...event,
      payloadSealed: bytesAsText(payloadSealed),
      attempts: 0,
    })),
  };
}

/** What stood on the claims of each nature after a transition: all that is booked now without what was booked later. */
function amountsAt(revision: number, written: Entries): readonly AmountByNatureRow[] {
  const later = postingsAfter(revision, written);
  return written.amounts.map((amount) => {
    const own = new Set(written.claims.flatMap(({ id, nature }) => (nature === amount.nature ? [id] : [])));
    const [before] = applyPostings(
      [{ ...amount, claimId: amount.nature }],
      later.flatMap((posting) =>
        posting.claimId !== null && own.has(posting.claimId)
          ? [{ account: posting.account, claimId: amount.nature, amount: -posting.amount }]
          : [],
      ),
    );
    return before === undefined ? amount : { ...amount, ...totalsOf([before]) };
  });
}

/** What a transition entered, as it stood then, and how it left what was entered before. */
function stagesAt(revision: number, intervals: readonly StageIntervalRow[]) {
  const notLeft = { leftOn: null, leftAtRevision: null, leftBy: null, leftThrough: null };
  return {
    stages: intervals
      .filter((each) => each.revision === revision)
      .map((each) => (each.leftAtRevision === revision ? each : { ...each, ...notLeft })),
    stageLeft: intervals.filter((each) => each.leftAtRevision === revision && each.revision < revision),
  };
}

/** What was booked after a transition: sums that a row has of the ledger were without it then, as the database wants them. */
function postingsAfter(revision: number, { transactions, postings }: Entries) {
  const later = new Set(transactions.filter((each) => each.revision > revision).map(({ id }) => id));
  return postings.filter(({ transactionId }) => later.has(transactionId));
}
