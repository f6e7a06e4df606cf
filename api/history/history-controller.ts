import { Controller, Get, Param, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isCommandOf, isGivenByPeople } from '../../domain/kernel/actions.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { calledCommand, speaker } from '../language/readers-language.ts';
import { ApiReader } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ProcessRecord } from '../processes/record/process-record.ts';
import {
  addressOfProcess,
  named,
  processIn,
  processPath,
  routeOfProcess,
  type ProcessPath,
} from '../processes/kind-address.ts';
import type { ServedKind } from '../processes/served-kind.ts';
import {
  eventId,
  eventsPage,
  eventsQuery,
  oneEvent,
  runId,
  type EventsPage,
  type EventsQuery,
  type OneEvent,
} from './events/event-view.ts';
import { Events } from './events/events.ts';
import type { HistoryKind } from './history-kind.ts';
import { stepsPage, stepsQuery, type StepsPage, type StepsQuery } from './steps/step-view.ts';
import { Steps } from './steps/steps.ts';
import { TemporalUi } from './temporal-ui.ts';

type RunPath = ProcessPath & { readonly runId: string };
type EventPath = RunPath & { readonly eventId: number };

/** How the history of a kind of process is read and told. */
export function historyOf<P extends ProcessTypes<P>>({
  kind,
  address,
  catalogue,
  shownAttributes,
}: ServedKind<P>): HistoryKind {
  const { definition, workflowIdOf } = kind;
  return {
    workflowIdOf,
    addressOf: (processId) => addressOfProcess(address, processId),
    commandTitle: (name) => (isCommandOf(definition, name) ? calledCommand(catalogue, name) : undefined),
    isSentByProcess: (name) => isCommandOf(definition, name) && !isGivenByPeople(definition, name),
    documentTitle: (name) => speaker().document(name),
    shownAttributes,
  };
}

/** The road of a process, step by step, and what Temporal has written down of it. */
export function historyController<P extends ProcessTypes<P>>(served: ServedKind<P>): Type<object> {
  const { address, kind } = served;
  const history = historyOf(served);
  const path = processPath(address);
  const runPath = path.extend({ runId });
  const eventPath = runPath.extend({ eventId });

  @ApiReader(kind.definition.keepsAway !== undefined)
  @ApiTags(address.tags.process)
  @Controller(routeOfProcess(address, '/history'))
  class HistoryController {
    readonly #record: ProcessRecord<P>;
    readonly #steps: Steps;
    readonly #events: Events;
    readonly #temporalUi: TemporalUi;

    constructor(record: ProcessRecord<P>, steps: Steps, events: Events, temporalUi: TemporalUi) {
      this.#record = record;
      this.#steps = steps;
      this.#events = events;
      this.#temporalUi = temporalUi;
    }

    @Get()
    @ApiOperation({
      summary: 'The road of the case: its steps, each with its cause and what it did',
      description:
        'One step a revision, from the record; the events that Temporal has written down of it are one click away, under links.events.',
    })
    @ApiOkResponse({ description: 'A page of steps.', standardSchema: stepsPage })
    async steps(
      @Param({ schema: path }) asked: ProcessPath,
      @Query({ schema: stepsQuery }) query: StepsQuery,
    ): Promise<StepsPage> {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      const currency = await this.#record.awaited(processId, () => this.#record.findCurrency(processId));
      const { items, nextCursor } = await this.#steps.page(history, { processId, currency }, query);
      const workflow = this.#temporalUi.addressOf(history, processId);
      return { items: [...items], nextCursor, links: { temporalUi: workflow } };
    }

    @Get(':runId')
    @ApiOperation({
      summary: 'The events of a run of the case, in words',
      description:
        'Page by page of Temporal, or from the record once the run has ended, so that they stay when Temporal has forgotten it. A page may be shorter than its limit.',
    })
    @ApiOkResponse({ description: 'A page of events.', standardSchema: eventsPage })
    @ApiProblems('history-run-not-found', 'history-run-forgotten')
    async events(
      @Param({ schema: runPath }) asked: RunPath,
      @Query({ schema: eventsQuery }) query: EventsQuery,
    ): Promise<EventsPage> {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      const page = await this.#events.page({ kind: history, processId, runId: asked.runId }, query);
      return { ...page, links: { temporalUi: this.#temporalUi.addressOf(history, processId, asked.runId) } };
    }

    @Get(':runId/:eventId')
    @ApiOperation({ summary: 'One event of a run of the case, whole' })
    @ApiOkResponse({ description: 'The event in words, and as Temporal has it.', standardSchema: oneEvent })
    @ApiProblems('history-event-not-found', 'history-run-not-found', 'history-run-forgotten')
    async event(@Param({ schema: eventPath }) asked: EventPath): Promise<OneEvent> {
      const processId = processIn(address, asked);
      await this.#record.require(processId);
      return this.#events.one({ kind: history, processId, runId: asked.runId }, asked.eventId);
    }
  }
  return named(HistoryController, address, 'History');
}
