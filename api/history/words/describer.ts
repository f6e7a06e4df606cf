import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';

/** Who or what an event comes from. */
export type HistoryCategory = 'person' | 'timer' | 'system';

/** An event in words that a manager reads. */
export interface HistoryWords {
  readonly category: HistoryCategory;
  readonly text: string;
}

/** What one kind of events means; null for an event of another kind. */
export type Describer = (event: TemporalEvent, run: RunReader) => Promise<HistoryWords | null> | HistoryWords | null;
