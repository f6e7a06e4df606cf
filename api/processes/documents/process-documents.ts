import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DocumentEntity, type DocumentRow } from '../../../database/entities/document.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { sentence, speaker } from '../../language/readers-language.ts';
import { SealedFiles, type KeptFile } from '../../../files/sealed-files.ts';
import { cursorField, limitField, pageOf, pageSchema, positionId, readCursor, type Page } from '../../paging/cursor.ts';
import { Problem } from '../../problems/problem.ts';
import { addressOfProcess } from '../kind-address.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { dayText, instantText } from '../reading/amounts.ts';

export const documentsQuery = z.strictObject({ limit: limitField, cursor: cursorField.optional() });
export type DocumentsQuery = z.output<typeof documentsQuery>;

export const documentView = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    number: z.string().meta({ description: 'Number printed on the document (文号).' }),
    issuedOn: dayText,
    status: z.enum(['requested', 'rendered', 'dispatched']),
    sha256: z.string().nullable(),
    size: z.number().int().nullable().meta({ description: 'Bytes.' }),
    service: z.object({
      required: z.boolean().meta({ description: 'Whether clocks start from its service.' }),
      servedOn: dayText.nullable(),
      way: z.string().nullable(),
    }),
    renderedAt: instantText.nullable(),
    dispatchedAt: instantText.nullable(),
    namesReporter: z.boolean().meta({ description: 'It names who has reported, and is not handed out as others are.' }),
    substituted: z.array(z.string()).meta({
      description: 'Characters that no typeface of the letters has: in their place it has a mark, such as 〔U+2EBF0〕.',
    }),
    lastError: z.string().nullable().meta({ description: 'Why the latest attempt to make or send it failed.' }),
    links: z.object({ self: z.string(), content: z.string() }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.output<typeof documentView>;

export const documentsPage = pageSchema(documentView).meta({ id: 'DocumentPage' });

const position = z.object({ revision: z.int32(), id: positionId });

/** The PDF as it is kept, with what its delivery needs. */
export interface DocumentFile extends KeptFile {
  readonly fileName: string;
}

/** The documents of processes of a kind, in the order in which they were issued: W10 comes after W9. */
@Injectable()
export class ProcessDocuments<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #dataSource: DataSource;
  readonly #files: SealedFiles;

  constructor(@Inject(servedKind) served: ServedKind<P>, dataSource: DataSource, files: SealedFiles) {
    this.#served = served;
    this.#dataSource = dataSource;
    this.#files = files;
  }

  async page(processId: string, { limit, cursor }: DocumentsQuery): Promise<Page<DocumentView>> {
    const select = this.#dataSource
      .getRepository(DocumentEntity)
      .createQueryBuilder('document')
      .where({ processId })
      .orderBy('document.revision')
      .addOrderBy('length(document.id)')
      .addOrderBy('document.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const after = '(document.revision, length(document.id), document.id) > (:revision, length(:id), :id)';
      select.andWhere(after, readCursor(cursor, position));
    }
    return pageOf(
      await select.getMany(),
      limit,
      (row) => this.#present(row),
      ({ revision, id }) => ({ revision, id }),
    );
  }

  /** @throws Problem `document-not-found` */
  async get(processId: string, documentId: string): Promise<DocumentView> {
    return this.#present(await this.#row(processId, documentId));
  }

  /** @throws Problem `document-not-found`, `document-names-reporter`, or `document-not-ready` until it is made */
  async file(processId: string, documentId: string): Promise<DocumentFile> {
    const row = await this.#row(processId, documentId);
    if (row.namesReporter) {
      throw new Problem({
        code: 'document-names-reporter',
        detail: sentence('letter-names-reporter'),
      });
    }
    return this.#fileOf(row);
  }

  /**
   * The file of a letter that names who has reported; undefined for any other document.
   * @throws Problem as {@link file} does
   */
  async fileNamingReporter(processId: string, documentId: string): Promise<DocumentFile | undefined> {
    const row = await this.#row(processId, documentId);
    return row.namesReporter ? this.#fileOf(row) : undefined;
  }

  #fileOf({ fileKey, sha256, size, number }: DocumentRow): DocumentFile {
    if (fileKey === null || sha256 === null || size === null) {
      throw new Problem({
        code: 'document-not-ready',
        detail: sentence('document-on-its-way'),
        headers: { 'Retry-After': '2' },
      });
    }
    return { key: fileKey, sha256, size, fileName: `${number}.pdf` };
  }

  /** The PDF. Errors of the store pass through: it is the one that was recorded, or none is handed out. */
  content(file: KeptFile): Promise<Buffer> {
    return this.#files.read(file);
  }

  #present(row: DocumentRow): DocumentView {
    const { address } = this.#served;
    const title = speaker().document(row.kind);
    return presentDocument(row, title, addressOfProcess(address, row.processId));
  }

  async #row(processId: string, documentId: string): Promise<DocumentRow> {
    const row = await this.#dataSource.getRepository(DocumentEntity).findOneBy({ processId, id: documentId });
    if (row === null) throw documentNotFound();
    return row;
  }
}

function presentDocument(row: DocumentRow, title: string, address: string): DocumentView {
  const { id, kind, number, issuedOn, status, sha256, size, lastError } = row;
  const self = `${address}/documents/${encodeURIComponent(id)}`;
  return {
    id,
    kind,
    title,
    number,
    issuedOn,
    status,
    sha256,
    size,
    service: { required: row.toBeServed, servedOn: row.servedOn, way: row.serviceWay },
    renderedAt: row.renderedAt?.toISOString() ?? null,
    dispatchedAt: row.dispatchedAt?.toISOString() ?? null,
    namesReporter: row.namesReporter,
    substituted: [...row.substituted],
    lastError,
    links: { self, content: `${self}/content` },
  };
}

function documentNotFound(): Problem {
  return new Problem({
    code: 'document-not-found',
    detail: sentence('no-such-document'),
  });
}
