import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { readAmountSums } from '../../database/figures/amount-sums.ts';
import { findUsing, type UsingProcess } from '../../database/steps/used.ts';
import { readStageDurations } from '../../database/figures/stage-durations.ts';
import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { currentReader } from '../acting-person/reader.ts';
import { AddressesOfKinds } from '../duties/addresses-of-kinds.ts';
import { ApiReader } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import {
  amountSumsQuery,
  amountSumsView,
  presentAmountSum,
  type AmountSumsQuery,
  type AmountSumsView,
} from './amount-sums-view.ts';
import { pageOf, readCursor } from '../paging/cursor.ts';
import { presentUse, usesPage, usesQuery, type UsesPage, type UsesQuery } from './uses-view.ts';
import {
  presentStageDurations,
  stageDurationsQuery,
  stageDurationsView,
  type StageDurationsQuery,
  type StageDurationsView,
} from './stage-durations-view.ts';

/** Where a page of processes ends. */
const position = z.object({ id: z.uuid() });

/** Days that are looked back where nobody says how many. */
const year = 365;

/** What the record tells of processes of every kind together. */
@ApiTags('Reports')
@Controller('api/v1/processes')
export class ReportsController {
  readonly #dataSource: DataSource;
  readonly #addresses: AddressesOfKinds;

  constructor(dataSource: DataSource, addresses: AddressesOfKinds) {
    this.#dataSource = dataSource;
    this.#addresses = addresses;
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

  @Get('amounts')
  @ApiOperation({
    summary: 'Add up what is claimed and has come in',
    description: 'By kind and office, and by the nature of the claims: overpaid benefit, late fee, fine, surcharge.',
  })
  @ApiOkResponse({ description: 'What stands on the claims.', standardSchema: amountSumsView })
  @ApiProblems('record-unavailable')
  async amounts(@Query({ schema: amountSumsQuery }) query: AmountSumsQuery): Promise<AmountSumsView> {
    const { kind, office, nature, status } = query;
    const found = await readAmountSums(this.#dataSource, { kind, office, nature, status });
    return { items: found.map(presentAmountSum) };
  }

  @Get('uses')
  @ApiReader()
  @ApiOperation({
    summary: 'Find the processes that have used something',
    description:
      'A row of the law, a rulebook, settings, a calendar, a template or a build: what it has touched if it was wrong, closed processes too.',
  })
  @ApiOkResponse({ description: 'A page of processes, by their ids.', standardSchema: usesPage })
  @ApiProblems('record-unavailable')
  async uses(@Query({ schema: usesQuery }) { of, limit, cursor }: UsesQuery): Promise<UsesPage> {
    const after = cursor === undefined ? undefined : readCursor(cursor, position);
    const found = await findUsing(this.#dataSource, of, limit, after?.id, currentReader());
    const present = (row: UsingProcess) => presentUse(row, this.#addresses.of(row.kind));
    const { items, nextCursor } = pageOf(found, limit, present, ({ id }) => ({ id }));
    return { items: [...items], nextCursor };
  }
}
