import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../acting-person/acting-person.ts';
import { IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { RequestId } from '../logging/request-id-parameter.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ApiIfNoneMatch, ApiWriteHeaders, entityTagHeader, locationHeader } from '../openapi/api-headers.ts';
import { caseAddress } from './case-links.ts';
import { casePath, type CasePath } from './case-path.ts';
import { entityTagOf, isUnchanged } from '../processes/entity-tag.ts';
import { CaseOpenings } from './opening/case-openings.ts';
import { openedCaseView, presentOpenedCase } from './opening/opened-case-view.ts';
import { openingBody, type OpeningBody } from './opening/opening-body.ts';
import { caseView, type CaseView } from './reading/case-view.ts';
import { presentCase } from './reading/present-case.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { ProcessRecord } from '../processes/record/process-record.ts';
import { casePage } from './search/case-list-item.ts';
import { CaseSearch } from './search/case-search.ts';
import { listQuery } from './search/list-query.ts';
import { searchBody, type SearchBody } from './search/search-body.ts';

/** Opening, reading and searching cases. */
@ApiTags('Cases')
@Controller('api/v1/cases')
export class CasesController {
  readonly #openings: CaseOpenings;
  readonly #record: ProcessRecord<RecoveryCase>;
  readonly #search: CaseSearch;

  constructor(openings: CaseOpenings, record: ProcessRecord<RecoveryCase>, search: CaseSearch) {
    this.#openings = openings;
    this.#record = record;
    this.#search = search;
  }

  @Post()
  @ApiOperation({
    summary: 'Open a case',
    description: 'Answers as soon as the case runs; from then on it moves by itself and by commands.',
  })
  @ApiWriteHeaders()
  @ApiCreatedResponse({
    description: 'The case runs; a repeat gets the same answer.',
    standardSchema: openedCaseView,
    headers: { ...locationHeader, ...entityTagHeader },
  })
  @ApiProblems(
    'office-unknown',
    'rulebook-unknown',
    'currency-mismatch',
    'violation-not-of-scheme',
    'claim-period-reversed',
    'claim-period-repeated',
    'amount-not-positive',
    'amount-too-large',
    'date-in-future',
    'date-before-start',
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
  ): Promise<z.output<typeof openedCaseView>> {
    const opened = await this.#openings.open({ body, openedBy, idempotencyKey, requestId });
    response.set({ Location: caseAddress(opened.processId), ETag: entityTagOf(1) });
    return presentOpenedCase(opened);
  }

  @Get()
  @ApiOperation({
    summary: 'List cases',
    description: 'As a search does, but by nothing that tells of a person: names and numbers are searched for alone.',
  })
  @ApiOkResponse({ description: 'A page of cases.', standardSchema: casePage })
  @ApiProblems('record-unavailable')
  list(@Query({ schema: listQuery }) query: SearchBody) {
    return this.#search.page(query);
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: 'Search cases', description: 'Changes nothing, so it takes no Idempotency-Key.' })
  @ApiOkResponse({ description: 'A page of cases.', standardSchema: casePage })
  @ApiProblems('record-unavailable')
  search(@Body({ schema: searchBody }) body: SearchBody) {
    return this.#search.page(body);
  }

  @Get(':caseId')
  @ApiOperation({ summary: 'Read a case' })
  @ApiIfNoneMatch()
  @ApiOkResponse({
    description: 'The case after its latest transition.',
    standardSchema: caseView,
    headers: entityTagHeader,
  })
  async read(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseView | undefined> {
    const recorded = await this.#record.get(caseId);
    if (isUnchanged(response, entityTagOf(recorded.row.revision))) return undefined;
    return presentCase(recorded, await this.#record.words(caseId, recorded.state));
  }
}
