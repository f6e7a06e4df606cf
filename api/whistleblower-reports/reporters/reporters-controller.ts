import { Body, Controller, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { rewardRefusalCodes } from '../../../domain/processes/reward/refusal.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { RequestId } from '../../logging/request-id-parameter.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { ClientGone } from '../../processes/commands/client-gone.ts';
import { contentDisposition } from '../../processes/documents/content-disposition.ts';
import { processPath, routeOfProcess, type ProcessPath } from '../../processes/kind-address.ts';
import { idInAddress, text } from '../../validation/fields.ts';
import { reportAddressing } from '../report-addressing.ts';
import { accountBody, identityBody } from './identity-body.ts';
import { openedIdentityView } from './opened-identity-view.ts';
import { Reporters } from './reporters.ts';

const path = processPath(reportAddressing);
const documentPath = path.extend({ documentId: idInAddress() });
type DocumentPath = ProcessPath & { readonly documentId: string };

const purposeBody = z
  .strictObject({ purpose: text(500).meta({ example: 'Payment of the reward.' }) })
  .meta({ id: 'IdentityPurpose' });
const sealedId = z.object({ id: z.string().meta({ description: 'By it commands name what is sealed.' }) });

/** Who has reported: sealed away by id, and opened for a purpose that is on record before anything is handed out. */
@ApiTags(reportAddressing.tags.process)
@Controller(routeOfProcess(reportAddressing))
export class ReportersController {
  readonly #reporters: Reporters;

  constructor(reporters: Reporters) {
    this.#reporters = reporters;
  }

  @Post('reporters')
  @ApiOperation({ summary: 'Seal away who somebody is: who proves that they reported, or an heir' })
  @ApiWriteHeaders()
  @ApiCreatedResponse({ description: 'Sealed; a repeat gets the same id.', standardSchema: sealedId })
  async keepIdentity(
    @ActingPerson() _actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: path }) { processId = '' }: ProcessPath,
    @Body({ schema: identityBody }) body: z.output<typeof identityBody>,
  ): Promise<z.output<typeof sealedId>> {
    return { id: await this.#reporters.keep(processId, idempotencyKey, { kind: 'identity', ...body }) };
  }

  @Post('accounts')
  @ApiOperation({ summary: 'Seal away an account that a reward is claimed to' })
  @ApiWriteHeaders()
  @ApiCreatedResponse({ description: 'Sealed; a repeat gets the same id.', standardSchema: sealedId })
  async keepAccount(
    @ActingPerson() _actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: path }) { processId = '' }: ProcessPath,
    @Body({ schema: accountBody }) body: z.output<typeof accountBody>,
  ): Promise<z.output<typeof sealedId>> {
    return { id: await this.#reporters.keep(processId, idempotencyKey, { kind: 'account', ...body }) };
  }

  @Post('reporters/open')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Open the identity of the reporter',
    description: 'Gives the command open-identity, so that the report shows who opened it and what for.',
  })
  @ApiWriteHeaders()
  @ApiOkResponse({ description: 'Who has reported.', standardSchema: openedIdentityView })
  @ApiProblems('process-stuck', 'process-keys-differ', ...rewardRefusalCodes)
  async open(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @ClientGone() clientGone: AbortSignal,
    @Param({ schema: path }) { processId = '' }: ProcessPath,
    @Body({ schema: purposeBody }) { purpose }: z.output<typeof purposeBody>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.output<typeof openedIdentityView>> {
    const opened = await this.#reporters.open({ processId, actor, idempotencyKey, requestId, clientGone, purpose });
    response.set('Cache-Control', 'no-store');
    return opened;
  }

  @Post('documents/:documentId/open')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take out a letter that names who has reported',
    description: 'Opens the identity as …/reporters/open does.',
  })
  @ApiWriteHeaders()
  @ApiOkResponse({
    description: 'The PDF.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblems(
    'document-not-found',
    'document-not-ready',
    'file-missing',
    'file-damaged',
    'files-unavailable',
    'report-anonymous',
    'process-full',
    'idempotency-key-reused',
  )
  async openLetter(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @ClientGone() clientGone: AbortSignal,
    @Param({ schema: documentPath }) { processId = '', documentId }: DocumentPath,
    @Body({ schema: purposeBody }) { purpose }: z.output<typeof purposeBody>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const request = { processId, actor, idempotencyKey, requestId, clientGone, purpose };
    const { file, pdf } = await this.#reporters.letter(request, documentId);
    response.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition(documentId, file.fileName),
      'Cache-Control': 'no-store',
    });
    return new StreamableFile(pdf, { length: pdf.length });
  }
}
