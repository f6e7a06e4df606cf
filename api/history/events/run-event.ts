import { z } from 'zod';
import type { ArchivedEvent } from '../../../database/steps/archived-events.ts';
import { temporalEvent, type TemporalEvent } from '../temporal-event.ts';

/** An event of a run: as it is told, how it hangs together with others, and as Temporal has it. */
export interface RunEvent {
  /** Number within the run, from 1 without gaps. */
  readonly id: number;
  readonly event: TemporalEvent;
  /** The event of the same run that this one ends or answers, such as the start of the timer that has run out. */
  readonly refersTo: number | null;
  /** The event with which the workflow task ended that gave this one; null for what comes from elsewhere. */
  readonly workflowTask: number | null;
  /** In Temporal's JSON form. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

const number = z.coerce.number().int().positive().optional().catch(undefined);
const others = z.object({
  acceptedEventId: number,
  initiatedEventId: number,
  scheduledEventId: number,
  startedEventId: number,
  workflowTaskCompletedEventId: number,
});
const record = z.record(z.string(), z.unknown());

export function runEvent(written: ArchivedEvent): RunEvent {
  const event = temporalEvent.parse(written);
  const name = Object.keys(written).find((key) => key.endsWith('EventAttributes'));
  const attributes = record.catch({}).parse(name === undefined ? {} : written[name]);
  const { acceptedEventId, initiatedEventId, scheduledEventId, startedEventId, workflowTaskCompletedEventId } =
    others.parse(attributes);
  return {
    id: Number(event.eventId),
    event,
    refersTo: acceptedEventId ?? initiatedEventId ?? scheduledEventId ?? startedEventId ?? null,
    workflowTask: workflowTaskCompletedEventId ?? null,
    attributes,
  };
}
