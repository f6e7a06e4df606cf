import type { HistoryKind } from '../history-kind.ts';
import type { RunEvent } from './run-event.ts';

export type EventOrder = 'ascending' | 'descending';

/** A run of a process's workflow. */
export interface RunReference {
  readonly kind: HistoryKind;
  readonly processId: string;
  readonly runId: string;
}

/** From where a run is read, and how. */
export interface ReadingFrom {
  readonly order: EventOrder;
  /** The event after which, in this order, it is read; null from the first one on. */
  readonly beyond: number | null;
  /** With what Temporal found the slice where that event is, or the one after it; null where it was not asked, or from the first one on. */
  readonly token: Uint8Array | null;
  /** Events that Temporal is asked for at once; what was written together comes together. */
  readonly size: number;
}

/** Consecutive events of a run as they lie together, in the order in which they are read. */
export interface EventSlice {
  readonly events: readonly RunEvent[];
  readonly source: 'temporal' | 'record';
  /** With what Temporal finds this slice again, and the next one. */
  readonly token: Uint8Array | null;
  readonly nextToken: Uint8Array | null;
  readonly isLast: boolean;
}

/** The events of a slice that lie beyond the one up to which somebody has read. */
export function beyond(events: readonly RunEvent[], read: number | null, order: EventOrder): readonly RunEvent[] {
  if (read === null) return events;
  return events.filter(({ id }) => (order === 'ascending' ? id > read : id < read));
}
