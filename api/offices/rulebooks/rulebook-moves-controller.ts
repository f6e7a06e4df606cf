import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { idInAddress } from '../../validation/fields.ts';
import { movePreview, officeMove, type MovePreviewBody, type OfficeMoveBody } from '../moves/move-bodies.ts';
import {
  keptMove,
  openCases,
  presentMove,
  presentPreview,
  presentStartedMove,
  previewPage,
  startedMove,
} from '../moves/move-view.ts';
import { officePath } from '../office-path.ts';
import { RulebookMoves } from './rulebook-moves.ts';

const versionPath = officePath.extend({
  rulebookId: idInAddress().meta({ example: 'cn' }),
  version: idInAddress().meta({ example: '2026.1' }),
});
type VersionPath = z.output<typeof versionPath>;

const standingView = z
  .object({
    openCases: openCases.meta({
      description: 'Open cases of the office by this version of the rulebook, and by others.',
    }),
    moves: z.array(keptMove),
  })
  .meta({ id: 'RulebookOfOffice' });

/** Open cases of an office are moved to a later version of their rulebook. */
@ApiTags('Offices')
@Controller('api/v1/offices/:officeId/rulebooks/:rulebookId/versions/:version')
export class RulebookMovesController {
  readonly #moves: RulebookMoves;

  constructor(moves: RulebookMoves) {
    this.#moves = moves;
  }

  @Get()
  @ApiOperation({
    summary: 'Ask how many open cases of an office go by a version of a rulebook, and what was moved to it',
  })
  @ApiOkResponse({ description: 'How far they have come.', standardSchema: standingView })
  @ApiProblems('office-not-found', 'rulebook-not-found', 'rulebook-version-not-found', 'record-unavailable')
  async read(@Param({ schema: versionPath }) path: VersionPath): Promise<z.output<typeof standingView>> {
    const { moves, openCases: count } = await this.#moves.standing(path);
    return { openCases: { ...count }, moves: moves.map(presentMove) };
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Preview a move to a rulebook: every date of open cases that would change; nothing is written',
  })
  @ApiOkResponse({ description: 'A page of open cases that go by another version.', standardSchema: previewPage })
  @ApiProblems(
    'office-not-found',
    'rulebook-not-found',
    'rulebook-version-not-found',
    'case-not-of-rulebook',
    'record-unavailable',
  )
  async preview(
    @Param({ schema: versionPath }) path: VersionPath,
    @Body({ schema: movePreview }) body: MovePreviewBody,
  ) {
    return presentPreview(await this.#moves.preview(path, body));
  }

  @Post('moves')
  @HttpCode(202)
  @ApiOperation({ summary: 'Move open cases to the current version of their rulebook, one by one or all' })
  @ApiWriteHeaders()
  @ApiAcceptedResponse({ description: 'The move, which goes on by itself.', standardSchema: startedMove })
  @ApiProblems(
    'office-not-found',
    'rulebook-not-found',
    'rulebook-version-not-found',
    'rulebook-version-superseded',
    'case-not-of-rulebook',
    'idempotency-key-reused',
    'process-unavailable',
    'record-unavailable',
  )
  async move(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) path: VersionPath,
    @Body({ schema: officeMove }) body: OfficeMoveBody,
  ) {
    const started = await this.#moves.move({ actor, idempotencyKey }, path, body);
    return presentStartedMove(started, await this.#moves.count(started));
  }
}
