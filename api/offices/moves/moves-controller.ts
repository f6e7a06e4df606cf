import { Body, Controller, HttpCode, Inject, Param, Post, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import type { ProblemCode } from '../../problems/problem-codes.ts';
import type { MovableVersions } from './movable-version.ts';
import { movePreview, officeMove, type MovePreviewBody, type OfficeMoveBody } from './move-bodies.ts';
import { presentPreview, presentStartedMove, previewPage, startedMove } from './move-view.ts';
import { OfficeMoves } from './office-moves.ts';

/** What open cases of an office are moved to, as this API has it. */
interface MovesParts<Address extends object> {
  /** Stands before the names of the operations. */
  readonly name: string;
  /** The route of a version. */
  readonly route: string;
  readonly address: z.ZodType<Address>;
  /** A provider of the module. */
  readonly versions: Type<MovableVersions<Address>>;
  readonly summaries: { readonly preview: string; readonly move: string };
  /** Why there is no such version, or none for a case that is named. */
  readonly problems: readonly ProblemCode[];
  /** Why cases are not moved to it. */
  readonly closed: ProblemCode;
}

/** Open cases of an office are moved to a version of what they go by, after a look at every date that this changes. */
export function movesController<Address extends object>(parts: MovesParts<Address>): Type<object> {
  @ApiTags('Offices')
  @Controller(parts.route)
  class MovesController {
    readonly #versions: MovableVersions<Address>;
    readonly #moves: OfficeMoves;

    constructor(@Inject(parts.versions) versions: MovableVersions<Address>, moves: OfficeMoves) {
      this.#versions = versions;
      this.#moves = moves;
    }

    @Post('preview')
    @HttpCode(200)
    @ApiOperation({ summary: parts.summaries.preview })
    @ApiOkResponse({ description: 'A page of open cases that go by another version.', standardSchema: previewPage })
    @ApiProblems('office-not-found', ...parts.problems, 'record-unavailable')
    async preview(
      @Param({ schema: parts.address }) address: Address,
      @Body({ schema: movePreview }) body: MovePreviewBody,
    ) {
      return presentPreview(await this.#moves.preview(await this.#versions.find(address), body));
    }

    @Post('moves')
    @HttpCode(202)
    @ApiOperation({ summary: parts.summaries.move })
    @ApiWriteHeaders()
    @ApiAcceptedResponse({ description: 'The move, which goes on by itself.', standardSchema: startedMove })
    @ApiProblems(
      'office-not-found',
      ...parts.problems,
      parts.closed,
      'idempotency-key-reused',
      'process-unavailable',
      'record-unavailable',
    )
    async move(
      @ActingPerson() actor: Person,
      @IdempotencyKey() idempotencyKey: string,
      @Param({ schema: parts.address }) address: Address,
      @Body({ schema: officeMove }) body: OfficeMoveBody,
    ) {
      const version = await this.#versions.find(address);
      const started = await this.#moves.move({ actor, idempotencyKey }, version, body);
      return presentStartedMove(started, await this.#moves.count(started, started.changeId));
    }
  }
  return Object.defineProperty(MovesController, 'name', { value: `${parts.name}Controller` });
}
