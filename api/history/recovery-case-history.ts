import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { CaseSearchAttribute } from '../../contracts/search-attributes.ts';
import { isCommandName } from '../../domain/recovery-case/command-names.ts';
import { isDocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import { stages } from '../../domain/recovery-case/vocabulary.ts';
import { commandWordings } from '../../wording/recovery-case/commands.ts';
import { documentWordings } from '../../wording/recovery-case/documents.ts';
import { stageWordings } from '../../wording/recovery-case/stages.ts';
import { called } from '../language/readers-language.ts';
import { caseAddress } from '../cases/case-links.ts';
import { casePath, type CasePath } from '../cases/case-path.ts';
import { CaseRecord } from '../cases/record/case-record.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
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
import type { HistoryKind, ShownAttribute } from './history-kind.ts';
import { stepsPage, stepsQuery, type StepsPage, type StepsQuery } from './steps/step-view.ts';
import { Steps } from './steps/steps.ts';
import { TemporalUi } from './temporal-ui.ts';

const runPath = casePath.extend({ runId });
type RunPath = z.output<typeof runPath>;
const eventPath = runPath.extend({ eventId });
type EventPath = z.output<typeof eventPath>;

const shown = (
  name: CaseSearchAttribute,
  words: string,
  valueInWords = (value: string): string => value,
): ShownAttribute => ({
  name,
  words,
  valueInWords,
});

const stageInWords = (value: string): string => {
  const stage = stages.find((each) => each === value);
  return stage === undefined ? value : called(stageWordings[stage]);
};

const documentTitle = (kind: string): string => (isDocumentKind(kind) ? called(documentWordings[kind]) : kind);

/** How the history of a recovery case is read and told. */
export const recoveryCaseHistory: HistoryKind = {
  workflowIdOf,
  addressOf: caseAddress,
  commandTitle: (name) => (isCommandName(name) ? called(commandWordings[name].title) : undefined),
  documentTitle,
  shownAttributes: [
    shown('CaseStage', 'stage', stageInWords),
    shown('CaseNextStep', 'next step'),
    shown('CaseWaitsFor', 'must act:'),
  ],
};

/** The road of a case, step by step, and what Temporal has written down of it. */
@ApiTags('Cases')
@Controller('api/v1/cases/:caseId/history')
export class RecoveryCaseHistoryController {
  readonly #record: CaseRecord;
  readonly #steps: Steps;
  readonly #events: Events;
  readonly #temporalUi: TemporalUi;

  constructor(record: CaseRecord, steps: Steps, events: Events, temporalUi: TemporalUi) {
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
    @Param({ schema: casePath }) { caseId }: CasePath,
    @Query({ schema: stepsQuery }) query: StepsQuery,
  ): Promise<StepsPage> {
    const currency = await this.#record.awaited(caseId, () => this.#record.findCurrency(caseId));
    const { items, nextCursor } = await this.#steps.page(recoveryCaseHistory, { processId: caseId, currency }, query);
    const workflow = this.#temporalUi.addressOf(recoveryCaseHistory, caseId);
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
    @Param({ schema: runPath }) { caseId, runId: ofRun }: RunPath,
    @Query({ schema: eventsQuery }) query: EventsQuery,
  ): Promise<EventsPage> {
    await this.#record.require(caseId);
    const page = await this.#events.page({ kind: recoveryCaseHistory, processId: caseId, runId: ofRun }, query);
    return { ...page, links: { temporalUi: this.#temporalUi.addressOf(recoveryCaseHistory, caseId, ofRun) } };
  }

  @Get(':runId/:eventId')
  @ApiOperation({ summary: 'One event of a run of the case, whole' })
  @ApiOkResponse({ description: 'The event in words, and as Temporal has it.', standardSchema: oneEvent })
  @ApiProblems('history-event-not-found', 'history-run-not-found', 'history-run-forgotten')
  async event(@Param({ schema: eventPath }) { caseId, runId: ofRun, eventId: id }: EventPath): Promise<OneEvent> {
    await this.#record.require(caseId);
    return this.#events.one({ kind: recoveryCaseHistory, processId: caseId, runId: ofRun }, id);
  }
}
