import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { availableActions } from '../../../domain/kernel/actions.ts';
import { isCommandName } from '../../../domain/recovery-case/command-names.ts';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { refusalCodes } from '../../../domain/recovery-case/refusal.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { RequestId } from '../../logging/request-id-parameter.ts';
import { ApiActingPerson, ApiIfMatch, ApiWriteHeaders, entityTagHeader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { Problem } from '../../problems/problem.ts';
import { casePath, type CasePath } from '../case-path.ts';
import { entityTagOf, ExpectedRevision } from '../entity-tag.ts';
import { CommandPreviews } from '../previewing/command-previews.ts';
import { commandPreviewView } from '../previewing/preview-view.ts';
import { CaseRecord } from '../record/case-record.ts';
import { actionsQuery, actionsView, presentActions, type ActionsQuery } from './action-view.ts';
import { CaseCommands } from './case-commands.ts';
import { ClientGone } from './client-gone.ts';
import { commandReceiptView, presentReceipt } from './command-receipt-view.ts';

const commandPath = casePath.extend({ command: z.string() });

/** What can be told a case: every command goes the same way. */
@ApiTags('Commands')
@Controller('api/v1/cases/:caseId')
export class CommandsController {
  readonly #commands: CaseCommands;
  readonly #previews: CommandPreviews;
  readonly #record: CaseRecord;

  constructor(commands: CaseCommands, previews: CommandPreviews, record: CaseRecord) {
    this.#commands = commands;
    this.#previews = previews;
    this.#record = record;
  }

  @Get('actions')
  @ApiOperation({ summary: 'List the commands that are allowed now, and if asked for why the rest is not' })
  @ApiOkResponse({
    description: 'The commands by what they are about, each with the duties that it does.',
    standardSchema: actionsView,
    headers: entityTagHeader,
  })
  async actions(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: actionsQuery }) { all }: ActionsQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { state } = await this.#record.get(caseId);
    response.set('ETag', entityTagOf(state.revision));
    const actions = availableActions(recoveryCase, state);
    return presentActions(caseId, all === 'true' ? actions : actions.filter(({ allowed }) => allowed));
  }

  @Post('commands/:command')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the case a command' })
  @ApiWriteHeaders()
  @ApiIfMatch()
  @ApiOkResponse({
    description: 'Carried out; a repeat gets the same answer.',
    standardSchema: commandReceiptView,
    headers: entityTagHeader,
  })
  @ApiProblems('process-stuck', 'process-keys-differ', ...refusalCodes)
  async give(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedRevision() expectedRevision: number | null,
    @RequestId() requestId: string,
    @ClientGone() clientGone: AbortSignal,
    @Param({ schema: commandPath }) { caseId, command }: z.output<typeof commandPath>,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!isCommandName(command)) throw commandNotFound();
    const request = { caseId, command, body, actor, idempotencyKey, expectedRevision, requestId, clientGone };
    const receipt = await this.#commands.give(request);
    response.set('ETag', entityTagOf(receipt.revision));
    return presentReceipt(receipt);
  }

  @Post('commands/:command/preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask what a command would do, without giving it',
    description: 'Nothing is changed, and nothing is kept of it.',
  })
  @ApiBody({ schema: { type: 'object', additionalProperties: true }, description: 'The body of the command itself.' })
  @ApiActingPerson()
  @ApiIfMatch()
  @ApiOkResponse({
    description: 'Why it would be refused; or what it would do, and the road to the end before and after it.',
    standardSchema: commandPreviewView,
    headers: entityTagHeader,
  })
  @ApiProblems('command-not-found', 'forecast-busy')
  async preview(
    @ActingPerson() actor: Person,
    @ExpectedRevision() expectedRevision: number | null,
    @RequestId() requestId: string,
    @Param({ schema: commandPath }) { caseId, command }: z.output<typeof commandPath>,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!isCommandName(command)) throw commandNotFound();
    const preview = await this.#previews.of({ caseId, command, body, actor, expectedRevision, requestId });
    response.set('ETag', entityTagOf(preview.revision));
    return preview;
  }
}

function commandNotFound(): Problem {
  return new Problem({
    code: 'command-not-found',
    detail: 'There is no such command; see the actions of the case.',
  });
}
