import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { Not } from 'typeorm';
import type { DataSource, Repository } from 'typeorm';
import type { DocumentActivities } from '../../contracts/activities.ts';
import { ProcessTextError, wordsFor } from '../../database/process-texts.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import type { DocumentRow } from '../../database/entities/document.ts';
import { sealingContext } from '../../database/sealing-contexts.ts';
import { DomainError } from '../../domain/error.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { withWords } from '../../domain/kernel/kept-text.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import type { DispatchPort } from './dispatch/dispatch-port.ts';
import { DocumentError } from './document-error.ts';
import { renderLetter } from './render-letter.ts';
import { deliveredTo } from './templates/passages/delivery.ts';

interface DocumentKey {
  readonly processId: string;
  readonly id: string;
}

const longestErrorText = 1_000;

/** Stands for the receipt of a letter that the record was restored without. */
const sentBeforeRestoration = 'sent before the record was restored';

/**
 * Puts requested documents on paper and out of the house, each once: rendered once, stored unchanged, dispatched once. It
 * may be repeated from any point at which it broke off; outside, the result is the same.
 *
 * A fault of the document itself is not retried and carries its code (see `DocumentErrorCode`); whatever passes by
 * itself is. Either way the document shows why the latest attempt failed.
 */
export class DocumentProduction implements DocumentActivities {
  readonly #dataSource: DataSource;
  readonly #documents: Repository<DocumentRow>;
  readonly #keyring: Keyring;
  readonly #dispatch: DispatchPort;

  constructor(dataSource: DataSource, keyring: Keyring, dispatch: DispatchPort) {
    this.#dataSource = dataSource;
    this.#documents = dataSource.getRepository(DocumentEntity);
    this.#keyring = keyring;
    this.#dispatch = dispatch;
  }

  async produceDocument(reference: { readonly caseId: string; readonly documentId: string }): Promise<void> {
    const key = { processId: reference.caseId, id: reference.documentId };
    try {
      await this.#produce(key);
    } catch (error) {
      await this.#noteFailure(key, error);
      throw asFailure(error);
    }
  }

  /**
   * Takes a document as sent that a restored record shows as still to be: it is rendered and kept, and not dispatched again.
   * @param at when it left the house
   */
  async takeAsSent(reference: { readonly caseId: string; readonly documentId: string }, at: Date): Promise<void> {
    const key = { processId: reference.caseId, id: reference.documentId };
    const row = await this.#load(key);
    if (row.status === 'dispatched') return;
    if (row.contentSealed === null) await this.#render(row, await this.#requestOf(row));
    await this.#documents.update(
      { ...key, status: 'rendered' },
      { status: 'dispatched', dispatchedAt: at, dispatchReference: sentBeforeRestoration, lastError: null },
    );
  }

  async #produce(key: DocumentKey): Promise<void> {
    const row = await this.#load(key);
    if (row.status === 'dispatched') {
      return;
    }
    const request = await this.#requestOf(row);
    const rendered = row.contentSealed === null ? await this.#render(row, request) : row;
    const { content, sha256 } = this.#storedContent(rendered);
    const receipt = await this.#dispatch.send({
      number: row.number,
      caseNumber: request.caseNumber,
      revision: row.revision,
      kind: row.kind,
      sha256,
      content,
      recipients: deliveredTo(request),
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

  /** Where two attempts run at once, the first one to store wins, and what it stored is what both go on with. */
  async #render(row: DocumentRow, request: DocumentRequest): Promise<DocumentRow> {
    const key = { processId: row.processId, id: row.id };
    const content = await renderLetter(request);
    await this.#documents.update(
      { ...key, status: 'requested' },
      {
        status: 'rendered',
        contentSealed: this.#keyring.seal(content, sealingContext.documentContent(row.processId, row.id)),
        sha256: sha256Of(content),
        size: content.byteLength,
        renderedAt: new Date(),
      },
    );
    return this.#load(key);
  }

  async #load(key: DocumentKey): Promise<DocumentRow> {
    const row = await this.#documents
      .createQueryBuilder('document')
      .addSelect(['document.requestSealed', 'document.contentSealed'])
      .where(key)
      .getOne();
    if (row === null) {
      throw new DocumentNotRecordedError(`The record has no document ${key.id} of process ${key.processId} yet.`);
    }
    return row;
  }

  /** The request with its long texts, to which it only refers, in words. */
  async #requestOf(row: DocumentRow): Promise<DocumentRequest> {
    const context = sealingContext.documentRequest(row.processId, row.id);
    const stored: unknown = JSON.parse(this.#keyring.openText(row.requestSealed, context));
    const request = withWords(stored, await wordsFor(this.#dataSource, this.#keyring, row.processId, stored));
    if (!isRequestOf(request, row)) {
      throw new DocumentError(
        'document-request-unreadable',
        `What is stored as the request of document ${row.number} is not the request of that document.`,
      );
    }
    return request;
  }

  #storedContent(row: DocumentRow): { readonly content: Buffer; readonly sha256: string } {
    const { contentSealed, sha256 } = row;
    if (contentSealed !== null && sha256 !== null) {
      const content = this.#keyring.open(contentSealed, sealingContext.documentContent(row.processId, row.id));
      if (sha256Of(content) === sha256) {
        return { content, sha256 };
      }
    }
    throw new DocumentError(
      'document-content-damaged',
      `The stored content of document ${row.number} does not have the sha256 on record. Restore the record from a backup.`,
    );
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

function isRequestOf(value: unknown, row: DocumentRow): value is DocumentRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'caseId') === row.processId &&
    Reflect.get(value, 'id') === row.id &&
    Reflect.get(value, 'kind') === row.kind &&
    Reflect.get(value, 'number') === row.number
  );
}

/** Faults of the document and of what it says stay; anything else is worth another attempt. */
function asFailure(error: unknown): unknown {
  if (error instanceof DocumentError || error instanceof DomainError || error instanceof ProcessTextError) {
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

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
