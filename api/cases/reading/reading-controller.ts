import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { casePath, type CasePath } from '../case-path.ts';
import { DeadlineExplanations } from '../explaining/deadline-explanations.ts';
import { explanationView } from '../explaining/explanation-view.ts';
import { Forecasts } from '../forecasting/forecasts.ts';
import { CaseRecord } from '../record/case-record.ts';
import { Deadlines, deadlinesPage, deadlinesQuery, type DeadlinesQuery } from './deadlines.ts';
import { forecastView, presentForecast } from './forecast-view.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';
import { Ledger, ledgerQuery, ledgerView, type LedgerQuery } from './ledger.ts';
import { Timeline, timelinePage, timelineQuery, type TimelineQuery } from './timeline.ts';

const deadlinePath = casePath.extend({ deadlineId: z.string().max(20) });

/** What a case has done, what it owes and what comes next. */
@ApiTags('Cases')
@Controller('api/v1/cases/:caseId')
export class ReadingController {
  readonly #record: CaseRecord;
  readonly #timeline: Timeline;
  readonly #deadlines: Deadlines;
  readonly #ledger: Ledger;
  readonly #forecasts: Forecasts;
  readonly #explanations: DeadlineExplanations;

  constructor(
    record: CaseRecord,
    timeline: Timeline,
    deadlines: Deadlines,
    ledger: Ledger,
    forecasts: Forecasts,
    explanations: DeadlineExplanations,
  ) {
    this.#explanations = explanations;
    this.#record = record;
    this.#timeline = timeline;
    this.#deadlines = deadlines;
    this.#ledger = ledger;
    this.#forecasts = forecasts;
  }

  @Get('timeline')
  @ApiOperation({ summary: 'What happened: entries of people, of the system and of clocks, told apart' })
  @ApiOkResponse({ description: 'A page of entries.', standardSchema: timelinePage })
  async timeline(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: timelineQuery }) query: TimelineQuery,
  ) {
    await this.#record.require(caseId);
    return this.#timeline.page(caseId, query);
  }

  @Get('deadlines')
  @ApiOperation({ summary: 'The clocks of the case, ended ones included' })
  @ApiOkResponse({ description: 'A page of deadlines, in the order in which they act.', standardSchema: deadlinesPage })
  async deadlines(
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: deadlinesQuery }) query: DeadlinesQuery,
  ) {
    await this.#record.require(caseId);
    return this.#deadlines.page(caseId, query);
  }

  @Get('deadlines/:deadlineId/explanation')
  @ApiOperation({
    summary: 'How the last day of a clock was counted',
    description: 'The rule with its law, each day passed over with the notice it comes from, holds and extensions.',
  })
  @ApiOkResponse({ description: 'The steps, in order, to be followed by hand.', standardSchema: explanationView })
  @ApiProblems('deadline-not-found')
  explanation(@Param({ schema: deadlinePath }) { caseId, deadlineId }: z.output<typeof deadlinePath>) {
    return this.#explanations.of(caseId, deadlineId);
  }

  @Get('ledger')
  @ApiOperation({ summary: 'The money: bookings, balances of the claim periods, totals' })
  @ApiOkResponse({ description: 'Balances, totals, and a page of bookings, oldest first.', standardSchema: ledgerView })
  ledger(@Param({ schema: casePath }) { caseId }: CasePath, @Query({ schema: ledgerQuery }) query: LedgerQuery) {
    return this.#ledger.read(caseId, query);
  }

  @Get('limitations')
  @ApiOperation({ summary: 'Limitation of claim and penalty for each claim period, and what restarted it' })
  @ApiOkResponse({ description: 'One item for each claim period.', standardSchema: limitationsView })
  async limitations(@Param({ schema: casePath }) { caseId }: CasePath) {
    const { state } = await this.#record.get(caseId);
    return presentLimitations(state, await this.#record.words(caseId, state.limitation));
  }

  @Get('forecast')
  @ApiOperation({ summary: 'Each coming step with date, rule and law if nobody does anything' })
  @ApiOkResponse({
    description: 'The path up to where the case ends or waits for somebody.',
    standardSchema: forecastView,
  })
  @ApiProblems('forecast-busy')
  async forecast(@Param({ schema: casePath }) { caseId }: CasePath) {
    const foreseen = await this.#forecasts.of(caseId);
    return presentForecast(foreseen, await this.#record.words(caseId, foreseen.end));
  }
}
