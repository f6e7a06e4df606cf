import { z } from 'zod';
import { revisionOf, type RecordedRevision } from '../../reconciliation/recorded-revision.ts';
import type { RunEvent } from './events/run-event.ts';
import type { HistoryKind } from './history-kind.ts';
import type { PayloadReader } from './payload-reader.ts';
import type { JsonFailure, JsonPayload, TemporalEvent } from './temporal-event.ts';

const localActivity = 'core_local_activity';

const activityName = z.object({ activity_type: z.string() });

/** What the words for an event need to know of its kind of process, and of the events that were read with it. */
export class RunReader {
  readonly kind: HistoryKind;
  readonly #events: ReadonlyMap<string, TemporalEvent>;
  readonly #payloads: PayloadReader;

  constructor(events: readonly RunEvent[], payloads: PayloadReader, kind: HistoryKind) {
    this.kind = kind;
    this.#events = new Map(events.map(({ event }) => [event.eventId, event]));
    this.#payloads = payloads;
  }

  /** Undefined for an event that was not read with the one that refers to it. */
  event(id: string | undefined): TemporalEvent | undefined {
    return id === undefined ? undefined : this.#events.get(id);
  }

  value(payload: JsonPayload | undefined): Promise<unknown> {
    return this.#payloads.value(payload);
  }

  text(payload: JsonPayload | undefined): Promise<string | undefined> {
    return this.#payloads.text(payload);
  }

  failureMessage(failure: JsonFailure | undefined): Promise<string> {
    return this.#payloads.failureMessage(failure);
  }

  /** Name of the activity that ran within the worker's own step and left this marker; undefined for other markers. */
  async localActivityName(event: TemporalEvent): Promise<string | undefined> {
    const marker = event.markerRecordedEventAttributes;
    if (marker?.markerName !== localActivity) return undefined;
    const data = activityName.safeParse(await this.value(marker.details['data']?.payloads[0]));
    return data.success ? data.data.activity_type : undefined;
  }

  /** The revision that a marker tells of; undefined for markers that tell of none. */
  async recordedRevision(event: TemporalEvent): Promise<RecordedRevision | undefined> {
    return revisionOf(await this.value(event.markerRecordedEventAttributes?.details['result']?.payloads[0]));
  }
}
