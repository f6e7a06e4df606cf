import { Controller, Get, Param, Query, Res, StreamableFile, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ApiIfNoneMatch, ApiReader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { idInAddress } from '../../validation/fields.ts';
import { isUnchanged } from '../entity-tag.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { contentDisposition } from './content-disposition.ts';
import { named, processIn, processPath, routeOfProcess, type ProcessPath } from '../kind-address.ts';
import type { ServedKind } from '../served-kind.ts';
import {
  ProcessDocuments,
  documentsPage,
  documentsQuery,
  documentView,
  type DocumentsQuery,
} from './process-documents.ts';

type DocumentPath = ProcessPath & { readonly documentId: string };

/** The documents of processes of a kind. */
export function documentsController<P extends ProcessTypes<P>>({ address, kind }: ServedKind<P>): Type<object> {
  const path = processPath(address);
  const documentPath = path.extend({ documentId: idInAddress() });

  @ApiReader(kind.definition.keepsAway !== undefined)
  @ApiTags(address.tags.documents)
  @Controller(routeOfProcess(address, '/documents'))
  class DocumentsController {
    readonly #record: ProcessRecord<P>;
    readonly #documents: ProcessDocuments<P>;

    constructor(record: ProcessRecord<P>, documents: ProcessDocuments<P>) {
      this.#record = record;
      this.#documents = documents;
    }

    @Get()
    @ApiOperation({ summary: 'List the documents of the case' })
    @ApiOkResponse({ description: 'A page of documents, in the order of issue.', standardSchema: documentsPage })
    async list(@Param({ schema: path }) asked: ProcessPath, @Query({ schema: documentsQuery }) query: DocumentsQuery) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#documents.page(processId, query);
    }

    @Get(':documentId')
    @ApiOperation({ summary: 'Read what is known of a document' })
    @ApiOkResponse({ description: 'Number, status, digest and service of the document.', standardSchema: documentView })
    @ApiProblems('document-not-found')
    async read(@Param({ schema: documentPath }) asked: DocumentPath) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#documents.get(processId, asked.documentId);
    }

    @Get(':documentId/content')
    @ApiOperation({ summary: 'Read the document itself, as it was kept' })
    @ApiIfNoneMatch()
    @ApiOkResponse({
      description: 'The PDF; its ETag is the sha256 of its bytes.',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    })
    @ApiProblems(
      'document-not-found',
      'document-names-reporter',
      'document-not-ready',
      'file-missing',
      'file-damaged',
      'files-unavailable',
    )
    async content(
      @Param({ schema: documentPath }) asked: DocumentPath,
      @Res({ passthrough: true }) response: Response,
    ): Promise<StreamableFile | undefined> {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      const file = await this.#documents.file(processId, asked.documentId);
      if (isUnchanged(response, `"${file.sha256}"`)) return undefined;
      const pdf = await this.#documents.content(file);
      response.set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': contentDisposition(asked.documentId, file.fileName),
        'Cache-Control': 'private, no-cache',
      });
      return new StreamableFile(pdf, { length: pdf.length });
    }
  }
  return named(DocumentsController, address, 'Documents');
}
