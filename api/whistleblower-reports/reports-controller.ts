import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { ActingPerson } from '../acting-person/acting-person.ts';
import { IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { RequestId } from '../logging/request-id-parameter.ts';
import { ApiIfNoneMatch, ApiWriteHeaders, entityTagHeader, locationHeader } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { entityTagOf, isUnchanged } from '../processes/entity-tag.ts';
import { writeAmount } from '../processes/reading/amounts.ts';
import { currencyOf } from '../processes/reading/currency-of.ts';
import { linksOf, openedProcessView, presentProcess } from '../processes/reading/process-view.ts';
import { ProcessRecord } from '../processes/record/process-record.ts';
import { addressOfProcess, processPath, type ProcessPath } from '../processes/served-kind.ts';
import { reportOpeningBody, type ReportOpeningBody } from './opening/report-opening-body.ts';
import { ReportOpenings } from './opening/report-openings.ts';
import { presentReport, reportView } from './reading/report-view.ts';
import { reportAddressing } from './report-addressing.ts';
import { reports } from './report-kind.ts';

const openedReport = openedProcessView
  .extend({
    authorshipCode: z.string().nullable().meta({
      description: 'For an anonymous reporter: by it they can prove later that it was them. It is shown to them alone.',
    }),
  })
  .meta({ id: 'OpenedReport' });

/** Recording and reading reports. */
@ApiTags(reportAddressing.tags.process)
@Controller(`api/v1/${reportAddressing.segment}`)
export class WhistleblowerReportsController {
  readonly #openings: ReportOpenings;
  readonly #record: ProcessRecord<Reward>;

  constructor(openings: ReportOpenings, record: ProcessRecord<Reward>) {
    this.#openings = openings;
    this.#record = record;
  }

  @Post()
  @ApiOperation({
    summary: 'Record a whistleblower report',
    description: 'Who has reported, and their own words, are sealed away; nothing else of this API answers with them.',
  })
  @ApiWriteHeaders()
  @ApiCreatedResponse({
    description: 'The report runs; a repeat gets the same answer.',
    standardSchema: openedReport,
    headers: { ...locationHeader, ...entityTagHeader },
  })
  @ApiProblems(
    'office-unknown',
    'rulebook-unknown',
    'subject-missing',
    'item-unknown',
    'reporter-missing',
    'reporter-unknown',
    'speakers-too-many',
    'date-in-future',
    'idempotency-key-reused',
    'process-unavailable',
    'process-busy',
    'record-unavailable',
  )
  async open(
    @ActingPerson() openedBy: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @Body({ schema: reportOpeningBody }) body: ReportOpeningBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.output<typeof openedReport>> {
    const opened = await this.#openings.open({ body, openedBy, idempotencyKey, requestId });
    const { processId, number, authorshipCode } = opened;
    const self = addressOfProcess(reportAddressing, processId);
    response.set({ Location: self, ETag: entityTagOf(1), 'Cache-Control': 'no-store' });
    return { id: processId, number, revision: 1, authorshipCode, links: linksOf(self) };
  }

  @Get(`:${reportAddressing.parameter}`)
  @ApiOperation({ summary: 'Read a whistleblower report' })
  @ApiIfNoneMatch()
  @ApiOkResponse({
    description: 'The report after its latest transition.',
    standardSchema: reportView,
    headers: entityTagHeader,
  })
  async read(
    @Param({ schema: processPath(reportAddressing) }) { processId = '' }: ProcessPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.output<typeof reportView> | undefined> {
    const recorded = await this.#record.get(processId);
    const { state } = recorded;
    if (isUnchanged(response, entityTagOf(recorded.row.revision))) return undefined;
    const read = await this.#record.words(processId, state);
    const money = (amount: number): string => writeAmount(amount, currencyOf(state));
    return { ...presentProcess(reports, recorded, read), ...presentReport(state, money, read) };
  }
}
