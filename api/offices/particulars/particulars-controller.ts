import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { listParticulars } from '../../../database/offices/office-particulars-versions.ts';
import type { ActingPerson as Person } from '../../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../../acting-person/acting-person.ts';
import { IdempotencyKey } from '../../idempotency/idempotency-key.ts';
import { ApiWriteHeaders } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { idInAddress } from '../../validation/fields.ts';
import { OfficeDirectory } from '../office-directory.ts';
import { Decision } from '../proposals/decision.ts';
import { officePath, type OfficePath } from '../office-path.ts';
import {
  particularsDecision,
  particularsProposal,
  type ParticularsDecision,
  type ParticularsProposal,
} from './particulars-body.ts';
import { ParticularsProposals } from './particulars-proposals.ts';
import { particularsList, particularsView, presentParticulars } from './particulars-view.ts';

const versionPath = officePath.extend({ version: idInAddress().meta({ example: 'dayu.particulars.1' }) });
type VersionPath = z.output<typeof versionPath>;

const answer = { description: 'The change.', schema: particularsView };

/** What letters print of offices: address, telephone, account, authorities. One person proposes a change, another approves. */
@ApiTags('Offices')
@Controller('api/v1/offices/:officeId/particulars')
export class ParticularsController {
  readonly #proposals: ParticularsProposals;
  readonly #offices: OfficeDirectory;
  readonly #dataSource: DataSource;

  constructor(proposals: ParticularsProposals, offices: OfficeDirectory, dataSource: DataSource) {
    this.#proposals = proposals;
    this.#offices = offices;
    this.#dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: 'List the changes of what letters print of an office, newest first' })
  @ApiOkResponse({ description: 'Every change that was proposed.', standardSchema: particularsList })
  @ApiProblems('office-not-found', 'record-unavailable')
  async list(@Param({ schema: officePath }) { officeId }: OfficePath) {
    await this.#offices.require(officeId);
    return { items: (await listParticulars(this.#dataSource.manager, officeId)).map(presentParticulars) };
  }

  @Post()
  @ApiOperation({ summary: 'Propose a change of what letters print of an office' })
  @ApiWriteHeaders()
  @ApiCreatedResponse({
    description: 'The change, which waits for another person.',
    standardSchema: particularsView,
  })
  @ApiProblems('office-not-found', 'idempotency-key-reused', 'record-unavailable')
  async propose(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: officePath }) { officeId }: OfficePath,
    @Body({ schema: particularsProposal }) body: ParticularsProposal,
  ) {
    return presentParticulars(await this.#proposals.propose({ officeId, actor, idempotencyKey }, body));
  }

  @Get(':version')
  @ApiOperation({ summary: 'Read a change of what letters print of an office' })
  @ApiOkResponse({ description: 'The change.', standardSchema: particularsView })
  @ApiProblems('office-not-found', 'settings-version-not-found', 'record-unavailable')
  async read(@Param({ schema: versionPath }) { officeId, version }: VersionPath) {
    return presentParticulars(await this.#proposals.get(officeId, version));
  }

  @Post(':version/approve')
  @Decision('Approve a change: letters print it from now on', answer)
  async approve(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) { officeId, version }: VersionPath,
    @Body({ schema: particularsDecision }) { reason }: ParticularsDecision,
  ) {
    const request = { officeId, actor, idempotencyKey };
    return presentParticulars(await this.#proposals.decide(request, { version, outcome: 'approved', reason }));
  }

  @Post(':version/reject')
  @Decision('Reject a change', answer)
  async reject(
    @ActingPerson() actor: Person,
    @IdempotencyKey() idempotencyKey: string,
    @Param({ schema: versionPath }) { officeId, version }: VersionPath,
    @Body({ schema: particularsDecision }) { reason }: ParticularsDecision,
  ) {
    const request = { officeId, actor, idempotencyKey };
    return presentParticulars(await this.#proposals.decide(request, { version, outcome: 'rejected', reason }));
  }
}
