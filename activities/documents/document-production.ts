import { ApplicationFailure } from '@temporalio/common';
import { Not } from 'typeorm';
import type { DataSource, Repository } from 'typeorm';
import type { DocumentActivities, ProducedDocument } from '../../contracts/activities.ts';
import type { ReporterIdentity, ReporterStore } from '../../contracts/reporter-store.ts';
import { ProcessTextError, wordsFor } from '../../database/sealing/process-texts.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import type { DocumentRow } from '../../database/entities/document.ts';
import { officesNow } from '../../database/offices/office-particulars-versions.ts';
import { sealingContext } from '../../database/sealing/sealing-contexts.ts';
import { DomainError } from '../../domain/error.ts';
import { gapsOf, withoutGaps } from '../../domain/kernel/office-particulars.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { withWords } from '../../domain/kernel/kept-text.ts';
import { codePointName } from '../../domain/kernel/letter-characters/letter-characters.ts';
import { withMessages } from '../../domain/message.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { FileError } from '../../files/file-error.ts';
import type { KeptFile, SealedFiles } from '../../files/sealed-files.ts';
import { speakersOfKind } from '../../wording/kinds.ts';
import type { DispatchPort } from './dispatch/dispatch-port.ts';
import { DocumentError } from './document-error.ts';
import { lettersOf, type Letters } from './letters-of-kind.ts';
import { substitutedInLetter } from './substituted-in-letter.ts';

/** A document in the record. */
interface DocumentKey {
  readonly processId: string;
  readonly id: string;
}

/** Where letters are kept, and the way that they leave. */
export interface LetterPlace {
  readonly files: SealedFiles;
  readonly dispatch: DispatchPort;
}

/** What letters are made from and with. */
export interface ProductionSurroundings extends LetterPlace {
  readonly dataSource: DataSource;
  readonly keyring: Keyring;
  /** The same for letters that name who has reported: nothing of them lies or leaves where others do. */
  readonly forReporters: LetterPlace & { readonly store: ReporterStore };
  readonly letters: Letters;
  /** Renders a letter of a kind of process: the same request gives the same bytes. */
  readonly render: (kind: string, request: ProcessDocumentRequest) => Promise<Buffer>;
}

const longestErrorText = 1_000;

/** Stands for the receipt of a letter that the record was restored without. */
const sentBeforeRestoration = 'sent before the record was restored';

/**
 * Makes requested documents and sends them out, each once: rendered and kept as a file, then recorded, then dispatched.
 * It may be repeated from any point at which it broke off, and from several sides at once; outside, the result is the same.
 *
 * A fault of the document itself is not retried and carries its code (see `DocumentErrorCode`); whatever passes by
 * itself is. Either way the document shows why the latest attempt failed.
 */
export class DocumentProduction implements DocumentActivities {
  readonly #dataSource: DataSource;
  readonly #documents: Repository<DocumentRow>;
  readonly #keyring: Keyring;
  readonly #place: LetterPlace;
  readonly #forReporters: ProductionSurroundings['forReporters'];
  readonly #letters: Letters;
  readonly #renderLetter: ProductionSurroundings['render'];

  constructor({ dataSource, keyring, letters, render, forReporters, ...place }: ProductionSurroundings) {
    this.#dataSource = dataSource;
    this.#documents = dataSource.getRepository(DocumentEntity);
    this.#keyring = keyring;
    this.#place = place;
    this.#forReporters = forReporters;
    this.#letters = letters;
    this.#renderLetter = render;
  }

  async produceDocument({ kind, processId, documentId }: ProducedDocument): Promise<void> {
    const key = { processId, id: documentId };
    try {
      await this.#produce(kind, key);
    } catch (error) {
      await this.#noteFailure(key, error);
      throw asFailure(error);
    }
  }

  /**
   * Takes a document as sent that a restored record shows as still to be: it is rendered and kept, and not dispatched again.
   * @param at when it left the house
   */
  async takeAsSent({ kind, processId, documentId }: ProducedDocument, at: Date): Promise<void> {
    const key = { processId, id: documentId };
    const row = await this.#load(key);
    if (row.status === 'dispatched') return;
    if (fileOf(row) === null) await this.#render(kind, row, await this.#requestOf(kind, row));
    await this.#documents.update(
      { ...key, status: 'rendered' },
      { status: 'dispatched', dispatchedAt: at, dispatchReference: sentBeforeRestoration, lastError: null },
    );
  }

  async #produce(kind: string, key: DocumentKey): Promise<void> {
    const row = await this.#load(key);
    if (row.status === 'dispatched') {
      return;
    }
    const request = await this.#requestOf(kind, row);
    const file = fileOf(row) ?? (await this.#render(kind, row, request));
    // Read again even where it was just rendered: what leaves the house is what the store has.
    const { files, dispatch } = this.#placeOf(kind, request);
    const content = await files.read(file);
    const receipt = await dispatch.send({
      number: row.number,
      processNumber: request.processNumber,
      revision: row.revision,
      kind: row.kind,
      sha256: file.sha256,
      content,
      recipients: lettersOf(this.#letters, kind).deliveredTo(request),
    });
    await this.#documents.update(
      { ...key, status: 'rendered' },
      {
        status: 'dispatched',
        dispatchedAt: receipt.dispatchedAt,
        dispatchReference: receipt.reference,
        lastError: null,
      },
    );
  }

  /** Where two attempts run at once, the first one to record its file wins, and that is the file that both go on with. */
  async #render(kind: string, { processId, id }: DocumentRow, request: ProcessDocumentRequest): Promise<KeptFile> {
    const addressed = await this.#addressed(kind, request);
    const letter = await this.#renderLetter(kind, addressed);
    const substituted = substitutedInLetter(lettersOf(this.#letters, kind), addressed).map(codePointName);
    const place = this.#placeOf(kind, request);
    const kept = await place.files.keep({ processId, documentId: id }, letter);
    const { affected } = await this.#documents.update(
      { processId, id, status: 'requested' },
      {
        status: 'rendered',
        fileKey: kept.key,
        sha256: kept.sha256,
        size: kept.size,
        namesReporter: place === this.#forReporters,
        substituted,
        renderedAt: new Date(),
      },
    );
    if (affected === 1) return kept;
    const recorded = fileOf(await this.#load({ processId, id }));
    if (recorded === null) throw new DocumentNotRecordedError(`The record does not take the file ${kept.key}.`);
    return recorded;
  }

  #placeOf(kind: string, request: ProcessDocumentRequest): LetterPlace {
    return lettersOf(this.#letters, kind).reportersOf(request).length === 0 ? this.#place : this.#forReporters;
  }

  /** The request with who has reported, where its letter names them: the record refers to them by opaque ids alone. */
  async #addressed(kind: string, request: ProcessDocumentRequest): Promise<ProcessDocumentRequest> {
    const ids = lettersOf(this.#letters, kind).reportersOf(request);
    if (ids.length === 0) return request;
    const reporters = await Promise.all(ids.map((id) => this.#identity(request, id)));
    return Object.assign({ reporters }, request);
  }

  async #identity({ processId, number }: ProcessDocumentRequest, id: string): Promise<ReporterIdentity> {
    const purpose = `letter ${number}`;
    const secret = await this.#forReporters.store.open(processId, id, { by: 'document-production', purpose });
    if (secret?.kind === 'identity') return secret;
    throw new DocumentError(
      'reporter-unknown',
      `The store of reporters has no identity ${id} for the letter ${number}.`,
    );
  }

  async #load(key: DocumentKey): Promise<DocumentRow> {
    const row = await this.#documents
      .createQueryBuilder('document')
      .addSelect('document.requestSealed')
      .where(key)
      .getOne();
    if (row === null) {
      throw new DocumentNotRecordedError(`The record has no document ${key.id} of process ${key.processId} yet.`);
    }
    return row;
  }

  /** The request with its long texts, to which it only refers, in words; letters are Chinese, and so is what the process says in them. */
  async #requestOf(kind: string, row: DocumentRow): Promise<ProcessDocumentRequest> {
    const context = sealingContext.documentRequest(row.processId, row.id);
    const stored: unknown = JSON.parse(this.#keyring.openText(row.requestSealed, context));
    const written = withWords(stored, await wordsFor(this.#dataSource, this.#keyring, row.processId, stored));
    const said = withMessages(written, (message) => speakersOfKind(kind).zh.say(message));
    if (!isRequestOf(said, row)) {
      throw new DocumentError(
        'document-request-unreadable',
        `What is stored as the request of document ${row.number} is not the request of that document.`,
      );
    }
    return this.#withoutGaps(said);
  }

  /** What an office has set since the letter was asked for stands in the place of its gaps; all else is as it was asked for. */
  async #withoutGaps(request: ProcessDocumentRequest): Promise<ProcessDocumentRequest> {
    if (gapsOf(request.office).length === 0) return request;
    const now = (await officesNow(this.#dataSource.manager)).find(({ id }) => id === request.office.id);
    return now === undefined ? request : { ...request, office: withoutGaps(request.office, now) };
  }

  async #noteFailure(key: DocumentKey, error: unknown): Promise<void> {
    try {
      await this.#documents.update({ ...key, status: Not('dispatched') }, { lastError: errorText(error) });
    } catch (noting) {
      const message = `${errorText(error)} This could not be noted at the document.`;
      throw new AggregateError([error, noting], message, { cause: noting });
    }
  }
}

/** The document is asked for before its transition is recorded: it passes by itself. */
class DocumentNotRecordedError extends Error {
  override readonly name = 'document-not-recorded';
}

/** Null until it is rendered. */
function fileOf({ fileKey, sha256, size }: DocumentRow): KeptFile | null {
  return fileKey === null || sha256 === null || size === null ? null : { key: fileKey, sha256, size };
}

function isRequestOf(value: unknown, row: DocumentRow): value is ProcessDocumentRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'processId') === row.processId &&
    Reflect.get(value, 'id') === row.id &&
    Reflect.get(value, 'kind') === row.kind &&
    Reflect.get(value, 'number') === row.number
  );
}

/** Faults of the document, of what it says and of its file stay; anything else is worth another attempt. */
function asFailure(error: unknown): unknown {
  if (
    error instanceof DocumentError ||
    error instanceof DomainError ||
    error instanceof ProcessTextError ||
    (error instanceof FileError && !error.passes)
  ) {
    return ApplicationFailure.create({ message: error.message, type: error.code, nonRetryable: true, cause: error });
  }
  return error;
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error).slice(0, longestErrorText);
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return `${code}: ${error.message}`.slice(0, longestErrorText);
}
