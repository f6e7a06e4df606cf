import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { availableActions, isGivenByPeople } from '../../../domain/kernel/actions.ts';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { sentence } from '../../language/readers-language.ts';
import { RequestId } from '../../logging/request-id-parameter.ts';
import { ApiActingPerson, ApiIfMatch, ApiReader, ApiWriteHeaders, entityTagHeader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { Problem } from '../../problems/problem.ts';
import { entityTagOf, ExpectedRevision } from '../entity-tag.ts';
import { CommandPreviews } from '../previewing/command-previews.ts';
import { commandPreviewView } from '../previewing/preview-view.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { named, processIn, processPath, routeOfProcess, type ProcessPath } from '../kind-address.ts';
import type { ServedKind } from '../served-kind.ts';
import { actionsQuery, actionsView, presentActions, type ActionsQuery } from './action-view.ts';
import { ProcessCommands } from './process-commands.ts';
import { ClientGone } from './client-gone.ts';
import { answerView, presentAnswer } from './command-answer-view.ts';

type CommandPath = ProcessPath & { readonly command: string };

/** What can be told a process of a kind: every command goes the same way. */
export function commandsController<P extends ProcessTypes<P>>(served: ServedKind<P>): Type<object> {
  const { address, kind, draft } = served;
  const path = processPath(address);
  const commandPath = path.extend({ command: z.string() });

  @ApiTags(address.tags.commands)
  @Controller(routeOfProcess(address))
  class CommandsController {
    readonly #commands: ProcessCommands<P>;
    readonly #previews: CommandPreviews<P>;
    readonly #record: ProcessRecord<P>;

    constructor(commands: ProcessCommands<P>, previews: CommandPreviews<P>, record: ProcessRecord<P>) {
      this.#commands = commands;
      this.#previews = previews;
      this.#record = record;
    }

    @Get('actions')
    @ApiReader(kind.definition.keepsAway !== undefined)
    @ApiOperation({ summary: 'List the commands that are allowed now, and if asked for why the rest is not' })
    @ApiOkResponse({
      description: 'The commands by what they are about, each with the duties that it does.',
      standardSchema: actionsView,
      headers: entityTagHeader,
    })
    async actions(
      @Param({ schema: path }) asked: ProcessPath,
      @Query({ schema: actionsQuery }) { all }: ActionsQuery,
      @Res({ passthrough: true }) response: Response,
    ) {
      const processId = processIn(address, asked);
      const { state } = await this.#record.get(processId);
      response.set('ETag', entityTagOf(state.revision));
      const actions = availableActions(kind.definition, state);
      return presentActions(served, processId, all === 'true' ? actions : actions.filter(({ allowed }) => allowed));
    }

    @Post('commands/:command')
    @HttpCode(200)
    @ApiOperation({ summary: 'Give the case a command' })
    @ApiWriteHeaders()
    @ApiIfMatch()
    @ApiOkResponse({
      description: 'Carried out, with what it did; a repeat gets the same answer.',
      standardSchema: answerView(address),
      headers: entityTagHeader,
    })
    @ApiProblems('process-stuck', 'process-keys-differ', ...served.refusals)
    async give(
      @ActingPerson() actor: Person,
      @IdempotencyKey() idempotencyKey: string,
      @ExpectedRevision() expectedRevision: number | null,
      @RequestId() requestId: string,
      @ClientGone() clientGone: AbortSignal,
      @Param({ schema: commandPath }) asked: CommandPath,
      @Body() body: unknown,
      @Res({ passthrough: true }) response: Response,
    ) {
      const { command } = asked;
      if (!isGivenByPeople(kind.definition, command)) throw commandNotFound();
      const processId = processIn(address, asked);
      const request = { processId, command, body, actor, idempotencyKey, expectedRevision, requestId, clientGone };
      const { answer, currency } = await this.#commands.give(request);
      response.set('ETag', entityTagOf(answer.revision));
      return presentAnswer(address, answer, currency);
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
      standardSchema: commandPreviewView(address, draft.view),
      headers: entityTagHeader,
    })
    @ApiProblems('command-not-found', 'forecast-busy')
    async preview(
      @ActingPerson() actor: Person,
      @ExpectedRevision() expectedRevision: number | null,
      @RequestId() requestId: string,
      @Param({ schema: commandPath }) asked: CommandPath,
      @Body() body: unknown,
      @Res({ passthrough: true }) response: Response,
    ) {
      const { command } = asked;
      if (!isGivenByPeople(kind.definition, command)) throw commandNotFound();
      const processId = processIn(address, asked);
      const preview = await this.#previews.of({ processId, command, body, actor, expectedRevision, requestId });
      response.set('ETag', entityTagOf(preview.revision));
      return preview;
    }
  }
  return named(CommandsController, address, 'Commands');
}

function commandNotFound(): Problem {
  return new Problem({
    code: 'command-not-found',
    detail: sentence('no-such-command'),
  });
}
