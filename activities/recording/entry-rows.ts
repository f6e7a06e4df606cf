import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import { officialLanguage } from '../../wording/language.ts';
import type { Speakers } from '../../wording/kinds.ts';
import { sealWords } from '../../database/sealing/process-texts.ts';
import type { ProcessTextRow } from '../../database/entities/process-text.ts';
import type { ClaimRow } from '../../database/entities/claim.ts';
import type { DeadlineRow } from '../../database/entities/deadline.ts';
import type { DocumentRow } from '../../database/entities/document.ts';
import type { LedgerPostingRow } from '../../database/entities/ledger-posting.ts';
import type { LedgerTransactionRow } from '../../database/entities/ledger-transaction.ts';
import type { StageIntervalRow, StageLeft } from '../../database/entities/stage-interval.ts';
import type { ProcessEventRow } from '../../database/entities/process-event.ts';
import type { ProcessUseRow } from '../../database/entities/process-use.ts';
import type { ProcessLinkRow } from '../../database/entities/process-link.ts';
import type { TimelineEntryRow } from '../../database/entities/timeline-entry.ts';
import { sealingContext } from '../../database/sealing/sealing-contexts.ts';
import type { TimelineAuthor } from '../../domain/kernel/timeline.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { bytesAsText } from '../../database/sealing/bytes-as-text.ts';
import { eventRows, type EventRow } from './event-rows.ts';
import { amountRows, type RecordedAmount } from './amount-rows.ts';
import { dutyRows, type WrittenDuty } from './duty-rows.ts';
import { stageRows, type EnteredStage } from './stage-rows.ts';
import { usedBy } from './used.ts';
import { partyRows, type RecordedParty } from './party-rows.ts';

/** Rows of every kind of process beside its own, without the process they belong to. */
export interface EntryRows {
  readonly parties: readonly RecordedParty[];
  readonly claims: readonly Omit<ClaimRow, 'processId'>[];
  readonly amounts: readonly RecordedAmount[];
  readonly stages: readonly EnteredStage[];
  readonly stageLeft: readonly StageLeft[];
  readonly stageOffice: readonly Pick<StageIntervalRow, 'officeId'>[];
  readonly uses: readonly Pick<ProcessUseRow, 'used'>[];
  readonly timeline: readonly Omit<TimelineEntryRow, 'processId'>[];
  readonly transactions: readonly Omit<LedgerTransactionRow, 'processId'>[];
  readonly postings: readonly Omit<LedgerPostingRow, 'processId'>[];
  readonly deadlines: readonly Omit<DeadlineRow, 'processId'>[];
  readonly duties: readonly WrittenDuty[];
  readonly documents: readonly RequestedDocument[];
  readonly documentChanges: readonly DocumentChange[];
  readonly texts: readonly KeptWords[];
  readonly events: readonly EventRow[];
  readonly eventChanges: readonly Pick<ProcessEventRow, 'id' | 'withdrawnOn'>[];
  readonly links: readonly Omit<ProcessLinkRow, 'processId'>[];
}

/** A document as it is requested; the sealed request is written as the database reads bytes from text. */
export type RequestedDocument = Pick<
  DocumentRow,
  'id' | 'kind' | 'number' | 'templateVersion' | 'issuedOn' | 'toBeServed' | 'revision' | 'status'
> & { readonly requestSealed: string };

/** A text as it is kept; the sealed words are written as the database reads bytes from text. */
export type KeptWords = Pick<ProcessTextRow, 'id' | 'revision'> & { readonly wordsSealed: string };

/** What has become of a document since it was requested. */
export type DocumentChange = Pick<DocumentRow, 'id' | 'servedOn' | 'serviceWay' | 'failedOn'>;

/** @param build of the program that made the transition */
export function entryRows(
  record: AnyTransition,
  listed: Pick<ListedProcess, 'parties' | 'claims' | 'duties' | 'officeId' | 'keptFrom'>,
  speakers: Speakers,
  keyring: Pick<Keyring, 'seal' | 'blindIndex' | 'gramIndex'>,
  build: string,
): EntryRows {
  const { state, revision } = record;
  const { parties, claims } = listed;
  return {
    parties: partyRows(record, parties, keyring),
    claims: record.ledger.length === 0 ? [] : claims.map(({ claimId: id, nature }) => ({ id, nature })),
    amounts: amountRows(record, listed),
    ...stageRows(record, listed),
    uses: usedBy(record, claims, build).map((used) => ({ used })),
    timeline: timelineRows(record, speakers),
    transactions: record.ledger.map(({ id, kind, bookedOn, reference, reverses }, index) => ({
      id,
      revision,
      position: index + 1,
      kind,
      bookedOn,
      reference,
      reverses,
    })),
    postings: record.ledger.flatMap((transaction) =>
      transaction.postings.map(({ account, claimId, amount }, index) => ({
        transactionId: transaction.id,
        position: index + 1,
        account,
        claimId,
        amount,
      })),
    ),
    deadlines: record.deadlines.map(({ runsOutAt, lateEntries = null, fact = null, ...deadline }) => ({
      ...deadline,
      lateEntries,
      fact,
      runsOutAt: new Date(runsOutAt),
      revision,
    })),
    duties: dutyRows(record, listed),
    documents: documentRows(record, keyring),
    documentChanges: state.documents
      .filter(({ servedOn, failedOn }) => servedOn !== null || failedOn !== undefined)
      .map(({ id, servedOn, serviceWay, failedOn = null }) => ({ id, servedOn, serviceWay, failedOn })),
    texts: record.texts.map(({ textId: id, words }) => ({
      id,
      revision,
      wordsSealed: bytesAsText(sealWords(keyring, record.processId, id, words)),
    })),
    events: eventRows(record, keyring),
    eventChanges: state.untakenEvents
      .filter(({ withdrawnOn }) => withdrawnOn !== null)
      .map(({ id, withdrawnOn }) => ({ id, withdrawnOn })),
    links: state.links.map(({ kind: toKind, processId: toId, since, until }) => ({
      id: `${toKind}/${toId}`,
      toKind,
      toId,
      since,
      until,
    })),
  };
}

/** What was said, with its text as it stands from now on in the official language of the office, whoever reads it. */
function timelineRows({ timeline, revision, state }: AnyTransition, speakers: Speakers): EntryRows['timeline'] {
  const { say } = speakers[officialLanguage(rulesOf(state).country)];
  return timeline.map(({ sequence, kind, author, on, at, message, legalBasis, deadlineId, documentId }) => ({
    sequence,
    revision,
    kind,
    ...authorColumns(author),
    occurredOn: on,
    occurredAt: new Date(at),
    message,
    text: say(message),
    legalBasis,
    deadlineId,
    documentId,
  }));
}

type AuthorColumns = Pick<
  TimelineEntryRow,
  'authorKind' | 'authorId' | 'authorName' | 'authorDeadlineId' | 'authorRule'
>;

function authorColumns(author: TimelineAuthor): AuthorColumns {
  const nobody = { authorId: null, authorName: null, authorDeadlineId: null, authorRule: null };
  switch (author.kind) {
    case 'person':
      return { ...nobody, authorKind: 'person', authorId: author.person.id, authorName: author.person.name };
    case 'timer':
      return { ...nobody, authorKind: 'timer', authorDeadlineId: author.deadlineId, authorRule: author.rule };
    case 'system':
      return { ...nobody, authorKind: 'system' };
    default:
      return author satisfies never;
  }
}

function documentRows(record: AnyTransition, keyring: Pick<Keyring, 'seal'>): readonly RequestedDocument[] {
  const { processId, revision, state } = record;
  return record.documents.map((request) => ({
    id: request.id,
    kind: request.kind,
    number: request.number,
    templateVersion: request.templateVersion,
    issuedOn: request.issuedOn,
    toBeServed: state.documents.find(({ id }) => id === request.id)?.toBeServed ?? false,
    revision,
    status: 'requested',
    requestSealed: bytesAsText(
      keyring.seal(JSON.stringify(request), sealingContext.documentRequest(processId, request.id)),
    ),
  }));
}
