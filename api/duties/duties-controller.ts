import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiReader } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { dutyCountsBody, dutySearchBody, type DutyCountsBody, type DutySearchBody } from './duty-search-body.ts';
import { DutySearch } from './duty-search.ts';
import { dutyCountsView, dutyPage } from './duty-view.ts';

/** What waits for people, in processes of every kind: the work list of an office, a person, or those who run the system. */
@ApiTags('Duties')
@ApiReader()
@Controller('api/v1/duties')
export class DutiesController {
  readonly #search: DutySearch;

  constructor(search: DutySearch) {
    this.#search = search;
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Search what waits for people',
    description: 'In the order of their last days. Changes nothing, so it takes no Idempotency-Key.',
  })
  @ApiOkResponse({ description: 'A page of duties.', standardSchema: dutyPage })
  @ApiProblems('record-unavailable')
  search(@Body({ schema: dutySearchBody }) body: DutySearchBody) {
    return this.#search.page(body);
  }

  @Post('counts')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Count what waits for people',
    description: 'By kind, by whose it is and by office. Changes nothing, so it takes no Idempotency-Key.',
  })
  @ApiOkResponse({ description: 'How much there is to do.', standardSchema: dutyCountsView })
  @ApiProblems('record-unavailable')
  counts(@Body({ schema: dutyCountsBody }) body: DutyCountsBody) {
    return this.#search.counts(body);
  }
}
