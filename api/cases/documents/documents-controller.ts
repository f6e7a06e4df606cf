import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { ApiIfNoneMatch } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { idInAddress } from '../../validation/fields.ts';
import { casePath, type CasePath } from '../case-path.ts';
import { isUnchanged } from '../entity-tag.ts';
import { CaseRecord } from '../record/case-record.ts';
import { CaseDocuments, documentsPage, documentsQuery, documentView, type DocumentsQuery } from './case-documents.ts';

const documentPath = casePath.extend({ documentId: idInAddress() });
type DocumentPath = z.output<typeof documentPath>;

/** What a case has put on paper. */
@ApiTags('Documents')
@Controller('api/v1/cases/:caseId/documents')
export class DocumentsController {
  readonly #record: CaseRecord;
  readonly #documents: CaseDocuments;

  constructor(record: CaseRecord, documents: CaseDocuments) {
    this.#record = record;
    this.#documents = documents;
  }

  @Get()
  @ApiOperation({ summary: 'List the documents of the case' })
  @ApiOkResponse({ description: 'A page of documents, in the order of issue.', standardSchema: documentsPage })
  async list(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: documentsQuery }) query: DocumentsQuery,
  ) {
    await this.#record.require(caseId);
    return this.#documents.page(caseId, query);
  }

  @Get(':documentId')
  @ApiOperation({ summary: 'Read what is known of a document' })
  @ApiOkResponse({ description: 'Number, status, digest and service of the document.', standardSchema: documentView })
  @ApiProblems('document-not-found')
  async read(@Param({ schema: documentPath }) { caseId, documentId }: DocumentPath) {
    await this.#record.require(caseId);
    return this.#documents.get(caseId, documentId);
  }

  @Get(':documentId/content')
  @ApiOperation({ summary: 'Read the document itself, as it was kept' })
  @ApiIfNoneMatch()
  @ApiOkResponse({
    description: 'The PDF; its ETag is the sha256 of its bytes.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblems('document-not-found', 'document-not-ready', 'file-missing', 'file-damaged', 'files-unavailable')
  async content(
    @Param({ schema: documentPath }) { caseId, documentId }: DocumentPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    await this.#record.require(caseId);
    const file = await this.#documents.file(caseId, documentId);
    if (isUnchanged(response, `"${file.sha256}"`)) return undefined;
    const pdf = await this.#documents.content(file);
    response.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition(documentId, file.fileName),
      'Cache-Control': 'private, no-cache',
    });
    return new StreamableFile(pdf, { length: pdf.length });
  }
}

/** RFC 6266: the printed number in UTF-8, and a plain name for clients that cannot read it. */
function contentDisposition(documentId: string, fileName: string): string {
  const plain = documentId.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `inline; filename="${plain}.pdf"; filename*=UTF-8''${encoded}`;
}
