import { Injectable } from '@nestjs/common';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { runAddress } from '../history-kind.ts';
import { describeEvent } from '../history-words.ts';
import { PayloadReader } from '../payload-reader.ts';
import { RunReader } from '../run-reader.ts';
import { EventCursors, type EventList } from './event-cursors.ts';
import { beyond, type EventSlice, type ReadingFrom, type RunReference } from './event-slices.ts';
import type { EventsPage, EventsQuery, EventView, OneEvent } from './event-view.ts';
import { eventsOfStep } from './events-of-step.ts';
import type { RunEvent } from './run-event.ts';
import { RunEvents } from './run-events.ts';

/** The most that Temporal gives at once. */
const mostAtOnce = 256;

type Told = Omit<EventsPage, 'links'>;

/** The events of a run as Temporal has written them, in words. */
@Injectable()
export class Events {
  readonly #runs: RunEvents;
  readonly #payloads: PayloadReader;
  readonly #cursors: EventCursors;

  constructor(runs: RunEvents, { settings: { keyring } }: ApiEnvironment) {
    this.#runs = runs;
    this.#payloads = new PayloadReader(keyring);
    this.#cursors = new EventCursors(keyring);
  }

  /**
   * @throws Problem `invalid-request` naming `cursor` when it belongs to another list; `history-run-not-found`,
   *   `history-run-forgotten`
   */
  async page(run: RunReference, { order, revision, limit, cursor }: EventsQuery): Promise<Told> {
    const list: EventList = { run, order, revision };
    const position = cursor === undefined ? { beyond: null, token: null } : this.#cursors.read(list, cursor);
    const from: ReadingFrom = { order, size: limit, ...position };
    const slice = revision === undefined ? await this.#next(run, from) : await this.#ofStep(run, from, revision);
    const unread = beyond(slice.events, from.beyond, order);
    const shown = unread.slice(0, limit);
    const reader = new RunReader(slice.events, this.#payloads, run.kind);
    return {
      items: await Promise.all(shown.map((each) => present(run, each, reader))),
      nextCursor: this.#cursorAfter(list, slice, shown.at(-1), unread.length > shown.length),
      runId: run.runId,
      source: slice.source,
    };
  }

  /** @throws Problem `history-event-not-found`, `history-run-not-found`, `history-run-forgotten` */
  async one(run: RunReference, eventId: number): Promise<OneEvent> {
    const read: RunEvent[] = [];
    const found = await this.#find(run, eventId, read);
    if (found === undefined) {
      throw new Problem({
        code: 'history-event-not-found',
        detail: sentence('no-such-event'),
      });
    }
    const referred = found.refersTo === null ? undefined : await this.#find(run, found.refersTo, read);
    const reader = new RunReader(read, this.#payloads, run.kind);
    return {
      ...(await present(run, found, reader)),
      referredTo: referred === undefined ? null : await present(run, referred, reader),
      attributes: found.attributes,
    };
  }

  /** The first slice with something beyond what was read. With a cursor of Temporal's, or none, it is the first that is read. */
  async #next(run: RunReference, from: ReadingFrom): Promise<EventSlice> {
    let latest: EventSlice | undefined;
    for await (const slice of this.#runs.read(run, from)) {
      latest = slice;
      if (beyond(slice.events, from.beyond, from.order).length > 0) break;
    }
    return latest ?? { events: [], source: 'record', token: null, nextToken: null, isLast: true };
  }

  /** The events of a step as one slice; a run is read from its beginning up to them. */
  async #ofStep(run: RunReference, { order }: ReadingFrom, revision: number): Promise<EventSlice> {
    const step = await this.#runs.findStep(run, revision);
    const read: RunEvent[] = [];
    const nothing: EventSlice = { events: [], source: 'temporal', token: null, nextToken: null, isLast: true };
    for await (const slice of this.#runs.read(run, fromBeginning)) {
      read.push(...slice.events);
      if (step === undefined) return { ...nothing, source: slice.source };
      const reader = new RunReader(read, this.#payloads, run.kind);
      const events = await eventsOfStep(read, step, reader);
      if (!slice.isLast && (events.length === 0 || events.at(-1) === read.at(-1))) continue;
      return {
        ...nothing,
        events: order === 'ascending' ? events : events.toReversed(),
        source: slice.source,
      };
    }
    return nothing;
  }

  /** Finds an event among those that were read already, or goes on reading. */
  async #find(run: RunReference, eventId: number, read: RunEvent[]): Promise<RunEvent | undefined> {
    const isIt = ({ id }: RunEvent): boolean => id === eventId;
    if (read.some(isIt)) return read.find(isIt);
    for await (const slice of this.#runs.read(run, { ...fromBeginning, beyond: eventId - 1 })) {
      read.push(...slice.events);
      if (slice.events.some(isIt)) break;
    }
    return read.find(isIt);
  }

  #cursorAfter(list: EventList, slice: EventSlice, last: RunEvent | undefined, isCut: boolean): string | null {
    if (last === undefined || (!isCut && slice.isLast)) return null;
    return this.#cursors.write(list, { beyond: last.id, token: isCut ? slice.token : slice.nextToken });
  }
}

const fromBeginning: ReadingFrom = { order: 'ascending', beyond: null, token: null, size: mostAtOnce };

async function present(
  { kind, processId, runId }: RunReference,
  { id, event, refersTo }: RunEvent,
  reader: RunReader,
): Promise<EventView> {
  const { category, text } = await describeEvent(event, reader);
  const address = runAddress(kind, processId, runId);
  const other = otherRun(event);
  return {
    eventId: id,
    at: event.eventTime,
    type: event.eventType,
    category,
    text,
    refersTo,
    links: { self: `${address}/${id}`, run: other === undefined ? null : runAddress(kind, processId, other) },
  };
}

/** The run that this one goes on from, or that goes on from it. */
function otherRun({
  workflowExecutionStartedEventAttributes: started,
  workflowExecutionContinuedAsNewEventAttributes: continued,
}: RunEvent['event']): string | undefined {
  const other = started?.continuedExecutionRunId ?? continued?.newExecutionRunId ?? '';
  return other === '' ? undefined : other;
}
