import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DocumentEntity } from '../../database/entities/document.ts';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { documentKinds } from '../../domain/recovery-case/document-kinds.ts';
import { ApiEnvironment } from '../environment.ts';
import { positionId, readCursor, writeCursor } from '../paging/cursor.ts';
import type { HistoryEntry, HistoryPage, HistoryQuery } from './history-view.ts';
import { describeEvent } from './history-words.ts';
import type { HistoryWords } from './words/describer.ts';
import { PayloadReader } from './payload-reader.ts';
import { RunHistories, type CaseRun } from './run-histories.ts';
import { RunReader } from './run-reader.ts';
import type { TemporalEvent } from './temporal-event.ts';

const position = z.object({ runId: positionId, eventId: positionId, order: z.enum(['ascending', 'descending']) });
type Position = z.output<typeof position>;

interface ToldEvent {
  readonly runId: string;
  readonly event: TemporalEvent;
  /** Null for an event that is only counted. */
  readonly words: HistoryWords | null;
}

/** The Temporal history of a case over all its runs, in words. */
@Injectable()
export class CaseHistory {
  readonly #histories: RunHistories;
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #payloads: PayloadReader;

  constructor(histories: RunHistories, dataSource: DataSource, environment: ApiEnvironment) {
    this.#histories = histories;
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#payloads = new PayloadReader(environment.settings.keyring);
  }

  /** @throws Problem `invalid-request` naming `cursor` when it belongs to another order */
  async page(caseId: string, { order, limit, cursor }: HistoryQuery): Promise<HistoryPage> {
    const sameOrder = position.refine((written) => written.order === order);
    const from = cursor === undefined ? undefined : readCursor(cursor, sameOrder);
    const items: HistoryEntry[] = [];
    let foldedEvents = 0;
    let nextCursor: string | null = null;
    for await (const { runId, event, words } of this.#told(caseId, order, from)) {
      if (words === null) {
        foldedEvents += 1;
        continue;
      }
      if (items.length === limit) {
        nextCursor = writeCursor({ runId, eventId: event.eventId, order } satisfies Position);
        break;
      }
      items.push({ runId, eventId: Number(event.eventId), at: event.eventTime, ...words });
    }
    return { items, foldedEvents, nextCursor, links: this.#links(caseId) };
  }

  /** Every event of every run from the cursor on, with its words, as far as somebody reads. */
  async *#told(caseId: string, order: HistoryQuery['order'], from: Position | undefined): AsyncGenerator<ToldEvent> {
    const titles = await this.#documentTitles(caseId);
    const runs = inOrder(await this.#histories.runs(caseId), order);
    const first = from === undefined ? 0 : runs.findIndex(({ runId }) => runId === from.runId);
    for (const run of runs.slice(Math.max(first, 0))) {
      const events = await this.#histories.events(caseId, run);
      const reader = new RunReader(events, this.#payloads, titles);
      for (const event of remaining(inOrder(events, order), run, from)) {
        yield { runId: run.runId, event, words: await describeEvent(event, reader) };
      }
    }
  }

  async #documentTitles(caseId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#dataSource
      .getRepository(DocumentEntity)
      .find({ select: { id: true, kind: true, number: true }, where: { processId: caseId } });
    return new Map(rows.map(({ id, kind, number }) => [id, `${documentKinds[kind].title} ${number}`]));
  }

  #links(caseId: string): HistoryPage['links'] {
    const { temporal, temporalUiUrl } = this.#environment.settings;
    if (temporalUiUrl === null) return { temporalUi: null };
    const workflow = encodeURIComponent(workflowIdOf(caseId));
    return {
      temporalUi: `${temporalUiUrl}/namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${workflow}`,
    };
  }
}

function inOrder<Item>(items: readonly Item[], order: HistoryQuery['order']): readonly Item[] {
  return order === 'ascending' ? items : items.toReversed();
}

/** The events of a run from the cursor on. */
function remaining(
  events: readonly TemporalEvent[],
  run: CaseRun,
  from: Position | undefined,
): readonly TemporalEvent[] {
  if (from?.runId !== run.runId) return events;
  return events.slice(events.findIndex(({ eventId }) => eventId === from.eventId));
}
