import { Controller, Get, Param, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ApiReader } from '../../openapi/api-headers.ts';
import { ApiProblems } from '../../openapi/api-problems.ts';
import { DeadlineExplanations } from '../explaining/deadline-explanations.ts';
import { explanationView } from '../explaining/explanation-view.ts';
import { Forecasts } from '../forecasting/forecasts.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { named, processIn, processPath, routeOfProcess, type ProcessPath } from '../kind-address.ts';
import type { ServedKind } from '../served-kind.ts';
import { Deadlines, deadlinesPage, deadlinesQuery, type DeadlinesQuery } from './deadlines.ts';
import { factsView, presentFact } from './facts-view.ts';
import { forecastView, presentForecast } from './forecast-view.ts';
import { eventsPage, eventsQuery, ProcessEvents, type EventsQuery } from './process-events.ts';
import { linksView, ProcessLinks } from './process-links.ts';
import { Timeline, timelinePage, timelineQuery, type TimelineQuery } from './timeline.ts';

type DeadlinePath = ProcessPath & { readonly deadlineId: string };

/** What a process of a kind has done, and what comes next. */
export function readingController<P extends ProcessTypes<P>>({ address, kind }: ServedKind<P>): Type<object> {
  const path = processPath(address);
  const deadlinePath = path.extend({ deadlineId: z.string().max(20) });

  const isKept = kind.definition.keepsAway !== undefined;

  @ApiReader(isKept)
  @ApiTags(address.tags.process)
  @Controller(routeOfProcess(address))
  class ReadingController {
    readonly #record: ProcessRecord<P>;
    readonly #timeline: Timeline;
    readonly #deadlines: Deadlines<P>;
    readonly #forecasts: Forecasts<P>;
    readonly #explanations: DeadlineExplanations<P>;
    readonly #events: ProcessEvents;
    readonly #links: ProcessLinks;

    constructor(
      record: ProcessRecord<P>,
      timeline: Timeline,
      deadlines: Deadlines<P>,
      forecasts: Forecasts<P>,
      explanations: DeadlineExplanations<P>,
      events: ProcessEvents,
      links: ProcessLinks,
    ) {
      this.#events = events;
      this.#links = links;
      this.#explanations = explanations;
      this.#record = record;
      this.#timeline = timeline;
      this.#deadlines = deadlines;
      this.#forecasts = forecasts;
    }

    @Get('timeline')
    @ApiOperation({ summary: 'What happened: entries of people, of the system and of clocks, told apart' })
    @ApiOkResponse({ description: 'A page of entries.', standardSchema: timelinePage })
    async timeline(
      @Param({ schema: path }) asked: ProcessPath,
      @Query({ schema: timelineQuery }) query: TimelineQuery,
    ) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#timeline.page(processId, query);
    }

    @Get('deadlines')
    @ApiOperation({ summary: 'The clocks of the case, ended ones included' })
    @ApiOkResponse({
      description: 'A page of deadlines, in the order in which they act.',
      standardSchema: deadlinesPage,
    })
    async deadlines(
      @Param({ schema: path }) asked: ProcessPath,
      @Query({ schema: deadlinesQuery }) query: DeadlinesQuery,
    ) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#deadlines.page(processId, query);
    }

    @Get('facts')
    @ApiOperation({
      summary: 'What has legal effect from a day, as it was entered',
      description: 'What was entered wrongly stays, with what stands in its place, or the reason why it was withdrawn.',
    })
    @ApiOkResponse({ description: 'All facts, in the order in which they were entered.', standardSchema: factsView })
    async facts(@Param({ schema: path }) asked: ProcessPath) {
      const processId = processIn(address, asked);
      const { facts } = (await this.#record.get(processId)).state;
      const read = await this.#record.words(processId, facts);
      return { items: facts.map((fact) => presentFact(fact, read)) };
    }

    @Get('deadlines/:deadlineId/explanation')
    @ApiOperation({
      summary: 'How the last day of a clock was counted',
      description: 'The rule with its law, each day passed over with the notice it comes from, holds and extensions.',
    })
    @ApiOkResponse({ description: 'The steps, in order, to be followed by hand.', standardSchema: explanationView })
    @ApiProblems('deadline-not-found')
    explanation(@Param({ schema: deadlinePath }) asked: DeadlinePath) {
      return this.#explanations.of(processIn(address, asked), asked.deadlineId);
    }

    @Get('events')
    @ApiReader(!isKept)
    @ApiOperation({
      summary: 'What it has told other processes, or was told by them',
      description:
        'Each reaches the other once, in order, whenever that can take it in. Processes kept from the reader are left out.',
    })
    @ApiOkResponse({
      description: 'A page of events, in the order in which they were told.',
      standardSchema: eventsPage,
    })
    async events(@Param({ schema: path }) asked: ProcessPath, @Query({ schema: eventsQuery }) query: EventsQuery) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#events.page(processId, query);
    }

    @Get('links')
    @ApiReader(!isKept)
    @ApiOperation({ summary: 'Other processes that it hangs together with' })
    @ApiOkResponse({
      description: 'All that are not kept from the reader, whichever of the two says so.',
      standardSchema: linksView,
    })
    async links(@Param({ schema: path }) asked: ProcessPath) {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#links.of(processId);
    }

    @Get('forecast')
    @ApiOperation({ summary: 'Each coming step with date, rule and law if nobody does anything' })
    @ApiOkResponse({
      description: 'The path up to where the case ends or waits for somebody.',
      standardSchema: forecastView,
    })
    @ApiProblems('forecast-busy')
    async forecast(@Param({ schema: path }) asked: ProcessPath) {
      const processId = processIn(address, asked);
      const foreseen = await this.#forecasts.of(processId);
      return presentForecast(foreseen, await this.#record.words(processId, foreseen.end));
    }
  }
  return named(ReadingController, address, 'Reading');
}
