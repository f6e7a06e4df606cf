import { z } from 'zod';
import type { PayloadReader } from './payload-reader.ts';
import type { JsonFailure, JsonPayload, TemporalEvent } from './temporal-event.ts';

const localActivity = 'core_local_activity';
const recording = 'recordTransition';

const continuedInput = z.object({ continued: z.object({ revision: z.number() }) });
const superseded = z.object({ kind: z.literal('superseded'), state: z.object({ revision: z.number() }) });
const alreadyCarriedOut = z.object({
  kind: z.literal('already-carried-out'),
  first: z.object({ receipt: z.object({ revision: z.number() }) }),
});
const activityName = z.object({ activity_type: z.string() });

/**
 * A revision that was written, or found written by a step of which Temporal has lost the trace; or, `repeated`, the one at
 * which the command had been carried out before.
 */
export interface RecordedRevision {
  readonly revision: number;
  readonly kind: 'written' | 'found' | 'repeated';
}

/** What the words for an event need to know of the rest of its run. */
export class RunReader {
  readonly #events: ReadonlyMap<string, TemporalEvent>;
  readonly #payloads: PayloadReader;
  readonly #documentTitles: ReadonlyMap<string, string>;
  #revisions: Promise<ReadonlyMap<string, RecordedRevision>> | undefined;

  constructor(events: readonly TemporalEvent[], payloads: PayloadReader, documentTitles: ReadonlyMap<string, string>) {
    this.#events = new Map(events.map((event) => [event.eventId, event]));
    this.#payloads = payloads;
    this.#documentTitles = documentTitles;
  }

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

  /** Kind and printed number of a document of the case. */
  documentTitle(documentId: string): string {
    return this.#documentTitles.get(documentId) ?? `Document ${documentId}`;
  }

  /** Name of the activity that ran within the worker's own step and left this marker; undefined for other markers. */
  async localActivityName(event: TemporalEvent): Promise<string | undefined> {
    const marker = event.markerRecordedEventAttributes;
    if (marker?.markerName !== localActivity) return undefined;
    const data = activityName.safeParse(await this.value(marker.details['data']?.payloads[0]));
    return data.success ? data.data.activity_type : undefined;
  }

  /** The revision that a marker tells of; undefined for markers of anything but the record. */
  async recordedRevision(event: TemporalEvent): Promise<RecordedRevision | undefined> {
    this.#revisions ??= this.#countRevisions();
    return (await this.#revisions).get(event.eventId);
  }

  /** Transitions are recorded in order, so the markers count the revisions from where the run began. */
  async #countRevisions(): Promise<ReadonlyMap<string, RecordedRevision>> {
    const revisions = new Map<string, RecordedRevision>();
    let revision = 0;
    for (const event of this.#events.values()) {
      const input = event.workflowExecutionStartedEventAttributes?.input?.payloads[0];
      const continued = continuedInput.safeParse(await this.value(input));
      if (continued.success) revision = continued.data.continued.revision;
      const marker = event.markerRecordedEventAttributes;
      if (marker?.failure !== undefined || (await this.localActivityName(event)) !== recording) continue;
      const recorded = afterRecording(revision, await this.value(marker?.details['result']?.payloads[0]));
      if (recorded.kind !== 'repeated') revision = recorded.revision;
      revisions.set(event.eventId, recorded);
    }
    return revisions;
  }
}

function afterRecording(previousRevision: number, outcome: unknown): RecordedRevision {
  const found = superseded.safeParse(outcome);
  if (found.success) return { revision: found.data.state.revision, kind: 'found' };
  const repeated = alreadyCarriedOut.safeParse(outcome);
  if (repeated.success) return { revision: repeated.data.first.receipt.revision, kind: 'repeated' };
  return { revision: previousRevision + 1, kind: 'written' };
}
