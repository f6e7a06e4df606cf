import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { ActingPerson } from '../acting-person/acting-person.ts';
import { IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { RequestId } from '../logging/request-id-parameter.ts';
import { ApiIfNoneMatch, ApiWriteHeaders, entityTagHeader, locationHeader } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { entityTagOf, isUnchanged } from '../processes/entity-tag.ts';
import { ProcessOpenings } from '../processes/opening/process-openings.ts';
import { linksOf, openedProcessView, presentProcess } from '../processes/reading/process-view.ts';
import { ProcessRecord } from '../processes/record/process-record.ts';
import { addressOfProcess, processPath, type ProcessPath } from '../processes/served-kind.ts';
import { text } from '../validation/fields.ts';
import { matters } from './matter-kind.ts';
import { matterView, presentMatter } from './matter-view.ts';

const { address } = matters;
const openedMatter = openedProcessView.meta({ id: 'OpenedMatter' });

const openingBody = z
  .strictObject({
    office: text(40).meta({ example: 'fujian' }),
    rulebook: text(40).nullable().default(null).meta({ description: "The office's own when left out." }),
    subject: text(500).meta({
      example: '某职业培训学校：伪造培训记录',
      description: 'Whom and what it is about, in a few words that hint at no reporter.',
    }),
  })
  .meta({ id: 'MatterOpening' });
type OpeningBody = z.output<typeof openingBody>;

/** Opening and reading reported matters. */
@ApiTags(address.tags.process)
@Controller(`api/v1/${address.segment}`)
export class MattersController {
  readonly #openings: ProcessOpenings<ReportedMatter>;
  readonly #record: ProcessRecord<ReportedMatter>;

  constructor(openings: ProcessOpenings<ReportedMatter>, record: ProcessRecord<ReportedMatter>) {
    this.#openings = openings;
    this.#record = record;
  }

  @Post()
  @ApiOperation({
    summary: 'Open a reported matter',
    description: 'With the first report on it; further reports on the same subject and facts are accepted into it.',
  })
  @ApiWriteHeaders()
  @ApiCreatedResponse({
    description: 'The matter runs; a repeat gets the same answer.',
    standardSchema: openedMatter,
    headers: { ...locationHeader, ...entityTagHeader },
  })
  @ApiProblems(
    'office-unknown',
    'rulebook-unknown',
    'idempotency-key-reused',
    'process-unavailable',
    'process-busy',
    'record-unavailable',
  )
  async open(
    @ActingPerson() openedBy: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @Body({ schema: openingBody }) body: OpeningBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.output<typeof openedMatter>> {
    const { subject } = body;
    const { processId, number } = await this.#openings.open(
      { body, openedBy, idempotencyKey, requestId },
      { check: () => undefined, complete: (common) => ({ ...common, subject }), countsFrom: () => null },
    );
    const self = addressOfProcess(address, processId);
    response.set({ Location: self, ETag: entityTagOf(1) });
    return { id: processId, number, revision: 1, links: linksOf(self) };
  }

  @Get(`:${address.parameter}`)
  @ApiOperation({ summary: 'Read a reported matter' })
  @ApiIfNoneMatch()
  @ApiOkResponse({
    description: 'The matter after its latest transition.',
    standardSchema: matterView,
    headers: entityTagHeader,
  })
  async read(
    @Param({ schema: processPath(address) }) { processId = '' }: ProcessPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.output<typeof matterView> | undefined> {
    const recorded = await this.#record.get(processId);
    if (isUnchanged(response, entityTagOf(recorded.row.revision))) return undefined;
    const read = await this.#record.words(processId, recorded.state);
    return { ...presentProcess(matters, recorded, read), ...presentMatter(recorded.state) };
  }
}
