import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { keptMove, openCases, presentMove } from '../moves/move-view.ts';
import { movesController } from '../moves/moves-controller.ts';
import { OfficeMoves } from '../moves/office-moves.ts';
import { rulebookVersionPath, RulebookVersions, type RulebookVersionPath } from './rulebook-versions.ts';

const route = 'api/v1/offices/:officeId/rulebooks/:rulebookId/versions/:version';

const standingView = z
  .object({
    openCases: openCases.meta({
      description: 'Open cases of the office by this version of the rulebook, and by others.',
    }),
    moves: z.array(keptMove),
  })
  .meta({ id: 'RulebookOfOffice' });

/** How far an office has come with a version of a rulebook. */
@ApiTags('Offices')
@Controller(route)
export class OfficeRulebooksController {
  readonly #versions: RulebookVersions;
  readonly #moves: OfficeMoves;

  constructor(versions: RulebookVersions, moves: OfficeMoves) {
    this.#versions = versions;
    this.#moves = moves;
  }

  @Get()
  @ApiOperation({
    summary: 'Ask how many open cases of an office go by a version of a rulebook, and what was moved to it',
  })
  @ApiOkResponse({ description: 'How far they have come.', standardSchema: standingView })
  @ApiProblems('office-not-found', 'rulebook-not-found', 'rulebook-version-not-found', 'record-unavailable')
  async read(
    @Param({ schema: rulebookVersionPath }) path: RulebookVersionPath,
  ): Promise<z.output<typeof standingView>> {
    const { target } = await this.#versions.find(path);
    const moves = await this.#moves.moves(target);
    return { openCases: { ...(await this.#moves.count(target, null)) }, moves: moves.map(presentMove) };
  }
}

/** Open cases of an office are moved to a later version of their rulebook. */
export const RulebookMovesController = movesController<RulebookVersionPath>({
  name: 'RulebookMoves',
  route,
  address: rulebookVersionPath,
  versions: RulebookVersions,
  summaries: {
    preview: 'Preview a move to a rulebook: every date of open cases that would change; nothing is written',
    move: 'Move open cases to the current version of their rulebook, one by one or all',
  },
  problems: ['rulebook-not-found', 'rulebook-version-not-found', 'case-not-of-rulebook'],
  closed: 'rulebook-version-superseded',
});
