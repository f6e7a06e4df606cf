import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { OfficeSettingsDecisionRow } from '../../../database/entities/office-settings.ts';
import { listSettings, settingsInForce, type DecidedSettings } from '../../../database/office-settings-versions.ts';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { idInAddress } from '../../validation/fields.ts';
import { OfficeDirectory } from '../office-directory.ts';
import { movePreview, officeMove, type MovePreviewBody, type OfficeMoveBody } from '../moves/move-bodies.ts';
import { presentPreview, presentStartedMove, previewPage, startedMove } from '../moves/move-view.ts';
import { officePath, type OfficePath } from '../office-path.ts';
import { settingsDecision, settingsProposal, type SettingsDecision, type SettingsProposal } from './settings-body.ts';
import { SettingsMoves } from './settings-moves.ts';
import { SettingsProposals } from './settings-proposals.ts';
import { presentSettings, settingsList, settingsView, summarizeSettings } from './settings-view.ts';

const versionPath = officePath.extend({ version: idInAddress().meta({ example: 'dayu.cn.1' }) });
type VersionPath = z.output<typeof versionPath>;

/** What offices set within their rulebooks, in versions: one person proposes, another approves. */
@ApiTags('Offices')
@Controller('api/v1/offices/:officeId/settings')
export class SettingsController {
  readonly #proposals: SettingsProposals;
  readonly #moves: SettingsMoves;
  readonly #offices: OfficeDirectory;
  readonly #dataSource: DataSource;

  constructor(proposals: SettingsProposals, moves: SettingsMoves, offices: OfficeDirectory, dataSource: DataSource) {
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
  async read(@Param({ schema: versionPath }) { officeId, version }: VersionPath) {
    return this.#view(await this.#proposals.get(officeId, version));
  }

  @Post(':version/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve a version: new cases go by it' })
  @ApiWriteHeaders()
  @ApiOkResponse({ description: 'The version.', standardSchema: settingsView })
  @ApiProblems(
    'settings-own-proposal',
    'office-not-found',
    'settings-version-not-found',
    'settings-decided',
    'idempotency-key-reused',
    'record-unavailable',
  )
  approve(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) path: VersionPath,
    @Body({ schema: settingsDecision }) { reason }: SettingsDecision,
  ) {
    return this.#decide(actor, idempotencyKey, path, 'approved', reason);
  }

  @Post(':version/reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject a version' })
  @ApiWriteHeaders()
  @ApiOkResponse({ description: 'The version.', standardSchema: settingsView })
  @ApiProblems(
    'settings-own-proposal',
    'office-not-found',
    'settings-version-not-found',
    'settings-decided',
    'idempotency-key-reused',
    'record-unavailable',
  )
  reject(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) path: VersionPath,
    @Body({ schema: settingsDecision }) { reason }: SettingsDecision,
  ) {
    return this.#decide(actor, idempotencyKey, path, 'rejected', reason);
  }

  @Post(':version/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Preview a move: every date of open cases that would change; nothing is written' })
  @ApiOkResponse({ description: 'A page of open cases that go by another version.', standardSchema: previewPage })
  @ApiProblems('office-not-found', 'settings-version-not-found', 'case-not-of-settings', 'record-unavailable')
  async preview(
    @Param({ schema: versionPath }) { officeId, version }: VersionPath,
    @Body({ schema: movePreview }) body: MovePreviewBody,
  ) {
    return presentPreview(await this.#moves.preview(officeId, version, body));
  }

  @Post(':version/moves')
  @HttpCode(202)
  @ApiOperation({ summary: 'Move open cases to an approved version, one by one or all' })
  @ApiWriteHeaders()
  @ApiAcceptedResponse({ description: 'The move, which goes on by itself.', standardSchema: startedMove })
  @ApiProblems(
    'office-not-found',
    'settings-version-not-found',
    'settings-not-approved',
    'case-not-of-settings',
    'idempotency-key-reused',
    'process-unavailable',
    'record-unavailable',
  )
  async move(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) { officeId, version }: VersionPath,
    @Body({ schema: officeMove }) body: OfficeMoveBody,
  ) {
    const started = await this.#moves.move({ officeId, actor, idempotencyKey }, version, body);
    return presentStartedMove(started, await this.#moves.count(started, started.changeId));
  }

  async #decide(
    actor: Person,
    idempotencyKey: string,
    { officeId, version }: VersionPath,
    outcome: OfficeSettingsDecisionRow['outcome'],
    reason: string,
  ) {
    return this.#view(await this.#proposals.decide({ officeId, actor, idempotencyKey }, version, outcome, reason));
  }

  async #view(settings: DecidedSettings) {
    const { row } = settings;
    const [inForce, count, moves] = await Promise.all([
      this.#isInForce(settings),
      this.#moves.count(row, null),
      this.#moves.moves(row),
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
