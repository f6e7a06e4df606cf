import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import {
  listSettings,
  settingsInForce,
  type DecidedSettings,
} from '../../../database/offices/office-settings-versions.ts';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { OfficeDirectory } from '../office-directory.ts';
import { OfficeMoves } from '../moves/office-moves.ts';
import type { ProposalDecision } from '../proposals/deciding.ts';
import { Decision } from '../proposals/decision.ts';
import { officePath, type OfficePath } from '../office-path.ts';
import { settingsDecision, settingsProposal, type SettingsDecision, type SettingsProposal } from './settings-body.ts';
import { SettingsProposals } from './settings-proposals.ts';
import { settingsTarget, settingsVersionPath, type SettingsVersionPath } from './settings-versions.ts';
import { presentSettings, settingsList, settingsView, summarizeSettings } from './settings-view.ts';

const answer = { description: 'The version.', schema: settingsView };

/** What offices set within their rulebooks, in versions: one person proposes, another approves. */
@ApiTags('Offices')
@Controller('api/v1/offices/:officeId/settings')
export class SettingsController {
  readonly #proposals: SettingsProposals;
  readonly #moves: OfficeMoves;
  readonly #offices: OfficeDirectory;
  readonly #dataSource: DataSource;

  constructor(proposals: SettingsProposals, moves: OfficeMoves, offices: OfficeDirectory, dataSource: DataSource) {
    this.#proposals = proposals;
    this.#moves = moves;
    this.#offices = offices;
    this.#dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: "List the versions of an office's settings, newest first" })
  @ApiOkResponse({
    description: 'Every version, with the one in force for each rulebook.',
    standardSchema: settingsList,
  })
  @ApiProblems('office-not-found', 'record-unavailable')
  async list(@Param({ schema: officePath }) { officeId }: OfficePath) {
    await this.#offices.require(officeId);
    const versions = await listSettings(this.#dataSource.manager, officeId);
    const items = await Promise.all(
      versions.map(async (settings) => summarizeSettings(settings, await this.#isInForce(settings))),
    );
    return { items };
  }

  @Post()
  @ApiOperation({ summary: "Propose a version of an office's settings" })
  @ApiWriteHeaders()
  @ApiCreatedResponse({ description: 'The version, which waits for another person.', standardSchema: settingsView })
  @ApiProblems(
    'office-not-found',
    'rulebook-unknown',
    'request-refused',
    'idempotency-key-reused',
    'record-unavailable',
  )
  async propose(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: officePath }) { officeId }: OfficePath,
    @Body({ schema: settingsProposal }) body: SettingsProposal,
  ) {
    return this.#view(await this.#proposals.propose({ officeId, actor, idempotencyKey }, body));
  }

  @Get(':version')
  @ApiOperation({ summary: 'Read a version: what it changes, and how many open cases go by it' })
  @ApiOkResponse({ description: 'The version.', standardSchema: settingsView })
  @ApiProblems('office-not-found', 'settings-version-not-found', 'record-unavailable')
  async read(@Param({ schema: settingsVersionPath }) { officeId, version }: SettingsVersionPath) {
    return this.#view(await this.#proposals.get(officeId, version));
  }

  @Post(':version/approve')
  @Decision('Approve a version: new cases go by it', answer)
  approve(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: settingsVersionPath }) path: SettingsVersionPath,
    @Body({ schema: settingsDecision }) { reason }: SettingsDecision,
  ) {
    return this.#decide(actor, idempotencyKey, path, 'approved', reason);
  }

  @Post(':version/reject')
  @Decision('Reject a version', answer)
  reject(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: settingsVersionPath }) path: SettingsVersionPath,
    @Body({ schema: settingsDecision }) { reason }: SettingsDecision,
  ) {
    return this.#decide(actor, idempotencyKey, path, 'rejected', reason);
  }

  async #decide(
    actor: Person,
    idempotencyKey: string,
    { officeId, version }: SettingsVersionPath,
    outcome: ProposalDecision['outcome'],
    reason: string,
  ) {
    return this.#view(await this.#proposals.decide({ officeId, actor, idempotencyKey }, { version, outcome, reason }));
  }

  async #view(settings: DecidedSettings) {
    const target = settingsTarget(settings.row);
    const [inForce, count, moves] = await Promise.all([
      this.#isInForce(settings),
      this.#moves.count(target, null),
      this.#moves.moves(target),
    ]);
    return presentSettings(settings, inForce, count, moves);
  }

  /** Asks the record, because what is remembered for openings may be some seconds old. */
  async #isInForce({ row, decision }: DecidedSettings): Promise<boolean> {
    if (decision?.outcome !== 'approved') return false;
    const inForce = await settingsInForce(this.#dataSource.manager, row.officeId, row.rulebookId);
    return inForce?.version === row.version;
  }
}
