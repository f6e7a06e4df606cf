import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { casePath, type CasePath } from '../cases/case-path.ts';
import { CaseRecord } from '../cases/record/case-record.ts';
import { CaseHistory } from './case-history.ts';
import { historyPage, historyQuery, type HistoryPage, type HistoryQuery } from './history-view.ts';

/** What Temporal has written down of a case. */
@ApiTags('Cases')
@Controller('api/v1/cases/:caseId/history')
export class HistoryController {
  readonly #record: CaseRecord;
  readonly #history: CaseHistory;

  constructor(record: CaseRecord, history: CaseHistory) {
    this.#record = record;
    this.#history = history;
  }

  @Get()
  @ApiOperation({
    summary: 'The Temporal history in words, over all runs of the case',
    description: 'Ended runs come from the record, so that the history stays when Temporal has forgotten the case.',
  })
  @ApiOkResponse({ description: 'A page of events.', standardSchema: historyPage })
  async read(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: historyQuery }) query: HistoryQuery,
  ): Promise<HistoryPage> {
    await this.#record.require(caseId);
    return this.#history.page(caseId, query);
  }
}
