import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readStageDurations } from '../../database/stage-durations.ts';
import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import {
  presentStageDurations,
  stageDurationsQuery,
  stageDurationsView,
  type StageDurationsQuery,
  type StageDurationsView,
} from './stage-durations-view.ts';

/** Days that are looked back where nobody says how many. */
const year = 365;

/** What the record tells of processes of every kind together. */
@ApiTags('Reports')
@Controller('api/v1/processes')
export class ReportsController {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  @Get('stage-durations')
  @ApiOperation({
    summary: 'Read how long processes stand in their stages',
    description:
      'By kind and office: days from entering a stage to leaving it, of the stages that were left on the days asked for, and how many processes stand in it now.',
  })
  @ApiOkResponse({ description: 'How long stages take.', standardSchema: stageDurationsView })
  @ApiProblems('record-unavailable')
  async stageDurations(
    @Query({ schema: stageDurationsQuery }) query: StageDurationsQuery,
  ): Promise<StageDurationsView> {
    const leftTo: PlainDate = query.leftTo ?? dateAt(Date.now(), 'Asia/Shanghai');
    const leftFrom = query.leftFrom ?? addDays(leftTo, -year);
    const found = await readStageDurations(this.#dataSource, {
      kind: query.kind,
      office: query.office,
      leftFrom,
      leftTo,
    });
    return { leftFrom, leftTo, items: found.map(presentStageDurations) };
  }
}
