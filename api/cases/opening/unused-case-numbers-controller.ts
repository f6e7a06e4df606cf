import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { officePath, type OfficePath } from '../../offices/office-path.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import {
  UnusedCaseNumbers,
  unusedNumbersPage,
  unusedNumbersQuery,
  type UnusedNumbersQuery,
} from './unused-case-numbers.ts';

/** The numbers of an office's cases. */
@ApiTags('Offices')
@Controller('api/v1/offices/:officeId/unused-case-numbers')
export class UnusedCaseNumbersController {
  readonly #offices: OfficeDirectory;
  readonly #unused: UnusedCaseNumbers;

  constructor(offices: OfficeDirectory, unused: UnusedCaseNumbers) {
    this.#offices = offices;
    this.#unused = unused;
  }

  @Get()
  @ApiOperation({
    summary: 'List the numbers of a year that were given and that no case bears, with the reason',
    description:
      'Numbers are consecutive for each office and year: each one is that of a case, stands here, or was given less than a ' +
      'minute ago.',
  })
  @ApiOkResponse({ description: 'A page of numbers, in their order.', standardSchema: unusedNumbersPage })
  @ApiProblems('office-not-found', 'process-unavailable', 'record-unavailable')
  async list(
    @Param({ schema: officePath }) { officeId }: OfficePath,
    @Query({ schema: unusedNumbersQuery }) query: UnusedNumbersQuery,
  ) {
    await this.#offices.require(officeId);
    return this.#unused.page(officeId, query);
  }
}
